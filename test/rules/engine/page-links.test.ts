import { expect, test } from 'vitest';
import type { Link } from '../../../lib/document/document';
import { onLivePage, type PageLinks } from '../../../lib/rules/engine/page-links';
import { exampleReport } from '../example-report';

const link = (href: string): Link => ({ href, text: '附件' }) as Link;
const links = [link('http://a.gov.cn/x.pdf'), link('file:///C:/x.pdf'), link('FILE:///D:/y.doc'), link('/files/z.pdf')];

function asked(url: string | null, of: readonly Link[] | undefined) {
  const report = exampleReport({ edition: '2021' });
  const seen: PageLinks[] = [];
  const verdicts = onLivePage({ ...report, meta: { ...report.meta, url }, ...(of ? { links: of } : {}) }, 'links', (found) => {
    seen.push(found);
    return [];
  });
  return { seen, verdicts };
}

test.each(['http://a.gov.cn/1.html', 'https://a.gov.cn/1.html'])('links of %s, those to somebody’s own disk apart', (url) => {
  const { seen, verdicts } = asked(url, links);
  const hrefs = (of: readonly Link[] | undefined) => of?.map(({ href }) => href);
  expect(hrefs(seen[0]?.files)).toEqual(['http://a.gov.cn/x.pdf', '/files/z.pdf']);
  expect(hrefs(seen[0]?.local)).toEqual(['file:///C:/x.pdf', 'FILE:///D:/y.doc']);
  expect(verdicts).toEqual([]);
});

test.each<[why: string, url: string | null, of: readonly Link[] | undefined]>([
  ['a saved page', 'file:///C:/1.html', links],
  ['a page saved from an address', 'file:///C:/http://a.gov.cn/1.html', links],
  ['no address', null, links],
  ['a file without links', 'http://a.gov.cn/1.html', undefined],
])('%s is not asked', (_, url, of) => {
  const { seen, verdicts } = asked(url, of);
  expect(seen).toEqual([]);
  expect(verdicts).toMatchObject([{ at: 'links', outcome: 'inapplicable', reason: { zh: '不是网页，无从核对链接', en: 'no live page' } }]);
});
