import type { Document, Paragraph } from '../document/document';
import { normalise } from '../document/normalise';
import type { Place } from '../document/place';

/** A report's title taken apart. */
export interface Title {
  /** As printed, lines joined. */
  readonly text: string;
  readonly issuer: string | null;
  readonly year: number | null;
  /** `政府信息公开` · `政务公开` · `信息公开`. */
  readonly place: Place | null;
  /** True when the page itself shows it as a line of its own; false when only the metadata has it. */
  readonly printed: boolean;
}

/**
 * The report's title: the printed line (or two lines) that reads `…年…信息公开…年度报告`, else metadata.
 * Among several the one that names both body and year wins, then the first.
 */
export function findTitle(document: Document): Title | null {
  const printed = printedTitles(document);
  const best =
    printed.find((title) => title.issuer !== null && title.year !== null) ?? printed.find((title) => title.year !== null) ?? printed[0];
  if (best) return complete(best, document);
  for (const text of [document.meta.articleTitle, document.meta.title]) {
    const title = text === null ? null : parseTitle(text, null, false);
    if (title) return title;
  }
  return null;
}

/** A title without a year or body may find them in the metadata's title. */
function complete(title: Title, document: Document): Title {
  if (title.year !== null && title.issuer !== null) return title;
  for (const text of [document.meta.articleTitle, document.meta.title]) {
    const other = text === null ? null : parseTitle(text, null, false);
    if (other) return { ...title, year: title.year ?? other.year, issuer: title.issuer ?? other.issuer };
  }
  return title;
}

/** Where a title is looked for: this many paragraphs into the document at most, before the prose of a report begins. */
const DEPTH = 400;

function printedTitles(document: Document): Title[] {
  const titles: Title[] = [];
  let previous: Paragraph | null = null;
  let seen = 0;
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph') {
      for (const cell of block.cells.slice(0, 60)) {
        const title = cell.state === 'text' && cell.text.length < 60 ? parseTitle(cell.text, cell.places[0] ?? null, true) : null;
        if (title) titles.push(title);
      }
      continue;
    }
    if (seen++ > DEPTH) break;
    if (block.text.length > 90) {
      previous = null;
      continue;
    }
    const alone = parseTitle(block.text, block.place, true);
    const joined = previous && !alone ? parseTitle(`${previous.text}${block.text}`, previous.place, true) : null;
    const title =
      alone?.issuer === null && previous ? (parseTitle(`${previous.text}${block.text}`, previous.place, true) ?? alone) : (alone ?? joined);
    if (title) titles.push(title);
    previous = block;
  }
  return titles;
}

/** Takes a line apart; null when it is no title of an annual report on information disclosure. */
export function parseTitle(raw: string, place: Place | null, printed: boolean): Title | null {
  // What no title lacks, however it is spaced.
  if (!raw.includes('开') || !raw.includes('报')) return null;
  const text = normalise(raw);
  const match = TITLE.exec(text.replaceAll(' ', '').replace(CIRCULAR, '$1'));
  if (!match) return null;
  const [whole, before = '', kind = ''] = match;
  if (kind === '' || NOT_A_REPORT.test(whole) || TRAIL.test(before)) return null;
  const year = YEAR.exec(before) ?? YEAR.exec(kind) ?? YEAR_BEHIND.exec(whole);
  const issuer = before
    .replace(YEAR, '')
    .replace(EMPTY_BRACKETS, '')
    .replace(AROUND, '')
    .replace(FOREWORD, '')
    .replace(/(?:的|关于)$/, '');
  if (/[。;!?]/.test(issuer) || issuer.length > 40) return null;
  return {
    text: text.replace(TITLE_MARKS, ''),
    issuer: plausibleBody(issuer) ? issuer : null,
    year: year ? yearIn(year[1] ?? year[2] ?? '') : null,
    place,
    printed,
  };
}

/** `2023` · `二〇二三` */
function yearIn(digits: string): number {
  return Number(
    digits.replace(/[〇○零一二三四五六七八九]/g, (digit) => String('〇一二三四五六七八九'.indexOf(digit.replace(/[○零]/, '〇')))),
  );
}

function plausibleBody(name: string): boolean {
  return name.length >= 2 && !/^(?:关于|公布|发布|政府|信息|年度?)$/.test(name) && !/\d{4}/.test(name);
}

// 政府信息公开 公开工作年度报告, 政府信息公开年报, 政务公开工作年度报告, 信息公开年度报告
const TITLE =
  /^(.{0,50}?)((?:政府信息公开|政务公开|政务信息公开|信息公开)(?:公开)?(?:工作)?(?:的)?(?:情况)?(?:的)?(?:(?:20\d\d)?年?度?(?:工作)?报告|年报))[》"”]?(?:[-—_|(【].{0,40}|\.(?:docx?|wps|pdf|ofd))?$/i;
const YEAR = /(20\d\d)年?度?|(二[〇○零][〇○零一二三四五六七八九]{2})年度?/;
const YEAR_BEHIND = /[(【[](20\d\d)年?度?[)】\]]/;
// A notice's title, round the report's own: 关于印发《…》的通知
const CIRCULAR = /^.{0,30}关于(?:印发|公布|发布|公开)《(.+)》的(?:通知|公告|通告|函)$/;
// A page's path: 首页 > 政府信息公开年报
const TRAIL = /[>›»]|^您?(?:的|所在|当前)*位置/;
const EMPTY_BRACKETS = /[(【[]\s*(?:年度报告|年报|公开|政府信息公开年报)?\s*[)】\]]/g;
const AROUND = /^[《"“*#\s·:：]+|[《"“\s·:：]+$/g;
const TITLE_MARKS = /^[《"“#*\s]+|[》"”*\s]+$/g;
const FOREWORD = /^(?:标题|名称|关于(?:印发|公布|发布)?|附件\d*)[:：]?/;
// Instructions, forms, explanations and collections speak of reports and are none.
const NOT_A_REPORT = /格式|模板|模版|通知|解读|图解|一图|评估|汇总表|统计表|指南|培训|部署|编制|公布情况|网站|法治|半年|季度/;
