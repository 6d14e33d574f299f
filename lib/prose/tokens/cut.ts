import type { Sense } from '../lexicon/sense';
import { type Matcher, trieOf } from '../lexicon/trie';
import { wordsIn } from '../phrases/line-words';
import { denials, offices } from '../phrases/told-by-parts';
import { codesOf, isIdeograph } from './codes';
import { abbreviation, type Issuer, namesAt } from './issuer';
import type { Numeral } from './numerals';
import { MARKS, SILENT } from './signs';

/**
 * For each character: where the piece that begins there ends, and the sense of the word that it is; null where no word is taken. It holds
 * until the next text is cut.
 */
export interface Cut {
  readonly ends: readonly number[];
  readonly senses: readonly (Sense | null)[];
}

/**
 * From the end of a text to its front: the cheapest cut of what follows each character. It is the one with the fewest unknown characters,
 * then with the fewest words, then with the longest word first. `numerals` in their order.
 */
export function cut(text: string, issuer: Issuer, numerals: readonly Numeral[], lexicon: Matcher<Sense>): Cut {
  const { length } = text;
  makeRoom(length);
  costs[length] = 0;
  let at = length;
  /** How many numerals begin in front, and the last of them. */
  let left = numerals.length;
  let numeral = numerals.at(-1);
  /** A number is no part of a word, unless the word goes beyond it (12345热线, 一次性告知): words up to here are not taken. */
  let closed = 0;
  const take = (end: number, sense: Sense) => {
    if (end <= closed) return;
    const cost = (costs[end] ?? 0) + WORD;
    const best = costs[at] ?? 0;
    if (cost > best || (cost === best && end < (ends[at] ?? 0))) return;
    costs[at] = cost;
    ends[at] = end;
    senses[at] = sense;
  };
  const takeDepartment = (end: number, sense: Sense) => {
    if (sense === 'body:department') take(end, sense);
  };
  const town = issuer.town !== null && !isWord(issuer.town, lexicon) ? issuer.town : null;
  for (at--; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (numeral?.start === at) {
      closed = code === NOUGHT ? 0 : numeral.end;
      costs[at] = (costs[numeral.end] ?? 0) + WORD;
      ends[at] = numeral.end;
      left--;
      numeral = left > 0 ? numerals[left - 1] : undefined;
    } else {
      closed = 0;
      costs[at] = (costs[at + 1] ?? 0) + (isIdeograph(code) || !FREE.has(code) ? UNKNOWN : 0);
      ends[at] = at + 1;
    }
    senses[at] = null;
    lexicon.matches(text, at, take);
    if (!BEGINS.has(code) && !issuer.begins.has(code)) continue;
    // 县财政局: a department by its area's level, too, unless it is the issuer.
    if (LEVELS.has(code)) lexicon.matches(text, at + 1, takeDepartment);
    const names = issuer.names.get(code);
    if (names) for (const { word, sense } of names) if (text.startsWith(word, at)) take(at + word.length, sense);
    if (town !== null && text.startsWith(town, at)) take(at + town.length, 'body:own');
    // 不属于本机关, 非我局职责范围: not held, whoever it is and whatever of it.
    DENIALS.matches(text, at, (body) => {
      const takeNotHeld = (end: number) => take(end, NOT_HELD);
      const takeOwn = (end: number, sense: Sense) => {
        if (sense !== 'body:own' && sense !== 'body:small') return;
        takeNotHeld(end);
        OFFICES.matches(text, end, takeNotHeld);
      };
      lexicon.matches(text, body, takeOwn);
      namesAt(issuer, text, body, takeOwn);
    });
    const short = names && issuer.heads.has(code) ? abbreviation(issuer, text, at) : 0;
    if (short > 0) take(short, 'body:own');
  }
  return { ends, senses };
}

/** Of each character the cost of what follows it, and what {@link Cut} says: one set for all texts, no longer than the longest of them. */
const costs: number[] = [];
const ends: number[] = [];
const senses: (Sense | null)[] = [];

function makeRoom(length: number): void {
  while (costs.length <= length) {
    costs.push(0);
    ends.push(0);
    senses.push(null);
  }
}

function isWord(name: string, lexicon: Matcher<Sense>): boolean {
  let isOne = false;
  lexicon.matches(name, 0, (end) => {
    isOne ||= end === name.length;
  });
  return isOne;
}

const WORD = 1;
const UNKNOWN = 6;
const AREAS = '省市县区旗';
const LEVELS = codesOf(AREAS);
const DENIALS = trieOf(wordsIn(denials));
/** What a department, or a denial, begins with here. */
const BEGINS = codesOf(
  AREAS +
    wordsIn(denials)
      .map((word) => word.charAt(0))
      .join(''),
);
const OFFICES = trieOf(wordsIn(offices));
const NOT_HELD = 'row:unable.notHeld';
const NOUGHT = '零'.charCodeAt(0);
/** What costs nothing between words, by code. */
const FREE = codesOf(`${MARKS}${SILENT}《`);
