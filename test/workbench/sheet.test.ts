// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit';
import type { Document } from '../../lib/document/document';
import { narrow, type Place } from '../../lib/document/place';
import { readDom } from '../../lib/sources/dom';
import { readText } from '../../lib/sources/text';
import { withOwnPlaces } from '../../lib/workbench/sheet/own-places';
import { drawSheet } from '../../lib/workbench/sheet/sheet';
import { demoPages, demoPaths } from '../demo/pages';

const html = (() => {
  const page = demoPages().get(demoPaths.findings);
  if (page === undefined) throw new Error('no such page');
  return typeof page === 'string' ? page : String(page.body);
})();

/** The same report of two sources, with places of different kinds. */
const sources: readonly (readonly [string, Document])[] = [
  ['a page', readDom(new DOMParser().parseFromString(html, 'text/html'), { name: null, url: null }).document],
  ['a text', withOwnPlaces(readText(html, { name: 'report.txt' }))],
];

describe.each(sources)('a sheet of what %s says', (_, source) => {
  const { element: page, locate } = drawSheet(document, source);
  const { report, findings } = audit(source, { capturedAt: '2026-01-01T00:00:00Z', rendered: false });
  const textAt = (place: Place) => locate(place)?.range?.toString() ?? '';

  it('shows each cell of the statute where its place leads', () => {
    const read = Object.values(report?.facts ?? {}).filter(({ place, state }) => place && state === 'number');
    expect(read.length).toBeGreaterThan(190);
    for (const { place, raw } of read) {
      const { element, range } = (place && locate(place)) ?? {};
      expect([element?.localName, range?.toString()]).toEqual(['td', raw]);
    }
  });

  it('leads from every finding to what it is about', () => {
    const placed = findings.flatMap(({ place }) => (place ? [place] : []));
    expect(placed.length).toBeGreaterThan(4);
    for (const place of placed) expect(page.contains(locate(place)?.element ?? null)).toBe(true);
  });

  it('gives the characters of a part', () => {
    const numerals = report?.claims.filter(({ numeral }) => numeral !== null) ?? [];
    expect(numerals.length).toBeGreaterThan(4);
    for (const { place, clause, numeral, quote } of numerals) {
      expect(textAt(place)).toContain(numeral);
      expect(textAt(clause).replaceAll(' ', '')).toContain(quote.replaceAll(' ', '').slice(0, 4));
    }
  });

  it('keeps the spans of the tables', () => {
    const spans = (cells: Iterable<{ readonly rowSpan: number; readonly columnSpan: number }>) =>
      [...cells].map(({ rowSpan, columnSpan }) => `${rowSpan}×${columnSpan}`);
    const grids = source.blocks.filter((block) => block.kind === 'grid' && !block.hidden);
    const drawn = [...page.querySelectorAll('table')].map((table) =>
      [...table.querySelectorAll('td')].map(({ rowSpan, colSpan }) => ({ rowSpan, columnSpan: colSpan })),
    );
    expect(drawn.map(spans)).toEqual(grids.map((grid) => (grid.kind === 'grid' ? spans(grid.cells) : [])));
  });

  it('leads nowhere for what it does not show', () => {
    const [block] = source.blocks;
    const { place } = block ?? {};
    expect(place && locate(narrow(place, 5000, 5001))?.range?.toString()).toBeFalsy();
    expect(locate({ kind: 'line', line: 99_999, span: null })).toBeNull();
    expect(locate({ kind: 'dom', selector: '#nowhere', span: null })).toBeNull();
  });
});

it.each(['hidden', 'unshown'] as const)('a sheet does not show what is %s on its page', (how) => {
  const [, source] = sources[1] ?? [];
  const blocks = (source?.blocks ?? []).map((block, at) => (at % 3 === 1 ? { ...block, [how]: true } : block));
  const { element } = drawSheet(document, { ...(source as Document), blocks });
  expect([...element.children].map((node) => (node as HTMLElement).hidden)).toEqual(blocks.map((_, at) => at % 3 === 1));
});
