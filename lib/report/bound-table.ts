import type { TableId } from './edition';
import type { BoundTable, Report } from './report';

/** A table as the report has it; one that its edition does not know is one that was not found. */
export function boundTable({ tables }: Pick<Report, 'tables'>, id: TableId): BoundTable {
  return tables[id] ?? { id, found: false, read: 0, of: 0, place: null, empty: false };
}
