import { cellText } from '../../document/cell-text';
import { type Block, type Document, emptyMetadata } from '../../document/document';
import type { Grid, GridCell } from '../../document/grid';
import type { Place } from '../../document/place';
import type { Edition, TableForm } from '../../report/edition';
import { drawForm } from '../../statute/drawn-form';

/** Whose report the form is for. */
export interface FormHead {
  readonly issuer: string;
  readonly year: number;
}

/** A statute's form without figures, to be filled in: title, headings, an empty paragraph under each, its tables. */
export function blankForm(edition: Edition, head: FormHead): Document {
  const place = counted();
  let grids = 0;
  const blocks: Block[] = [paragraph(formTitle(edition, head), 1, place()), paragraph('', null, place())];
  for (const { number, id, title } of edition.sections) {
    blocks.push(paragraph(`${NUMERALS[number - 1] ?? number}、${title}`, 2, place()));
    const table = edition.tables.find((one) => one.id === id);
    blocks.push(table ? gridOf(table, grids++, place) : paragraph('', null, place()));
  }
  // A form whose tables stand under no heading of their own.
  for (const table of edition.tables)
    if (!edition.sections.some(({ id }) => id === table.id)) blocks.push(paragraph(table.title, 2, place()), gridOf(table, grids++, place));
  return { kind: 'text', name: null, blocks, meta: emptyMetadata, links: [], pictures: [] };
}

/** What such a report is called. */
export function formTitle(edition: Edition, { issuer, year }: FormHead): string {
  return `${issuer}${year}年${edition.title.name.zh}`;
}

function gridOf(table: TableForm, index: number, place: () => Place): Grid {
  const drawn = drawForm(table);
  const cells = drawn.cells.map(({ row, column, rowSpan, columnSpan, text }): GridCell => {
    const state = text === '' ? 'blank' : 'text';
    return { row, column, rowSpan, columnSpan, raw: text, text: cellText(text), state, places: [place()], confidence: 1 };
  });
  return { kind: 'grid', index, rows: drawn.rows, columns: drawn.columns, cells, place: place() };
}

function paragraph(text: string, heading: number | null, place: Place): Block {
  return { kind: 'paragraph', text, place, heading, furniture: false };
}

/** Each piece of the form is a line of its own. */
function counted(): () => Place {
  let line = 0;
  return () => ({ kind: 'line', line: ++line, span: null });
}

const NUMERALS = '一二三四五六七八九十';
