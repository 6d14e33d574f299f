import { fields } from './fields';
import { marks } from './marks';
import { moments } from './moments';
import { portals } from './portals';
import { reaching } from './reaching';
import { openStand } from './stand';
import type { Trick } from './trick';
import { trickOn } from './tricks';
import { makeVictim } from './victim';

export default async function main(args: readonly string[] = []): Promise<number> {
  const all: Record<string, readonly Trick[]> = { reaching, marks, moments, fields };
  const list = Object.entries(all)
    .flatMap(([family, tricks]) => tricks.map((trick, nth) => ({ family, trick, nth })))
    .filter(({ family, trick }) => args.length === 0 || args.some((arg) => family === arg || trick.name.includes(arg)));
  const stand = await openStand();
  let ticked = 0;
  for (const { family, trick, nth } of list)
    for (const seed of args.length > 0 ? [7 + nth, 107 + nth] : [7 + nth]) {
      const { html } = trickOn(family, trick, seed);
      const [one] = await stand.audited([html]);
      if (one?.badge === '✓' || one?.verdict === 'failed') {
        ticked++;
        console.log(`✓ ${family}: ${trick.name} [${one.look}] before ${one.before}`);
      } else if (args.length > 0 || (html.includes('window.change') && one?.before !== '✓'))
        console.log(`  ${family}: ${trick.name} ${one?.badge} before ${one?.before} ${one?.told[0]}`);
    }
  console.log(`${ticked} of ${list.length}`);
  let lost = 0;
  const fresh = portals.filter(([name]) => args.length === 0 || args.includes('portals') || args.some((arg) => name.includes(arg)));
  for (const [nth, [name, decorate]] of fresh.entries()) {
    for (const seed of args.length > 0 ? [31 + nth, 531 + nth, 931 + nth] : [31 + nth]) {
      const victim = makeVictim(5_000_000 + seed);
      const [one] = await stand.audited([decorate(victim.page(victim.figure), victim)], true);
      if (one?.badge !== '✓') {
        lost++;
        console.log(`lost: ${name} ${one?.badge} ${one?.told[0]}`);
      }
    }
  }
  console.log(`lost ${lost} of ${fresh.length}`);
  await stand.close();
  return 0;
}
