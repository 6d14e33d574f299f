import { isNumbered } from '../document/numbering';
import { remember } from '../document/remember';
import type { Steps } from '../document/steps';
import type { Claim } from '../report/claim';
import type { ReportAsRead } from '../report/report';
import { readDiscourse } from './discourse/discourse';
import { openingTopic } from './discourse/topics';
import { readAnew } from './frames/anew';
import type { Books, Facts } from './frames/context';
import { senses } from './frames/frame';
import { statesAlone } from './frames/may-state';
import { whose } from './frames/scope';
import type { Sense } from './lexicon/sense';
import type { Matcher } from './lexicon/trie';
import type { ProseMemory } from './memory';
import type { PassageWide } from './passage-wide';
import type { Spot } from './solve/claim-of';
import type { Issuer } from './tokens/issuer';
import { mayCount } from './tokens/number-at';
import { readNumerals } from './tokens/numerals';
import { type Passage, readPassages } from './tokens/passages';
import { tokenise } from './tokens/tokenise';
import type { Token, Word } from './tokens/tokens';
import type { WordBook } from './word-book';

/**
 * What the prose says, number by number, passage by passage, for `explained` to look over as a whole. Who asks has the report's books
 * open already, `amount` adds cells up, knows who reports, and brings the words and the reader of the sums that the prose does for itself.
 */
export function* claimsInSteps(
  reading: ReportAsRead,
  { amount, issuer, passageWide, wordBook }: Books & ProseBooks,
  memory: ProseMemory | null = null,
): Steps<Claim[]> {
  const report: Facts = { ...reading, amount };
  const lexicon = wordBook.words();
  const headingOf = remember((heading) => (heading === '' ? [] : tokenise(heading, issuer, report.year, lexicon)));
  const means: Means = { lexicon, headingOf, passageWide, wordBook };
  const claims: Claim[] = [];
  for (const passage of readPassages(reading.prose)) {
    yield;
    if (!WORTH_READING.test(passage.text)) continue;
    const found = memory
      ? yield* memory(passage, report, (facts) => readPassage(facts, issuer, passage, means))
      : yield* readPassage(report, issuer, passage, means);
    for (const claim of found) claims.push(claim);
  }
  return claims;
}

/** What reads a prose besides the report. */
export interface ProseBooks {
  readonly issuer: Issuer;
  readonly passageWide: PassageWide;
  readonly wordBook: WordBook;
}

interface Means extends Omit<ProseBooks, 'issuer'> {
  readonly lexicon: Matcher<Sense>;
  readonly headingOf: (heading: string) => readonly Token[];
}

/** In steps: a passage may hold hundreds of numbers. */
function* readPassage(report: Facts, issuer: Issuer, passage: Passage, means: Means): Steps<Claim[]> {
  const { text } = passage;
  const { headingOf, passageWide } = means;
  const tokens = tokensOf(text, issuer, report.year, means);
  if (!tokens) return [];
  yield;
  const heading = headingOf(passage.heading);
  const ownHead = headOf(tokens, text);
  const area = ownHead.findLast(namesBody) ?? heading.findLast(namesBody);
  const discourse = yield* readDiscourse({
    report,
    issuer,
    text,
    tokens,
    figures: passageWide.figures(tokens, text, report.year),
    opening: openingTopic(passage, heading) ?? (isNoteOnRows(tokens, text) ? 'requests' : null),
    whose: (area ? whose(area, ownHead.includes(area) ? text : passage.heading, issuer) : null) ?? 'own',
    isAboutDisclosure: passage.section === 4 || senses(heading).some((sense) => ABOUT.test(sense)) || isOfBoth(senses(ownHead)),
  });
  yield;
  const told = discourse.told.length > 0 ? yield* passageWide.settle(report, discourse, text) : [];
  const found = told.length > 0 ? yield* passageWide.numbers({ report, passage, tokens, told }) : [];
  yield;
  for (const statement of [...passageWide.statements({ ...discourse, told }, text), ...passageWide.fullRates(told, text)]) {
    const spot: Spot = { passage, start: statement.start, end: statement.end, clause: [statement.start, statement.end] };
    const claim = passageWide.judge(report, spot, { numeral: null, unit: null }, statement.understood, []);
    // What is told only where it agrees, and does not, is no number that anybody would look for.
    if (claim.outcome !== 'unlinked' || !statement.understood.loose) found.push({ at: statement.start, claim });
  }
  return found.sort((a, b) => a.at - b.at).map((one) => one.claim);
}

const namesBody = (token: Token): token is Word => token.kind === 'word' && token.sense.startsWith('body:');

/** The words of a passage; null for one that counts nothing and states nothing. */
function tokensOf(text: string, issuer: Issuer, year: number | null, { lexicon, wordBook }: Means): readonly Token[] | null {
  const numerals = readNumerals(text);
  const isCounting = numerals.some((numeral) => mayCount(text, numeral, year));
  if (!isCounting && !wordBook.mayStateAlone(text)) return null;
  const tokens = readAnew(tokenise(text, issuer, year, lexicon, numerals), text, isCounting);
  return tokens.some((token) => token.kind === 'count') || statesAlone(tokens) ? tokens : null;
}

/** （二）统筹全县政务公开。 at the head of its own text. */
function headOf(tokens: readonly Token[], text: string): readonly Token[] {
  if (!isNumbered(text)) return [];
  const end = tokens.findIndex((token) => token.kind === 'mark' && '。:'.includes(token.mark));
  const head = tokens.slice(0, Math.max(0, end));
  return head.some((token) => token.kind === 'count') || (head.at(-1)?.end ?? 0) > 30 ? [] : head;
}

/** 注：表中“其他处理”3件为申请人撤回: of the table whose row it names. */
const isNoteOnRows = (tokens: readonly Token[], text: string) =>
  NOTE.test(text) && tokens.some((token) => token.kind === 'word' && token.sense.startsWith('row:'));

/** 3.申请行政复议和提起行政诉讼情况。: the form's own heading, in its own words. */
const isOfBoth = (head: readonly Sense[]) => head.includes('thing:review') && head.includes('thing:litigation');

const NOTE = /^(?:备?注|附注|说明)\d?[:：.、][^。；]{0,16}表/;
const ABOUT = /^thing:(?:request|disclosure|remedies|review|litigation)/;
const WORTH_READING = /[\d未无没零均全一二三四五六七八九十百两壹贰叁肆伍陆柒捌玖拾]|不涉及/;
