import { readFileSync, statSync } from 'node:fs';
import type { Document } from '../document/document';
import type { Text } from '../report/text';
import { decode } from '../sources/decode';
import { readHtmlAsShown } from '../sources/html';
import { readText } from '../sources/text';
import { reasonOf } from './inputs';

export interface ReadInput {
  readonly document: Document;
  /** The document without the figures of which the page hides a part; null where there are none. */
  readonly given: Document | null;
  /** Paths of those cells. */
  readonly reread: ReadonlySet<string>;
  /** The file's modification time, ISO. */
  readonly capturedAt: string;
}

/** Reads one file into a document; what cannot be read says why. */
export function readInput(path: string, kind: 'html' | 'text'): ReadInput | { readonly problem: Text } {
  try {
    const { size, mtime } = statSync(path);
    if (size === 0) return { problem: { zh: '文件是空的', en: 'the file is empty' } };
    if (size > LARGEST) return { problem: { zh: '文件太大（超过 256 MB）', en: 'the file is too large (over 256 MB)' } };
    const decoded = decode(readFileSync(path));
    if ('problem' in decoded) return decoded;
    if (decoded.text.trim() === '') return { problem: { zh: '文件里只有空白', en: 'the file holds only white space' } };
    const capturedAt = mtime.toISOString();
    if (kind === 'html') return { ...readHtmlAsShown(decoded.text, { name: path, url: null }), capturedAt };
    return { document: readText(decoded.text, { name: path }), given: null, reread: NONE, capturedAt };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

const NONE: ReadonlySet<string> = new Set();

/** Bytes. A string of twice as many characters would near the engine's limit of about half a gigabyte. */
const LARGEST = 256 * 1024 * 1024;
