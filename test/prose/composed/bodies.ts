import { answeredRange } from './answers';
import { answer, DONE, FRESH, IN, OUT, opening, request } from './opening';
import { type Figure, join, type Phrase, say } from './phrase';
import { amountOf, part, split, sum, type World, whole } from './world';

/** Figures of each body of a government, which add up to those of its tables. Null: it has none under it, or nothing to tell. */
export function bodiesBlock(world: World): Phrase | null {
  const { random, issuer } = world;
  const received = amountOf(world, sum([FRESH]));
  if (issuer.members.length === 0 || received < 20) return null;
  const all = [sum([FRESH]), sum([FRESH, IN]), sum([DONE])];
  const bodies = issuer.members.slice(0, random.int(2, 3));
  const got = split(random, received, bodies.length);
  const carried = split(random, amountOf(world, sum([IN])), bodies.length);
  // No body ends more than it has.
  let left = amountOf(world, sum([OUT]));
  const done = got.map((n, index) => {
    const has = n + (carried[index] ?? 0);
    const out = Math.min(has, left);
    left -= out;
    return has - out;
  });
  const admitted = answeredRange(world);
  const told = say`${opening(world)}收到${request(random)}${whole(world, [FRESH], world.unit, [sum([FRESH, IN])])}`;
  const verb = answer(random);
  const others = (index: number) => done.reduce((total, n, at) => (at === index ? total : total + n), 0);
  const isBoth = random.chance(0.6);
  const items = bodies.map((body, index): Phrase => {
    const own = part(world, got[index] ?? 0, all, world.unit);
    const ended: Figure = {
      ...part(world, done[index] ?? 0, all, world.unit),
      role: 'share',
      range: [admitted[0] - others(index), admitted[1] - others(index)],
    };
    return isBoth ? say`${body}收到${own}，${verb}${ended}` : say`${body}${own}`;
  });
  const mark = isBoth ? '；' : random.pick(['，', '、', '；']);
  // Without a whole the bodies are the whole, once they are all of it.
  if (isBoth && random.chance(0.3)) return say`${request(random)}方面，${join(items, mark)}。`;
  return say`${told}${random.pick(['，其中', '。其中', '：', '，其中'])}${join(items, mark)}。`;
}
