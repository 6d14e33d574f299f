import type { Detection } from '../report/audit';
import type { ReportAsRead } from '../report/report';
import type { AsPrinted } from '../tables/printed/as-printed';

/** A document understood: what kind it is, and the report that it holds, whatever the kind. */
export interface DocumentRead {
  readonly detection: Detection;
  readonly report: ReportAsRead;
  readonly asPrinted: AsPrinted;
}
