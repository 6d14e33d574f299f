import type { ShownOtherwise } from '../../document/grid';

/** What a word processor's file holds, before it is a Document: paragraphs and tables in turn, as DOCX, DOC and RTF all have them. */
export type Flow = readonly (FlowParagraph | FlowTable)[];

export interface FlowParagraph {
  readonly kind: 'paragraph';
  /** Its lines: a line break inside a paragraph begins another. Not yet collapsed. */
  readonly lines: readonly string[];
  /** 1–6 for a heading of that level, else null. */
  readonly heading: number | null;
  /** A table of contents is furniture. */
  readonly furniture: boolean;
  /** It holds a picture, a control or a sign whose meaning is not read. */
  readonly hasObstacle: boolean;
  /** Why a figure in it is not what is shown: some of it is struck through, a sign beside it is not read, its column is hidden. Null: it is. */
  readonly doubt: ShownOtherwise | null;
  readonly links: readonly { readonly href: string; readonly text: string }[];
  /** Pictures large enough to hold a table. */
  readonly pictures: readonly FlowPicture[];
}

export interface FlowPicture {
  /** Its alternative text. */
  readonly alt: string;
  /** The part of the package that holds it; null where the file does not say, or it lies elsewhere. */
  readonly part: string | null;
}

export interface FlowTable {
  readonly kind: 'table';
  readonly rows: readonly FlowRow[];
}

export interface FlowRow {
  readonly cells: readonly FlowCell[];
}

/** A cell between two edges; edges are counted or measured, whatever the file does, and need only be the same where they mean the same. */
export interface FlowCell {
  readonly left: number;
  readonly right: number;
  /** above: it continues the cell above it, and what it holds itself is not shown. */
  readonly merge: 'none' | 'above';
  readonly content: Flow;
}

/** A paragraph of text and nothing else. */
export function plainParagraph(lines: readonly string[], over: Partial<FlowParagraph> = {}): FlowParagraph {
  return {
    kind: 'paragraph',
    lines,
    heading: null,
    furniture: false,
    hasObstacle: false,
    doubt: null,
    links: [],
    pictures: [],
    ...over,
  };
}
