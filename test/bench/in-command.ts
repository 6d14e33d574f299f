import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { auditInput } from '../../lib/command/audit-input';

/** What the bench asks of the command line, in one process and thread. */
export const inCommand = {
  /** The parser alone: the unit of its limits. */
  parse: (path: string) => void parse(readFileSync(path, 'utf8')),
  /** From the file to its line of output. */
  audit: (path: string) => auditInput({ path, kind: 'html' }, { as: 'json', why: null, columns: 100 }).out,
  brief: (path: string) => auditInput({ path, kind: 'html' }, { as: 'brief', why: null, columns: 100 }).out,
} as const;
