import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import { cellText } from '../../lib/document/cell-text';
import type { Document } from '../../lib/document/document';
import type { Grid, GridCell, ShownOtherwise } from '../../lib/document/grid';
import { isRead } from '../../lib/report/fact';
import { readFile } from '../../lib/sources/file/read-file';
import { readHtml } from '../../lib/sources/html';
import { readText } from '../../lib/sources/text';
import { writeDocx } from '../../lib/word/write-docx';
import { currentOf } from '../../lib/workbench/desk/history';
import { asRead } from '../../lib/workbench/desk/pieces';
import { plainDocument, richDocument, richTables } from '../../lib/workbench/rich-document';
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

const WHEN = { capturedAt: '2026-02-01T00:00:00Z' };

/** What is unread stays so, however it is taken away. */
const unread: readonly { readonly title: string; readonly raw: string; readonly unread?: ShownOtherwise }[] = [
  { title: 'struck through', raw: '9497', unread: 'struck' },
  { title: 'struck through, with its unit', raw: '9497件', unread: 'struck' },
  { title: 'of which a part is not shown', raw: '13（含3', unread: 'cut' },
  { title: 'beside which a sign is drawn', raw: '56', unread: 'drawn' },
  { title: 'a dash that is covered', raw: '—', unread: 'covered' },
  { title: 'a word that is covered', raw: '无', unread: 'covered' },
  { title: 'a formula without a result, a picture', raw: '' },
  { title: 'a footnote mark beside a picture', raw: '①' },
];

describe.each(unread)('an unread cell, $title', ({ raw, unread: reason }) => {
  const report = makeReport(11, '2021');
  const form = asRead(currentOf(filledForm(report, () => true)));
  const before = audit(form, WHEN).report?.facts ?? {};
  const [fact] = Object.values(before).filter(({ value }) => (value ?? 0) > 0);
  const blocks = form.blocks.map((block) => {
    if (block.kind === 'paragraph' || block.index !== fact?.cell?.grid) return block;
    const isIt = (one: GridCell) => one.row === fact.cell?.row && one.column === fact.cell.column;
    const given = { raw, text: cellText(raw), state: 'unread', ...(reason ? { unread: reason } : {}) } as const;
    return { ...block, cells: block.cells.map((one) => (isIt(one) ? { ...one, ...given } : one)) };
  });
  const taken: readonly (readonly [string, () => Promise<Document> | Document])[] = [
    ['a Word file', () => readBack({ blocks })],
    ['HTML', () => readHtml(richDocument({ blocks }), { name: null, url: null })],
    ['plain text', () => readText(plainDocument({ blocks }), { name: null })],
  ];

  test.each(taken)('is unread in what is taken as %s, and no other with it', async (_, read) => {
    const { report: after, findings } = audit(await read(), WHEN);
    const facts = Object.values(after?.facts ?? {});
    expect(facts.filter((one) => !isRead(one)).map(({ path }) => path)).toEqual([fact?.path]);
    expect(facts.filter(({ path, value }) => path !== fact?.path && value !== before[path]?.value)).toEqual([]);
    expect(findings.filter(({ outcome }) => outcome === 'error').map(({ message }) => message.zh)).toEqual([]);
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

test.each(['hidden', 'unshown'] as const)('what is %s on its page is not taken away', async (how) => {
  const paragraph = { kind: 'paragraph', place, heading: null, furniture: false } as const;
  const table = { ...grid(1, 2, [cell(0, 0, 1, 1, '藏'), cell(0, 1, 1, 1, '1')]), [how]: true };
  const blocks = [{ ...paragraph, text: '见' }, { ...paragraph, text: '藏', [how]: true }, table, { ...paragraph, text: '再见' }];
  expect((await readBack({ blocks })).blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual(['见', '再见']);
  expect(richDocument({ blocks })).not.toContain('藏');
  expect(richTables({ blocks })).toBe('');
  expect(plainDocument({ blocks })).toBe('见\n再见');
});
