import type { PDFPageProxy } from 'pdfjs-dist';
import { expect, it } from 'vitest';
import '../../bench/no-canvas';
import { boundedOperators } from '../../../lib/sources/pdf/bounded-operators';
import { madePdf, ruled } from './made-pdf';

/** The engine as it is installed: the bound hangs on how it gathers what its worker sends. */
async function withPage<Result>(work: (page: PDFPageProxy) => Promise<Result>): Promise<Result> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: madePdf([{ draws: ruled(60, 700, [['甲', '1']]) }]), verbosity: 0 });
  try {
    return await work(await (await task.promise).getPage(1));
  } finally {
    await task.destroy();
  }
}

it('a page of more operators than any page has is too large', async () => {
  await expect(withPage((page) => boundedOperators(page, 5))).rejects.toMatchObject({ problem: { zh: expect.stringContaining('过大') } });
});

it('any other comes whole', async () => {
  const [bounded, plain] = await Promise.all([withPage((page) => boundedOperators(page)), withPage((page) => page.getOperatorList())]);
  expect(bounded.fnArray).toEqual(plain.fnArray);
});
