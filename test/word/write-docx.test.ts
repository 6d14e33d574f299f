import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../lib/document/document';
import type { Grid } from '../../lib/document/grid';
import { readFile } from '../../lib/sources/file/read-file';
import { readHtml } from '../../lib/sources/html';
import { writeDocx } from '../../lib/word/write-docx';
import { currentOf } from '../../lib/workbench/history';
import { asRead } from '../../lib/workbench/pieces';
import { richDocument } from '../../lib/workbench/rich-document';
import { makeReport } from '../generator';
import { filledForm } from '../workbench/filled-form';

async function readBack(document: Pick<Document, 'blocks'>): Promise<Document> {
  const reading = await readFile(await writeDocx(document), { name: null });
  if ('problem' in reading) throw new Error(reading.problem.zh);
  return reading.document;
}

/** What a document says: texts of paragraphs, texts and positions of cells. */
const said = ({ blocks }: Pick<Document, 'blocks'>) =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? [block.heading, block.text]
      : block.cells.map(({ row, column, rowSpan, columnSpan, text, state }) => [row, column, rowSpan, columnSpan, text, state]),
  );

describe.each(['2019', '2021'] as const)('the tables of edition %s, taken away', (edition) => {
  const report = makeReport(11, edition);
  // What is empty is no paragraph of a file.
  const form = asRead(currentOf(filledForm(report, () => true, 'printed')));

  test('every figure stands in the form', () => {
    const texts = form.blocks.flatMap((block) => (block.kind === 'grid' ? block.cells.map(({ raw }) => raw) : []));
    expect(Object.values(report.printed).filter((text) => !texts.includes(text))).toEqual([]);
  });

  test('as a Word file: the same headings, cells and spans when it is read again', async () => {
    expect(said(await readBack(form))).toEqual(said(form));
  });

  test('as a Word file: another reader finds the same', async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await writeDocx(form)) });
    expect(messages).toEqual([]);
    expect(said(readHtml(value, { name: null, url: null }))).toEqual(said(form));
  });

  test('as HTML for the clipboard: the same cells and spans when it is read again', () => {
    const pasted = readHtml(richDocument(form), { name: null, url: null });
    expect(said(pasted)).toEqual(said(form));
  });

  test('the same document gives the same bytes', async () => {
    expect(await writeDocx(form)).toEqual(await writeDocx(form));
  });
});

const place = { kind: 'office', block: 0, cell: null, span: null } as const;
const cell = (row: number, column: number, rowSpan: number, columnSpan: number, raw: string) =>
  ({ row, column, rowSpan, columnSpan, raw, text: raw, state: raw === '' ? 'blank' : 'text', places: [place], confidence: 1 }) as const;
const grid = (rows: number, columns: number, cells: Grid['cells']): Grid => ({ kind: 'grid', index: 0, rows, columns, cells, place });

test('cells that a page drew over each other, and holes, make a table all the same', async () => {
  const odd = grid(2, 3, [cell(0, 0, 2, 2, '甲'), cell(0, 2, 1, 5, '乙'), cell(1, 1, 1, 2, '丙')]);
  const [read] = (await readBack({ blocks: [odd] })).blocks;
  expect(read?.kind === 'grid' && read.cells.map(({ raw }) => raw)).toEqual(['甲', '乙', '丙']);
});

test('signs of markup and characters that XML cannot hold', async () => {
  const odd = grid(1, 2, [cell(0, 0, 1, 1, 'a < b & "c"'), cell(0, 1, 1, 1, '1\u0001\ud800\n2')]);
  const [read] = (await readBack({ blocks: [odd] })).blocks;
  expect(read?.kind === 'grid' && read.cells.map(({ raw }) => raw)).toEqual(['a < b & "c"', '1\n2']);
});
