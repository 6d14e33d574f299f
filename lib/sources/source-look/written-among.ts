import type { Block } from '../../document/document';
import { faultOfBox, faultOfText } from '../look/style/style';
import { isSaid, wordsOf } from '../look/words/said-by-style';
import type { PageElement, PageNode } from '../page/page';
import { getAttribute, localName, parentNode } from '../page/page-nodes';
import { CALLED, writtenBy } from './annotations';
import { everyElement } from './select';
import type { SourceStyles } from './source-styles';

/**
 * Whether a style sheet writes a note among a report's paragraphs: in the box that all tables stand in, between the first and the last of
 * what was read there. What it writes into a table and right beside it is asked of each table.
 */
export function isWrittenAmong(
  blocks: readonly Block[],
  elementOf: (block: Block) => PageElement | undefined,
  styles: SourceStyles,
): boolean {
  const read = blocks.filter((block) => !block.hidden && (block.kind === 'grid' || !block.furniture));
  const tables = read.flatMap((block) => (block.kind === 'grid' && elementOf(block)) || []);
  const box = boxAround(tables);
  if (box === null) return false;
  const all = everyElement(box);
  const order = new Map<PageNode, number>(all.map((element, nth) => [element, nth]));
  let [from, to] = [Number.POSITIVE_INFINITY, -1];
  for (const block of read) {
    const element = elementOf(block);
    const at = element && order.get(element);
    if (at !== undefined) [from, to] = [Math.min(from, at), Math.max(to, at)];
  }
  const inTables = new Set<PageNode>(tables);
  const called = new Set<PageNode>();
  for (let nth = 0; nth < all.length; nth++) {
    const element = all[nth] as PageElement;
    if (isIn(called, element) || CALLED.has(localName(element))) called.add(element);
    if (isIn(inTables, element)) inTables.add(element);
    else if (nth >= from && nth <= to && !inTables.has(element) && isNoted(element, called.has(element), styles)) return true;
  }
  return false;
}

/** Whether it stands in one of these, whose own contents were added as they came. */
function isIn(known: ReadonlySet<PageNode>, element: PageElement): boolean {
  const outer = parentNode(element);
  return outer !== null && known.has(outer);
}

function isNoted(element: PageElement, isCalled: boolean, styles: SourceStyles): boolean {
  return writtenBy(element, styles).some(({ content, style }) => {
    const said = wordsOf(content, (attribute) => getAttribute(element, attribute));
    if (!isSaid(said, isCalled || style.position === 'fixed') || styles.of(element).fault !== null) return false;
    const get = (property: string) => style[property] ?? '';
    return (faultOfBox(get) ?? faultOfText(get)) === null;
  });
}

/** The innermost element around all of these; null of none. */
function boxAround(elements: readonly PageElement[]): PageElement | null {
  const [first, ...others] = elements;
  const chain: PageNode[] = [];
  const places = new Map<PageNode, number>();
  for (let node = first ? parentNode(first) : null; node !== null; node = parentNode(node)) places.set(node, chain.push(node) - 1);
  let box = 0;
  for (const other of others) {
    let node = parentNode(other);
    while (node !== null && !places.has(node)) node = parentNode(node);
    if (node === null) return null;
    box = Math.max(box, places.get(node) ?? 0);
  }
  return (chain[box] as PageElement | undefined) ?? null;
}
