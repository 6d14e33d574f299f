import type { Block, Document } from '../../document/document';
import type { GridCell } from '../../document/grid';
import { isPlain, normalise } from '../../document/normalise';
import { rememberLatest } from '../../document/remember';
import { withoutHarmless } from '../look/hidden-harmless';
import type { Seen } from '../look/look-at';
import { collapse } from '../page/collapse';
import type { TextAnchor } from '../page/drafts';
import type { PageElement } from '../page/page';
import { isAnnotatedInSource } from './annotations';
import { ApartRoots } from './apart-roots';
import { columnsOf } from './columns';
import { bringsOwnTable } from './own-tables';
import { isUnderRow } from './rows-over';
import { type SourceSeen, seenIn } from './seen-in';
import { sharesBox } from './shared-boxes';
import { SourceStyles } from './source-styles';
import { isStacked } from './stacked';
import type { Cascade } from './static-cascade';
import { holdsMoreThanText } from './unread-parts';
import { isWrittenAmong } from './written-among';

/** What is looked at, and how it is styled. */
export interface SourceLook {
  readonly document: Document;
  readonly anchors: readonly TextAnchor[];
  readonly cascade: Cascade;
  /** The page's drawings, and elements that show pages of their own. */
  readonly holders: readonly PageElement[];
  /** A drawing or a ground of the page says that it does not hold. */
  readonly isStamped: boolean;
  /** It has shadow trees. */
  readonly hasRoots: boolean;
  /** Elements may have list marks in their own attributes, or tips. */
  readonly hasOwnNotes: boolean;
  readonly isFigure: (text: string) => boolean;
}

/**
 * What the page's own source says of how its cells and paragraphs are shown: the second look where nothing is rendered. It goes by
 * declarations alone; what depends on sizes and places of boxes, on scripts or linked sheets, it cannot know. Where it is not known which
 * rules hold, it looks at the page as each would have it.
 */
export function lookAtSource(look: SourceLook): readonly Seen[] {
  return withoutHarmless(lookAsEach(look), look.document.blocks, (block) => !block.hidden && !isBeside(block));
}

function lookAsEach(look: SourceLook): readonly Seen[] {
  const { cascade, hasRoots } = look;
  const first = lookOnce(look, new SourceStyles(cascade), () => true);
  if (cascade.others.length === 0) return first;
  const found = new Map(first.map((seen) => [seen.of, seen]));
  for (const other of cascade.others) {
    const asked = new Set<Seen['of']>();
    const concerns = (of: Seen['of'], element: PageElement | undefined) => {
      const is = hasRoots || element === undefined || other.concerns(element);
      if (is) asked.add(of);
      return is;
    };
    const seen = new Map(lookOnce({ ...look, cascade: other }, new SourceStyles(other, new Map()), concerns).map((one) => [one.of, one]));
    // What is shown instead is known only where all of them say it.
    for (const of of new Set([...asked, ...seen.keys()])) {
      const [one, another] = [found.get(of), seen.get(of)];
      const either = one ?? another;
      if (either && one?.shown !== another?.shown) found.set(of, { ...either, shown: null });
    }
  }
  return [...found.values()];
}

function lookOnce(
  { document, anchors, cascade, holders, isStamped, hasRoots, hasOwnNotes, isFigure }: SourceLook,
  styles: SourceStyles,
  concerns: (of: Seen['of'], element: PageElement | undefined) => boolean,
): Seen[] {
  const generates = cascade.generates || hasOwnNotes;
  const elements = new Map<unknown, PageElement>();
  for (const { place, element } of anchors) elements.set(place, element as PageElement);
  const found: Seen[] = [];
  const grid = document.blocks.find((block) => block.kind === 'grid' && !block.hidden && block.cells.length > 0);
  const first = grid?.kind === 'grid' ? grid.cells[0] : undefined;
  if (first && bringsOwnTable(holders, document, isFigure)) found.push({ of: first, reason: 'drawn', shown: null });
  if (first && isStamped) found.push({ of: first, reason: 'drawn', shown: null });
  if (generates && first && isWrittenAmong(document.blocks, (block) => elementAt(elements, block.place), styles))
    found.push({ of: first, reason: 'generated', shown: null });
  const roots = hasRoots ? new ApartRoots() : null;
  // A paragraph of many lines is looked at once for all of them.
  const lines = rememberLatest((element: PageElement) => withComparable(seenIn(element, false, styles)));
  const look = (of: GridCell | Block, read: string, element: PageElement | undefined, isCell: boolean) => {
    if (element && roots?.decide(element)) {
      found.push({ of, reason: 'not-what-is-shown', shown: null });
      return;
    }
    const seen = element && lookAt(of, read, element, isCell ? isFigure(read) : null, styles, lines);
    if (seen) found.push(seen);
  };
  for (const block of document.blocks) {
    if (block.hidden) continue;
    if (block.kind === 'paragraph') {
      const element = elementAt(elements, block.place);
      // What stands beside the text speaks for nothing.
      if (!block.furniture && STATES.test(block.text) && concerns(block, element)) look(block, block.text, element, false);
    } else if (generates && isAnnotated(block, elements, styles)) {
      for (const of of block.cells) found.push({ of, reason: 'generated', shown: null });
    } else {
      const table = elementAt(elements, block.place);
      if (!concerns(block, table)) continue;
      const columns = table ? columnsOf(table, styles) : [];
      const isCollapsed = columns.some((column) => column.isCollapsed);
      for (const cell of block.cells) {
        const element = cell.places[0] && elementAt(elements, cell.places[0]);
        concerns(cell, element);
        const column = columns[cell.column];
        if (isCollapsed) found.push({ of: cell, reason: 'hidden', shown: null });
        else if (column?.draws) found.push({ of: cell, reason: 'drawn', shown: null });
        if (element && column?.ground) styles.putBehind(element, column.ground);
        if (!isCollapsed && !column?.draws) look(cell, cell.raw, element, true);
      }
    }
  }
  return found;
}

function isAnnotated(grid: Block, elements: ReadonlyMap<unknown, PageElement>, styles: SourceStyles): boolean {
  const table = elementAt(elements, grid.place);
  return table !== undefined && isAnnotatedInSource(table, styles);
}

const isBeside = (block: Block) => block.kind === 'paragraph' && block.furniture;

const elementAt = (elements: ReadonlyMap<unknown, PageElement>, place: unknown) => elements.get(place);

/** What is seen of an element, and how it compares with what was read. */
interface Compared extends SourceSeen {
  /** Asked for only where the two differ. */
  readonly comparable: () => string;
}

function withComparable(seen: SourceSeen): Compared {
  let known: string | null = null;
  return { ...seen, comparable: () => (known ??= comparable(seen.text)) };
}

/** `isFigureCell`: whether a cell's text is a figure; null of a paragraph. */
function lookAt(
  of: GridCell | Block,
  read: string,
  element: PageElement,
  isFigureCell: boolean | null,
  styles: SourceStyles,
  lines: (element: PageElement) => Compared,
): Seen | null {
  const isCell = isFigureCell !== null;
  const isFigure = isFigureCell === true;
  if (isFigure && TURNING.test(read)) return { of, reason: 'reordered', shown: null };
  if (isFigure && isUnderRow(element, styles)) return { of, reason: 'covered', shown: null };
  if (styles.isPlain(element) && !(isFigure && holdsMoreThanText(element))) return null;
  if (isCell && sharesBox(element, styles)) return { of, reason: 'reordered', shown: null };
  if (isFigure && ONE_NUMBER.test(read) && isStacked(element, styles)) return { of, reason: 'reordered', shown: null };
  const seen = isCell ? withComparable(seenIn(element, isFigure, styles)) : lines(element);
  if (seen.addition) return { of, reason: seen.addition, shown: null };
  if (isFigure && seen.isRightToLeft && seen.pieces > 1) return { of, reason: 'reordered', shown: null };
  if (!seen.isTouched) return null;
  if (seen.text === read) return null;
  const [shown, wanted] = [seen.comparable(), comparable(read)];
  // A unit for whoever hears the page changes nothing.
  if (isCell ? shown === wanted || (isFigure && `${shown}件` === wanted) : shown.includes(wanted)) return null;
  return { of, reason: seen.fault ?? 'not-what-is-shown', shown: isCell && seen.isGone ? leftOf(seen.text) : null };
}

const leftOf = (text: string): string =>
  text
    .split('\n')
    .map(collapse)
    .filter((line) => line !== '')
    .join('\n');

function comparable(text: string): string {
  if (isPlain(text)) return text;
  const bare = text.replace(/\s+/g, '');
  return isPlain(bare) ? bare : normalise(text).replace(/\s+/g, '');
}

/** Characters that turn the order of what follows them, and a hyphen that is seen only where a line is broken. */
const TURNING = /[\u202b\u202e\u2067]|\d[\u00ad]+\d/;
const ONE_NUMBER = /^\D*\d{2,}\D*$/;
const STATES = /[\d０-９]|无|没有|未/;
