import { findAllIn, localName, nextElement, parentElement, previousElement, textContent } from '../../dom/nodes';
import type { Boxes } from './boxes';
import { attributeOf } from './nodes';
import { NOTE, WORDS } from './note-words';
import { generated } from './pseudo';

/**
 * Whether a style sheet writes something into a table beside its cells, or a note next to it: a row or caption with figures, a unit, a
 * correction. What it says stands in no text.
 */
export function isAnnotated(table: Element, boxes: Boxes): boolean {
  const says = (element: Element, pattern: RegExp) =>
    boxes.generatedIn(element).some((name) => {
      const pseudo = boxes.styleOf(element, name);
      const content = pseudo('content');
      if (content === 'none' || content === 'normal' || content === '' || pseudo('display') === 'none') return false;
      return pattern.test(generated(content, (attribute) => attributeOf(element, attribute)) ?? '');
    });
  if (says(table, WORDS)) return true;
  const parts = [...findAllIn(table, 'tbody,thead,tfoot,tr,caption')];
  // What is not asked about may say anything.
  if (parts.length > MOST_PARTS || parts.some((part) => says(part, WORDS))) return true;
  const isBeside = (of: Element): boolean =>
    [previousElement, nextElement].some((next) => {
      let beside = next(of);
      for (let step = 0; beside && step < STEPS && localName(beside) !== 'table'; step++, beside = next(beside))
        if ([beside, ...[...findAllIn(beside, '*')].slice(0, MOST_BESIDE)].some((element) => says(element, NOTE))) return true;
      return false;
    });
  // What holds the table alone is as good as the table.
  const own = (textContent(table) ?? '').length + MOST_WORDS;
  for (let at: Element | null = table; at && (textContent(at) ?? '').length <= own; at = parentElement(at))
    if (isBeside(at) || (at !== table && says(at, NOTE))) return true;
  return false;
}

const STEPS = 2;
const MOST_WORDS = 60;
const MOST_BESIDE = 8;
const MOST_PARTS = 4000;
