import { createRandom } from '../generator/random';

/** How a sheet went through a scanner. */
export interface ScanWay {
  readonly number: number;
  readonly dpi: number;
  /** Degrees clockwise, another for each page within half of it. */
  readonly lean: number;
  /** Quarter turns clockwise that the sheet lay on the glass. */
  readonly turn: 0 | 90 | 180 | 270;
  /** Standard deviation of the noise, of 255. */
  readonly noise: number;
  /** Grey of the paper and of the ink. */
  readonly paper: number;
  readonly ink: number;
  /** Of the JPEG, 1–100. */
  readonly quality: number;
  /** Specks of dirt a page. */
  readonly dirt: number;
  readonly tone: 'grey' | 'colour' | 'bilevel';
  /** What became of the tables' lines: `pale` has a third of their ink left, `broken` has gaps. */
  readonly lines: 'whole' | 'pale' | 'broken';
}

/** The way of this number at this fineness: always the same one. */
export function scanWay(number: number, dpi: number): ScanWay {
  const random = createRandom(number * 104_729 + dpi);
  const { pick } = random;
  return {
    number,
    dpi,
    lean: pick([0, 0.2, -0.4, 0.7, -1, 1]),
    turn: 0,
    noise: pick([0, 4, 8, 12]),
    paper: pick([255, 246, 235]),
    ink: pick([0, 20, 50]),
    quality: pick([90, 75, 60]),
    dirt: pick([0, 0, 20, 60]),
    tone: random.chance(0.15) ? 'bilevel' : 'grey',
    lines: 'whole',
  };
}
