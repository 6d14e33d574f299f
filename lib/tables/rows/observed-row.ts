import type { ShownOtherwise } from '../../document/grid';
import type { Place } from '../../document/place';
import { isForFigure } from '../../report/amount';
import type { LabelKey } from '../../statute/label';
import type { DrawnRow } from './row-match';

/** One printed cell, wherever it came from: a grid's cell, or a paragraph that stands for one. */
export interface ObservedCell {
  readonly raw: string;
  /** Normalised. */
  readonly text: string;
  readonly kind: CellKind;
  /** Its words taken apart for comparing, once for all who ask; null where it is no label. */
  readonly said: LabelKey | null;
  readonly place: Place;
  readonly cell: { readonly grid: number; readonly row: number; readonly column: number } | null;
  readonly confidence: number;
  /** The page shows it otherwise. */
  readonly unread?: ShownOtherwise;
  /** How sure character recognition is of it, and whether somebody has compared it with the picture. */
  readonly recognised?: number;
  readonly confirmed?: true;
  /** Columns it covers; 1 for a paragraph. */
  readonly span: number;
  /** Rows that it covers, where they are more than one. */
  readonly down?: number;
  /** The grid column in which it stands, the grid row in a table turned on its side; -1 for a paragraph. */
  readonly across: number;
}

/** label: words · number: begins as an amount · blank · mark: dash, 无, or signs that no label has. */
export type CellKind = 'label' | 'number' | 'blank' | 'mark';

/** A row as the page shows it: what stands before the values, and the values. */
export interface ObservedRow {
  readonly labels: readonly ObservedCell[];
  readonly values: readonly ObservedCell[];
  /** Index of the block it came from, and of the last one. */
  readonly block: number;
  readonly lastBlock: number;
  /** grid: blanks are cells of their own · flow: blanks may have been lost. */
  readonly layout: 'grid' | 'flow';
  /** The form's row that it is, word for word, where its grid is as the statute draws it. */
  readonly of?: DrawnRow;
}

/** Whether one row is the other as it was observed: its values may have been put into another order. */
export function isRow(observed: ObservedRow, row: ObservedRow): boolean {
  return observed === row || (observed.labels === row.labels && observed.block === row.block);
}

/** Words, or a value? `text` is normalised. A label may begin with a digit (`1.属于国家秘密`), an amount may end in words (`64.5万元`). */
export function cellKind(text: string): CellKind {
  if (text === '') return 'blank';
  let digits = 0;
  let ideographs = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) digits++;
    else if (code >= 0x3400 && code <= 0x9fff) ideographs++;
  }
  if (ideographs === 0) return digits > 0 ? 'number' : 'mark';
  if (digits > 0 && AMOUNT.test(text)) return 'number';
  if (isForFigure(text)) return 'mark';
  return 'label';
}

const AMOUNT =
  /^[+\-−]*\s*[\d][\d,.\s]*(?:万|亿)?(?:元|件|宗|条|项|个|份|起|次|例|封|%)?(?:(?<!\s)\s*(?:\(.*\)?|\[.*\]?|[*※①-⑳]+|注\d*))?$/;

/** A label with many figures, each on a line of its own. */
export function isCard({ layout, labels, values, block, lastBlock }: ObservedRow): boolean {
  return layout === 'flow' && labels.length > 0 && values.length > 2 && lastBlock - block >= values.length;
}
