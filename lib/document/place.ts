/**
 * Where in its source a piece of a document stands. A place is plain data: it survives export and replay,
 * and only the source that made it can turn it back into something on the screen.
 */
export type Place = DomPlace | LinePlace | OfficePlace | PagePlace;

/** A node of a web page. */
export interface DomPlace {
  readonly kind: 'dom';
  /** CSS path from the root; frames are entered with ` >>> `. */
  readonly selector: string;
  /** Which of the element's own runs of text, from 0 (`<br>` and inner blocks cut them); absent: the first, or the whole cell. */
  readonly part?: number;
  /** Characters `[start, end)` of the block's `text`, or null for the whole node. */
  readonly span: Span | null;
}

/** A line of a text file, counted from 1. */
export interface LinePlace {
  readonly kind: 'line';
  readonly line: number;
  /** Characters `[start, end)` of the block's `text`, or null for the whole line. */
  readonly span: Span | null;
}

/** A paragraph of a file that a word processor or a spreadsheet made, a table of it, or a cell of that. */
export interface OfficePlace {
  readonly kind: 'office';
  /** Which of the document's blocks, from 0, as its reader delivered them. */
  readonly block: number;
  /** Where the cell stands in its grid, from 0; null for a paragraph or a whole table. */
  readonly cell: readonly [row: number, column: number] | null;
  /** Characters `[start, end)` of the block's `text`, or null for the whole. */
  readonly span: Span | null;
}

/** A box on a drawn page: of a PDF, an OFD, a scan. */
export interface PagePlace {
  readonly kind: 'page';
  /** From 1. */
  readonly page: number;
  readonly box: Box;
  /** Characters `[start, end)` of the block's `text`, or null for the whole box. */
  readonly span: Span | null;
}

/** In points from the top left corner of the page as it is read, upright. */
export type Box = readonly [x: number, y: number, width: number, height: number];

export type Span = readonly [start: number, end: number];

/** The same place narrowed to the characters `[start, end)` of its block's text; of a place that is itself a part, counted from its start. */
export function narrow(place: Place, start: number, end: number): Place {
  const from = place.span?.[0] ?? 0;
  return { ...place, span: [from + start, from + end] };
}

/** Whether two places are the same characters of the same piece. */
export function samePlace(a: Place, b: Place): boolean {
  return a.span?.[0] === b.span?.[0] && a.span?.[1] === b.span?.[1] && pieceOf(a) === pieceOf(b);
}

/** The piece of its source that a place stands in, whatever characters of it: a run of text of a page's element, a line, a cell. */
export function pieceOf(place: Place): string {
  return place.kind === 'dom' ? `${place.selector} ${place.part ?? 0}` : elementOf(place);
}

/** The same, a page's element with all its runs. */
export function elementOf(place: Place): string {
  switch (place.kind) {
    case 'dom':
      return place.selector;
    case 'line':
      return `line ${place.line}`;
    case 'office':
      return `block ${place.block}${place.cell ? ` ${place.cell.join(' ')}` : ''}`;
    case 'page':
      return `page ${place.page} ${place.box.join(' ')}`;
  }
}
