import { readFileSync } from 'node:fs';
import { type Manner, tellOf } from '../../lib/command/audit-input';
import { readPage } from '../../lib/command/reading/read-input';

/** What the bench asks of the command line, in one process and thread. */
export const inCommand = {
  /** From the file to its line of output, in pieces. */
  audit: (path: string) => told(path, 'json'),
  brief: (path: string) => told(path, 'brief'),
} as const;

function told(path: string, as: Manner['as']): readonly (string | Uint8Array)[] {
  const read = readPage(readFileSync(path), 'html', { name: path, url: null, capturedAt: new Date(0).toISOString() });
  return tellOf(path, read, { as, why: null, columns: 100 }).out;
}
