import { version } from '../../../package.json';
import { opinion, PAGE_END, pageHead, toArticle } from '../../papers';
import type { Audit } from '../../report/audit';
import { toExport } from '../../report/contract/export';
import type { AuditExport } from '../../report/contract/schema';
import type { Describe } from '../../report/told/rule-text';
import { advisedRules } from '../../rules/engine/advice';
import { paperStrings } from '../../strings/papers';
import { mixedHead, mixedLines } from '../../takeaway/csv';
import { sarifHead, sarifPiece, sarifTail } from '../../takeaway/sarif';
import { gatherSheets } from '../../takeaway/sheets';
import type { Audited } from '../../takeaway/summary';
import { writeXlsx } from '../../takeaway/xlsx';
import { harmlessJson } from './harmless';

/** As what results are written when not as lines of JSON. */
export const formats = ['csv', 'xlsx', 'sarif', 'html'] as const;
export type Format = (typeof formats)[number];

/** What one audit comes to in a format, made where it was audited: a text that an {@link Assembler} puts together. */
export function pieceOf(result: Audit, format: Format): string {
  return format === 'html' ? toArticle(opinion(result, describe, 'zh')) : pieceOfExport(toExport(result), format);
}

/** Formats that an export is enough for. */
export type ExportFormat = Exclude<Format, 'html'>;

/** The same of an audit that was exported before. */
export function pieceOfExport(exported: AuditExport, format: ExportFormat): string {
  switch (format) {
    case 'csv':
      return mixedLines(exported).replace(OBEYED, '');
    case 'sarif':
      return JSON.stringify(sarifPiece(exported));
    case 'xlsx': {
      // Checks, claims and corrections go into no sheet.
      const { source, detection, verdict, report, findings, dismissals } = exported;
      const lean: Audited = { source, detection, verdict, report: report && { ...report, claims: [] }, findings, dismissals };
      return JSON.stringify(lean);
    }
  }
}

/** What a terminal obeys: escape sequences, and marks that turn a line around. */
const OBEYED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Puts pieces together in their order: what is written before them, for each as it comes, and at the end. */
export interface Assembler {
  readonly head: string;
  add(piece: string): string;
  end(): Promise<string | Uint8Array>;
}

export function assembler(format: Format): Assembler {
  switch (format) {
    case 'csv':
      return { head: mixedHead, add: (piece) => piece, end: async () => '' };
    case 'html':
      return { head: pageHead(paperStrings.zh.opinionTitle, 'zh'), add: (piece) => piece, end: async () => PAGE_END };
    case 'sarif':
      return sarif();
    case 'xlsx':
      return workbook();
  }
}

/** Results go out as they come; what they name follows at the end. */
function sarif(): Assembler {
  const artifacts: string[] = [];
  let told = 0;
  return {
    head: sarifHead,
    add(piece) {
      const { artifact, results } = JSON.parse(piece) as ReturnType<typeof sarifPiece>;
      artifacts.push(harmlessJson(JSON.stringify(artifact)));
      const own = results.map((result) => harmlessJson(JSON.stringify(result))).join(',\n');
      const comma = told > 0 && own !== '' ? ',\n' : '';
      told += results.length;
      return comma + own;
    },
    end: async () => sarifTail(artifacts, loggedRules(), version),
  };
}

/** A workbook is one file: nothing of it can go out before the last report. */
function workbook(): Assembler {
  const gatherer = gatherSheets(describe, 'zh');
  return {
    head: '',
    add(piece) {
      gatherer.add(JSON.parse(piece) as Audited);
      return '';
    },
    end: () => writeXlsx(gatherer.sheets()),
  };
}

const loggedRules = () => advisedRules.map(({ rule: { id, severity, basis }, advice }) => ({ id, severity, basis, ...advice }));
const texts = new Map(advisedRules.map(({ rule: { id, basis }, advice }) => [id, { basis, ...advice }]));
const describe: Describe = (id) => texts.get(id) ?? null;
