import { boundTable } from '../../report/bound-table';
import type { TableForm } from '../../report/edition';
import type { Report } from '../../report/report';
import { factAt } from './fact-at';

/** True when nothing at all is entered in a table that is there: dashes and 无 are an answer, empty cells are none. */
export function isBareForm(report: Report, form: TableForm): boolean {
  if (!boundTable(report, form.id).empty) return false;
  return form.rows.every((row) => row.slots.every((slot) => factAt(report, slot.path).state === 'blank'));
}
