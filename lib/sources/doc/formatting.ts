import { type PropertyChange, propertyChanges } from './property-changes';
import type { WordBinary } from './word-binary';

/** A stretch of the file `[start, end)` that is formatted alike. */
export interface Formatted {
  readonly start: number;
  readonly end: number;
  readonly changes: readonly PropertyChange[];
  /** The paragraph's style; 0 for characters. */
  readonly style: number;
}

/** Formatting of paragraphs or of characters, by pages of 512 bytes (MS-DOC 2.9.174, 2.9.33), in the order of the file. */
export function formattingOf(word: WordBinary, of: 'paragraphs' | 'characters'): Formatted[] {
  const bins = word.part(of === 'paragraphs' ? 13 : 12);
  const view = new DataView(bins.buffer, bins.byteOffset, bins.byteLength);
  const count = Math.max(0, Math.floor((view.byteLength - 4) / 8));
  const found: Formatted[] = [];
  for (let i = 0; i < count; i++) {
    const start = (view.getUint32(4 * (count + 1) + 4 * i, true) & 0x3fffff) * PAGE;
    if (start + PAGE <= word.main.length) found.push(...pageOf(word, word.main.subarray(start, start + PAGE), of));
  }
  return found.sort((a, b) => a.start - b.start);
}

function pageOf(word: WordBinary, page: Uint8Array, of: 'paragraphs' | 'characters'): Formatted[] {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const count = view.getUint8(PAGE - 1);
  const width = of === 'paragraphs' ? 13 : 1;
  if (4 * (count + 1) + width * count > PAGE) throw new RangeError('a formatting page overflows');
  return Array.from({ length: count }, (_, i) => {
    const at = view.getUint8(4 * (count + 1) + width * i) * 2;
    const list = at === 0 ? new Uint8Array() : listAt(page, at, of);
    const style = of === 'paragraphs' && list.length >= 2 ? (list[0] ?? 0) + 256 * (list[1] ?? 0) : 0;
    const changes = propertyChanges(of === 'paragraphs' ? list.subarray(2) : list);
    return {
      start: view.getUint32(4 * i, true),
      end: view.getUint32(4 * i + 4, true),
      style,
      changes: changes.flatMap((one) => outside(word, one)),
    };
  });
}

/** The property list at an offset of its page; a paragraph's counts words, and a length of 0 has the true one behind it. */
function listAt(page: Uint8Array, at: number, of: 'paragraphs' | 'characters'): Uint8Array {
  const length = page[at] ?? 0;
  if (of === 'characters') return page.subarray(at + 1, at + 1 + length);
  return length === 0 ? page.subarray(at + 2, at + 2 + 2 * (page[at + 1] ?? 0)) : page.subarray(at + 1, at + 2 * length);
}

/** A list too long for its page stands in the data stream. */
function outside(word: WordBinary, change: PropertyChange): readonly PropertyChange[] {
  if ((change.code !== 0x6646 && change.code !== 0x6645) || !word.data) return [change];
  const at = change.operand.getUint32(0, true);
  const length = (word.data[at] ?? 0) + 256 * (word.data[at + 1] ?? 0);
  return propertyChanges(word.data.subarray(at + 2, at + 2 + length));
}

const PAGE = 512;
