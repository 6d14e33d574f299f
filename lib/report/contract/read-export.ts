import { isRecord } from '../is-record';
import { type AuditExport, auditExport } from './schema';

/**
 * Takes a value for an audit export of version 1, as files of other makers and later versions have it: keys that are not known here are
 * left out. Null when it is none.
 */
export function readExport(value: unknown): AuditExport | null {
  if (typeof value !== 'object' || value === null || (value as { schema?: unknown }).schema !== 'gouji.audit/1') return null;
  const read = auditExport.safeParse(value);
  if (read.success) return read.data;
  const known = structuredClone(value);
  for (const issue of read.error.issues) {
    if (issue.code !== 'unrecognized_keys') return null;
    const holder = issue.path.reduce<unknown>((at, step) => (isRecord(at) || Array.isArray(at) ? at[step as never] : undefined), known);
    if (isRecord(holder)) for (const key of issue.keys) delete holder[key];
  }
  const again = auditExport.safeParse(known);
  return again.success ? again.data : null;
}
