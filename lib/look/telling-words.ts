import { maySayStatus } from '../document/status-words';
import type { Steps } from '../document/steps';
import { mayTell } from '../document/telling';
import { createTreeWalker, documentElement } from '../dom/documents';
import { checkVisibility, dataOf, parentElement } from '../dom/nodes';
import { isOwn } from '../dom/own-hosts';
import { pageOf } from '../dom/windows';
import { holds } from '../sources/look/nodes';

/**
 * What the page shows now of words that may change what a report says: all between its first and its last element, and next to them what may
 * say that it no longer holds. Digits are left out: they are looked at where they count, and elsewhere clocks and counters change them.
 */
export function* tellingWords(first: Element, last: Element): Steps<string> {
  const page = pageOf(first);
  const root = page && documentElement(page);
  if (!root) return '';
  const texts = createTreeWalker(page, root, NodeFilter.SHOW_TEXT);
  const above: string[] = [];
  const said: string[] = [];
  let [isInside, behind] = [false, -1];
  for (let node = texts.nextNode() as Text | null; node !== null && behind < NEAR; node = texts.nextNode() as Text | null) {
    const text = dataOf(node).trim();
    if (text === '') continue;
    yield;
    isInside ||= holds(first, node);
    if (isInside && (behind >= 0 || holds(last, node))) behind = holds(last, node) ? 0 : behind + 1;
    const isNear = !isInside || behind > 0;
    const word = (isNear ? maySayStatus(text) : mayTell(text)) && isShown(node) ? text.replace(/\d+/g, '') : '';
    if (isInside) said.push(word);
    else if (above.push(word) > NEAR) above.shift();
  }
  return [...above, ...said].filter((word) => word !== '').join('\n');
}

function isShown(node: Text): boolean {
  const holder = parentElement(node);
  return holder !== null && !isOwn(holder) && checkVisibility(holder, { visibilityProperty: true, opacityProperty: true }) !== false;
}

/** Texts on either side. */
const NEAR = 20;
