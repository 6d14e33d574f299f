import { elementOf } from '../../document/place';
import type { Finding } from '../outcome';
import type { Report } from '../report';

/** `表三 （一）予以公开 · 自然人`: the table as people call it, then the statutory label. The path itself when unknown. */
export function cellName(report: Report, path: string): string {
  const fact = report.facts[path];
  if (!fact) return path;
  const table = report.edition.tables.find((one) => one.id === fact.table);
  return table ? `${table.name} ${fact.label}` : fact.label;
}

/** Where a finding stands, in words: its first cell, else the section of its prose, else what its cells share, else null. */
export function placeName(report: Report | null, finding: Finding): string | null {
  const [path] = finding.cells;
  const grouped = isGrouped(finding) && path ? report?.facts[path] : undefined;
  if (grouped) return report?.edition.tables.find((table) => table.id === grouped.table)?.name ?? null;
  if (report && finding.cell && path && report.facts[path]) return cellName(report, path);
  const section = report && sectionName(report, finding);
  if (section) return section;
  return report && path && report.facts[path] ? cellsName(report, finding) : null;
}

/** A row or a column of a table by what its cells share; else the first cell, which is the total of a sum. */
function cellsName(report: Report, { cells, equation }: Finding): string {
  const [first = ''] = cells;
  const facts = cells.map((path) => report.facts[path]);
  const table = report.edition.tables.find(({ id }) => facts.every((fact) => fact?.table === id));
  const { shared } = shortLabels(facts.map((fact) => fact?.label ?? ''));
  return equation === null && table && shared ? `${table.name} ${shared}` : cellName(report, first);
}

/** The heading of the section in whose prose a finding stands; null in tables and outside all sections. */
export function sectionName(report: Report, { place }: Finding): string | null {
  if (!place) return null;
  const prose = report.prose.find(({ paragraph }) => elementOf(paragraph.place) === elementOf(place));
  return report.sections.find((one) => one.number === prose?.section)?.heading ?? null;
}

/** Told once for many cells: it is about none of them in particular. */
export function isGrouped(finding: Finding): boolean {
  return finding.places.length > 1 && finding.equation === null;
}

/** `表三“（五）不予处理 · 2.重复申请”`: rows by the table as people call it and the statutory label; a row without one by the table's title. */
export function rowNames(ids: readonly string[], report: Report | null): string[] {
  const rows = report?.edition.tables.flatMap((form) => form.rows.map((row) => ({ row, form }))) ?? [];
  return ids.map((id) => {
    const found = rows.find(({ row }) => row.id === id);
    if (!report || !found) return id;
    const { form, row } = found;
    // A label alone may be that of several rows: `3.其他`.
    const whole = rowAndColumn(report, row.slots[0]?.path ?? '')?.row;
    return `${form.name}“${whole || row.label || form.title}”`;
  });
}

/** Row and column as printed, for a sentence: [`（一）予以公开`, `自然人`]; table four has no row label. */
export function rowAndColumn(report: Report, path: string): { table: string; row: string; column: string } | null {
  const fact = report.facts[path];
  const form = report.edition.tables.find((one) => one.id === fact?.table);
  if (!fact || !form) return null;
  const slot = form.rows.flatMap((row) => row.slots.map((one) => ({ row, one }))).find(({ one }) => one.path === path);
  const column = (slot?.one.column || fact.label.split(' · ').at(-1)) ?? fact.label;
  return { table: form.name, row: fact.label.split(' · ').slice(0, -1).join(' · '), column };
}

/** Labels of one sum without the parts that all share: `（一）予以公开 · 自然人`, `（七）总计 · 自然人` → `（一）予以公开`, `（七）总计`. */
export function shortLabels(labels: readonly string[]): { readonly short: readonly string[]; readonly shared: string } {
  const parts = labels.map((label) => label.split(' · '));
  const [first] = parts;
  if (!first || labels.length < 2) return { short: labels, shared: '' };
  const shared = first.filter((part) => parts.every((other) => other.includes(part)));
  const short = parts.map((own) => own.filter((part) => !shared.includes(part)).join(' · '));
  return short.some((one) => one === '') ? { short: labels, shared: '' } : { short, shared: shared.join(' · ') };
}

/** What a page prints may be of any length; a name or a card is not. Never cuts a surrogate pair. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${Array.from(text.slice(0, most)).slice(0, -1).join('')}…`;
}
