import { boundTable } from '../../report/bound-table';
import type { TableForm } from '../../report/edition';
import type { Report } from '../../report/report';
import { isUnfilled } from '../../report/unfilled';
import { factAt } from './fact-at';

/** True when nothing at all is entered in a table that is there: dashes and 无 are an answer, empty cells are none. */
export function isBareForm(report: Report, form: TableForm): boolean {
  if (!boundTable(report, form.id).empty) return false;
  return form.rows.every((row) => row.slots.every((slot) => factAt(report, slot.path).state === 'blank'));
}

/** True of a form that nobody has begun to fill in: no cell and no part of the text has anything in it. It is unfilled, not wrong. */
export function isUntouched({ edition, facts, sections }: Report): boolean {
  const idOf = (number: number) => edition.sections.find((one) => one.number === number)?.id;
  return isUnfilled(facts) && sections.every(({ number, length }) => length === 0 || edition.tables.some(({ id }) => id === idOf(number)));
}
