import { expect, test } from 'vitest';
import { readHtml } from '../../../lib/sources/html';
import { costOfTwice, LIMIT } from '../../cost-of-twice';
import { cleanReport } from '../../demo/reports';
import { renderHtml } from '../../generator';

const report = renderHtml(cleanReport());
const many = (times: number, of: (at: number) => string) => Array.from({ length: times }, (_, at) => of(at)).join('');
const inHead = (text: string) => report.replace('</head>', () => `${text}</head>`);
const inBody = (text: string) => report.replace('</body>', () => `${text}</body>`);
const lines = (times: number) => many(times, (at) => `收到申请${at}件<br>`);

/** What a page without end may go on with, where its style is asked about. */
const PAGES: Readonly<Record<string, { readonly times: number; readonly page: (times: number) => string }>> = {
  'lines of a paragraph': { times: 2_500, page: (times) => inBody(`<p>${lines(times)}</p>`) },
  'lines of a paragraph with a style': { times: 1_000, page: (times) => inBody(`<p style="color:#333">${lines(times)}</p>`) },
  'variables that lead to others': {
    times: 30,
    page: (times) => inHead(`<style>td{${many(times, (at) => `--v${at}:var(--v${at + 1});`)}color:var(--v0)}</style>`),
  },
};

test.each(Object.entries(PAGES))('%s cost as much as there are of them', (_, { times, page }) => {
  const workOn = (of: number) => {
    const html = page(times * of);
    return () => readHtml(html, { name: 'a.html', url: null });
  };
  expect(costOfTwice({ workOn, least: 20 })).toBeLessThan(LIMIT);
});
