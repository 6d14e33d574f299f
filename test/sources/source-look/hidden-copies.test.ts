import { expect, test } from 'vitest';
import { audit } from '../../../lib/audit';
import { readHtml } from '../../../lib/sources/html';
import { cleanReport } from '../../demo/reports';
import { renderHtml } from '../../generator';

const page = renderHtml(cleanReport());
const verdictOf = (html: string) =>
  audit(readHtml(html, { name: 'page.html', url: null }), { capturedAt: '2026-01-01T00:00:00Z', file: 'page.html' }).verdict;
const hidden = (html: string) => `<div style="display:none">${html}</div>`;
const title = /<h1>[\s\S]*?<\/h1>/;
const sentence = /<p>[^<]*\d[^<]*。<\/p>/;

test.each([
  ['a title in front of the same title', page.replace(title, (text) => hidden(text) + text)],
  ['a title behind the same title', page.replace(title, (text) => text + hidden(text))],
  ['a sentence beside the same sentence', page.replace(sentence, (text) => hidden(text) + text)],
])('%s is nothing that a reader misses, though it is not drawn', (_, html) => {
  expect(html).not.toBe(page);
  expect(verdictOf(html)).toBe('consistent');
});

test.each([
  ['a title', page.replace(title, hidden)],
  [
    'a title that stands only in a menu too',
    page.replace(title, (text) => `${hidden(text)}<nav><p>${text.replace(/<\/?h1>/g, '')}</p></nav>`),
  ],
  ['a sentence', page.replace(sentence, hidden)],
  [
    'a sentence beside one with another figure',
    page.replace(sentence, (text) => hidden(text) + text.replace(/\d+(?=\D*$)/, (one) => `${one}1`)),
  ],
])('%s that is not drawn is no part of what a reader sees', (_, html) => {
  expect(html).not.toBe(page);
  expect(verdictOf(html)).not.toBe('consistent');
});
