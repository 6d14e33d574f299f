import type { Audit } from '../report/audit';
import type { Correction } from '../report/correction';
import type { Finding } from '../report/outcome';
import type { Report } from '../report/report';
import { isGrouped, rowAndColumn, sectionName, shorten } from '../report/told/names';
import { plainNumber } from '../report/told/print-number';
import type { PaperStrings } from '../strings/papers';
import type { Language } from '../strings/terms';
import { words } from '../strings/words';

/** `表三“（一）予以公开”行“自然人”列`, of another report with its name before it; the path itself where the edition does not know it. */
export function cellSpot(report: Report | null, path: string, say: PaperStrings, language: Language): string {
  if (path.startsWith('@')) return otherSpot(report, path, say, language);
  const found = report && rowAndColumn(report, path);
  return found ? say.cellSpot(words[language].table({ name: found.table }), found.row, found.column) : path;
}

/** `2023年年报表三“…”行“…”列`: the other report is named as its cells are, `@2023/…` or `@BODY/2024/…`. */
function otherSpot(report: Report | null, name: string, say: PaperStrings, language: Language): string {
  const parts = name.slice(1).split('/');
  const path = parts.pop() ?? '';
  const year = parts.pop() ?? '';
  const spot = cellSpot(report, path, say, language);
  return say.otherSpot(parts.join('/'), year, spot === path ? '' : spot);
}

/** What a cell prints, with the unit of its column where that is money. */
export function printedAt(report: Report | null, path: string, say: PaperStrings): string {
  const raw = report?.facts[path]?.raw.trim() ?? '';
  return raw === '' ? say.blank : withUnit(report, path, raw);
}

/** A figure for a cell: `12`, `12.5 万元`. */
export function figureFor(report: Report | null, path: string, value: number): string {
  return withUnit(report, path, plainNumber(value));
}

/** `表三“…”行“…”列填报为 21，疑似误填，应为 12；…（数字颠倒）` */
export function changesOf({ report }: Audit, { cells, pattern }: Correction, say: PaperStrings, language: Language): string {
  const told = cells.map(({ path, from, to }) => {
    const where = cellSpot(report, path, say, language);
    const should = figureFor(report, path, to);
    return from === null ? say.changeBlank(where, should) : say.change(where, figureFor(report, path, from), should);
  });
  return told.join(say.semicolon) + (pattern ? say.pattern1(say.pattern[pattern]) : '');
}

/** Where a finding stands, unless its own message says so; empty then, and where it is about the whole report. */
export function spotOf(finding: Finding, { report }: Audit, say: PaperStrings, language: Language): string {
  const message = finding.message[language];
  const [path] = finding.cells;
  const fact = path && finding.cell && !isGrouped(finding) ? report?.facts[path] : undefined;
  if (fact) return saysCell(message, fact.label) ? '' : cellSpot(report, fact.path, say, language);
  if (finding.quote === null || finding.cell) return '';
  const quote = shorten(finding.quote, LONGEST_QUOTE);
  const section = report ? (sectionName(report, finding) ?? '') : '';
  if (names(section, finding.quote)) return names(message, finding.quote) ? '' : section;
  return names(message, finding.quote) ? section : say.quoteSpot(section, quote);
}

/** Whether a text names something, as far as texts that were cut show. */
function names(text: string, what: string): boolean {
  const plain = (one: string) => one.replace(/[\s“”「」]/g, '');
  return plain(text).includes(plain(what).slice(0, ENOUGH));
}

/** Its row or its column is enough: `表三“自然人”列：…`, `表二行政事业性收费为…`. */
function saysCell(message: string, label: string): boolean {
  return names(message, label) || label.split(' · ').some((part) => part.length > 2 && message.includes(part));
}

function withUnit(report: Report | null, path: string, text: string): string {
  const fact = report?.facts[path];
  if (fact?.kind !== 'money') return text;
  const slot = report?.edition.tables.flatMap(({ rows }) => rows.flatMap(({ slots }) => slots)).find((one) => one.path === path);
  const unit = fact.unit ?? slot?.unit;
  return unit && !text.endsWith(unit) ? `${text} ${unit}` : text;
}

const LONGEST_QUOTE = 120;
const ENOUGH = 24;
