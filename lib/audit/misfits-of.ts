import type { Misfit, ReportAsRead } from '../report/report';
import { type AsPrinted, printedMisfits } from '../tables/as-printed';

/** In document order of their tables, as the binder's own. */
export function misfitsOf(reading: ReportAsRead, { asPrinted }: { readonly asPrinted?: AsPrinted }): readonly Misfit[] {
  return asPrinted ? [...reading.misfits, ...printedMisfits(asPrinted, reading)] : reading.misfits;
}
