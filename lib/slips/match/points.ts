import { halfWidth } from '../../document/half-width';
import type { Prose } from '../../report/report';

/** One point of a row in prose: `一是`, `（二）`, `3.`. */
export interface Point {
  readonly number: number;
  readonly prose: Prose;
  readonly at: number;
  /** As the pattern found it. */
  readonly found: string;
  /** Which paragraph of those given it stands in. */
  readonly nth: number;
  /** The paragraph in which what was found before it ends, and where in it; both 0 for the first. */
  readonly since: readonly [nth: number, at: number];
}

/**
 * Every point that a global pattern finds; its first group is the number, in Chinese or Arabic numerals. Only where it may be found it is
 * looked for.
 */
export function pointsOf(prose: readonly Prose[], pattern: RegExp, isLikely?: (nth: number) => boolean): Point[] {
  const points: Point[] = [];
  let since: Point['since'] = [0, 0];
  for (let nth = 0; nth < prose.length; nth++) {
    if (isLikely && !isLikely(nth)) continue;
    const one = prose[nth] as Prose;
    const text = halfWidth(one.paragraph.text);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const number = numberOf(match[1] ?? '');
      if (number > 0) points.push({ number, prose: one, at: match.index, found: match[0], nth, since });
      since = [nth, match.index + match[0].length];
    }
  }
  return points;
}

/** The text between a point and the one before it, or the beginning of the prose in which it was found. */
export function textBefore({ since: [from, start], nth, at }: Point, prose: readonly Prose[]): string {
  const texts = prose.slice(from, nth + 1).map(({ paragraph }) => halfWidth(paragraph.text));
  const last = texts.length - 1;
  return texts.map((text, index) => text.slice(index === 0 ? start : 0, index === last ? at : text.length)).join('');
}

/** Points of the row that begins right behind an offset; 0 when none does, or when its end cannot be told. */
export function rowBehind(prose: readonly Prose[], index: number, end: number): number {
  const near = prose.slice(index, index + 2);
  const [one, next] = near;
  for (const kind of KINDS) {
    const isBehind = (point: Point) => point.prose !== one || point.at >= end - 2;
    const first = pointsOf(near, kind).find(isBehind);
    if (first?.number !== 1) continue;
    const isClose = first.prose === one ? first.at - end <= 12 : first.prose === next && first.at <= 4 && isLast(one, end);
    if (!isClose) continue;
    const row = rowFrom(first, prose, index, kind);
    // 一是…二是…此外…: the last may stand without its number.
    const last = row.at(-1);
    return last && UNNUMBERED.test(halfWidth(last.prose.paragraph.text).slice(last.at)) ? 0 : row.length;
  }
  return 0;
}

/** A point and those that follow it, one after the other, up to the first that does not. */
function rowFrom(first: Point, prose: readonly Prose[], index: number, kind: RegExp): Point[] {
  const row: Point[] = [];
  for (let nth = index; nth < prose.length; nth++)
    for (const point of pointsOf(prose.slice(nth, nth + 1), kind)) {
      if (row.length === 0 && (point.prose !== first.prose || point.at !== first.at)) continue;
      if (point.number !== row.length + 1) return row;
      row.push(point);
    }
  return row;
}

function isLast(one: Prose | undefined, end: number): boolean {
  return one !== undefined && one.paragraph.text.length - end <= 4;
}

/** 三 → 3, 两 → 2, `12` → 12; 0 when it counts nothing. */
export function numberOf(printed: string): number {
  const code = printed.charCodeAt(0);
  return code >= 0x30 && code <= 0x39 ? Number(printed) : Math.max(0, ORDINALS.indexOf(printed.replace('两', '二')));
}

export const ORDINALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五'];

/** How the points of a row may be numbered. */
const KINDS = [
  /(?<=^|[。;:,、*\s”")]|[^一-鿿])([一二三四五六七八九十]{1,2})是(?!否|不)/g,
  /(?<=^|[。;:,、*#\s])\(([一二三四五六七八九十]{1,2})\)/g,
  /(?<=^|[。;:,、*#\s])\((\d{1,2})\)/g,
  /(?<=^|[。;:*#\s])(\d{1,2})[.、．](?!\d)/g,
  /(?<=^|[。;:,*#\s])第([一二三四五六七八九十]{1,2})[,、]/g,
];
const UNNUMBERED = /[。;](?:此外|另外|同时|最后|再者|再次)/;
