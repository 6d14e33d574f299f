import type { Steps } from '../document/steps';
import type { Claim, ClaimTrace } from '../report/claim';
import type { Facts, Told } from './frames/context';
import type { Spot } from './solve/claim-of';
import { judge } from './solve/judge';
import { judgeSum } from './solve/judge-sum';
import { siblingSums } from './solve/siblings';
import { heldOf } from './solve/witness';
import { maySum, NO_SUMS, readOwnSums } from './sums/own-sums';
import type { Passage } from './tokens/passages';
import type { Token } from './tokens/tokens';

interface Numbers {
  readonly report: Facts;
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly told: readonly Told[];
}

/** What a passage's numbers claim, one by one and together, each with the character at which it stands. */
export function* numberClaims({ report, passage, tokens, told }: Numbers): Steps<{ readonly at: number; readonly claim: Claim }[]> {
  const { text } = passage;
  const found: { at: number; claim: Claim }[] = [];
  const spotOf = ({ figure }: Told): Spot => ({
    passage,
    start: figure.count.start,
    end: figure.count.end,
    clause: clauseOf(tokens, figure.at, text),
  });
  for (const sum of siblingSums(report, told)) {
    const last = sum.parts.at(-1);
    if (!last) continue;
    const { numeral, unit, start } = last.figure.count;
    const claim = judgeSum(report, spotOf(last), { numeral, unit }, sum);
    if (claim) found.push({ at: start, claim });
  }
  yield;
  const claims = told.map((one): Claim | null => {
    const { figure, understood, supposed, unknown } = one;
    const { count } = figure;
    const isCount = count.unit !== null && (!count.numeral.chinese || count.numeral.value >= 10);
    if (!isCount && !heldOf(one)) return null;
    const said = { numeral: count.numeral, unit: count.unit };
    // A copy of so many fields would take longer than to judge.
    return Object.assign(judge(report, spotOf(one), said, understood, unknown, supposed), { trace: traceOf(one, text) });
  });
  yield;
  const own = maySum(told) ? yield* readOwnSums({ report, told, tokens, text, claims, spotOf }) : NO_SUMS;
  yield;
  for (const [index, one] of told.entries()) {
    const at = one.figure.count.start;
    const claim = own.parts.get(index) ?? claims[index];
    if (claim && !own.replaced.has(index)) found.push({ at, claim });
    for (const sum of own.claims)
      if (sum.told === index) found.push({ at, claim: Object.assign(sum.claim, { trace: traceOf(one, text) }) });
  }
  return found;
}

/** The words of a number, for whoever asks how it was read. */
function traceOf({ figure, topic, whose, isOtherTime }: Told, text: string): ClaimTrace {
  const words: ClaimTrace['words'][number][] = [];
  const add = (token: Token) => {
    const sense = token.kind === 'word' ? token.sense : token.kind === 'count' ? 'number' : token.kind === 'mark' ? 'mark' : null;
    words.push({ text: text.slice(token.start, token.end), sense });
  };
  for (const token of figure.before) add(token);
  add(figure.count);
  for (const token of figure.after) add(token);
  return { words, topic, whose, isOtherTime };
}

/** Bounds of the clause around a token: between clause marks of its own bracket depth. */
function clauseOf(tokens: readonly Token[], at: number, text: string): readonly [number, number] {
  const depth = tokens[at]?.depth ?? 0;
  const cuts = (token: Token | undefined) =>
    token?.kind === 'mark' &&
    (token.depth < depth || (token.depth === depth && (CUT.includes(token.mark) || (depth > 0 && '()'.includes(token.mark)))));
  let from = at;
  let to = at;
  while (from >= 0 && !cuts(tokens[from])) from--;
  while (to < tokens.length && !cuts(tokens[to])) to++;
  return [tokens[from]?.end ?? 0, tokens[to]?.start ?? text.length];
}

const CUT = '，,；;。:：！？!?';
