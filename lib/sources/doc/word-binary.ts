import type { Text } from '../../report/text';
import { Unreadable } from '../file/unreadable';
import { type CompoundFile, openCompoundFile } from './compound-file';

/** The text of a Word 97–2003 document and where each of its characters lies in the file: formatting is told by that. */
export interface WordBinary {
  readonly main: Uint8Array;
  readonly table: Uint8Array;
  readonly data: Uint8Array | null;
  /** The body's characters; headers, notes and comments stand behind them and are left out. */
  readonly text: string;
  /** Offset in `main` of each character of `text`. */
  readonly at: readonly number[];
  /** An entry of the header's list of offsets and lengths in `table`, by its number (MS-DOC 2.5.6). */
  part(index: number): Uint8Array;
}

/** Reads a document's header, its piece table and its text (MS-DOC 2.4.1). */
export function openWordBinary(bytes: Uint8Array): WordBinary {
  const file = openCompoundFile(bytes);
  const main = file.stream('WordDocument');
  if (!main) throw new RangeError('no document');
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  if (view.getUint16(0, true) !== MAGIC) throw new Unreadable(TOO_OLD);
  const flags = view.getUint16(10, true);
  if (flags & ENCRYPTED) throw new Unreadable(LOCKED);
  if (view.getUint16(2, true) < WORD_97) throw new Unreadable(TOO_OLD);
  const table = tableOf(file, flags);
  const part = (index: number) => {
    const start = view.getUint32(FIRST_PART + 8 * index, true);
    return table.subarray(start, start + view.getUint32(FIRST_PART + 8 * index + 4, true));
  };
  return { main, table, data: file.stream('Data'), part, ...textOf(main, piecesIn(part(PIECES)), view.getUint32(BODY_LENGTH, true)) };
}

function tableOf(file: CompoundFile, flags: number): Uint8Array {
  const table = file.stream(flags & WHICH_TABLE ? '1Table' : '0Table');
  if (!table) throw new RangeError('no table stream');
  return table;
}

interface Piece {
  readonly characters: number;
  readonly offset: number;
  readonly isNarrow: boolean;
}

/** The piece table: behind property lists, characters positions and for each piece its place. */
function piecesIn(part: Uint8Array): Piece[] {
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
  let at = 0;
  while (view.getUint8(at) === 1) at += 3 + view.getUint16(at + 1, true);
  const count = (view.getUint32(at + 1, true) - 4) / 12;
  at += 5;
  return Array.from({ length: count }, (_, i) => {
    const place = view.getUint32(at + 4 * (count + 1) + 8 * i + 2, true);
    const isNarrow = (place & 0x40000000) !== 0;
    const offset = place & 0x3fffffff;
    return {
      characters: view.getUint32(at + 4 * (i + 1), true) - view.getUint32(at + 4 * i, true),
      offset: isNarrow ? offset / 2 : offset,
      isNarrow,
    };
  });
}

function textOf(main: Uint8Array, pieces: readonly Piece[], length: number): { text: string; at: number[] } {
  const parts: string[] = [];
  const at: number[] = [];
  for (const { characters, offset, isNarrow } of pieces) {
    const count = Math.min(characters, length - at.length);
    const width = isNarrow ? 1 : 2;
    if (count <= 0) break;
    if (offset + count * width > main.length) throw new RangeError('text beyond the end of the file');
    parts.push(
      new TextDecoder(isNarrow ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(main.subarray(offset, offset + count * width)),
    );
    for (let i = 0; i < count; i++) at.push(offset + i * width);
  }
  return { text: parts.join(''), at };
}

const MAGIC = 0xa5ec;
/** Of Word 97 itself 0xC1; some writers say 0xC0. */
const WORD_97 = 0xc0;
const ENCRYPTED = 0x0100;
const WHICH_TABLE = 0x0200;
const BODY_LENGTH = 0x4c;
const FIRST_PART = 0x9a;
const PIECES = 33;
const LOCKED: Text = { zh: '文件设有打开密码，请去掉密码后再试', en: 'the file is protected by a password; remove it and try again' };
const TOO_OLD: Text = {
  zh: '这是 Word 97 以前的格式，请另存为 DOCX',
  en: 'this is a format older than Word 97; save it as DOCX',
};
