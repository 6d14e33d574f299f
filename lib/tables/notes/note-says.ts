import { anyOf } from '../../document/word-lines';
import type { TableForm } from '../../report/edition';
import { otherwiseIn, type Whose } from '../printed/captions';
import { SCALE } from '../printed/same-meaning';
import { harmlessNotes, harmlessPredicates } from './harmless-notes';
import { openings, otherMoney, otherwise, subjects, wrongs } from './note-words';

/** What a line says that changes no figure is out of it then, and it has no spaces. */
export function bareNote(text: string): string {
  return text.replace(/\s/g, '').replace(HALF_WIDTH, halved).replace(HARMLESS, '');
}

/**
 * What a line at a table says of its figures, other than that they are the report's; null for any other line. A note is weighed word by
 * word; of the table itself no line at all says anything that is not known to be harmless. `bare` comes from {@link bareNote}.
 */
export function noteSays(bare: string, form: TableForm, whose: Whose, isNear: boolean): string | null {
  if (bare.length > LONGEST) return null;
  if (!NOTE.test(bare)) return isNear && bare.length <= LONGEST_LINE ? (WRONGS.exec(bare)?.[0] ?? unknownIn(bare)) : null;
  const scale = UNIT.test(bare) ? SCALE.exec(bare)?.[0] : undefined;
  // A caption does not end in a stop, but what a note says of the table may.
  const led = LEAD.test(bare) ? bare.replace(LEAD, '').replace(/。$/, '') : bare;
  const yuan = YUAN.exec(bare);
  const isOtherUnit = yuan !== null && form.rows.some(({ slots }) => slots.some(({ unit }) => unit === '万元'));
  const said = scale ?? (isOtherUnit ? yuan[0] : null) ?? OTHERWISE.exec(bare)?.[0] ?? otherwiseIn(led, form, whose);
  return said ?? (isNear && bare.length <= LONGEST_LINE ? (WRONGS.exec(bare)?.[0] ?? mergedIn(bare, form) ?? unknownIn(bare)) : null);
}

/** A clause that speaks of the table and says nothing known. */
function unknownIn(bare: string): string | null {
  for (const clause of bare.split(/[,。;]/)) {
    const subject = SUBJECT.exec(clause)?.[0];
    const said = subject === undefined ? '' : clause.slice(subject.length).replace(/\)$/, '');
    if (said !== '' && !PREDICATE.test(said)) return said.slice(0, QUOTED);
  }
  return null;
}

/** A column that holds another column's figures. */
function mergedIn(bare: string, { rows: [first] }: TableForm): string | null {
  const names = new Set(first?.slots.map(({ column }) => column));
  const [, name = '', word = '', other = ''] = MERGED.exec(bare) ?? [];
  return names.has(name) && names.has(other) ? word : null;
}

const HALF_WIDTH = /[，；：（）]/g;
const halved = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
const HARMLESS = new RegExp(anyOf(harmlessNotes), 'g');
const LONGEST = 120;
/** A longer line that begins as no note is prose. */
const LONGEST_LINE = 60;
const QUOTED = 12;
const OPEN = '^[(〔【[]?';
const NOTE = new RegExp(`${OPEN}(?:${anyOf(openings)})`, 'i');
/** `注：以上数据为` before what it says of them. */
const LEAD = /^.{0,4}?:?(?:以上|以下|上表|下表|本表|表中|上述)(?:数据|数字|表格)?(?:均|都)?(?:为|系|是|指)?/;
const UNIT = /单位|计(?:量|数|算)|为单位|:(?:百|千|万|十)/;
const YUAN = new RegExp(anyOf(otherMoney));
const OTHERWISE = new RegExp(anyOf(otherwise), 'i');
const WRONGS = new RegExp(anyOf(wrongs));
const SUBJECT = new RegExp(
  `${OPEN}(?:[^:]{1,6}:)?[(]?\\d?[.、)]?(?:${anyOf(subjects)})(?:中|内)?的?(?:各项|全部|有关|所有|相关)?(?:数据|数字|数|统计|内容|信息|表格)*(?:均|都)?`,
);
const PREDICATE = new RegExp(`^(?:${anyOf(harmlessPredicates)})`);
const MERGED = /([\u3400-\u9fff]{2,8}?)(包?含|包括|并入|计入|归入)([\u3400-\u9fff]{2,8})/;
