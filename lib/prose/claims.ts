import { remember } from '../document/remember';
import type { Steps } from '../document/steps';
import type { Claim, ClaimTrace } from '../report/claim';
import type { ReportAsRead } from '../report/report';
import { readDiscourse } from './discourse/discourse';
import { openingTopic } from './discourse/topics';
import type { Books, Facts, Told } from './frames/context';
import { eachOfThem } from './frames/each-of-them';
import { senses } from './frames/frame';
import { kindsOfSuit } from './frames/kinds-of-suit';
import { holdsStatement, mayState } from './frames/may-state';
import { miswritten } from './frames/miswritten';
import { namedChannels } from './frames/named-channels';
import { numberOfBodies, numberOfKinds } from './frames/number-of-kinds';
import { whose } from './frames/scope';
import { subjectMatters } from './frames/subject-matters';
import { words } from './lexicon';
import type { Sense } from './lexicon/sense';
import type { Matcher } from './lexicon/trie';
import type { ProseMemory } from './memory';
import type { PassageWide } from './passage-wide';
import type { Spot } from './solve/judge';
import { heldOf } from './solve/witness';
import type { Issuer } from './tokens/issuer';
import { mayCount } from './tokens/number-at';
import { readNumerals } from './tokens/numerals';
import { type Passage, readPassages } from './tokens/passages';
import { tokenise } from './tokens/tokenise';
import type { Token } from './tokens/tokens';

/**
 * What the prose says, number by number, passage by passage, for `explained` to look over as a whole. Who asks has the report's books
 * open already, `amount` adds cells up, knows who reports, and brings the reader of the sums that the prose does for itself.
 */
export function* claimsInSteps(
  reading: ReportAsRead,
  { amount, issuer, passageWide }: Books & { readonly issuer: Issuer; readonly passageWide: PassageWide },
  lexicon: Matcher<Sense> = words(),
  memory: ProseMemory | null = null,
): Steps<Claim[]> {
  const report: Facts = { ...reading, amount };
  const headingOf = remember((heading) => (heading === '' ? [] : tokenise(heading, issuer, report.year, lexicon)));
  const claims: Claim[] = [];
  for (const passage of readPassages(reading.prose)) {
    yield;
    const read = (facts: Facts) => readPassage(facts, issuer, passage, { lexicon, headingOf, passageWide });
    for (const claim of yield* memory ? memory(passage, report, read) : read(report)) claims.push(claim);
  }
  return claims;
}

interface Means {
  readonly lexicon: Matcher<Sense>;
  readonly headingOf: (heading: string) => readonly Token[];
  readonly passageWide: PassageWide;
}

/** In steps: a passage may hold hundreds of numbers. */
function* readPassage(report: Facts, issuer: Issuer, passage: Passage, { lexicon, headingOf, passageWide }: Means): Steps<Claim[]> {
  if (!WORTH_READING.test(passage.text)) return [];
  const { text } = passage;
  const numerals = readNumerals(text);
  if (!numerals.some((numeral) => mayCount(text, numeral)) && !holdsStatement(text)) return [];
  const cut = numberOfBodies(numberOfKinds(miswritten(tokenise(text, issuer, report.year, lexicon, numerals), text)));
  const tokens = eachOfThem(subjectMatters(namedChannels(kindsOfSuit(cut, text), text), text));
  if (!tokens.some((token) => token.kind === 'count' || mayState(token))) return [];
  yield;
  const heading = headingOf(passage.heading);
  const ownHead = headOf(tokens, text);
  const area = [...heading, ...ownHead].findLast((token) => token.kind === 'word' && token.sense.startsWith('body:'));
  const discourse = yield* readDiscourse({
    report,
    issuer,
    text,
    tokens,
    opening: openingTopic(passage, heading),
    whose: (area?.kind === 'word' ? whose(area, ownHead.includes(area) ? text : passage.heading, issuer) : null) ?? 'own',
    isAboutDisclosure: passage.section === 4 || senses(heading).some((sense) => ABOUT.test(sense)) || isOfBoth(senses(ownHead)),
  });
  const found: { at: number; claim: Claim }[] = [];
  yield;
  const settled = yield* passageWide.settle(report, discourse, text);
  const spotOf = ({ figure }: Told): Spot => ({
    passage,
    start: figure.count.start,
    end: figure.count.end,
    clause: clauseOf(tokens, figure.at, text),
  });
  for (const sum of passageWide.siblings(report, settled)) {
    const last = sum.parts.at(-1)?.figure;
    if (!last) continue;
    const spot: Spot = { passage, start: last.count.start, end: last.count.end, clause: clauseOf(tokens, last.at, text) };
    const claim = passageWide.judgeSum(report, spot, { numeral: last.count.numeral, unit: last.count.unit }, sum);
    if (claim) found.push({ at: last.count.start, claim });
  }
  yield;
  const claims = settled.map((one): Claim | null => {
    const { figure, understood, supposed, unknown } = one;
    const { count } = figure;
    const isCount = count.unit !== null && (!count.numeral.chinese || count.numeral.value >= 10);
    if (!isCount && !heldOf(one)) return null;
    const said = { numeral: count.numeral, unit: count.unit };
    return { ...passageWide.judge(report, spotOf(one), said, understood, unknown, supposed), trace: traceOf(one, text) };
  });
  yield;
  const own = yield* passageWide.own({ report, told: settled, tokens, text, claims, spotOf });
  yield;
  for (const [index, one] of settled.entries()) {
    const at = one.figure.count.start;
    const claim = own.parts.get(index) ?? claims[index];
    if (claim && !own.replaced.has(index)) found.push({ at, claim });
    for (const sum of own.claims) if (sum.told === index) found.push({ at, claim: { ...sum.claim, trace: traceOf(one, text) } });
  }
  for (const statement of [...passageWide.statements({ ...discourse, told: settled }, text), ...passageWide.fullRates(settled, text)]) {
    const spot: Spot = { passage, start: statement.start, end: statement.end, clause: [statement.start, statement.end] };
    const claim = passageWide.judge(report, spot, { numeral: null, unit: null }, statement.understood, []);
    // What is told only where it agrees, and does not, is no number that anybody would look for.
    if (claim.outcome !== 'unlinked' || !statement.understood.loose) found.push({ at: statement.start, claim });
  }
  return found.sort((a, b) => a.at - b.at).map((one) => one.claim);
}

/** The words of a number, for whoever asks how it was read. */
function traceOf({ figure, topic, whose, isOtherTime }: Told, text: string): ClaimTrace {
  const words = [...figure.before, figure.count, ...figure.after].map((token) => ({
    text: text.slice(token.start, token.end),
    sense: token.kind === 'word' ? token.sense : token.kind === 'count' ? 'number' : token.kind === 'mark' ? 'mark' : null,
  }));
  return { words, topic, whose, isOtherTime };
}

/** （二）统筹全县政务公开。 at the head of its own text. */
function headOf(tokens: readonly Token[], text: string): readonly Token[] {
  if (!NUMBERED.test(text)) return [];
  const end = tokens.findIndex((token) => token.kind === 'mark' && '。:'.includes(token.mark));
  const head = tokens.slice(0, Math.max(0, end));
  return head.some((token) => token.kind === 'count') || (head.at(-1)?.end ?? 0) > 30 ? [] : head;
}

/** 3.申请行政复议和提起行政诉讼情况。: the form's own heading, in its own words. */
const isOfBoth = (head: readonly Sense[]) => head.includes('thing:review') && head.includes('thing:litigation');

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

const NUMBERED = /^[(]?[一二三四五六七八九十\d]{1,3}[)、.]/;
const CUT = '，,；;。:：！？!?';
const ABOUT = /^thing:(?:request|disclosure|remedies|review|litigation)/;
const WORTH_READING = /[\d未无没零均全一二三四五六七八九十百两壹贰叁肆伍陆柒捌玖拾]|不涉及/;
