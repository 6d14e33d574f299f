import { codesOf } from './codes';

/** The unit that begins at an offset, longest first; null when none does. */
export function unitAt(text: string, at: number): string | null {
  if (!HEADS.has(text.charCodeAt(at))) return null;
  for (let length = SECONDS.has(text.charCodeAt(at + 1)) ? 4 : 1; length > 0; length--) {
    const unit = UNITS.get(text.slice(at, at + length));
    if (unit !== undefined) return unit;
  }
  return null;
}

/** Units in which requests and cases are counted. */
export const CASE_UNITS: ReadonlySet<string | null> = new Set([
  ...['件', '宗', '起', '条', '份', '封', '次', '例', '项', '个', '笔', '人次', '件次', '件(次)', '条(次)', '条次', '批', '批次', '单'],
  null,
]);

/** Units of those who apply: perhaps of each a request, perhaps of several. */
export const PERSON_UNITS: ReadonlySet<string | null> = new Set(['人', '名', '位', '家', '户', '家次']);

/** Units in which decisions are counted. */
export const DECISION_UNITS: ReadonlySet<string | null> = new Set(['件', '项', '起', '宗', '个', '份', '例', '笔', '单']);

/** Units of items, which no decision is counted in. */
export const ITEM_UNITS: ReadonlySet<string | null> = new Set(['项', '个', '类', '种']);

/** Units in which documents are counted. */
export const DOCUMENT_UNITS: ReadonlySet<string | null> = new Set(['件', '个', '份', '部', '篇', '项', '条', '本', null]);

/** What a sum of money is worth in 元. */
export const MONEY: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8, 万: 1e4, 亿: 1e8 };

const NAMES = [
  ...[
    '个百分点',
    '百分点',
    '%',
    '万元',
    '亿元',
    '元',
    '人次',
    '件次',
    '件(次)',
    '条(次)',
    '条次',
    '批次',
    '件',
    '宗',
    '起',
    '条',
    '份',
    '封',
    '次',
  ],
  ...[
    '例',
    '项',
    '个',
    '笔',
    '篇',
    '期',
    '场',
    '则',
    '页',
    '批',
    '部',
    '人',
    '家次',
    '家',
    '名',
    '位',
    '户',
    '种',
    '大类',
    '小类',
    '门类',
    '类',
    '卷',
    '册',
    '幅',
    '组',
    '本',
    '单',
  ],
  ...['个工作日', '工作日', '分钟', '小时', '公里', '平方米', '亩', '岁', '天', '日', '倍', '番', '场次', '期次'],
];

/** Each under its own name: one cut out of a text would be another string every time. */
const UNITS: ReadonlyMap<string, string> = new Map(NAMES.map((unit) => [unit, unit]));

/** What units begin with, by code: behind most Chinese numerals stands none. */
const HEADS = codesOf(NAMES.map((unit) => unit.charAt(0)).join(''));

/** What stands second in longer ones. */
const SECONDS = codesOf(NAMES.map((unit) => unit.charAt(1)).join(''));

/** Units of time: a number with one says within which time, and counts nothing. */
export const DURATIONS: ReadonlySet<string | null> = new Set(['个工作日', '工作日', '分钟', '小时', '天', '日']);
