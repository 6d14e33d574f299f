import { halfWidth } from '../../document/half-width';
import type { Prose } from '../../report/report';
import { numberOf, ORDINALS, pointsOf, rowBehind } from './points';
import type { CountSlip, Found, GapSlip } from './slip';

/** A flaw of a row of points, and the paragraph in which it shows. */
export interface RowFlaw {
  readonly found: Found;
  readonly prose: Prose;
}

/**
 * Points of one part that do not follow the one before; a point 一 begins a new row. The value is the point that is missing.
 * @param among paragraphs outside of it have no point
 */
export function gapsIn({ find, hint }: GapSlip, all: readonly Prose[], among: ReadonlySet<Prose>, year: number | null): RowFlaw[] {
  if (!all.some((one) => among.has(one))) return [];
  const points = pointsOf(
    all.filter((one) => !one.isHeading),
    find,
    (one, text) => among.has(one) && (!hint || hint.test(text)),
  );
  if (points.length === 0) return [];
  let whole: string | null = null;
  let previous = 0;
  return points.flatMap(({ number, printed, prose, at, before }) => {
    const due = number > previous ? previous + 1 : 1;
    previous = number;
    if (number === due || number === 1) return [];
    const missing = printed.replace(/[一二三四五六七八九十]+/, ORDINALS[due] ?? '').replace(/\d+/, String(due));
    whole ??= all.map((one) => halfWidth(one.paragraph.text)).join('\n');
    const row = { part: all[0]?.section ?? 0, points: points.length, since: before, whole };
    const text = halfWidth(prose.paragraph.text);
    return [{ prose, found: { match: printed, value: missing, text, start: at, end: at + printed.length, year, row } }];
  });
}

/** `以下五方面：一是…`: the row that follows at once has as many points, however they are numbered. The value is what it has. */
export function miscountsIn({ find }: CountSlip, all: readonly Prose[], among: ReadonlySet<Prose>, year: number | null): RowFlaw[] {
  const prose = all.filter((one) => !one.isHeading);
  return prose.flatMap((one, index) => {
    if (!among.has(one)) return [];
    const text = halfWidth(one.paragraph.text);
    if (!COUNTED.test(text)) return [];
    const flaws: RowFlaw[] = [];
    find.lastIndex = 0;
    for (let match = find.exec(text); match !== null; match = find.exec(text)) {
      const number = numberOf(match[1] ?? '');
      const end = match.index + match[0].length;
      const count = number < 2 ? 0 : rowBehind(prose, index, end);
      if (count > 0 && count !== number)
        flaws.push({ prose: one, found: { match: match[0], value: String(count), text, start: match.index, end, year } });
    }
    return flaws;
  });
}

const COUNTED = /[两二三四五六七八九十\d]\s*(?:个|大|项|点|方面)/;
