import * as z from 'zod/mini';
import { auditExport } from './schema';

/** The export's JSON Schema (draft 2020-12), from the code. Never shipped: `gouji.audit-1.schema.json` is written from it. */
export function exportJsonSchema(): string {
  const schema = z.toJSONSchema(auditExport);
  const titled = { $id: 'gouji.audit-1.schema.json', title: 'Gouji audit export, version 1', ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
