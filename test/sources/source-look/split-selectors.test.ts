import { expect, test } from 'vitest';
import { audit } from '../../../lib/audit';
import { readHtml } from '../../../lib/sources/html';
import { splitSelectors } from '../../../lib/sources/source-look/selectors';
import { cleanReport } from '../../demo/reports';
import { renderHtml } from '../../generator';

test.each([
  ['td, .a > b', ['td', '.a > b']],
  [':is(td, th) b,i', [':is(td, th) b', 'i']],
  ['[title="a,("], .a', ['[title="a,("]', '.a']],
  ["[title=')'],b", ["[title=')']", 'b']],
  ['td/* ( */,.a/* , */.b', ['td', '.a.b']],
  ['& > td, > th', ['& > td', '> th']],
  ['td:not(, .a', ['td:not(, .a']],
])('%s is %j', (prelude, selectors) => expect(splitSelectors(prelude)).toEqual(selectors));

const page = renderHtml(cleanReport());
test.each([
  'td:not([title="("]),.none',
  'td/* ( */,.none',
  ".none,td:not([lang='[']),.none",
  'td:not([title="::before"])',
  'td:not([title="] .none"])',
  'html:not([title=":hover"]) td',
])('%s hides cells', (selectors) => {
  const html = page.replace('</head>', `<style>${selectors}{font-size:0}</style></head>`);
  const { verdict } = audit(readHtml(html, { name: 'page.html', url: null }), { capturedAt: '2026-01-01T00:00:00Z', file: 'page.html' });
  expect(verdict).toBe('not-fully-read');
});
