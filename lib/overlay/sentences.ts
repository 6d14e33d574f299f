import type { Audit } from '../report/audit';
import type { Correction } from '../report/correction';
import type { Finding } from '../report/outcome';
import type { Language } from '../strings/overlay';
import { causeOf } from './causes';
import { plainNumber } from './figures';
import { rowAndColumn } from './names';

/**
 * 核查意见: what an auditor sends to the body. Unit, year, table, row, column, printed and expected value, equation, basis.
 * Facts before judgement; a review asks, it never asserts.
 */
export function auditorSentence(audit: Audit, finding: Finding, language: Language): string {
  const where = spot(audit, finding, language);
  const formula = finding.formula ? finding.formula[language] : null;
  const { printed, expected } = values(audit, finding);
  if (language === 'en') {
    const parts = [
      `${reportName(audit, language)}, ${where}: ${strip(finding.message.en)}.`,
      printed && expected
        ? `Printed ${printed}, ${finding.outcome === 'review' ? 'compared with' : 'expected'} ${expected}${formula ? ` (${formula})` : ''}.`
        : formula && `${formula}.`,
      `Basis: ${finding.basis}.`,
      finding.outcome === 'review' ? 'Please compare with the original and confirm.' : 'Please verify and correct.',
    ];
    return parts.filter(Boolean).join(' ');
  }
  const parts = [
    `${reportName(audit, language)}${where}：${strip(finding.message.zh)}。`,
    printed && expected
      ? `印的是 ${printed}，${finding.outcome === 'review' ? '比照值为' : '应为'} ${expected}${formula ? `（${formula}）` : ''}。`
      : formula && `算式：${formula}。`,
    `依据：${finding.basis}。`,
    finding.outcome === 'review' ? '此处存疑，请对照原件核对。' : '请核实，如确有误请更正并重新公布。',
  ];
  return parts.filter(Boolean).join('');
}

/** 更正说明: what a clerk publishes or files. Names the most likely cell when there is one; leaves a gap where no figure is certain. */
export function clerkSentence(audit: Audit, finding: Finding, language: Language): string {
  const cause = causeOf(finding, audit);
  const changes = cause.kind === 'likely' ? changesOf(audit, cause.correction, language) : [ownChange(audit, finding, language)];
  const why = finding.formula ? finding.formula[language] : strip(finding.message[language]);
  if (language === 'en')
    return `Correction: in the ${reportName(audit, language)}, ${changes.join('; ')}. Reason: ${why}. Basis: ${finding.basis}. Other content unchanged.`;
  return `更正说明：${reportName(audit, language)}中，${changes.join('；')}。更正原因：${why}。依据：${finding.basis}。其他内容不变。`;
}

function changesOf(audit: Audit, correction: Correction, language: Language): string[] {
  return correction.cells.map(({ path, from, to }) =>
    change(cellSpot(audit, path, language), from === null ? null : plainNumber(from), plainNumber(to), language),
  );
}

function ownChange(audit: Audit, finding: Finding, language: Language): string {
  const { printed, expected } = values(audit, finding);
  const certain = finding.outcome === 'fail' && finding.expected !== null;
  return change(spot(audit, finding, language), printed, certain ? expected : null, language);
}

function change(where: string, from: string | null, to: string | null, language: Language): string {
  if (language === 'en') return `${where}: ${from === null ? 'left blank' : `printed “${from}”`}, corrected to “${to ?? '____'}”`;
  return `${where}${from === null ? '原为空' : `原为“${from}”`}，现更正为“${to ?? '____'}”`;
}

function values(audit: Audit, finding: Finding): { printed: string | null; expected: string | null } {
  const [path] = finding.cells;
  const fact = path ? audit.report?.facts[path] : undefined;
  const printed = finding.actual !== null ? plainNumber(finding.actual) : (finding.quote ?? (fact?.raw.trim() || null));
  return { printed, expected: finding.expected === null ? null : plainNumber(finding.expected) };
}

/** `表三“（一）予以公开”行“自然人”列`, or the quoted clause, or the section; empty when the finding is about the whole report. */
function spot(audit: Audit, finding: Finding, language: Language): string {
  const [path] = finding.cells;
  if (finding.quote && !finding.cell) return language === 'zh' ? `“${finding.quote}”处` : `at “${finding.quote}”`;
  return path ? cellSpot(audit, path, language) : language === 'zh' ? '' : 'the report';
}

function cellSpot(audit: Audit, path: string, language: Language): string {
  const found = audit.report ? rowAndColumn(audit.report, path) : null;
  if (!found) return path;
  const { table, row, column } = found;
  if (language === 'en') return row ? `${table}, row “${row}”, column “${column}”` : `${table}, “${column}”`;
  return row ? `${table}“${row}”行“${column}”列` : `${table}“${column}”`;
}

function reportName(audit: Audit, language: Language): string {
  const issuer = audit.report?.issuer ?? audit.source.meta.siteName;
  const year = audit.report?.year;
  if (language === 'en')
    return [issuer, year, 'annual report on open government information (政府信息公开工作年度报告)'].filter(Boolean).join(' ');
  return `${issuer ?? ''}${year ? `${year}年` : ''}政府信息公开工作年度报告`;
}

/** A message without its own full stop, so that it can stand inside a sentence. */
function strip(message: string): string {
  return message.trim().replace(/[。.；;]+$/u, '');
}
