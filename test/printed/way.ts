import { createRandom } from '../generator/random';

/** How a report is printed: where pages break, how its tables are drawn, what else stands on the page. */
export interface PrintWay {
  readonly number: number;
  /** Points of empty space above everything: moves every page break. */
  readonly shift: number;
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly padding: string;
  readonly border: string;
  readonly collapse: boolean;
  /** Figure columns so narrow that long figures wrap; null: as wide as they need. */
  readonly narrow: number | null;
  readonly align: 'middle' | 'top' | 'bottom';
  readonly repeatsHead: boolean;
  readonly keepsRows: boolean;
  readonly shaded: boolean;
  readonly watermark: boolean;
  readonly stamp: boolean;
  readonly landscape: boolean;
  /** Running head and page numbers. */
  readonly furniture: boolean;
  /** All figures times this: sums still hold, and there are long ones to wrap. */
  readonly times: number;
}

/** The way of this number: always the same one. */
export function printWay(number: number): PrintWay {
  const random = createRandom(number * 7919 + 13);
  const pick = <T>(list: readonly T[]): T => list[random.int(0, list.length - 1)] ?? (list[0] as T);
  return {
    number,
    // Every position within a page comes in turn.
    shift: (number * 53) % 700,
    font: pick(FONTS),
    size: pick([7.5, 9, 10, 10.5, 12]),
    padding: pick(['1pt', '2pt 4pt', '4pt', '7pt 3pt', '12pt 4pt']),
    border: pick([
      '1px solid #000',
      '1px solid #000',
      '0.5pt solid #333',
      '1px solid #bbb',
      '1px dashed #000',
      '1.5px dotted #000',
      '3px double #000',
      '2px solid #1f4e8c',
    ]),
    collapse: random.chance(0.85),
    narrow: random.chance(0.4) ? pick([22, 26, 30]) : null,
    align: pick(['middle', 'middle', 'top', 'bottom']),
    repeatsHead: random.chance(0.3),
    keepsRows: random.chance(0.3),
    shaded: random.chance(0.4),
    watermark: random.chance(0.3),
    stamp: random.chance(0.4),
    landscape: random.chance(0.15),
    furniture: random.chance(0.5),
    times: random.chance(0.5) ? 1 : 137,
  };
}

const FONTS = [
  "'Noto Serif CJK SC', serif",
  "'Noto Sans CJK SC', sans-serif",
  "'WenQuanYi Zen Hei', 'Noto Sans CJK SC', sans-serif",
  "'Liberation Serif', 'Noto Serif CJK SC', serif",
];
