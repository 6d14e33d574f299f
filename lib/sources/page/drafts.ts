import type { Block } from '../../document/document';
import type { GridCell } from '../../document/grid';
import type { DomPlace } from '../../document/place';
import { maySayStatus } from '../../document/status-words';
import type { Steps } from '../../document/steps';
import { isAway, isInside } from './hidden-parts';
import type { PageNode, PageOptions } from './page';

/** A block before it is numbered. Lists nest, so that a table's content moves into its surroundings without copying. */
export type Draft = ParagraphDraft | GridDraft | readonly Draft[];

export interface ParagraphDraft {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly selector: string;
  readonly part: number;
  readonly heading: number | null;
  /** True when the whole run is links to elsewhere: a menu, a breadcrumb. */
  readonly isMenu: boolean;
  readonly furniture: Furniture | null;
  /** Element whose own text this is, and the first of its text nodes. */
  readonly element: PageNode;
  readonly first: PageNode | null;
  /** It stands beside the text: no part of the cell that it stands in. */
  readonly isBeside?: true;
}

export interface GridDraft {
  readonly kind: 'grid';
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
  readonly selector: string;
  readonly element: PageNode;
  /** The elements of `cells`, in their order. */
  readonly elements: readonly PageNode[];
}

/** An element that may turn out to be page furniture once its end is reached. */
export interface Furniture {
  readonly outer: Furniture | null;
  decided: boolean;
}

/** What a block was read from. */
export interface TextAnchor {
  readonly place: DomPlace;
  readonly element: PageNode;
  readonly first: PageNode | null;
  /** The paragraph's text, the cell's raw text, null for a whole grid. */
  readonly text: string | null;
}

/** A page's blocks, and the drafts that they were made of, in the same order. */
interface Settled {
  readonly blocks: readonly Block[];
  readonly drafts: readonly (ParagraphDraft | GridDraft)[];
}

/** Numbers the grids. Yields now and then, so that the caller may pause. */
export function* settleDrafts(drafts: Draft, parts: readonly string[], options: PageOptions): Steps<Settled> {
  const blocks: Block[] = [];
  const settled: (ParagraphDraft | GridDraft)[] = [];
  let grids = 0;
  for (const draft of flat(drafts)) {
    const isHidden = parts.length > 0 && isInside(draft.selector, parts);
    if (blocks.length % BLOCKS_BETWEEN_PAUSES === 0) yield;
    settled.push(draft);
    if (draft.kind === 'paragraph') {
      const place: DomPlace =
        draft.part === 0
          ? { kind: 'dom', selector: draft.selector, span: null }
          : { kind: 'dom', selector: draft.selector, part: draft.part, span: null };
      const furniture = draft.isMenu || isFurniture(draft.furniture);
      const isUnshown = maySayStatus(draft.text) && isAway(draft.first ?? draft.element, options);
      const block: Block = { kind: 'paragraph', text: draft.text, place, heading: draft.heading, furniture };
      blocks.push(isHidden || isUnshown ? { ...block, ...(isHidden ? HIDDEN : {}), ...(isUnshown ? UNSHOWN : {}) } : block);
    } else {
      const place: DomPlace = { kind: 'dom', selector: draft.selector, span: null };
      const { rows, columns, cells } = draft;
      const block: Block = { kind: 'grid', index: grids++, rows, columns, cells, place };
      blocks.push(isHidden ? { ...block, ...HIDDEN } : block);
    }
  }
  return { blocks, drafts: settled };
}

/** Lists everything that can be located again. */
export function anchorsOf({ blocks, drafts }: Settled): TextAnchor[] {
  const anchors: TextAnchor[] = [];
  drafts.forEach((draft, nth) => {
    const place = blocks[nth]?.place;
    if (place?.kind !== 'dom') return;
    const { element } = draft;
    if (draft.kind === 'paragraph') anchors.push({ place, element, first: draft.first, text: draft.text });
    else {
      anchors.push({ place, element, first: null, text: null });
      draft.cells.forEach(({ places, raw }, i) => {
        const cell = draft.elements[i];
        const cellPlace = places[0];
        if (cell && cellPlace?.kind === 'dom') anchors.push({ place: cellPlace, element: cell, first: null, text: raw });
      });
    }
  });
  return anchors;
}

/** Without recursion: tables may nest as deep as a page likes. */
export function* flat(drafts: Draft): Generator<ParagraphDraft | GridDraft> {
  const stack: Draft[] = [drafts];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (isList(top)) {
      for (let i = top.length - 1; i >= 0; i--) {
        const draft = top[i];
        if (draft !== undefined) stack.push(draft);
      }
    } else yield top;
  }
}

function isList(draft: Draft): draft is readonly Draft[] {
  return Array.isArray(draft);
}

function isFurniture(furniture: Furniture | null): boolean {
  for (let one = furniture; one !== null; one = one.outer) if (one.decided) return true;
  return false;
}

const HIDDEN = { hidden: true } as const;
const UNSHOWN = { unshown: true } as const;
const BLOCKS_BETWEEN_PAUSES = 500;
