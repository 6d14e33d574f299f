import { cellText } from '../../document/cell-text';
import type { Grid, GridCell } from '../../document/grid';
import { rememberFor } from '../../document/remember';
import type { Edition, TableForm } from '../../report/edition';
import { type DrawnForm, drawForm, type FormCell } from '../../statute/drawn-form';

/** A table as the statute draws it. */
export interface Drawn {
  readonly form: TableForm;
  readonly cells: DrawnForm['cells'];
  /** The words of each cell as a grid's texts are compared, the form's own first: a row's label may be printed in others that were met. */
  readonly texts: readonly (readonly string[])[];
}

/**
 * The table that a grid prints as the statute draws it, cell for cell, with nothing but figures where figures belong; null where it prints
 * none so. Nearly all reports are printed so: there no header, label or row says anything else than the form, and none need be asked.
 */
export function asDrawn(grid: Grid, { tables }: Edition): Drawn | null {
  for (const form of tables)
    for (const drawing of drawingsOf(form)) {
      const { rows, columns, cells } = drawing;
      if (grid.rows !== rows || grid.columns !== columns || grid.cells.length !== cells.length || form.kind === 'pairs') continue;
      const drawn = drawnOf(form)(drawing);
      if (isDrawn(grid, drawn)) return drawn;
    }
  return null;
}

function isDrawn({ cells }: Grid, drawn: Drawn): boolean {
  for (let nth = 0; nth < cells.length; nth++) {
    const own = drawn.cells[nth] as FormCell;
    const cell = cells[nth] as GridCell;
    const isInPlace =
      cell.row === own.row && cell.column === own.column && cell.columnSpan === own.columnSpan && cell.rowSpan === own.rowSpan;
    if (!isInPlace || cell.state === 'unread') return false;
    if (own.path === null ? !drawn.texts[nth]?.includes(cell.text) : !isFigure(cell.text)) return false;
  }
  return true;
}

/** A figure, a dash or nothing. */
function isFigure(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!(code >= 0x30 && code <= 0x39) && !SIGNS.includes(text.charAt(at))) return false;
  }
  return true;
}

/** Digits apart. */
const SIGNS = '.,-—';

/** The statute's own, and the same where each header word of two rows stands above a blank: so editors part what was one cell. */
const drawingsOf = rememberFor((form: TableForm): readonly DrawnForm[] => {
  const drawn = drawForm(form);
  const { cells } = drawn;
  const first = cells.find(({ path }) => path !== null)?.row ?? 0;
  const isTall = ({ row, rowSpan }: FormCell) => rowSpan === 2 && row + rowSpan <= first;
  if (!cells.some(isTall)) return [drawn];
  const parted = cells.flatMap((cell) =>
    isTall(cell)
      ? [
          { ...cell, rowSpan: 1 },
          { ...cell, row: cell.row + 1, rowSpan: 1, text: '' },
        ]
      : [cell],
  );
  return [drawn, { ...drawn, cells: parted.sort((a, b) => a.row - b.row || a.column - b.column) }];
});

const drawnOf = rememberFor((form: TableForm) =>
  rememberFor(({ cells }: DrawnForm): Drawn => {
    const variants = new Map(form.rows.map(({ slots, variants }) => [slots[0]?.path, variants.map(({ label }) => cellText(label))]));
    const texts = cells.map(({ text, row }, nth) => {
      const next = cells[nth + 1];
      return [cellText(text), ...((next?.row === row && next.path !== null && variants.get(next.path)) || [])];
    });
    return { form, cells, texts };
  }),
);
