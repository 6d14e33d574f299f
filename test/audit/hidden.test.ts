import { describe, expect, test } from 'vitest';
import { readReport } from '../../lib/audit/read-report';
import type { Document } from '../../lib/document/document';
import { readHtml } from '../../lib/sources/html';
import { makeReport, renderHtml } from '../generator';

const made = makeReport(3, '2021');
const whole = readHtml(renderHtml(made, 'inline'), { name: 'a.html', url: null });
const grids = whole.blocks.flatMap((block, at) => (block.kind === 'grid' ? [at] : []));

/** The page with some of its blocks in a part that it does not show. */
function hiding(hidden: (at: number) => boolean): Document {
  return { ...whole, blocks: whole.blocks.map((block, at) => (hidden(at) ? { ...block, hidden: true as const } : block)) };
}

describe('what a page does not show', () => {
  const shown = readReport(whole);

  test('nothing hidden, nothing said', () => {
    expect(shown.detection.kind).toBe('report');
    expect(shown.report).not.toHaveProperty('differences');
  });

  test('is left out where what it shows is a whole report', () => {
    const copy: Document = { ...whole, blocks: [...whole.blocks, ...whole.blocks.map((block) => ({ ...block, hidden: true as const }))] };
    const { report } = readReport(copy);
    expect(Object.fromEntries(Object.values(report.facts).map(({ path, value }) => [path, value]))).toEqual(made.truth);
    expect(report).not.toHaveProperty('differences');
    expect(report.prose).toHaveLength(shown.report.prose.length);
  });

  test('is read where a table is in it, and that table is named, no other', () => {
    const [, second] = grids;
    const { report } = readReport(hiding((at) => at === second));
    expect(Object.values(report.tables).every(({ found }) => found)).toBe(true);
    const [one, ...others] = report.differences ?? [];
    const form = report.edition.tables[1];
    expect(others).toEqual([]);
    expect(one).toMatchObject({ reason: 'hidden', quote: `${form?.name} ${form?.title}` });
    expect(one?.place).toBe(whole.blocks[second ?? -1]?.place);
  });

  test('each of three is named; hidden paragraphs are not', () => {
    const { report } = readReport(hiding((at) => grids.includes(at) || at === 2));
    expect(report.differences?.map(({ quote }) => quote)).toEqual(report.edition.tables.map(({ name, title }) => `${name} ${title}`));
  });
});
