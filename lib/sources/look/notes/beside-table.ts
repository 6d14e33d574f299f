import { findAllIn, localName, nextElement, parentElement, previousElement, textContent } from '../../../dom/nodes';
import type { Boxes } from '../boxes/boxes';
import { generatedBy } from '../boxes/generated-boxes';
import { attributeOf } from '../nodes';
import { isCorrectedBy, TIPS, WORDS } from '../words/note-words';
import { isTableNumber, wordsOf } from '../words/said-by-style';
import { isNoted } from './generated-notes';

/**
 * Whether a style sheet writes something into a table beside its cells, or a note next to it: a row or caption with figures, a unit, a
 * correction; or a tip corrects what it is on. What it says stands in no text.
 */
export function isAnnotated(table: Element, boxes: Boxes): boolean {
  const says = (element: Element, isWord: (said: string) => boolean) =>
    generatedBy(element, boxes).some(({ content }) => isWord(wordsOf(content, (attribute) => attributeOf(element, attribute))));
  const isCorrected = (part: Element) => isCorrectedBy((name) => attributeOf(part, name));
  const isNote = (element: Element) => isNoted(element, generatedBy(element, boxes), boxes) || isCorrected(element);
  // A table may have a number.
  if (says(table, isMore)) return true;
  if ([table, ...findAllIn(table, TIPPED)].some(isCorrected)) return true;
  const parts = [...findAllIn(table, 'tbody,thead,tfoot,tr,caption')];
  // What is not asked about may say anything.
  if (parts.length > MOST_PARTS || parts.some((part) => says(part, localName(part) === 'caption' ? isMore : (said) => WORDS.test(said))))
    return true;
  const isBeside = (of: Element): boolean =>
    [previousElement, nextElement].some((next) => {
      let beside = next(of);
      for (let step = 0; beside && step < STEPS && localName(beside) !== 'table'; step++, beside = next(beside))
        if ([beside, ...[...findAllIn(beside, '*')].slice(0, MOST_BESIDE)].some(isNote)) return true;
      return false;
    });
  // What holds the table alone is as good as the table.
  const own = (textContent(table) ?? '').length + MOST_WORDS;
  for (let at: Element | null = table; at && (textContent(at) ?? '').length <= own; at = parentElement(at))
    if (isBeside(at) || (at !== table && isNote(at))) return true;
  return false;
}

const isMore = (said: string): boolean => !isTableNumber(said);
const TIPPED = TIPS.map((name) => `[${name}]`).join();
const STEPS = 2;
const MOST_WORDS = 60;
const MOST_BESIDE = 8;
const MOST_PARTS = 4000;
