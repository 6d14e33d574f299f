import { rememberLatest } from '../../document/remember';
import type { LineItem, Slot, TableForm } from '../../report/edition';
import { type Fact, isBlank } from '../../report/fact';
import type { Report } from '../../report/report';
import { factAt } from './fact-at';

/** A cell that prints anything but a plain count. */
export interface UnusualCell {
  readonly row: LineItem;
  readonly slot: Slot;
  /** Which of its form's cells it is, from 0. */
  readonly nth: number;
  readonly fact: Fact;
}

/** Those of one form, in its order. */
export interface UnusualCells {
  readonly blank: readonly UnusualCell[];
  /** All but those that are blank and no more: they print something. */
  readonly odd: readonly UnusualCell[];
}

/** The unusual cells of a form: nearly every cell of nearly every report is looked at here only, and once for all rules. */
export function unusualCells(report: Report, form: TableForm): UnusualCells {
  return cellsByForm(report).get(form) ?? NONE;
}

const cellsByForm = rememberLatest(
  (report: Report): ReadonlyMap<TableForm, UnusualCells> => new Map(report.edition.tables.map((form) => [form, cellsIn(report, form)])),
);

function cellsIn(report: Report, form: TableForm): UnusualCells {
  const blank: UnusualCell[] = [];
  const odd: UnusualCell[] = [];
  let nth = -1;
  for (const row of form.rows)
    for (const slot of row.slots) {
      nth++;
      const fact = factAt(report, slot.path);
      if (isPlain(fact)) continue;
      const cell = { row, slot, nth, fact };
      const isEmpty = isBlank(fact);
      if (isEmpty) blank.push(cell);
      if (!isEmpty || fact.note) odd.push(cell);
    }
  return { blank, odd };
}

const NONE: UnusualCells = { blank: [], odd: [] };

/** A whole number without a sign, and nothing beside it. */
function isPlain({ value, note, unread, raw }: Fact): boolean {
  if (value === null || !Number.isInteger(value) || value < 0) return false;
  return !note && !unread && isDigit(raw.charCodeAt(0));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
