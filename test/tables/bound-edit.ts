import { whoseOf } from '../../lib/audit/misfits-of';
import type { Document } from '../../lib/document/document';
import type { Grid } from '../../lib/document/grid';
import { findHeadings } from '../../lib/recognise/outline/outline';
import { hash } from '../../lib/report/hash';
import { readHtml } from '../../lib/sources/html';
import { statute } from '../../lib/statute';
import { bind } from '../../lib/tables';
import { printedMisfits } from '../../lib/tables/printed/as-printed';
import { type HtmlStyle, type MadeReport, makeReport, renderHtml } from '../generator';
import { losses, partings } from '../generator/render-damaged';
import { blockEditsOf } from './block-edits';
import { editsOf, type GridEdit, withEdit } from './grid-edits';
import { printings } from './printings';

export interface EditCase {
  readonly name: string;
  readonly document: Document;
  readonly made: MadeReport;
}

const PAGES: readonly (readonly [style: HtmlStyle, edition: string, seed: number])[] = [
  ['inline', '2021', 5],
  ['thead', '2019', 6],
  ['total-first', '2021', 7],
  ['one-table', '2021', 8],
  ['pages', '2019', 9],
];

/** Texts without cells, and pages with what stands around their tables. */
const TEXTS_HERE = [
  'rows',
  'wrapped at 26',
  'page: flattened',
  'page: inline',
  'page: one-table',
  ...Object.keys(losses),
  ...Object.keys(partings),
].flatMap((name) => {
  const print = printings[name];
  return print ? [[name, print] as const] : [];
});

/** Every edit of every table of a few pages, and of the lines of a few texts. */
export function editCases(): EditCase[] {
  return [...ofPages(), ...ofTexts()];
}

function ofTexts(): EditCase[] {
  return TEXTS_HERE.flatMap(([name, print], nth) => {
    const made = makeReport(11 + nth, nth % 2 === 0 ? '2021' : '2019');
    return blockEditsOf(print(made), 3).map((edit) => ({ name: `${name}, ${edit.name}`, document: edit.document, made }));
  });
}

function ofPages(): EditCase[] {
  return PAGES.flatMap(([style, edition, seed]) => {
    const made = makeReport(seed, edition);
    const document = readHtml(renderHtml(made, style), { name: 'x.html', url: null });
    return document.blocks
      .filter((block): block is Grid => block.kind === 'grid')
      .flatMap((grid) =>
        editsOf(grid).map((edit: GridEdit) => ({
          name: `${style}, table ${grid.index}, ${edit.name}`,
          document: withEdit(document, grid, edit),
          made,
        })),
      );
  });
}

/**
 * What is bound, in short and whole: cells read and cells with another value than is meant, misfits by kind; then a hash of every fact,
 * misfit, label and header, so that nobody changes one of them without seeing where.
 */
export function toldOf({ document, made }: EditCase): string {
  const edition = statute.editions.find(({ id }) => id === made.edition.id) ?? made.edition;
  const headings = new Set(findHeadings(document, edition).map(({ block }) => block));
  const bound = bind(document, edition, headings);
  const misfits = [...bound.misfits, ...printedMisfits(bound.asPrinted, whoseOf({ year: 2023, issuer: '临江市财政局' }))];
  const facts = Object.values(bound.facts);
  const wrong = facts.filter(({ path, value }) => value !== null && value !== made.truth[path]).length;
  const kinds = new Map<string, number>();
  for (const { kind } of misfits) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const whole = JSON.stringify([bound.facts, bound.tables, misfits, bound.printed, [...bound.tableBlocks]]);
  const read = Object.values(bound.tables).map((table) => table.read);
  return [read.join(' '), `${wrong} wrong`, ...[...kinds].map(([kind, count]) => `${kind} ${count}`), hash(whole).slice(0, 8)].join(', ');
}
