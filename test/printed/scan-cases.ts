import { createRandom } from '../generator/random';
import { hasOfficePrinter } from './office-sheets';
import type { ScanWay } from './scan-way';
import { openScanner, type Scanned, type Scanner } from './scanner';
import type { PrintWay } from './way';

/** A scan of our own making: who printed it, how fine, and what befell it. */
export interface ScanCase {
  readonly number: number;
  readonly name: string;
  readonly by: 'chromium' | 'office';
  readonly dpi: 200 | 300;
  readonly print: Partial<PrintWay>;
  readonly scan: Partial<ScanWay>;
}

/**
 * Cases whose oddities come round in turn, so that a dozen has each of them; what else there is differs from number to number. Even numbers
 * were looked at while the reader was made, odd ones only counted.
 */
export function scanCase(number: number): ScanCase {
  const { pick, chance } = createRandom(number * 7_001 + 5);
  const turn = number >> 1;
  const at = <T>(list: readonly T[], step = 1): T => list[Math.floor(turn / step) % list.length] as T;
  const by = at(['chromium', 'office'] as const);
  const dpi = at([200, 300] as const, 2);
  const { lines, border } = at(LINES);
  const tone = at(['grey', 'grey', 'colour', 'bilevel', 'grey'] as const);
  // What is pale is gone in two tones.
  const scan: Partial<ScanWay> = {
    lines,
    tone: tone === 'bilevel' && lines === 'pale' ? 'grey' : tone,
    lean: pick([0, 0.3, -0.8, 1.4, -2, 2]),
    quality: pick([60, 75, 90]),
    noise: pick([0, 4, 8]),
  };
  const print: Partial<PrintWay> = {
    border,
    font: at(FONTS, 3),
    size: pick([9, 10.5, 12]),
    shaded: chance(0.3),
    stamp: chance(0.4),
    watermark: false,
  };
  const name = [number, by, dpi, lines, border.replace(/ /g, '-'), scan.tone, `lean${scan.lean}`, `q${scan.quality}`].join('_');
  return { number, name, by, dpi, print, scan };
}

const LINES = [
  { lines: 'whole', border: '1px solid #000' },
  { lines: 'pale', border: '1px solid #000' },
  { lines: 'broken', border: '1px solid #000' },
  { lines: 'whole', border: '1.5px dotted #000' },
  { lines: 'whole', border: '3px solid #000' },
  { lines: 'broken', border: '0.75px solid #333' },
  { lines: 'pale', border: '1.5px solid #000' },
] as const;

const FONTS = ["'Noto Serif CJK SC', serif", "'Noto Sans CJK SC', sans-serif", "'Liberation Serif', 'Noto Serif CJK SC', serif"];

/** Scanners of both finenesses; those of LibreOffice's sheets stand only where that is installed. */
export async function openScanCases(): Promise<{
  readonly scan: (one: ScanCase) => Promise<Scanned | null>;
  readonly close: () => Promise<void>;
}> {
  const scanners = new Map<number, Scanner>();
  return {
    async scan({ number, by, dpi, print, scan }) {
      if (by === 'office' && !hasOfficePrinter) return null;
      const scanner = scanners.get(dpi) ?? (await openScanner(dpi));
      scanners.set(dpi, scanner);
      return scanner.scan(number, { by, print, scan });
    },
    async close() {
      for (const scanner of scanners.values()) await scanner.close();
    },
  };
}
