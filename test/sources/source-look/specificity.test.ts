import { expect, test } from 'vitest';
import { audit } from '../../../lib/audit';
import { readHtml } from '../../../lib/sources/html';
import { specificityOf } from '../../../lib/sources/source-look/specificity';
import { cleanReport } from '../../demo/reports';
import { renderHtml } from '../../generator';

test.each([
  ['*', 0],
  ['*|*', 0],
  ['td', 1],
  ['ul li > td', 3],
  ['td::before', 2],
  ['.a.b', 200],
  ['td[class="(,#x"]', 101],
  ['tr:first-child', 101],
  ['#a .b c', 10_101],
  [':is(.a, #b td)', 10_001],
  ['td:not(.a, .b)', 101],
  [':where(#a, .b) td', 1],
  ['tr:has(> .a)', 101],
  ['td:nth-child(2 of .a, #b)', 10_101],
  ['td:nth-child(2n + 1)', 101],
  ['a:lang(zh)', 101],
  ['> .a', 100],
  ['td:not(', 0],
])('%s weighs %i', (selector, weight) => expect(specificityOf(selector)).toBe(weight));

const page = renderHtml(cleanReport());
const verdictOf = (css: string) =>
  audit(readHtml(page.replace('</head>', `<style>${css}</style></head>`), { name: 'page.html', url: null }), {
    capturedAt: '2026-01-01T00:00:00Z',
    file: 'page.html',
  }).verdict;

test.each([
  ['a name beats a list that weighs nothing', ':where(html body table) td{font-size:0} td{font-size:14px}', 'consistent'],
  ['the later of two names holds', 'td{font-size:14px} :where(#a, html) td{font-size:0}', 'not-fully-read'],
  ['of a list the strongest counts', ':is(td, #none){font-size:0} table td{font-size:14px}', 'not-fully-read'],
])('%s', (_, css, verdict) => expect(verdictOf(css)).toBe(verdict));
