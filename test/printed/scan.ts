import { encode } from 'jpeg-js';
import { quarterTurned } from '../../lib/sources/image/quarter-turn';
import type { Raster } from '../../lib/sources/image/raster';
import { turned } from '../../lib/sources/image/straighten';
import { createRandom, type Random } from '../generator/random';
import type { ScanWay } from './scan-way';

/** A sheet of paper: as a grey scanner sees it, and as it is without what is printed in red. */
export interface PrintedSheet {
  readonly grey: Raster;
  readonly withoutRed: Raster;
}

/** A page as a scanner delivers it; `withoutRed` is null where the scanner sees no colours. */
export interface ScannedSheet {
  readonly raster: Raster;
  readonly withoutRed: Raster | null;
}

/** A sheet as a scanner of this kind delivers it: leaning, noisy, dirty, as grey as its paper. */
export function scanned({ grey, withoutRed }: PrintedSheet, way: ScanWay, page: number): ScannedSheet {
  const raster = seen(grey, way, page);
  return { raster, withoutRed: way.tone === 'colour' ? seen(withoutRed, way, page) : null };
}

function seen(sheet: Raster, way: ScanWay, page: number): Raster {
  const random = createRandom(way.number * 31 + page);
  const worn = wornLines(sheet, way, createRandom(way.number * 37 + page));
  const leaning = turned(worn, -(way.lean * (0.5 + random.next() / 2)));
  const { width, height, data } = quarterTurned(leaning, way.turn);
  const aged = Uint8Array.from(data, (value) => {
    const tone = way.ink + (value / 255) * (way.paper - way.ink);
    // Three throws are near enough to a bell.
    const noise = way.noise === 0 ? 0 : (random.next() + random.next() + random.next() - 1.5) * 2 * way.noise;
    return Math.max(0, Math.min(255, Math.round(tone + noise)));
  });
  for (let i = 0; i < way.dirt; i++) {
    const [x, y, size] = [random.int(0, width - 4), random.int(0, height - 4), random.int(1, 3)];
    for (let j = 0; j < size; j++) for (let k = 0; k < size; k++) aged[(y + j) * width + x + k] = random.int(0, 120);
  }
  return { width, height, data: way.tone === 'bilevel' ? aged.map((value) => (value < 150 ? 0 : 255)) : aged };
}

/** What is long and thin loses ink: all of it a little, or some of it all. Strokes of letters are too short. */
function wornLines(sheet: Raster, { lines, dpi }: ScanWay, random: Random): Raster {
  if (lines === 'whole') return sheet;
  const { width, height } = sheet;
  const data = Uint8Array.from(sheet.data);
  const shortest = (LONG * dpi) / 72;
  const piece = Math.round(dpi / 16);
  for (const upright of [false, true]) {
    const [count, length, along, across] = upright ? [width, height, width, 1] : [height, width, 1, width];
    // A line is several pixels thick: its gaps go through all of it.
    const gaps = new Map<string, boolean>();
    const isGap = (line: number, i: number) => {
      const key = `${Math.round(line / piece)} ${Math.floor(i / piece)}`;
      const known = gaps.get(key) ?? random.chance(WORN);
      gaps.set(key, known);
      return known;
    };
    for (let line = 0; line < count; line++)
      for (let i = 0, from = 0; i <= length; i++) {
        if (i < length && (sheet.data[line * across + i * along] ?? 255) < 200) continue;
        if (i - from >= shortest)
          for (let j = from; j < i; j++) {
            const at = line * across + j * along;
            const value = sheet.data[at] ?? 255;
            data[at] = lines === 'pale' ? 255 - (255 - value) * PALE : isGap(line, j) ? 255 : (data[at] ?? value);
          }
        from = i + 1;
      }
  }
  return { width, height, data };
}

/** Points. */
const LONG = 16;
const PALE = 0.3;
const WORN = 0.12;

/** Pages of pictures, as a scanner's PDF holds them: one JPEG a page, A4. */
export function scanPdf(pages: readonly ScannedSheet[], quality: number): Uint8Array {
  const parts: Buffer[] = [];
  const offsets: number[] = [];
  let length = 0;
  const push = (part: string | Uint8Array) => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part);
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (body: string, stream?: Uint8Array) => {
    offsets.push(length);
    push(`${offsets.length} 0 obj\n${body}\n`);
    if (stream) {
      push('stream\n');
      push(stream);
      push('\nendstream\n');
    }
    push('endobj\n');
  };
  push('%PDF-1.5\n');
  object('<< /Type /Catalog /Pages 2 0 R >>');
  object(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${3 + index * 3} 0 R`).join(' ')}] >>`);
  pages.forEach((page, index) => {
    const first = 3 + index * 3;
    const jpeg = jpegOf(page.raster, quality, page.withoutRed);
    const { width, height } = page.raster;
    // A4, lying where the picture does.
    const [wide, high] = width > height ? [HEIGHT, WIDTH] : [WIDTH, HEIGHT];
    const content = Buffer.from(`q ${wide} 0 0 ${high} 0 0 cm /P Do Q`);
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Contents ${first + 1} 0 R /Resources << /XObject << /P ${first + 2} 0 R >> >> >>`,
    );
    object(`<< /Length ${content.length} >>`, content);
    object(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>`,
      jpeg,
    );
  });
  const start = length;
  push(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`);
  for (const offset of offsets) push(`${String(offset).padStart(10, '0')} 00000 n \n`);
  push(`trailer << /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(parts));
}

/** A picture file; in red where that has less ink than the grey. */
export function jpegOf({ width, height, data }: Raster, quality: number, withoutRed: Raster | null = null): Uint8Array {
  const pixels = new Uint8Array(width * height * 4);
  for (const [at, value] of data.entries()) pixels.set([withoutRed?.data[at] ?? value, value, value, 255], at * 4);
  return encode({ width, height, data: pixels }, quality).data;
}

/** Points: A4. */
const WIDTH = 595;
const HEIGHT = 842;
