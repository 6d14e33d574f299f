import { readFileSync, statSync } from 'node:fs';
import type { Document } from '../document/document';
import type { Text } from '../report/text';
import { decode } from '../sources/decode';
import { type FileKind, kindOfBytes } from '../sources/file/kind-of-bytes';
import { LARGEST_FILE, readFile } from '../sources/file/read-file';
import { readHtmlAsShown } from '../sources/html';
import { readText } from '../sources/text';
import { type InputKind, reasonOf } from './inputs';
import { readPdf } from './read-pdf';

export interface ReadInput {
  readonly document: Document;
  /** The document without the figures of which the page hides a part; null where there are none. */
  readonly given: Document | null;
  /** Paths of those cells. */
  readonly reread: ReadonlySet<string>;
  /** The file's modification time, ISO. */
  readonly capturedAt: string;
}

/** Reads one file into a document; what cannot be read says why. Pages and text go by their name, other files by what they hold. */
export async function readInput(path: string, kind: InputKind): Promise<ReadInput | { readonly problem: Text }> {
  try {
    const { size, mtime } = statSync(path);
    if (size === 0) return { problem: { zh: '文件是空的', en: 'the file is empty' } };
    if (size > LARGEST) return { problem: { zh: '文件太大（超过 256 MB）', en: 'the file is too large (over 256 MB)' } };
    const bytes = readFileSync(path);
    const capturedAt = mtime.toISOString();
    const as = size > LARGEST_FILE ? named(kind) : readAs(kind, kindOfBytes(bytes));
    if (as === null) {
      const reading = await readFile(bytes, { name: path }, { pdf: async () => readPdf });
      return 'problem' in reading ? reading : { document: reading.document, given: null, reread: NONE, capturedAt };
    }
    return readPage(bytes, { path, as, capturedAt });
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

const named = (kind: InputKind) => (kind === 'file' ? null : kind);

/** As a page or as text; null for what its own reader reads. A page by its name may be anything that is no other kind of file. */
function readAs(kind: InputKind, held: FileKind): 'html' | 'text' | null {
  if (held === 'html' || held === 'text') return named(kind) ?? held;
  return held === 'unknown' ? named(kind) : null;
}

/** Reads a page or a text from its bytes. */
export function readPage(
  bytes: Uint8Array,
  { path, as, capturedAt }: { readonly path: string; readonly as: 'html' | 'text'; readonly capturedAt: string },
): ReadInput | { readonly problem: Text } {
  const decoded = decode(bytes);
  if ('problem' in decoded) return decoded;
  if (decoded.text.trim() === '') return { problem: { zh: '文件里只有空白', en: 'the file holds only white space' } };
  if (as === 'html') return { ...readHtmlAsShown(decoded.text, { name: path, url: null }), capturedAt };
  return { document: readText(decoded.text, { name: path }), given: null, reread: NONE, capturedAt };
}

const NONE: ReadonlySet<string> = new Set();

/** Bytes. A string of twice as many characters would near the engine's limit of about half a gigabyte. */
const LARGEST = 256 * 1024 * 1024;
