import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../lib/document/document';
import { readFile } from '../../../lib/sources/file/read-file';
import { readHtml } from '../../../lib/sources/html';
import { makeReport } from '../../generator';
import { type DocxStyle, renderDocx } from '../../generator/render-docx';

/** Another reader of Word documents; it loses `hMerge` and automatic numbers, and leaves text boxes where they are anchored. */
const alike: readonly DocxStyle[] = ['plain', 'controls', 'tracked', 'split'];

/** Texts of paragraphs, and of cells with where they stand. */
const texts = ({ blocks }: Document) =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.cells.map((c) => `${c.row},${c.column} ${c.rowSpan}×${c.columnSpan} ${c.text}`),
  );

describe.each(['2019', '2021'] as const)('edition %s', (edition) => {
  test.each(alike)('%s: mammoth reads the same paragraphs, cells and spans', async (style) => {
    const bytes = renderDocx(makeReport(5, edition), style);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const own = await readFile(bytes, { name: null });
    if ('problem' in own) throw new Error(own.problem.zh);
    expect(texts(own.document)).toEqual(texts(readHtml(value, { name: null, url: null })));
  });
});
