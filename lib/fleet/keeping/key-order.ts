import { type AuditExport, auditExport } from '../../report/contract/schema';
import type { EditionId } from '../../report/edition';
import { editions } from '../../statute';

/** An export as it was before the database put its keys in an order of its own: exports compare with `diff`. */
export function inKeyOrder(stored: AuditExport): AuditExport {
  const audit = auditExport.parse(stored);
  const { report } = audit;
  if (!report) return audit;
  const tables = editions.find(({ id }) => id === (report.edition as EditionId))?.tables ?? [];
  const paths = tables.flatMap((form) => form.rows.flatMap((row) => row.slots.map((slot) => slot.path)));
  const ids = tables.map(({ id }) => id as string);
  return { ...audit, report: { ...report, coverage: ordered(report.coverage, ids), cells: ordered(report.cells, paths) } };
}

function ordered<Value>(record: Readonly<Record<string, Value>>, keys: readonly string[]): Record<string, Value> {
  const known = keys.flatMap((key) => (key in record ? [[key, record[key] as Value] as const] : []));
  const others = Object.entries(record).filter(([key]) => !keys.includes(key));
  return Object.fromEntries([...known, ...others]);
}
