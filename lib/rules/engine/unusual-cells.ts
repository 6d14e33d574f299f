import { rememberFor } from '../../document/remember';
import type { LineItem, Slot, TableForm } from '../../report/edition';
import type { Fact } from '../../report/fact';
import type { Report } from '../../report/report';
import { factAt } from './fact-at';

/** A cell that prints anything but a plain count. */
export interface UnusualCell {
  readonly form: TableForm;
  readonly row: LineItem;
  readonly slot: Slot;
  /** Which of its form's cells it is, from 0. */
  readonly nth: number;
  readonly fact: Fact;
}

/** All of them in the form's order: nearly every cell of nearly every report is looked at here only, and once for all rules. */
export const unusualCells = rememberFor((report: Report): readonly UnusualCell[] => {
  const unusual: UnusualCell[] = [];
  for (const form of report.edition.tables) {
    let nth = 0;
    for (const row of form.rows)
      for (const slot of row.slots) {
        const fact = factAt(report, slot.path);
        if (!isPlain(fact)) unusual.push({ form, row, slot, nth, fact });
        nth++;
      }
  }
  return unusual;
});

/** A whole number without a sign, and nothing beside it. */
function isPlain({ state, value, note, flaw, unread, raw }: Fact): boolean {
  if (state !== 'number' || value === null || !Number.isInteger(value) || value < 0) return false;
  return !note && flaw === null && !unread && isDigit(raw.charCodeAt(0));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
