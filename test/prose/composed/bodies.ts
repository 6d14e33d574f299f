import { type Figure, join, type Phrase, say } from './phrase';
import { answer, opening, request } from './requests';
import { part, split, sum, valueOf, type World, whole } from './world';

const [FRESH, IN, DONE] = ['requests.newlyReceived.total', 'requests.carriedIn.total', 'requests.resultTotal.total'];

/** Figures of each body of a government, which add up to those of its tables. Null: it has none under it, or nothing to tell. */
export function bodiesBlock(world: World): Phrase | null {
  const { random, issuer } = world;
  const received = valueOf(world, sum([FRESH]));
  if (issuer.members.length === 0 || received < 20) return null;
  const all = [sum([FRESH]), sum([FRESH, IN]), sum([DONE])];
  const bodies = issuer.members.slice(0, random.int(2, 3));
  const got = split(random, received, bodies.length);
  const done = split(random, valueOf(world, sum([DONE])), bodies.length);
  const told = say`${opening(world)}收到${request(random)}${whole(world, [FRESH], '件', [sum([FRESH, IN])])}`;
  const verb = answer(random);
  const isBoth = random.chance(0.6);
  const items = bodies.map((body, index): Phrase => {
    const own = part(world, got[index] ?? 0, all, '件');
    const ended: Figure = { ...part(world, done[index] ?? 0, all, '件'), role: 'share' };
    return isBoth ? say`${body}收到${own}，${verb}${ended}` : say`${body}${own}`;
  });
  const mark = isBoth ? '；' : random.pick(['，', '、', '；']);
  return say`${told}${random.pick(['，其中', '。其中', '：', '，其中'])}${join(items, mark)}。`;
}
