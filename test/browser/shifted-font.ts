import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../machine/root';

/** A font as a page may bring it along. */
export function plainFont(): Buffer {
  return readFileSync(join(root, 'node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'));
}

/** The same, in which each digit is drawn as the next one: its character map (`cmap`, format 4) points one glyph further. */
export function shiftedFont(): Buffer {
  const font = plainFont();
  const cmap = tableAt(font, 'cmap');
  for (let nth = 0; nth < font.readUInt16BE(cmap + 2); nth++) {
    const map = cmap + font.readUInt32BE(cmap + 4 + nth * 8 + 4);
    if (font.readUInt16BE(map) !== 4) continue;
    const segments = font.readUInt16BE(map + 6) / 2;
    for (let segment = 0; segment < segments; segment++) {
      const end = font.readUInt16BE(map + 14 + segment * 2);
      const start = font.readUInt16BE(map + 16 + (segments + segment) * 2);
      const delta = map + 16 + (2 * segments + segment) * 2;
      if (start <= DIGIT && DIGIT <= end) font.writeInt16BE(font.readInt16BE(delta) + 1, delta);
    }
  }
  return font;
}

const DIGIT = 0x30;

function tableAt(font: Buffer, tag: string): number {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16)
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  throw new Error(`no ${tag}`);
}
