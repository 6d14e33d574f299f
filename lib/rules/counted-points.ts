import { narrow, type Place } from '../document/place';
import type { Prose } from '../report/report';
import { FIGURED, numberOf, ORDINALS, type Point, pointsOf, rowBehind, SAID } from '../wording/points';
import { halfWidth } from '../wording/prose-hits';
import { type Advice, type CheckRule, type Example, everyEdition } from './engine/rule';
import { inapplicable, pass } from './engine/verdicts';

/** 一是…五是 and （一）…（五） run without gaps, and as far as the text announced. */
const rule: CheckRule = {
  id: 'counted-points',
  covers: ['N-COUNT'],
  severity: 'notice',
  editions: everyEdition,
  basis: '《政府信息公开条例》第六条（及时、准确公开）',
  check: (report) => {
    const sections = [...new Set(report.prose.map((one) => one.section))];
    const flaws = sections.flatMap((section) => flawsIn(report.prose.filter((one) => one.section === section)));
    const [first] = flaws;
    if (!first)
      return [
        report.prose.some((one) => POINT.test(one.paragraph.text))
          ? pass('points')
          : inapplicable('points', '文中没有分点', 'the text has no numbered points'),
      ];
    return [
      {
        at: 'points',
        outcome: 'fail',
        place: first.place,
        places: flaws.map((flaw) => flaw.place),
        quote: first.quote,
        message: { zh: `${flaws.map((flaw) => flaw.zh).join('；')}。`, en: `${flaws.map((flaw) => flaw.en).join('; ')}.` },
      },
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '分点序号连续，与所说点数一致', en: 'Numbered points run without gaps and as far as announced' },
  why: { zh: '缺“一是”或序号跳跃，多为漏写、漏贴一段。', en: 'A missing first point or a jump usually means that a piece was left out.' },
  fix: { zh: '补上缺的一点，或改正序号、点数。', en: 'Add the missing point or correct the numbers.' },
};

interface Flaw {
  readonly zh: string;
  readonly en: string;
  readonly quote: string;
  readonly place: Place;
}

function flawsIn(all: readonly Prose[]): Flaw[] {
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
const POINT = /[一二三四五六七八九十]是|[（(][一二三四五六七八九十]+[)）]/;
/** Words that stand for a point: 首先…二是, 一方面…二是. */
const REPLACED = /首先|第[一二三四五六]|其[一二三四五六]|一方面|另一方面|[一二三四五六七八九]要/;
const HEADED = /^[*#\s]*\(([一二三四五六七八九十]{1,3})\)/g;
const COUNTED = /[两二三四五六七八九十\d]\s*(?:个|大|项|点|方面)/;
const ANNOUNCED =
  /(?:以下|如下|下列|主要)?(?<![第\d.])([两二三四五六七八九十]|\d)\s*(?:个|大|项|点)?(?:主要)?(?:方面|问题|不足|短板|举措|措施|薄弱环节|工作|任务|重点)(?:的)?(?:主要)?(?:问题|不足|工作|内容|措施|改进|短板|情况)?(?:[^，,。；;:：\d一二三四五六]{0,8}[:：]|。)/g;

const said = (...text: string[]) => ({ 5: text });

export const examples: readonly Example[] = [
  {
    name: 'as announced',
    edition: '2021',
    prose: said('存在以下三方面问题：一是内容不全；二是解读不多。三是更新不及时。'),
    expect: 'pass',
  },
  {
    name: 'two rows',
    edition: '2021',
    prose: said('一是学习不够，二是更新不快。', '改进情况：一是加强学习，二是及时更新。'),
    expect: 'pass',
  },
  { name: 'the first is missing', edition: '2019', prose: said('完善了制度。二是规范流程。三是加强解读。'), expect: { points: 'fail' } },
  { name: 'a jump', edition: '2021', prose: said('一是学习不够。三是更新不快。'), expect: { points: 'fail' } },
  { name: 'a jump in brackets', edition: '2021', prose: said('（1）意识不强；（2）力量不足；（4）解读不多。'), expect: { points: 'fail' } },
  {
    name: 'fewer than announced',
    edition: '2021',
    prose: said('做好以下五方面工作：一是加强学习；二是及时更新；三是扩大范围。'),
    expect: { points: 'fail' },
  },
  {
    name: 'as announced, in brackets',
    edition: '2021',
    prose: said('存在两个方面的问题：（一）内容不全。（二）解读不多。'),
    expect: 'pass',
  },
  {
    name: 'fewer than announced, in brackets',
    edition: '2021',
    prose: said('存在以下三个方面的问题：（一）内容不全。（二）解读不多。'),
    expect: { points: 'fail' },
  },
  {
    name: 'fewer than announced, by figures',
    edition: '2021',
    prose: said('下一步做好以下四项工作：1.加强培训；2.规范流程；3.丰富形式。'),
    expect: { points: 'fail' },
  },
  {
    name: 'fewer than announced, in paragraphs',
    edition: '2021',
    prose: said('下一步做好以下三项工作：', '1.加强培训。', '2.规范流程。'),
    expect: { points: 'fail' },
  },
  {
    name: 'a heading is missing',
    edition: '2021',
    prose: { 1: ['（一）主动公开', '有序推进。', '（三）信息管理'] },
    expect: { points: 'fail' },
  },
  { name: 'a lone heading', edition: '2021', prose: said('（二）改进情况', '针对上年度存在的问题，完善了制度。'), expect: 'pass' },
  { name: 'none', edition: '2021', prose: said('内容有待丰富。'), expect: 'inapplicable' },
];
