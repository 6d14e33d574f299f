import { whoseOf } from '../../lib/audit/misfits-of';
import type { Document } from '../../lib/document/document';
import type { Grid } from '../../lib/document/grid';
import { findHeadings } from '../../lib/recognise/outline';
import { hash } from '../../lib/report/hash';
import { readHtml } from '../../lib/sources/html';
import { statute } from '../../lib/statute';
import { bind } from '../../lib/tables';
import { printedMisfits } from '../../lib/tables/as-printed';
import { type HtmlStyle, type MadeReport, makeReport, renderHtml } from '../generator';
import { editsOf, type GridEdit, withEdit } from './grid-edits';

export interface EditCase {
  readonly name: string;
  readonly document: Document;
  readonly made: MadeReport;
  readonly headings: ReadonlySet<number>;
}

const PAGES: readonly (readonly [style: HtmlStyle, edition: string, seed: number])[] = [
  ['inline', '2021', 5],
  ['thead', '2019', 6],
  ['total-first', '2021', 7],
  ['one-table', '2021', 8],
  ['pages', '2019', 9],
];

/** Every edit of every table of a few pages. */
export function editCases(): EditCase[] {
  return PAGES.flatMap(([style, edition, seed]) => {
    const made = makeReport(seed, edition);
    const document = readHtml(renderHtml(made, style), { name: 'x.html', url: null });
    const headings = new Set(findHeadings(document, made.edition).map(({ block }) => block));
    return document.blocks
      .filter((block): block is Grid => block.kind === 'grid')
      .flatMap((grid) =>
        editsOf(grid).map((edit: GridEdit) => ({
          name: `${style}, table ${grid.index}, ${edit.name}`,
          document: withEdit(document, grid, edit),
          made,
          headings,
        })),
      );
  });
}

/**
 * What is bound, in short and whole: cells read and cells with another value than is meant, misfits by kind; then a hash of every fact,
 * misfit, label and header, so that nobody changes one of them without seeing where.
 */
export function toldOf({ document, made, headings }: EditCase): string {
  const edition = statute.editions.find(({ id }) => id === made.edition.id) ?? made.edition;
  const bound = bind(document, edition, headings);
  const misfits = [...bound.misfits, ...printedMisfits(bound.asPrinted, whoseOf({ year: null, issuer: null }))];
  const facts = Object.values(bound.facts);
  const wrong = facts.filter(({ path, value }) => value !== null && value !== made.truth[path]).length;
  const kinds = new Map<string, number>();
  for (const { kind } of misfits) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const whole = JSON.stringify([bound.facts, bound.tables, misfits, bound.printed, [...bound.tableBlocks]]);
  const read = Object.values(bound.tables).map((table) => table.read);
  return [read.join(' '), `${wrong} wrong`, ...[...kinds].map(([kind, count]) => `${kind} ${count}`), hash(whole).slice(0, 8)].join(', ');
}
