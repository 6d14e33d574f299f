import { halfWidth } from '../../document/half-width';
import { narrow, type Place } from '../../document/place';
import type { Prose } from '../../report/report';
import { FIGURED, numberOf, ORDINALS, type Point, pointsOf, rowBehind, SAID } from './points';

/** Gaps and miscounts among the points of one section. */
export function flawsIn(all: readonly Prose[]): Flaw[] {
  const prose = all.filter((one) => !one.isHeading);
  const said = pointsOf(prose, SAID);
  const headed = pointsOf(prose, HEADED);
  const figured = pointsOf(prose, FIGURED);
  const whole = all.map((one) => halfWidth(one.paragraph.text)).join('\n');
  return [
    ...gaps(said, (number, point) => !REPLACED.test(point.before) && !point.before.includes(`${ORDINALS[number]}是`)),
    // Sections two to four hold tables: their own （一）… rows may stand among the prose of a broken page.
    // A lone （二） is a piece of the document that the report answers to.
    ...(TABLES.has(all[0]?.section ?? 0) || headed.length < 2 ? [] : gaps(headed, (number) => !whole.includes(`(${ORDINALS[number]})`))),
    ...gaps(figured, (number) => !whole.includes(`(${number})`)),
    ...announced(prose),
  ];
}

/** A point that is missing, or a row shorter or longer than announced. */
export interface Flaw {
  readonly zh: string;
  readonly en: string;
  readonly quote: string;
  readonly place: Place;
}

/** Points of one kind that do not follow the one before; a point 一 begins a new row. */
function gaps(points: readonly Point[], isMissing: (number: number, point: Point) => boolean): Flaw[] {
  let previous = 0;
  return points.flatMap((point) => {
    const due = point.number > previous ? previous + 1 : 1;
    previous = point.number;
    if (point.number === due || point.number === 1 || !isMissing(due, point)) return [];
    const missing = point.printed.replace(/[一二三四五六七八九十]+/, ORDINALS[due] ?? '').replace(/\d+/, String(due));
    return [flaw(point, `“${point.printed}”之前没有“${missing}”`, `“${missing}” is missing before “${point.printed}”`)];
  });
}

/** `以下五方面：一是…`: the row that follows at once has as many points, however they are numbered. */
function announced(prose: readonly Prose[]): Flaw[] {
  return prose.flatMap((one, index) => {
    const text = halfWidth(one.paragraph.text);
    if (!COUNTED.test(text)) return [];
    return Array.from(text.matchAll(ANNOUNCED)).flatMap((match): Flaw[] => {
      const number = numberOf(match[1] ?? '');
      const end = match.index + match[0].length;
      const count = rowBehind(prose, index, end);
      if (number < 2 || count === 0 || count === number) return [];
      const place = narrow(one.paragraph.place, match.index, end);
      const quote = one.paragraph.text.slice(match.index, end);
      return [{ zh: `“${quote}”之后列了 ${count} 点`, en: `“${quote}” is followed by ${count} points`, quote, place }];
    });
  });
}

function flaw(point: Point, zh: string, en: string): Flaw {
  return { zh, en, quote: point.printed, place: narrow(point.prose.paragraph.place, point.at, point.at + point.printed.length) };
}

const TABLES: ReadonlySet<number> = new Set([2, 3, 4]);
/** Words that stand for a point: 首先…二是, 一方面…二是. */
const REPLACED = /首先|第[一二三四五六]|其[一二三四五六]|一方面|另一方面|[一二三四五六七八九]要/;
const HEADED = /^[*#\s]*\(([一二三四五六七八九十]{1,3})\)/g;
const COUNTED = /[两二三四五六七八九十\d]\s*(?:个|大|项|点|方面)/;
const ANNOUNCED =
  /(?:以下|如下|下列|主要)?(?<![第\d.])([两二三四五六七八九十]|\d)\s*(?:个|大|项|点)?(?:主要)?(?:方面|问题|不足|短板|举措|措施|薄弱环节|工作|任务|重点)(?:的)?(?:主要)?(?:问题|不足|工作|内容|措施|改进|短板|情况)?(?:[^，,。；;:：\d一二三四五六]{0,8}[:：]|。)/g;
