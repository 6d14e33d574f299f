import { normalise } from '../document/normalise';
import type { ValueKind } from './edition';

/** What a cell prints. Blank is not zero; unreadable is printed but not understood; missing has no cell at all. */
export type AmountState = 'number' | 'blank' | 'dash' | 'word' | 'unreadable' | 'missing';

export interface Amount {
  /** As printed. */
  readonly raw: string;
  readonly state: AmountState;
  /** In the unit printed beside it; null unless `state` is number. */
  readonly value: number | null;
  /** `元` `万元` `亿元` for money, as printed in the cell; null otherwise. */
  readonly unit: string | null;
  /** What stands in brackets after the number, e.g. `其中修订16件`. */
  readonly note: string | null;
  /** Digits after the decimal point as printed. */
  readonly decimals: number;
  /** Why it is odd though its intention is plain: a doubled or separated sign. Such an amount is unreadable. */
  readonly flaw: 'sign' | null;
}

/** The amount of a slot for which the source has no cell. */
export const missingAmount: Amount = { raw: '', state: 'missing', value: null, unit: null, note: null, decimals: 0, flaw: null };

/** The amount of a cell with nothing in it. */
const blankAmount: Amount = { ...missingAmount, state: 'blank' };

/**
 * Reads one printed cell (dossier 4.5). A figure is taken only when the whole cell is understood: letters that look like digits,
 * numerals in Chinese, split or doubled numbers stay unreadable, and a footnote mark never becomes a digit.
 */
export function parseAmount(raw: string, kind: ValueKind): Amount {
  const plain = plainDigits(raw);
  if (plain >= 0) return { raw, state: 'number', value: plain, unit: null, note: null, decimals: 0, flaw: null };
  if (raw === '') return blankAmount;
  if (raw.length > LONGEST && raw.trim().length > LONGEST) return stateOnly(raw, 'unreadable');
  // Digits that the page draws backwards.
  if (raw.includes(RIGHT_TO_LEFT)) return stateOnly(raw, 'unreadable');
  // Below the line, or with a point, a digit is no note's mark.
  if (LOW_DIGITS.test(raw)) return stateOnly(raw, 'unreadable');
  const text = normalise(raw.replace(MARK_CHARACTERS, ' '));
  if (text === '') return stateOnly(raw, normalise(raw) === '' ? 'blank' : 'unreadable');
  const bare = text.replace(REMARK, '');
  if (DASH.test(bare)) return stateOnly(raw, 'dash', text.slice(bare.length));
  if (WORD.test(bare)) return stateOnly(raw, 'word', text.slice(bare.length));
  const body = text.replace(MARKS_BEFORE, '').replace(MARKS_AFTER, '').replace(BESIDE_CJK, '');
  return figure(raw, body, kind) ?? { ...stateOnly(raw, 'unreadable'), flaw: BAD_SIGN.test(body) ? 'sign' : null };
}

function figure(raw: string, body: string, kind: ValueKind): Amount | null {
  const match = FIGURE.exec(body);
  if (!match) return null;
  const [, signText = '', integer = '', fraction = '', unitText = '', tail = ''] = match;
  const sign = signOf(signText, kind);
  const words = tail === '' ? '' : tail.replace(NOTE_EDGES, '');
  // `64.5（万元）`: brackets around the unit are not a remark.
  const bracketed = kind === 'money' && unitText === '' ? MONEY_UNITS.get(words.replace(/^单位:?/, '')) : undefined;
  const unit = bracketed ?? unitOf(unitText, kind, Number(integer) === 0 && fraction === '');
  if (sign === null || unit === null) return null;
  const digits = integer.replaceAll(',', '');
  if (digits.length + fraction.length > SAFE_DIGITS) return null;
  const magnitude = Number(fraction === '' ? digits : `${digits}.${fraction}`);
  if (kind !== 'money' && magnitude > 0 && /^[人¥￥]/.test(body)) return null;
  // Persons are no requests.
  const note = bracketed === undefined ? words || (magnitude > 0 && unitText === '人' ? unitText : '') : '';
  const value = magnitude === 0 ? 0 : sign * magnitude;
  return { raw, state: 'number', value, unit: unit || null, note: note || null, decimals: fraction.length, flaw: null };
}

/** A dash, however long, or a word for nothing. `text` is normalised. */
export function saysNothing(text: string): boolean {
  return DASH.test(text) || WORD.test(text);
}

/** Whether words stand in a figure's place, with or without a remark in brackets: for nothing, or for a figure that nobody tells. */
export function isForFigure(text: string): boolean {
  return FOR_FIGURE.test(text) || (BRACKET_LAST.test(text) && WORD.test(text.replace(REMARK, '')));
}

/** ±1, or null when such a sign cannot be meant: words for more and less count in signed columns only. */
function signOf(text: string, kind: ValueKind): 1 | -1 | null {
  if (text === '' || text.startsWith('+')) return 1;
  if (MINUS.test(text)) return -1;
  if (kind !== 'signed') return null;
  return /^[增↑]/.test(text) ? 1 : -1;
}

/** Money's unit in its canonical spelling, '' for none or a counting word, null when it does not belong into such a column: of nought there may be 0件 anywhere. */
function unitOf(text: string, kind: ValueKind, isNought: boolean): string | null {
  if (text === '') return '';
  const money = MONEY_UNITS.get(text);
  if (kind === 'money') return money ?? (isNought ? '' : null);
  return money === undefined ? '' : null;
}

/** The value of a run of ASCII digits, else −1: nearly every cell takes this way. */
export function plainDigits(raw: string): number {
  if (raw.length === 0 || raw.length > SAFE_DIGITS) return -1;
  let value = 0;
  for (let i = 0; i < raw.length; i++) {
    const digit = raw.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function stateOnly(raw: string, state: AmountState, remark = ''): Amount {
  return {
    raw,
    state,
    value: null,
    unit: null,
    note: remark === '' ? null : remark.replace(NOTE_EDGES, '') || null,
    decimals: 0,
    flaw: null,
  };
}

/** What a cell says for nothing. 未统计 and 无法统计 are not among them: not known is not nothing. */
export const NOTHING: readonly string[] = [
  ...['无', '没有', '暂无', '零', '〇', '○', '◯', '不涉及', '不适用', '未发生', 'N/A', 'n/a', 'N/a', 'n/A'],
  ...['项', '类', '业务', '职能', '事项', '情况'].map((thing) => `无此${thing}`),
];
/** What stands in a figure's place and says nothing about it. */
export const UNTOLD: readonly string[] = ['空', '略'];
const oneOf = (words: readonly string[]) => new RegExp(`^(?:${words.join('|')})[。.]?$`);
const WORD = oneOf(NOTHING);
const FOR_FIGURE = oneOf([...NOTHING, ...UNTOLD]);

const RIGHT_TO_LEFT = '\u202e';
const SAFE_DIGITS = 15;
const LONGEST = 400;

const LOW_DIGITS = /\d\s{0,3}[\u2080-\u2089\u2488-\u249b]|[\u2080-\u2089\u2488-\u249b]\s{0,3}\d/;
// Circled and bracketed digits, superscripts and subscripts, reference signs: NFKC would turn many into digits. A raised minus is one.
const MARK_CHARACTERS = /[①-⓿❶-➓㈠-㊿\u00b2\u00b3\u00b9\u2070-\u2079\u207d-\u2089\u208d-\u209c*＊※†‡★☆§#＃]+/g;
// [1] 〔1〕 【注】 (注1) 注1, before or after the figure.
const MARKS_BEFORE = /^(?:[[〔【]\s{0,2}注?\s{0,2}\d{0,2}\s{0,2}[\]〕】]|\(\s{0,2}注\s{0,2}\d{0,2}\s{0,2}\))\s*/;
const MARKS_AFTER =
  /(?<!\s)\s*(?:[[〔【]\s{0,2}注?\s{0,2}\d{0,2}\s{0,2}[\]〕】]|\(\s{0,2}注\s{0,2}\d{0,2}\s{0,2}\)|注\s{0,2}:?\s{0,2}\d{0,2})$/;
const BESIDE_CJK = /(?<=[\u3400-\u9fff]) | (?=[\u3400-\u9fff])/g;

const DASH = /^(?:[-\u2010-\u2015\u2212\u2500\u2501\u30fc\uff5e~/\\_⁄∕]\s*)+$/;
const BRACKET_LAST = /[)〕】]$/;
const REMARK = /(?<=.) ?[(〔【].{0,400}[)〕】]$/;

const MINUS = /^[-\u2010-\u2015\u2212]\s*$|^负$/;
const NOTE_EDGES = /^[ (〔【,;、。]+|(?<![)〕】。;])[)〕】。;]+$/g;
const FIGURE = new RegExp(
  [
    '^(?:人民币|[¥￥] ?)?',
    // A sign with one space after it is a Word paste's; two signs, or a sign after the figure, are not read.
    '([+] ?|[-\\u2010-\\u2015\\u2212] ?|负|[增减]/|增加?|减少?|[↑↓])?',
    '([1-9]\\d{0,2}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?',
    '((?:人民币)?(?:亿|百万|万|千)?元(?:人民币)?|万|亿|[件宗起条份个项次例封部人家]?)',
    '[。;]?',
    '( ?[(〔【](?:.*[)〕】]|[^)〕】]*)|[,;、]? ?(?:其中|含|包括|包含|另).*)?$',
  ].join(''),
);
const BAD_SIGN = /^[-+\u2010-\u2015\u2212][-+\u2010-\u2015\u2212\s]*[-+\u2010-\u2015\u2212]\s*\d|^\d[\d,.]*\s*[-+\u2212]$/;
const MONEY_UNITS: ReadonlyMap<string, string> = new Map(
  ['元', '千元', '万元', '百万元', '亿元'].flatMap((unit): [string, string][] => [
    [unit, unit],
    [`人民币${unit}`, unit],
    [`${unit}人民币`, unit],
  ]),
)
  .set('万', '万元')
  .set('亿', '亿元');
