import type { Audit } from '../../report/audit';
import type { Correction } from '../../report/correction';
import type { Finding } from '../../report/outcome';
import type { Language } from '../../strings/marks';
import { type Cause, causeOf } from '../marks/causes';
import { isGrouped, rowAndColumn, shorten } from '../marks/names';
import { comparisonOf } from './comparison';
import { plainNumber } from './figures';

/**
 * 核查意见: what an auditor sends to the body. Unit, year, table, row, column, printed and expected value, equation, basis.
 * Facts before judgement; a review asks, it never asserts.
 */
export function auditorSentence(audit: Audit, finding: Finding, language: Language): string {
  const zh = language === 'zh';
  const where = spot(audit, finding, language);
  const message = told(audit, finding, language);
  const formula = finding.formula ? strip(finding.formula[language]) : null;
  const compared = comparisonOf(finding, audit.report);
  const figures = compared && [plainNumber(compared.printed), plainNumber(compared.expected)];
  const isSaid = figures?.every((figure) => finding.message[language].includes(figure)) ?? true;
  const isReview = finding.outcome === 'review';
  const parts = zh
    ? [
        `${reportName(audit, language)}${where}${join(where, message)}。`,
        figures && !isSaid && `印的是 ${figures[0]}，${compared.certain ? '应为' : '对照值为'} ${figures[1]}。`,
        formula && `算式：${formula}。`,
        `依据：${finding.basis}。`,
        isReview ? '此处存疑，请对照原件核对。' : '请核实，如确有误请更正并重新公布。',
      ]
    : [
        `${reportName(audit, language)}${where ? `, ${where}` : ''}: ${message}.`,
        figures && !isSaid && `Printed ${figures[0]}, ${compared.certain ? 'should be' : 'compared with'} ${figures[1]}.`,
        formula && `Sum: ${formula}.`,
        `Basis: ${finding.basis}.`,
        isReview ? 'Please compare with the original and confirm.' : 'Please verify and correct.',
      ];
  return parts.filter(Boolean).join(zh ? '' : ' ');
}

/** 更正说明: what a clerk publishes or files. Names the most likely cell when there is one; leaves a gap where no figure is certain. */
export function clerkSentence(audit: Audit, finding: Finding, language: Language): string {
  const cause = causeOf(finding, audit);
  const changes = cause.kind === 'likely' ? changesOf(audit, cause.correction, language) : ownChange(audit, finding, language, cause.kind);
  const why = finding.formula && changes ? strip(finding.formula[language]) : told(audit, finding, language);
  const report = reportName(audit, language);
  if (language === 'en') {
    if (changes)
      return `Correction: in the ${report}, ${changes.join('; ')}. Reason: ${why}. Basis: ${finding.basis}. Other content unchanged.`;
    const where = spot(audit, finding, language);
    return `Correction: ${report}${where ? `, ${where}` : ''}: ${why}. Corrected to “____”. Basis: ${finding.basis}. Other content unchanged.`;
  }
  if (changes) return `更正说明：${report}中，${changes.join('；')}。更正原因：${why}。依据：${finding.basis}。其他内容不变。`;
  const where = spot(audit, finding, language);
  return `更正说明：${report}${where}${join(where, why)}。现更正为“____”。依据：${finding.basis}。其他内容不变。`;
}

function changesOf(audit: Audit, correction: Correction, language: Language): string[] {
  return correction.cells.map(({ path, from, to }) =>
    change(cellSpot(audit, path, language), from === null ? null : plainNumber(from), plainNumber(to), language),
  );
}

/** The finding's own figure; the expected one is offered only where nothing else could be the wrong one. Null: it has no figure. */
function ownChange(audit: Audit, finding: Finding, language: Language, cause: Cause['kind']): string[] | null {
  const compared = comparisonOf(finding, audit.report);
  if (!compared) return null;
  const [path] = finding.cells;
  const fact = finding.cell && path ? audit.report?.facts[path] : undefined;
  const printed = fact ? fact.raw.trim() || null : plainNumber(compared.printed);
  // Bounds and other expectations are no figures to print; the cells that a claim is set against are.
  const isSettled = finding.equation ? finding.equation.right.length === 1 : !finding.cell && finding.cells.length > 0;
  const to = finding.outcome === 'fail' && cause === 'none' && isSettled ? plainNumber(compared.expected) : null;
  return [change(spot(audit, finding, language), printed, to, language)];
}

function change(where: string, from: string | null, to: string | null, language: Language): string {
  if (language === 'en') return `${where}: ${from === null ? 'left blank' : `printed “${from}”`}, corrected to “${to ?? '____'}”`;
  return `${where}${from === null ? '原为空' : `原为“${from}”`}，现更正为“${to ?? '____'}”`;
}

/** The message without what the spot already says, and without its own full stop. */
function told(audit: Audit, finding: Finding, language: Language): string {
  const message = shorten(strip(finding.message[language]), 600);
  const [path] = finding.cells;
  const fact = path && finding.cell ? audit.report?.facts[path] : undefined;
  if (language === 'en' || !fact) return message;
  const named = message.indexOf(`「${fact.label}」`);
  return named >= 0 && named <= 2 ? message.slice(named + fact.label.length + 2) : message;
}

/** `…行“总计”列印为 0` reads on; anything else needs a colon. */
function join(where: string, message: string): string {
  return message.startsWith('印为') && where ? message : `：${message}`;
}

/** `表三“（一）予以公开”行“自然人”列`, or the quoted clause, or the section; empty when the finding is about the whole report. */
function spot(audit: Audit, finding: Finding, language: Language): string {
  const [path] = finding.cells;
  if (finding.quote && !finding.cell)
    return language === 'zh' ? `“${shorten(finding.quote, 120)}”处` : `at “${shorten(finding.quote, 120)}”`;
  return path && finding.cell && !isGrouped(finding) ? cellSpot(audit, path, language) : '';
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
  const name = audit.report?.edition.title.name;
  if (language === 'en') return [issuer, year, name && `${name.en} (${name.zh})`].filter(Boolean).join(' ');
  return `${issuer ?? ''}${year ? `${year}年` : ''}${name?.zh ?? ''}`;
}

/** A message without its own full stop, so that it can stand inside a sentence. */
function strip(message: string): string {
  return message.trim().replace(/[。.；;]+$/u, '');
}
