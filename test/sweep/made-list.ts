import type { Random } from '../generator/random';

/** What a list page says of one report. */
export interface ListedTruth {
  readonly href: string;
  readonly body: string | null;
  readonly year: number;
  /** As the page, else the address, tells it; null where neither does. */
  readonly day: string | null;
  readonly file: string | null;
}

/** A list page of our own making, with what is true of it. */
export interface MadeList {
  readonly url: string;
  readonly html: string;
  readonly reports: readonly ListedTruth[];
  /** How many reports are there that only a script opens. */
  readonly scripted: number;
  /** Addresses of more of the list. */
  readonly further: readonly string[];
}

/** One kind of list page, as content systems of portals make them: what differs is drawn at random. */
export type ListKind = (random: Random) => MadeList;

/** One entry, before it is drawn. */
export interface Draft {
  readonly body: string;
  readonly year: number;
  readonly day: string;
  readonly id: number;
}

export const SITE = 'http://www.example.gov.cn';
const TOWNS = ['白河镇', '石桥乡', '大路镇人民政府', '城关街道', '松山街道办事处', '沙溪镇', '柳林乡人民政府', '临江街道'];
const ORGANS = [
  '财政局',
  '民政局',
  '水利局',
  '审计局',
  '统计局',
  '教育局',
  '司法局',
  '住房和城乡建设局',
  '农业农村局',
  '卫生健康局',
  '自然资源局',
  '市场监督管理局',
  '退役军人事务局',
  '医疗保障局',
  '发展和改革委员会',
  '人民政府办公室',
  '应急管理局',
  '交通运输局',
];
export const AREAS = ['云溪区', '青石县', '南屏县', '清浦县', '江北市'];
const two = (value: number) => String(value).padStart(2, '0');

/** Bodies of one area, without doubles. */
export function draftsOf(random: Random, count: number, years: readonly number[], named: 'whole' | 'short' = 'whole'): Draft[] {
  const area = random.pick(AREAS);
  const names = [...ORGANS, ...TOWNS].map((name) => (named === 'short' ? name : area + name));
  const start = random.int(0, names.length - 1);
  const chosen = Array.from({ length: count }, (_, at) => names[(start + at) % names.length] as string);
  return years.flatMap((year, nth) =>
    chosen.map((body, at) => ({
      body,
      year,
      day: `${year + 1}-01-${two(random.int(3, 30))}`,
      id: 1000 * (nth + 1) + at + random.int(0, 9) * 100_000,
    })),
  );
}

/** Titles as offices word them. */
const TITLES: readonly ((body: string, year: number) => string)[] = [
  (body, year) => `${body}${year}年政府信息公开工作年度报告`,
  (body, year) => `${body}${year}年度政府信息公开工作年度报告`,
  (body, year) => `${year}年${body}政府信息公开工作年度报告`,
  (body, year) => `${body} ${year} 年政府信息公开年度报告`,
  (body, year) => `${body}${year}年政府信息公开年报`,
  (body, year) => `${body}政府信息公开工作年度报告（${year}年）`,
  (body, year) => `${body}关于${year}年政府信息公开工作的年度报告`,
  (body, year) => `《${body}${year}年政府信息公开工作年度报告》`,
];
export const titleOf = (random: Random, { body, year }: Draft) => random.pick(TITLES)(body, year);

const MENU = `<div class="top"><a href="/">首页</a> | <a href="/zwgk/">政务公开</a> | <a href="/hd/">互动交流</a></div>
<div class="left"><ul><li><a href="/zfxxgk/zn/">政府信息公开指南</a></li><li><a href="/zfxxgk/zd/">政府信息公开制度</a></li><li><a href="/zfxxgk/fd/">法定主动公开内容</a></li><li><a href="/zfxxgk/nb/">政府信息公开年报</a></li></ul></div>`;
const FOOT = '<div class="foot"><a href="/map/">网站地图</a> 主办：某县人民政府办公室 <a href="http://beian.example.com/">备案号</a></div>';
export const NOISE: readonly string[] = [
  '关于做好2024年政府信息公开工作年度报告编制工作的通知',
  '2024年法治政府建设年度报告',
  '一图读懂政府信息公开工作年度报告',
  '政府信息公开指南（2024年版）',
];

export function pageOf(title: string, body: string, path = '/zfxxgk/nb/'): Pick<MadeList, 'url' | 'html'> {
  return {
    url: SITE + path,
    html: `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${MENU}<div class="main">${body}</div>${FOOT}</body></html>`,
  };
}

export const truth = ({ body, year, day }: Draft, path: string, more: Partial<ListedTruth> = {}): ListedTruth => ({
  href: SITE + path,
  body,
  year,
  day,
  file: null,
  ...more,
});
