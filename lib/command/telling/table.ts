import type { Audit } from '../../report/audit';
import { boundTable } from '../../report/bound-table';
import type { Correction } from '../../report/correction';
import type { Finding } from '../../report/outcome';
import type { Report } from '../../report/report';
import { rowNames } from '../../report/told/names';
import { storiesOf } from '../../report/told/stories';
import { verdictWord } from '../../strings/tallies';
import { kindTerms, patternTerms, verdictTerms } from '../../strings/terms';
import { harmless } from './harmless';
import { padTo, widthOf, wrap } from './width';
import { both, checkCounts, gradeInWords } from './words';

/** One audit as a table for people, `columns` wide; wide characters count two. Ends with a line break. */
export function table(audit: Audit, columns = 100): string {
  const lines = [audit.source.file ?? audit.source.url ?? '', '─'.repeat(columns)];
  const { report } = audit;
  if (report) lines.push(...head(audit, report));
  else lines.push(...notReport(audit));
  lines.push(...audit.findings.flatMap((finding, index) => ['', ...row(finding, index + 1, report, columns)]));
  lines.push(...causes(audit, columns));
  return `${lines.map(harmless).join('\n')}\n`;
}

function head(audit: Audit, report: Report): string[] {
  const tables = report.edition.tables.map((form) => {
    const { read, of } = boundTable(report, form.id);
    return `${form.name} ${read}/${of}`;
  });
  return [
    pair('单位 issuer', report.issuer ?? '—'),
    pair('年度 year', `${report.year ?? '—'}    格式 edition ${report.edition.id}`),
    pair('结论 verdict', `${verdictWord(audit, 'zh')} ${verdictWord(audit, 'en')}`),
    // What a page's own script, pictures or linked style sheets make of it is not known here.
    ...(audit.source.kind === 'html' && audit.source.rendered !== true ? [pair('依据 by', BY_SOURCE)] : []),
    pair('读取 read', tables.join(' · ')),
    pair('核对 checks', checkCounts(audit)),
    ...(audit.others ?? []).map(({ body, year, from }) => pair('对照 beside', `${body} ${year}${from === null ? '' : `    ${from}`}`)),
  ];
}

const BY_SOURCE = '按源码，不是按浏览器所显示 · the source, not what a browser shows';

function notReport(audit: Audit): string[] {
  const { detection } = audit;
  return [
    pair('结论 verdict', both(verdictTerms, audit.verdict)),
    pair('页面 page', both(kindTerms, detection.kind)),
    pair('依据 evidence', detection.evidence.join(' · ') || '—'),
    ...detection.attachments.map((one) => pair('附件 attachment', `${one.text} ${one.href}`)),
  ];
}

function row(finding: Finding, number: number, report: Report | null, columns: number): string[] {
  const lead = padTo(`${String(number).padStart(3)}  ${gradeInWords(finding)}`, 16);
  const body = [
    ...placeLine(finding, report),
    finding.message.zh,
    ...(finding.formula ? [finding.formula.zh] : []),
    finding.message.en,
    `${finding.rule}${finding.basis ? ` · ${finding.basis}` : ''}`,
  ].flatMap((text) => wrap(text, columns - widthOf(lead)));
  return body.map((text, index) => (index === 0 ? lead : ' '.repeat(widthOf(lead))) + text);
}

function placeLine(finding: Finding, report: Report | null): string[] {
  const first = finding.cells[0];
  const label = first === undefined ? null : (report?.facts[first]?.label ?? first);
  const parts = [label, where(finding)].filter((part) => part !== null);
  return parts.length > 0 ? [parts.join('  ')] : [];
}

function where({ place }: Finding): string | null {
  if (place?.kind === 'line') return `第 ${place.line} 行 line ${place.line}`;
  return place?.kind === 'page' ? `第 ${place.page} 页 page ${place.page}` : null;
}

function causes(audit: Audit, columns: number): string[] {
  const told = storiesOf(audit.corrections).flatMap(({ candidates }) => candidates);
  const lines = told.flatMap((correction) => {
    const text = cause(correction, audit);
    return wrap(text, columns - 5).map((part, index) => (index === 0 ? '   → ' : '     ') + part);
  });
  const rows = rowNames(audit.reentry ?? [], audit.report).map((row) => `   → ${row}`);
  return [
    ...(lines.length > 0 ? ['', '可能原因 likely cause', ...lines] : []),
    ...(rows.length > 0 ? ['', '建议重新录入 best entered anew', ...rows] : []),
  ];
}

function cause(correction: Correction, audit: Audit): string {
  const cells = correction.cells.map(
    ({ path, from, to }) => `${audit.report?.facts[path]?.label ?? path}：${from ?? '空白 blank'} 应为 should be ${to}`,
  );
  const pattern = correction.pattern ? `（${both(patternTerms, correction.pattern)}）` : '';
  const numbers = audit.findings.flatMap((finding, index) => (correction.resolves.includes(finding.fingerprint) ? [index + 1] : []));
  const settles = numbers.length > 0 ? `，可消除 would resolve ${numbers.join('、')}` : '';
  return `${cells.join('；')}${pattern}${settles}${correction.ambiguous ? '；另有同样可能的解释 ambiguous' : ''}`;
}

function pair(name: string, value: string): string {
  return `${padTo(name, 18)}${value}`;
}
