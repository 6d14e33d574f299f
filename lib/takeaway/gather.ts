import { strToU8 } from 'fflate';
import { bulletin, feedback, type LetterTerms, opinion, PAGE_END, pageHead, toArticle } from '../papers';
import { type HeatSource, heatPicture } from '../pictures/heat';
import { exportName } from '../report/contract/export-name';
import { paperStrings } from '../strings/papers';
import { scoreStrings } from '../strings/scores';
import type { Language } from '../strings/terms';
import { paperDocx } from '../word/paper-docx';
import { csvTable } from './csv';
import { type Gatherer, ofAudits, ofEach, type Taken } from './gatherer';
import { markup } from './markup';
import { revive } from './revive';
import { type LoggedRule, sarifHead, sarifPiece, sarifTail } from './sarif';
import { type Score, scoreOf } from './score';
import { scorePaper, scoreSheets } from './score-sheet';
import { gatherSheets } from './sheets';
import type { Weights } from './weights';
import { writeXlsx } from './xlsx';
import { zipOf, zipped } from './zipped';

/** What can be made of a batch, in the order in which it is offered. */
export const takings = ['bulletin', 'feedback', 'opinions', 'scores', 'xlsx', 'csv', 'ndjson', 'sarif'] as const;
export type Taking = (typeof takings)[number];

/** What is gathered to be shown, not saved. */
export type Shown = 'heat';

export interface TakeOptions {
  readonly language: Language;
  readonly terms: LetterTerms;
  readonly weights: Weights;
  readonly rules: readonly LoggedRule[];
}

/** Opens what makes one file of a whole batch. */
export function gather(what: Taking | Shown, options: TakeOptions): Gatherer {
  const { language, terms, weights, rules } = options;
  const texts = new Map(rules.map((rule) => [rule.id, rule]));
  const describe = (id: string) => texts.get(id) ?? null;
  const file = (name: string, type: keyof typeof TYPES, bytes: Uint8Array | string, skipped = 0): Taken => ({
    ...{ name: `${name}.${type}`, type: TYPES[type], bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes, skipped },
  });
  switch (what) {
    case 'bulletin':
      return ofAudits(async (audits, skipped) =>
        file(NAMES.bulletin, 'docx', await paperDocx(bulletin(audits, describe, language, terms)), skipped),
      );
    case 'feedback':
      return ofAudits(async (audits, skipped) => {
        const papers = audits.map((audit) => [exportName(audit, ''), feedback(audit, describe, language, terms)] as const);
        const [only] = papers;
        if (only && papers.length === 1) return file(`${only[0]}${NAMES.feedback}`, 'docx', await paperDocx(only[1]), skipped);
        return file(NAMES.feedback, 'zip', await zipOf(papers, NAMES.feedback), skipped);
      });
    case 'opinions': {
      const articles: string[] = [];
      return ofEach(
        (audit) => articles.push(toArticle(opinion(revive(audit), describe, language))),
        async (skipped) =>
          file(NAMES.opinions, 'html', pageHead(paperStrings[language].opinionTitle, language) + articles.join('') + PAGE_END, skipped),
      );
    }
    case 'scores': {
      const scores: Score[] = [];
      return ofEach(
        (audit) => scores.push(scoreOf(audit, weights)),
        async () => {
          const paper = scorePaper(scores, weights, describe, language);
          const page = pageHead(paper.title ?? scoreStrings[language].title, language) + toArticle(paper) + PAGE_END;
          const sheets = await writeXlsx(scoreSheets(scores, weights, describe, language));
          return file(NAMES.scores, 'zip', zipped({ [`${NAMES.scores}.xlsx`]: sheets, [`${NAMES.scores}.html`]: strToU8(page) }));
        },
      );
    }
    case 'xlsx': {
      const sheets = gatherSheets(describe, language);
      return ofEach(
        (audit) => sheets.add(audit),
        async () => file(NAMES.audits, 'xlsx', await writeXlsx(sheets.sheets())),
      );
    }
    case 'csv': {
      const tables = { report: pieced(), finding: pieced(), cell: pieced() };
      return ofEach(
        (audit) => {
          for (const table of ['report', 'finding', 'cell'] as const) tables[table].add(csvTable([audit], table));
        },
        async () =>
          file(
            NAMES.audits,
            'zip',
            zipped({ 'reports.csv': tables.report.bytes(), 'findings.csv': tables.finding.bytes(), 'cells.csv': tables.cell.bytes() }),
          ),
      );
    }
    case 'heat': {
      const sources: HeatSource[] = [];
      return ofEach(
        // Ten thousand whole audits are gigabytes.
        ({ report, findings, dismissals }) =>
          sources.push({ report: report && { issuer: report.issuer }, findings: findings.map(lean), dismissals }),
        async () =>
          markup(heatPicture(sources, describe, language), options) ?? { name: '', type: 'text/html', bytes: new Uint8Array(), skipped: 0 },
      );
    }
    case 'ndjson': {
      const lines: string[] = [];
      return ofEach(
        (audit) => lines.push(`${JSON.stringify(audit)}\n`),
        async () => file(NAMES.audits, 'ndjson', lines.join('')),
      );
    }
    case 'sarif': {
      const pieces: ReturnType<typeof sarifPiece>[] = [];
      let version = '';
      return ofEach(
        (audit) => {
          version = audit.tool.version;
          pieces.push(sarifPiece(audit, true));
        },
        async () => {
          const results = pieces.flatMap((piece) => piece.results.map((one) => JSON.stringify(one)));
          const artifacts = pieces.map(({ artifact }) => JSON.stringify(artifact));
          return file(NAMES.audits, 'sarif', sarifHead + results.join(',') + sarifTail(artifacts, rules, version));
        },
      );
    }
  }
}

function lean({ rule, outcome, severity, style, fingerprint }: HeatSource['findings'][number]): HeatSource['findings'][number] {
  return { rule, outcome, severity, fingerprint, ...(style ? { style } : {}) };
}

/** Pieces of a table whose head stands once. */
function pieced(): { add(table: string): void; bytes(): Uint8Array } {
  const pieces: string[] = [];
  return {
    add: (table) => void pieces.push(pieces.length === 0 ? table : table.slice(table.indexOf('\n') + 1)),
    bytes: () => strToU8(pieces.join('')),
  };
}

const NAMES = { bulletin: '核查情况通报', feedback: '反馈单', opinions: '核查意见书', scores: '评分表', audits: '年报核查' } as const;
const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  zip: 'application/zip',
  ndjson: 'application/x-ndjson',
  sarif: 'application/sarif+json',
} as const;
