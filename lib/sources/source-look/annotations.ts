import { isCorrectedBy, NOTE, WORDS } from '../look/words/note-words';
import { isOrnament, isSaid, isTableNumber, wordsOf } from '../look/words/said-by-style';
import { ELEMENT, type PageElement, type PageNode } from '../page/page';
import { firstChild, getAttribute, localName, nextSibling, nodeType, parentNode } from '../page/page-nodes';
import type { Declared } from './declarations';
import type { SourceStyles } from './source-styles';

/** Whether a style sheet writes something into a table beside its cells, or a note next to it, as {@link isAnnotated} of what is rendered. */
export function isAnnotatedInSource(table: PageElement, styles: SourceStyles): boolean {
  const says = (element: PageElement, isNote: (said: string) => boolean) =>
    writtenBy(element, styles).some(({ content }) => isNote(wordsOf(content, (attribute) => getAttribute(element, attribute))));
  const isWord = (part: PageElement) => (said: string) => (NUMBERED.has(localName(part)) ? !isTableNumber(said) : WORDS.test(said));
  const parts = within(table, MOST_PARTS);
  // What is not asked about may say anything.
  if (parts.length >= MOST_PARTS || parts.some((part) => PARTS.has(localName(part)) && says(part, isWord(part)))) return true;
  if (within(table, MOST_PARTS, NOTHING).some(isCorrected)) return true;
  if (around(table).some((one) => says(one, (said) => !isOrnament(said) && NOTE.test(said)) || isCorrected(one))) return true;
  return besides(table).some((beside) =>
    within(beside, MOST_BESIDE).some(
      (element) => isCorrected(element) || says(element, (said) => isSaid(said, CALLED.has(localName(element)))),
    ),
  );
}

const isCorrected = (part: PageElement): boolean => isCorrectedBy((name) => getAttribute(part, name));

/** What a style sheet writes by an element, and how. */
interface Written {
  readonly content: string;
  readonly style: Declared;
}

/** Before, after, or as the mark of an item of a list. */
export function writtenBy(element: PageElement, styles: SourceStyles): Written[] {
  const written: Written[] = [];
  const own = styles.declaredFor(element);
  if (localName(element) === 'li' || own.display === 'list-item') {
    const mark = styles.pseudo(element, 'marker');
    const content = mark?.content ?? styles.markOf(element);
    if (content) written.push({ content, style: mark ?? NO_STYLE });
  }
  for (const name of ['before', 'after']) {
    const style = styles.pseudo(element, name);
    if (style?.content && style.display !== 'none') written.push({ content: style.content, style });
  }
  return written;
}

/** What it stands in, up to the page: its first and last words may be of the report, by what they say, or of the site. */
function around(table: PageElement): PageElement[] {
  const found: PageElement[] = [];
  for (let node = parentNode(table); node !== null; node = parentNode(node))
    if (nodeType(node) === ELEMENT) found.push(node as PageElement);
  return found;
}

/** Elements next to it, two on each side, as far as the next table. */
function besides(table: PageElement): PageElement[] {
  const parent = parentNode(table);
  const all: PageElement[] = [];
  for (let node = parent && firstChild(parent); node; node = nextSibling(node))
    if (nodeType(node) === ELEMENT) all.push(node as PageElement);
  const at = all.indexOf(table);
  const before = all.slice(Math.max(0, at - 2), at).reverse();
  return [before, all.slice(at + 1, at + 3)].flatMap((side) => {
    const end = side.findIndex((one) => localName(one) === 'table');
    return end < 0 ? side : side.slice(0, end);
  });
}

/** An element and the first of those in it; not what stands in `closed` ones. */
function within(top: PageElement, most: number, closed = CELLS): PageElement[] {
  const found: PageElement[] = [];
  const open: PageNode[] = [top];
  for (let node = open.pop(); node !== undefined && found.length < most; node = open.pop()) {
    if (nodeType(node) !== ELEMENT) continue;
    found.push(node as PageElement);
    if (closed.has(localName(node as PageElement))) continue;
    const inside: PageNode[] = [];
    for (let child = firstChild(node); child !== null; child = nextSibling(child)) inside.push(child);
    open.push(...inside.reverse());
  }
  return found;
}

const PARTS: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'caption']);
/** They may have a number. */
const NUMBERED: ReadonlySet<string> = new Set(['table', 'caption']);
/** What is written by them is what they are called. */
export const CALLED: ReadonlySet<string> = new Set(['a', 'button', 'summary', 'label', 'option', 'input']);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const NOTHING: ReadonlySet<string> = new Set();
const NO_STYLE: Declared = {};
const MOST_PARTS = 40_000;
const MOST_BESIDE = 8;
