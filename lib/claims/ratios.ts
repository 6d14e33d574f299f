import { type Computation, type Figures, sharesWithin } from './computation';

/** `受理400件，办结380件，办结率95%`: the rate of the two figures in front of it. */
export function ratio({ text, mentions, index }: Figures): Computation | null {
  const percent = mentions[index];
  const rate =
    percent?.gap.includes('率') &&
    /^[，,、(]?(?:按[时期])?(办结|答复|回复|办理|处置|完成|采纳|整改)率(?:为|达到?|是|:)?$/.exec(percent.gap);
  if (!percent || !rate) return null;
  const before = mentions.slice(Math.max(0, index - 6), index).filter((one) => one.sentence[0] === percent.sentence[0] && one.unit !== '%');
  const done = before.at(-1);
  if (!done || before.some((one) => one.vague)) return null;
  const figures = before.filter((one) => one.unit === done.unit);
  const found = (computed: number, agrees: boolean, operand: number): Computation => ({
    mention: index,
    kind: 'rate',
    computed,
    operands: [operand, index - 1],
    agrees,
  });
  for (const whole of figures)
    for (const part of figures) {
      const computed = (part.value / whole.value) * 100;
      if (whole.value > 0 && sharesWithin(percent.value, percent.step, computed))
        return part === whole && figures.length > 1 ? null : found(computed, true, mentions.indexOf(whole));
    }
  // Only 受理…办结… side by side leave no doubt of what was divided by what.
  const taken = figures.filter((one) => one !== done && one.bracket === done.bracket).at(-1);
  const isPlain =
    !/按时|按期|及时|其中/.test(`${done.pre}${percent.gap}`) &&
    (DONE.test(done.pre) || done.pre.startsWith(rate[1] ?? '#')) &&
    TAKEN.test(text.slice(taken?.clause[0] ?? 0, taken?.start ?? 0));
  if (
    !taken ||
    !isPlain ||
    taken.value < done.value ||
    taken.value === 0 ||
    figures.filter((one) => one.bracket === done.bracket).length > 2
  )
    return null;
  return found((done.value / taken.value) * 100, false, mentions.indexOf(taken));
}

const DONE = /^(?:已|共|累计|均|全部|办理|处理)*(?:办结|答复|回复|办理完毕|办理完成|处置|完成)(?:了|率)?/;
const TAKEN = /收到|征集|发现|排查|受理|接收|承办|接到|交办/;
