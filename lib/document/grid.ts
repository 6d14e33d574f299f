import type { Place } from './place';

/** A table after the HTML standard's table algorithm: cells with their real positions. */
export interface Grid {
  readonly kind: 'grid';
  /** Ordinal among the document's grids, from 0. */
  readonly index: number;
  readonly rows: number;
  readonly columns: number;
  /** In row-major order of their anchors. */
  readonly cells: readonly GridCell[];
  readonly place: Place;
  /** True when the page does not show it: an inactive tab, a copy for small screens. */
  readonly hidden?: true;
}

export interface GridCell {
  /** Anchor, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** As printed, whitespace kept as the source gives it (trimmed); superscripts are kept as superscript characters. */
  readonly raw: string;
  /** Normalised with {@link normalise}, all whitespace dropped between CJK characters, else collapsed. */
  readonly text: string;
  /** Blank is proven, unread is not blank. */
  readonly state: 'text' | 'blank' | 'unread';
  /** More than one when a page break cut the cell. */
  readonly places: readonly Place[];
  /** How sure the reader is of text and position, 0–1; 1 for a live DOM. */
  readonly confidence: number;
}

/** The cells anchored in each row, left to right. */
export function anchoredRows(grid: Grid): GridCell[][] {
  const rows: GridCell[][] = Array.from({ length: grid.rows }, () => []);
  for (const cell of grid.cells) rows[cell.row]?.push(cell);
  return rows;
}
