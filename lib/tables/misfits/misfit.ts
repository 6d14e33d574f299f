import type { TableForm } from '../../report/edition';
import type { Misfit } from '../../report/report';
import type { ObservedRow } from '../rows/observed-row';

/** What does not fit, with nothing said that is not known. */
export function misfit(form: TableForm, told: Pick<Misfit, 'kind' | 'message'> & Partial<Misfit>): Misfit {
  return { table: form.id, item: null, place: null, cells: [], expected: null, actual: null, ...told };
}

/** Where a row begins. */
export function placeOf(row: ObservedRow) {
  return row.labels.at(-1)?.place ?? row.values[0]?.place ?? null;
}
