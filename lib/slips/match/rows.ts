import { halfWidth } from '../../document/half-width';
import { remember } from '../../document/remember';
import type { Prose } from '../../report/report';
import { numberOf, ORDINALS, pointsOf, rowBehind, textBefore } from './points';
import type { CountSlip, Found, GapSlip, Whole } from './slip';

/** A flaw of a row of points, and the paragraph in which it shows. */
export interface RowFlaw {
  readonly found: Found;
  readonly prose: Prose;
}

/** The paragraphs of one part; in the same places those without its headings, and the bits that stand for them, also together. */
export interface Part {
  readonly all: Prose[];
  readonly body: Prose[];
  readonly bits: number[];
  any: number;
}

/** Points of one part that do not follow the one before; a point 一 begins a new row. The value is the point that is missing. */
export function gapsIn({ find }: GapSlip, { all, body, bits }: Part, spots: number, year: number | null): RowFlaw[] {
  const points = pointsOf(body, find, (nth) => isAt(spots, bits, nth));
  if (points.length === 0) return [];
  const flaws: RowFlaw[] = [];
  let whole: Whole | null = null;
  let previous = 0;
  for (const point of points) {
    const { number, prose, at, found } = point;
    const due = number > previous ? previous + 1 : 1;
    previous = number;
    if (number === due || number === 1) continue;
    const match = found.replace(/[*#\s]/g, '');
    const missing = match.replace(/[一二三四五六七八九十]+/, ORDINALS[due] ?? '').replace(/\d+/, String(due));
    whole ??= wholeOf(all);
    const row = { part: all[0]?.section ?? 0, points: points.length, since: textBefore(point, body), whole };
    const text = halfWidth(prose.paragraph.text);
    flaws.push({ prose, found: { match, value: missing, text, start: at, end: at + match.length, year, row } });
  }
  return flaws;
}

/** All text of a part: the same point may be missing thousands of times, and is looked for once. */
function wholeOf(all: readonly Prose[]): Whole {
  const text = all.map((one) => halfWidth(one.paragraph.text)).join('\n');
  return { includes: remember((value) => text.includes(value)) };
}

/** `以下五方面：一是…`: the row that follows at once has as many points, however they are numbered. The value is what it has. */
export function miscountsIn({ find }: CountSlip, { body, bits }: Part, spots: number, year: number | null): RowFlaw[] {
  const flaws: RowFlaw[] = [];
  for (let nth = 0; nth < body.length; nth++) {
    if (!isAt(spots, bits, nth)) continue;
    const prose = body[nth] as Prose;
    const text = halfWidth(prose.paragraph.text);
    if (!COUNTED.test(text)) continue;
    find.lastIndex = 0;
    for (let match = find.exec(text); match !== null; match = find.exec(text)) {
      const number = numberOf(match[1] ?? '');
      const end = match.index + match[0].length;
      const count = number < 2 ? 0 : rowBehind(body, nth, end);
      if (count > 0 && count !== number)
        flaws.push({ prose, found: { match: match[0], value: String(count), text, start: match.index, end, year } });
    }
  }
  return flaws;
}

function isAt(spots: number, bits: readonly number[], nth: number): boolean {
  return (spots & (bits[nth] ?? 0)) !== 0;
}

const COUNTED = /[两二三四五六七八九十\d]\s*(?:个|大|项|点|方面)/;
