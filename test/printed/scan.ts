import { encode } from 'jpeg-js';
import type { Raster } from '../../lib/sources/image/raster';
import { turned } from '../../lib/sources/image/straighten';
import { createRandom } from '../generator/random';
import type { ScanWay } from './scan-way';

/** A sheet as a scanner of this kind delivers it: leaning, noisy, dirty, as grey as its paper. */
export function scanned(sheet: Raster, way: ScanWay, page: number): Raster {
  const random = createRandom(way.number * 31 + page);
  const { width, height, data } = turned(sheet, -(way.lean * (0.5 + random.next())));
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
  return { width, height, data: way.bilevel ? aged.map((value) => (value < 150 ? 0 : 255)) : aged };
}

/** Pages of pictures, as a scanner's PDF holds them: one JPEG a page, A4. */
export function scanPdf(pages: readonly Raster[], quality: number): Uint8Array {
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
    const jpeg = jpegOf(page, quality);
    const content = Buffer.from(`q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /P Do Q`);
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${first + 1} 0 R /Resources << /XObject << /P ${first + 2} 0 R >> >> >>`,
    );
    object(`<< /Length ${content.length} >>`, content);
    object(
      `<< /Type /XObject /Subtype /Image /Width ${page.width} /Height ${page.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>`,
      jpeg,
    );
  });
  const start = length;
  push(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`);
  for (const offset of offsets) push(`${String(offset).padStart(10, '0')} 00000 n \n`);
  push(`trailer << /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(parts));
}

/** A picture file. */
export function jpegOf({ width, height, data }: Raster, quality: number): Uint8Array {
  const pixels = new Uint8Array(width * height * 4);
  for (const [at, value] of data.entries()) pixels.set([value, value, value, 255], at * 4);
  return encode({ width, height, data: pixels }, quality).data;
}

/** Points: A4. */
const WIDTH = 595;
const HEIGHT = 842;
