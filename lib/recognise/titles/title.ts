import { normalise } from '../../document/normalise';
import type { Place } from '../../document/place';
import { remember, rememberFor } from '../../document/remember';
import { anyOf } from '../../document/word-lines';
import type { TitleForm } from '../../report/edition';
import { statute as ours } from '../../statute';
import type { Form, Statute } from '../../statute/statute';
import { numberIn } from '../dates/numeral';
import { notReports } from './title-words';

/** A report's title taken apart. */
export interface Title {
  /** Id of the form whose title it is. */
  readonly form: string;
  /** As printed, lines joined. */
  readonly text: string;
  readonly issuer: string | null;
  readonly year: number | null;
  readonly place: Place | null;
  /** True when the page itself shows it as a line of its own; false when only the metadata has it. */
  readonly printed: boolean;
}

/** Takes a line apart; null when it is no title of a statutory report. */
export function parseTitle(raw: string, place: Place | null, printed: boolean, statute: Statute = ours): Title | null {
  for (const form of statute.forms) {
    // What no title lacks, however it is spaced.
    if (lacksOne(form.title.lacksNone, raw)) continue;
    const found = partsOf(form)(raw);
    if (found) return { form: form.id, text: found.text, issuer: found.issuer, year: found.year, place, printed };
  }
  return null;
}

/** Whether two lines have between them what no title of some form lacks: else both together are none. */
export function mayBeTitle({ forms }: Statute, above: string, below: string): boolean {
  for (const { title } of forms) if (!lacksOne(title.lacksNone, above, below)) return true;
  return false;
}

function lacksOne(characters: string, raw: string, more = ''): boolean {
  if (raw.length + more.length < characters.length) return true;
  // The last of them, the report's, is the rarest.
  for (let at = characters.length - 1; at >= 0; at--) {
    const character = characters.charAt(at);
    if (!raw.includes(character) && !more.includes(character)) return true;
  }
  return false;
}

/** What a line says as a title; a page prints its own in several places, and its links name others. */
type Parts = Pick<Title, 'text' | 'issuer' | 'year'>;

const partsOf = rememberFor((form: Form) => remember((raw) => titleIn(form, raw)));

function titleIn(form: Form, raw: string): Parts | null {
  const text = normalise(raw);
  const line = text.replaceAll(' ', '');
  const own = line.includes('关于') ? line.replace(CIRCULAR, '$1') : line;
  const match = own.length > LONGEST ? null : titleLine(form.title).exec(own);
  if (!match) return null;
  const [whole, before = '', kind = ''] = match;
  if (kind === '' || before.length > LONGEST_BEFORE || NOT_A_REPORT.test(whole) || TRAIL.test(before)) return null;
  const year = YEAR.exec(before) ?? YEAR.exec(kind) ?? YEAR_BEHIND.exec(whole);
  const issuer = before
    .replace(YEAR, '')
    .replace(EMPTY_BRACKETS, '')
    .replace(AROUND, '')
    .replace(FOREWORD, '')
    .replace(/(?:的|关于|公共企事业单位)$/, '')
    // 河东区人民政府信息公开年度报告: 政府 is the name's and the report's.
    .replace(/(?<=[省市县区州盟旗镇乡]人民)$/, '政府');
  if (/[。;!?]/.test(issuer) || issuer.length > 40) return null;
  return {
    text: text.replace(TITLE_MARKS, ''),
    issuer: plausibleBody(issuer) ? issuer : null,
    year: year ? numberIn(year[1] ?? year[2] ?? '') : null,
  };
}

function plausibleBody(name: string): boolean {
  return name.length >= 2 && !/^(?:关于|公布|发布|政府|信息|年度?)$/.test(name) && !/\d{4}/.test(name);
}

const titleLine = rememberFor(({ pattern }: TitleForm) => new RegExp(`^(.*?)(${pattern})[》"”]?(?:[-—_|(【].{0,40}|\\.(?:${FILES}))?$`));
/** Letters of either kind, without the flag that says so of all: it costs a browser more than the rest. */
const FILES = '[dD][oO][cC][xX]?|[wW][pP][sS]|[pP][dD][fF]|[oO][fF][dD]';
/** Characters in front of the form's own words; a browser makes a pattern that counts them far more slowly. */
const LONGEST_BEFORE = 50;
/** With those, and with what may stand behind. */
const LONGEST = 300;
const YEAR = /(20\d\d)年?度?|(二[〇○零][〇○零一二三四五六七八九]{2})年度?/;
const YEAR_BEHIND = /[(【[](20\d\d)年?度?[)】\]]/;
// A notice's title, round the report's own: 关于印发《…》的通知
const CIRCULAR = /^.{0,30}关于(?:印发|公布|发布|公开)《(.+)》的(?:通知|公告|通告|函)$/;
// A page's path: 首页 > 政府信息公开年报; its neighbours: 上一篇：某局2020年政府信息公开工作年度报告
const TRAIL = /[>›»]|^您?(?:的|所在|当前)*位置|^[上下]一[篇条页]|^[上下][篇页]:/;
const EMPTY_BRACKETS = /[(【[]\s{0,4}(?:年度报告|年报|公开|政府信息公开年报)?\s{0,4}[)】\]]/g;
const AROUND = /^[《"“【[*#=\s·:：—-]+|(?<![《"“】\]\s·:：—-])[《"“】\]\s·:：—-]+$/g;
const TITLE_MARKS = /^[《"“#*\s]+|(?<![》"”*\s])[》"”*\s]+$/g;
const FOREWORD = /^(?:标题|名称|关于(?:印发|公布|发布)?|附件\d*)[:：]?/;
const NOT_A_REPORT = new RegExp(anyOf(notReports));
