import { cellText } from '../document/cell-text';
import type { Document } from '../document/document';
import type { Grid, GridCell } from '../document/grid';
import { rememberFor } from '../document/remember';
import type { TableForm } from '../report/edition';
import { type DrawnForm, drawForm } from '../statute/drawn-form';
import type { AlignedRow } from './align';

/**
 * The block of the grid that prints a table as the statute draws it, cell for cell, with nothing but figures where figures belong; -1 where
 * none does. Nearly all reports are printed so: there no header, label or row says anything else than the form, and none need be asked.
 */
export function asDrawn(form: TableForm, pairs: readonly AlignedRow[], { blocks }: Document): number {
  const at = pairs[0]?.row.block ?? -1;
  const grid = blocks[at];
  if (grid?.kind !== 'grid' || form.kind === 'pairs' || pairs.length !== form.rows.length) return -1;
  const isOwn = pairs.every(({ item, row, by }, nth) => by === 'exact' && item === form.rows[nth] && row.block === at);
  return isOwn && isDrawn(grid, printedOf(form)) ? at : -1;
}

function isDrawn({ rows, columns, cells }: Grid, { drawn, texts }: Printed): boolean {
  if (rows !== drawn.rows || columns !== drawn.columns || cells.length !== drawn.cells.length) return false;
  return drawn.cells.every((own, nth) => {
    const cell = cells[nth] as GridCell;
    const isInPlace =
      cell.row === own.row && cell.column === own.column && cell.columnSpan === own.columnSpan && cell.rowSpan === own.rowSpan;
    return isInPlace && cell.state !== 'unread' && (own.path === null ? texts[nth]?.includes(cell.text) : isFigure(cell.text));
  });
}

/** A figure, a dash or nothing. */
function isFigure(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!SIGNS.includes(text.charAt(at))) return false;
  return true;
}

const SIGNS = '0123456789.,-—';

interface Printed {
  readonly drawn: DrawnForm;
  /** The words of each cell as a grid's texts are compared: a row's label may be printed in other words that were met. */
  readonly texts: readonly (readonly string[])[];
}

const printedOf = rememberFor((form: TableForm): Printed => {
  const drawn = drawForm(form);
  const variants = new Map(form.rows.map(({ slots, variants }) => [slots[0]?.path, variants.map(({ label }) => cellText(label))]));
  const texts = drawn.cells.map(({ text, row }, nth) => {
    const next = drawn.cells[nth + 1];
    return [cellText(text), ...((next?.row === row && next.path !== null && variants.get(next.path)) || [])];
  });
  return { drawn, texts };
});
