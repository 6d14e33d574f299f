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

/** The same, in which two digits beside each other are drawn as a 7: each digit by itself is honest (`GSUB`, a lookup of type 4). */
export function joinedFont(): Buffer {
  const font = plainFont();
  const zero = glyphOfZero(font);
  const digits = Array.from({ length: 10 }, (_, digit) => zero + digit);
  const words = (...values: readonly number[]) => Buffer.concat(values.map((value) => Buffer.from([(value >> 8) & 255, value & 255])));
  // A count, the places of so many parts, the parts.
  const list = (parts: readonly Buffer[], first = 2) => {
    const from = first + parts.length * 2;
    const places = parts.map((_, nth) => parts.slice(0, nth).reduce((sum, { length }) => sum + length, from));
    return Buffer.concat([words(parts.length, ...places), ...parts]);
  };
  const pairs = digits.map(() => list(digits.map((second) => words(zero + 7, 2, second))));
  const coverage = words(1, 10, ...digits);
  const sets = list(pairs, 6);
  const substitution = Buffer.concat([words(1, 4 + sets.length), sets, coverage]);
  const lookups = list([Buffer.concat([words(4, 0, 1, 8), substitution])]);
  const features = Buffer.concat([words(1), Buffer.from('calt'), words(8), words(0, 1, 0)]);
  const scripts = Buffer.concat([words(1), Buffer.from('DFLT'), words(8), words(4, 0), words(0, 0xffff, 1, 0)]);
  const head = words(1, 0, 10, 10 + scripts.length, 10 + scripts.length + features.length);
  return withTable(font, 'GSUB', Buffer.concat([head, scripts, features, lookups]));
}

function glyphOfZero(font: Buffer): number {
  const cmap = tableAt(font, 'cmap');
  for (let nth = 0; nth < font.readUInt16BE(cmap + 2); nth++) {
    const map = cmap + font.readUInt32BE(cmap + 4 + nth * 8 + 4);
    if (font.readUInt16BE(map) !== 4) continue;
    const segments = font.readUInt16BE(map + 6) / 2;
    for (let segment = 0; segment < segments; segment++) {
      const [end, start] = [font.readUInt16BE(map + 14 + segment * 2), font.readUInt16BE(map + 16 + (segments + segment) * 2)];
      if (start <= DIGIT && DIGIT <= end) return (DIGIT + font.readUInt16BE(map + 16 + (2 * segments + segment) * 2)) & 0xffff;
    }
  }
  throw new Error('no digits');
}

/** The font with a table instead of its own of that name, or besides its others. */
function withTable(font: Buffer, tag: string, table: Buffer): Buffer {
  const old = Array.from({ length: font.readUInt16BE(4) }, (_, nth) => 12 + nth * 16)
    .map((at) => {
      const from = font.readUInt32BE(at + 8);
      return { name: font.toString('latin1', at, at + 4), data: font.subarray(from, from + font.readUInt32BE(at + 12)) };
    })
    .filter(({ name }) => name !== tag && name !== 'GPOS' && name !== 'GDEF');
  const all = [...old, { name: tag, data: table }].sort((one, other) => (one.name < other.name ? -1 : 1));
  const head = Buffer.alloc(12 + all.length * 16);
  font.copy(head, 0, 0, 12);
  head.writeUInt16BE(all.length, 4);
  let at = head.length;
  const data = all.map(({ name, data: own }, nth) => {
    head.write(name, 12 + nth * 16, 'latin1');
    head.writeUInt32BE(at, 12 + nth * 16 + 8);
    head.writeUInt32BE(own.length, 12 + nth * 16 + 12);
    const padded = Buffer.concat([own, Buffer.alloc((4 - (own.length % 4)) % 4)]);
    at += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...data]);
}

const DIGIT = 0x30;

function tableAt(font: Buffer, tag: string): number {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16)
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  throw new Error(`no ${tag}`);
}
