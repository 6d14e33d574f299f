import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../lib/document/document';
import { decode } from '../../lib/sources/decode';
import type * as reader from '../../lib/sources/dom';
import { readHtml } from '../../lib/sources/html';
import { htmlCases } from '../sources/html-cases';
import { outline } from '../sources/outline';
import { pageReaderScript } from './page-reader';
import { openPlainBrowser } from './plain-browser';

/** What the script gives the page. */
declare const gouji: typeof reader;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openPlainBrowser();
  page = await browser.newPage();
  await page.route('**/*', (route) => route.abort());
  await page.addInitScript(`${await pageReaderScript()};globalThis.gouji = gouji;`);
  await page.goto('about:blank');
});

afterAll(() => browser?.close());

describe('Chromium reads what the parsed page reads', () => {
  test.each(htmlCases)('$title', async ({ html }) => {
    const shown = await live(html);
    expect(outline(shown)).toEqual(outline(parsed(html, shown)));
  });

  const fixtures = resolve(import.meta.dirname, '../fixtures/pages');
  const corpus = resolve(import.meta.dirname, '../../../shared/corpus');
  if (!existsSync(corpus)) console.warn(`skipped: the pages of ${corpus}, which is not there`);
  const files = [fixtures, join(corpus, 'reports'), join(corpus, 'negatives'), join(corpus, 'attachments')]
    .filter(existsSync)
    .flatMap(pagesIn);

  test.each(files)('%s', async (file) => {
    const decoded = decode(readFileSync(file));
    if ('problem' in decoded) throw new Error(decoded.problem.en);
    // The page's own scripts would change it under our hands.
    const html = decoded.text.replace(/<script\b/gi, '<script type="text/plain"');
    const shown = await live(html);
    expect(comparable(shown)).toEqual(comparable(parsed(html, shown)));
  });
});

/** What the parsed page reads before its style is asked whether it is shown so: in a browser that is the second look's. */
function parsed(html: string, shown: Document): Document {
  const read = readHtml(html, { name: null, url: 'about:blank' });
  const blocks = read.blocks.map((block, at) => {
    const same = shown.blocks[at];
    if (block.kind !== 'grid' || same?.kind !== 'grid') return block;
    const cells = block.cells.map((cell, nth) => (cell.unread && same.cells[nth]?.raw === cell.raw ? same.cells[nth] : cell));
    return { ...block, cells };
  });
  const { differences: _, ...rest } = read;
  return { ...rest, blocks, ...(shown.differences ? { differences: shown.differences } : {}) };
}

describe('cells stand where Chromium puts them', () => {
  test('random tables: spans, rowspan 0, hidden rows and cells, row groups in any order, nested tables', async () => {
    const flat = tableOf(fc.constant(''), 1);
    await fc.assert(fc.asyncProperty(flat, hasNoneMisplaced), { numRuns: 80 });
    await fc.assert(fc.asyncProperty(tableOf(flat, 30), hasNoneMisplaced), { numRuns: 20 });
  }, 60_000);
});

async function hasNoneMisplaced(html: string): Promise<void> {
  expect(await misplaced(html), html.slice(html.lastIndexOf('<tbody title>'))).toEqual([]);
}

/** Some plain rows (so many that the table is data whatever it holds), then rows of random cells, the first of them plain. */
function tableOf(inner: fc.Arbitrary<string>, plainRows: number): fc.Arbitrary<string> {
  const span = fc.constantFrom(
    ...['', '', '', ' rowspan=2', ' rowspan=3', ' rowspan=0', ' colspan=2', ' colspan=3', ' colspan=2 rowspan=2', ' colspan=0'],
  );
  const hidden = fc.constantFrom('', '', '', '', '', '', ' style="display:none"', ' class="gone"', ' hidden');
  const cell = fc.tuple(span, hidden, fc.oneof({ weight: 9, arbitrary: fc.constant('') }, { weight: 1, arbitrary: inner }));
  const row = fc
    .tuple(hidden, span, fc.array(cell, { minLength: 1, maxLength: 4 }))
    .map(
      ([gone, first, cells]) =>
        `<tr${gone}><td${first}>字</td>${cells.map(([spans, off, content]) => `<td${spans}${off}>字${content}</td>`).join('')}</tr>`,
    );
  const group = fc
    .tuple(fc.constantFrom('tbody', 'tbody', 'tbody', 'thead', 'tfoot'), fc.array(row, { minLength: 1, maxLength: 4 }))
    .map(([tag, rows]) => `<${tag}>${rows.join('')}</${tag}>`);
  const plain = `<tbody>${`<tr>${'<td>字</td>'.repeat(4)}</tr>`.repeat(plainRows)}</tbody>`;
  return fc.array(group, { minLength: 1, maxLength: 4 }).map((groups) => `<table>${plain}<tbody title></tbody>${groups.join('')}</table>`);
}

/** What the page really shows against the grids: two cells with the same column must begin at the same x, with the same row at the same y. */
async function misplaced(html: string): Promise<string[]> {
  await page.setContent(
    `<style>.gone{display:none} table{border-spacing:0} td{width:20px;min-width:20px;height:20px;padding:0;vertical-align:top}</style>${html}`,
  );
  return page.evaluate(() => {
    const { document: read, locate } = gouji.readDom(document, { name: null, url: null });
    const wrong: string[] = [];
    const seen = new Set<Element>();
    for (const grid of read.blocks) {
      if (grid.kind !== 'grid') continue;
      const lefts = new Map<number, number>();
      const tops = new Map<number, number>();
      const note = (map: Map<number, number>, key: number, value: number, what: string) => {
        const known = map.get(key);
        if (known === undefined) map.set(key, value);
        else if (Math.abs(known - value) > 0.5) wrong.push(`grid ${grid.index} ${what} ${key}: ${known} and ${value}`);
      };
      for (const cell of grid.cells) {
        const place = cell.places[0];
        const element = place ? locate(place)?.element : null;
        if (!element) {
          wrong.push('a cell without an element');
          continue;
        }
        seen.add(element);
        const box = element.getBoundingClientRect();
        if (element.getClientRects().length === 0) wrong.push('a hidden cell in a grid');
        note(lefts, cell.column, box.left, 'column');
        note(tops, cell.row, box.top, 'row');
      }
      const ordered = (map: Map<number, number>) => [...map].sort((a, b) => a[0] - b[0]).map(([, value]) => value);
      for (const [name, values] of [
        ['columns', ordered(lefts)],
        ['rows', ordered(tops)],
      ] as const) {
        if (values.some((value, i) => i > 0 && value < (values[i - 1] ?? 0) - 0.5)) wrong.push(`grid ${grid.index}: ${name} out of order`);
      }
    }
    for (const cell of document.querySelectorAll('td')) {
      if (cell.getClientRects().length > 0 && !seen.has(cell)) wrong.push('a visible cell in no grid');
    }
    return wrong;
  });
}

/** Through the browser's own parser, so that implied tags and declarative shadow roots are its. */
async function live(html: string): Promise<Document> {
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  return page.evaluate(() => gouji.readDom(document, { name: null, url: null }).document);
}

function comparable(document: Document): Document {
  return JSON.parse(JSON.stringify({ ...document, name: null })) as Document;
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.html?$/i.test(file))
    .sort()
    .map((file) => join(folder, file));
}
