import type { Token } from '../tokens/tokens';
import { asLastYear } from './as-last-year';
import { tellsOfEach } from './each-of-them';
import type { Figure } from './figure';
import { hears } from './frame';
import { givenEnds } from './given-ends';
import { distribute } from './respective';
import { nameBefore, withinAt, wordsBefore } from './words-before';

/** The numbers of a passage, each with the words around it; `year` is the report's. */
export function figuresOf(tokens: readonly Token[], text: string, year: number | null): readonly Figure[] {
  const figures: Figure[] = [];
  let sentence = 0;
  let stretch = 0;
  let clause = 0;
  for (let at = 0; at < tokens.length; at++) {
    const count = tokens[at];
    if (count?.kind === 'mark') {
      if (SENTENCE.includes(count.mark)) sentence++;
      if (STRETCH.includes(count.mark)) stretch++;
      if (CLAUSE.includes(count.mark)) clause++;
    }
    if (count?.kind !== 'count') continue;
    const { words: before, joint } = wordsBefore(tokens, at, figures);
    const after: Token[] = [];
    let runsOn = false;
    for (let i = at + 1; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token) break;
      if (token.kind === 'mark') {
        if (token.mark === '、' && !countAhead(tokens, i)) continue;
        // 其余3件由企业、科研机构、律师事务所各提出1件: those are of the next number.
        if (token.mark === '、' && isOfEachAhead(tokens, i)) after.length = 0;
        // 1件因年底提交，结转下年度办理: what became of it stands behind its reason.
        // 另有35件依法延期，结转至下年: no more than why, too.
        const isWhy = isReasonAlone(before, after) || (isPutOff(after) && carriesOn(tokens[i + 1]));
        if ('，,'.includes(token.mark) && isWhy && !countAhead(tokens, i)) {
          after.length = 0;
          continue;
        }
        break;
      }
      if (token.kind === 'count') {
        runsOn = true;
        break;
      }
      after.push(token);
    }
    const bracket = openedAt(tokens, at);
    const bracketOf = bracket < 0 ? null : bracketOwner(tokens, bracket, figures);
    const named = bracket >= 0 && bracketOf === null && before.length === 0 && bracket === at - 1 ? nameBefore(tokens, bracket) : [];
    figures.push({
      count,
      at,
      before: named.length > 0 ? named : (shareInFront(figures[bracketOf ?? -1], before, after) ?? asLastYear(tokens, at, before)),
      after: ofItself(after, runsOn),
      inBracket: bracketBehind(tokens, at + after.length + 1),
      runsOn,
      sentence,
      clause,
      stretch,
      bracketOf,
      joint,
    });
  }
  return distribute(givenEnds(figures), text, year);
}

/** 40件政府信息公开申请中予以公开13件, 30件申请中不少属于咨询: what stands behind 中 is of the next number, or of some of these. */
function ofItself(after: readonly Token[], runsOn: boolean): readonly Token[] {
  const within = withinAt(after);
  const asked = after[within - 1];
  const isOfThem = asked?.kind === 'word' && (asked.sense === 'thing:request' || asked.sense === 'thing:application');
  return within >= 0 && (runsOn || (isOfThem && within < after.length - 1)) ? after.slice(0, within) : after;
}

/** 公民申请占93.8%(61件), 维持率75%(6件): what the share in front is of; null where the bracket stands behind anything else, or has words of its own. */
function shareInFront(owner: Figure | undefined, before: readonly Token[], after: readonly Token[]): readonly Token[] | null {
  if (owner?.count.unit !== '%' || before.length + after.length > 0 || !hears(owner.before, 'role:share')) return null;
  const said = owner.before.filter((token) => token.kind === 'word' && !/^role:share$|^filler$/.test(token.sense));
  const isName = (token: Token) => token.kind === 'word' && /^(?:column:|case:|thing:application$|thing:request$)/.test(token.sense);
  return said.length > 0 && said.length >= owner.before.length - 2 && said.every(isName) ? said : null;
}

/** Nothing stands in front of the number, and behind it no more than why. */
function isReasonAlone(before: readonly Token[], [first, ...reason]: readonly Token[]): boolean {
  return (
    first?.kind === 'word' &&
    first.sense === 'role:because' &&
    !before.some((token) => token.kind === 'word' && OUTCOME.test(token.sense)) &&
    !reason.some((token) => token.kind === 'word' && OUTCOME.test(token.sense))
  );
}

const isPutOff = (after: readonly Token[]) =>
  after.length > 0 && after.every((token) => token.kind === 'word' && /^(?:deadline|filler|role:duly|act:answer)$/.test(token.sense));
const carriesOn = (token: Token | undefined) => token?.kind === 'word' && token.sense.startsWith('act:carry');
const OUTCOME = /^(?:row|case|thing|column|channel|act:(?!receive))/;

/** Another number follows before the clause ends: the `、` parts their names. */
function countAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === 'count') return true;
    if (token?.kind === 'mark' && token.mark !== '、') return false;
  }
  return false;
}

/** The next number is told of each that stands in front of it. */
function isOfEachAhead(tokens: readonly Token[], from: number): boolean {
  const count = tokens.findIndex((token, i) => i > from && token.kind === 'count');
  return tokens.slice(from, count).some(tellsOfEach);
}

/** 予以公开14件（含区分处理）. */
function bracketBehind(tokens: readonly Token[], at: number): readonly Token[] {
  const open = tokens[at];
  if (open?.kind !== 'mark' || open.mark !== '(') return [];
  const close = tokens.findIndex((token, i) => i > at && token.depth < open.depth);
  const words = tokens.slice(at + 1, close < 0 ? undefined : close);
  return words.some((token) => token.kind === 'count') ? [] : words;
}

/** The number that a bracket stands behind, with no more than a few known words between; -1 when it explains something else. */
function bracketOwner(tokens: readonly Token[], bracket: number, figures: readonly Figure[]): number | null {
  const depth = tokens[bracket]?.depth ?? 1;
  const owner = figures.findLastIndex((one) => one.at < bracket && one.count.depth === depth - 1);
  const between = tokens.slice((figures[owner]?.at ?? bracket) + 1, bracket);
  const last = tokens[bracket - 1];
  // 比2022年（40件）: the other year's number.
  if (last?.kind === 'word' && last.sense.startsWith('time:')) return owner;
  const isClose = between.every((token) => token.depth >= depth || token.kind === 'word') && between.length < 12;
  return owner >= 0 && isClose ? owner : null;
}

function openedAt(tokens: readonly Token[], at: number): number {
  const depth = tokens[at]?.depth ?? 0;
  if (depth === 0) return -1;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.kind === 'mark' && token.mark === '(' && token.depth === depth) return i;
  }
  return -1;
}

const SENTENCE = '。！？!?';
const STRETCH = `；;${SENTENCE}`;
const CLAUSE = `，,:：()${STRETCH}`;
