import { existsSync, readFileSync } from 'node:fs';
import { audit } from '../../lib/audit';
import type { Audit } from '../../lib/report/audit';
import type { Edition, EditionId } from '../../lib/report/edition';
import { readHtml } from '../../lib/sources/html';
import { editionById, editionForYear } from '../../lib/statute';
import { type MadeReport, renderHtml } from '../generator';
import type { Body, Identity } from '../generator/identity';
import { slotsOf } from '../generator/make-report';
import { chineseDate } from '../generator/prose';
import { applicants } from '../generator/table-three';

/** Cells by row and column, as the dossier names them; what is left out is 0. */
export type Rows = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A report's prose with its tables, and what an audit must say of it: `none`, else what is wrong (`corpus/prose/README.md`). */
export interface Case {
  readonly id: string;
  readonly kind: string;
  readonly issuer: string;
  readonly year: number;
  readonly title?: string;
  readonly edition?: EditionId;
  /** Paragraphs of the preface and of sections one, five and six. */
  readonly intro?: readonly string[];
  readonly s1?: readonly string[];
  readonly s5?: readonly string[];
  readonly s6?: readonly string[];
  readonly requests?: Rows;
  readonly remedies?: Rows;
  /** By row and column joined: `normativeDocs.issued`. */
  readonly disclosure?: Readonly<Record<string, number>>;
  readonly expect: string;
}

const FILE = '../shared/corpus/prose/cases.ndjson';

/** The cases beside the project, in their order; null when they are not there. */
export function readCases(): Case[] | null {
  if (!existsSync(FILE)) return null;
  const lines = readFileSync(FILE, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Case);
}

/** The case audited as a page is. */
export function auditCase(one: Case): Audit {
  return audit(readHtml(casePage(one), { name: one.id, url: null }), { file: one.id, capturedAt: '2026-03-01T00:00:00Z' });
}

/** The case as a portal page. */
export function casePage(one: Case): string {
  return renderHtml(caseReport(one));
}

/** The case as a report to be rendered. Throws for a cell that its edition does not have. */
export function caseReport(one: Case): MadeReport {
  const edition = one.edition ? editionById(one.edition) : editionForYear(one.year);
  if (!edition) throw new Error(`${one.id}: no edition for ${one.year}`);
  const identity = identityOf(one);
  const truth = figuresOf(one, edition);
  const printed = Object.fromEntries(
    slotsOf(edition).map(({ path, kind }) => {
      const value = truth[path] ?? 0;
      return [path, kind === 'money' && edition.id === '2019' && value > 0 ? `${value}万元` : String(value)];
    }),
  );
  const headings = Object.fromEntries(edition.sections.map(({ number, title }) => [number, `${'一二三四五六'[number - 1]}、${title}`]));
  return { seed: 1, edition, identity, truth, printed, headings, prose: proseOf(one, identity) };
}

function figuresOf(one: Case, edition: Edition): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const [table, rows] of Object.entries({ requests: one.requests ?? {}, remedies: one.remedies ?? {} }))
    for (const [row, columns] of Object.entries(rows))
      for (const [column, value] of Object.entries(columns)) figures[`${table}.${row}.${column}`] = value;
  for (const [cell, value] of Object.entries(one.disclosure ?? {})) figures[`disclosure.${cell}`] = value;
  const paths = slotsOf(edition).map(({ path }) => path);
  for (const path of Object.keys(figures)) if (!paths.includes(path)) throw new Error(`${one.id}: edition ${edition.id} has no ${path}`);
  fillTotals(figures, paths);
  return figures;
}

const NO_RESULTS = ['newlyReceived', 'carriedIn', 'resultTotal', 'carriedOut'];

/** （七）总计, the total column and table four's totals are sums unless given. */
function fillTotals(figures: Record<string, number>, paths: readonly string[]): void {
  const rows = [
    ...new Set(paths.filter((path) => /^re(?:quests|medies)\./.test(path)).map((path) => path.slice(0, path.lastIndexOf('.')))),
  ];
  const results = rows.filter((row) => row.startsWith('requests.') && !NO_RESULTS.includes(row.slice('requests.'.length)));
  const sum = (cells: readonly string[]) => cells.reduce((all, path) => all + (figures[path] ?? 0), 0);
  for (const column of applicants) figures[`requests.resultTotal.${column}`] ??= sum(results.map((row) => `${row}.${column}`));
  for (const row of rows) {
    const parts = paths.filter((path) => path.startsWith(`${row}.`) && !path.endsWith('.total'));
    figures[`${row}.total`] ??= sum(parts.filter((path) => path.lastIndexOf('.') === row.length));
  }
}

function identityOf(one: Case): Identity {
  const { year } = one;
  const isGovernment = /人民政府$/.test(one.issuer) && !/[镇乡]人民政府$/.test(one.issuer);
  const day = `${year + 1}-${isGovernment ? '03' : '01'}-20`;
  // Where the title leaves 人民政府 out, nothing else on the page says it.
  const name = /^(.+?)(?:20\d\d年)/.exec(one.title ?? '')?.[1] ?? one.issuer;
  return {
    body: { ...BODY, name },
    year,
    title: one.title ?? `${one.issuer}${year}年政府信息公开工作年度报告`,
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    signedOn: day,
    publishedOn: day,
  };
}

/** What only the making of figures asks. */
const BODY: Omit<Body, 'name'> = { kind: 'county', requests: [0, 0], remedies: 0, activity: 0, makesRules: false };

function proseOf(one: Case, { body, year, signedOn }: Identity): Record<number, readonly string[]> {
  const period = `统计期限自${year}年1月1日起至${year}年12月31日止。`;
  return {
    0: [...(one.intro ?? [`根据《中华人民共和国政府信息公开条例》有关规定编制本报告。${period}`])],
    1: [...(one.s1 ?? [])],
    5: [...(one.s5 ?? ['存在的主要问题：政策解读形式较为单一。改进情况：丰富解读形式，加强业务培训。'])],
    6: [...(one.s6 ?? ['无其他需要报告的事项。'])],
    7: [body.name, chineseDate(signedOn)],
  };
}
