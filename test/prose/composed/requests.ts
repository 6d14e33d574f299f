import { answers, carriedOut } from './answers';
import { applicantsOf } from './applicants';
import { difference, intake, noneReceived } from './intake';
import { DONE, FRESH, IN } from './opening';
import { outcomesOf } from './outcomes';
import { partsOf } from './parts';
import { join, type Phrase, say } from './phrase';
import { amountOf, sum, type World } from './world';

/** What came in, what became of it, what is left: the paragraph on requests. */
export function requestsBlock(world: World): Phrase {
  const { random } = world;
  const [fresh, carried] = [amountOf(world, sum([FRESH])), amountOf(world, sum([IN]))];
  if (fresh + carried === 0) return say`${noneReceived(world)}。`;
  const { phrase, base, grows } = intake(world);
  const told = [join([phrase, grows && random.chance(0.5) ? difference(world) : ''], '，')];
  if (random.chance(0.35)) told.push(applicantsOf(world, base));
  if (random.chance(0.35)) told.push(partsOf(world, base, told.length > 1));
  const isEnded = told.length > 1;
  const rest: Phrase[] = [];
  const answered = random.chance(0.7) ? answers(world, isEnded) : null;
  if (answered) rest.push(answered);
  if (random.chance(0.6))
    rest.push(
      outcomesOf(
        world,
        answered !== null,
        told.length > 1 || amountOf(world, sum([DONE])) > Math.min(...base.map((one) => amountOf(world, one))),
      ),
    );
  if (random.chance(0.6)) rest.push(carriedOut(world));
  if (isEnded && random.chance(0.25) && !told.some(([first]) => String(first).startsWith('其中'))) return points(world, told, rest);
  return say`${told.length > 1 ? join(told, random.pick(['，', '。'])) : (told[0] ?? '')}${rest.length > 0 ? (isEnded ? '。' : random.pick(['，', '。', '；'])) : ''}${join(rest, random.pick(['，', '，', '；']))}。`;
}

/** 1.收到…。2.办结…。: the same as points. */
function points({ random }: World, told: readonly Phrase[], rest: readonly Phrase[]): Phrase {
  const all = rest.length > 0 ? [...told, join(rest, '，')] : told;
  const beginsWithNumber = all.some(([first]) => typeof first !== 'string' || /^\d/.test(first));
  const style = random.pick(beginsWithNumber ? ['一是', '（1）', '①'] : ['1.', '一是', '（1）', '①']);
  return join(
    all.map(
      (one, index) =>
        say`${style
          .replace('1', String(index + 1))
          .replace('一', '一二三四五'.charAt(index))
          .replace('①', '①②③④⑤'.charAt(index))}${one}。`,
    ),
    '',
  );
}
