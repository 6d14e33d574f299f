import { readFileSync, statSync } from 'node:fs';
import { readExport } from '../../report/contract/read-export';
import type { AuditExport } from '../../report/contract/schema';
import type { Text } from '../../report/text';
import { decode } from '../../sources/decode';
import { reasonOf } from './inputs';

/** The exports that a file holds: one JSON object, a list of them, or one a line (NDJSON). A problem when one of them is none. */
export function exportsIn(path: string): readonly AuditExport[] | { readonly problem: Text } {
  try {
    if (statSync(path).size > LARGEST) return { problem: { zh: '文件太大（超过 256 MB）', en: 'the file is too large (over 256 MB)' } };
    const decoded = decode(readFileSync(path));
    if ('problem' in decoded) return decoded;
    const exports = valuesIn(decoded.text).map(readExport);
    const own = exports.flatMap((one) => one ?? []);
    return own.length > 0 && own.length === exports.length ? own : { problem: NOT_OURS };
  } catch (error) {
    return { problem: error instanceof SyntaxError ? NOT_OURS : reasonOf(error) };
  }
}

function valuesIn(text: string): unknown[] {
  const whole = text.trim();
  try {
    const value: unknown = JSON.parse(whole);
    return Array.isArray(value) ? value : [value];
  } catch {
    return whole.split('\n').flatMap((line): unknown[] => (line.trim() === '' ? [] : [JSON.parse(line)]));
  }
}

const NOT_OURS: Text = { zh: '不是核查结果（gouji.audit/1 的 JSON）', en: 'not an audit export (JSON of gouji.audit/1)' };

/** Bytes. */
const LARGEST = 256 * 1024 * 1024;
