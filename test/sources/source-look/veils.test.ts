import { describe, expect, test } from 'vitest';
import { audit } from '../../../lib/audit';
import { readHtml } from '../../../lib/sources/html';
import { cleanReport } from '../../demo/reports';
import { renderHtml } from '../../generator';

const page = renderHtml(cleanReport());
const auditOf = (html: string) =>
  audit(readHtml(html, { name: 'page.html', url: null }), { capturedAt: '2026-01-01T00:00:00Z', file: 'page.html' });
const values = (html: string) => auditOf(html).detection.evidence.find((one) => one.startsWith('values'));
const veiled = (style: string, html = page) =>
  html.replace(/<body([^>]*)>/, `<body$1><div style="${style}">`).replace('</body>', '</div></body>');

describe('all that a page has to show, invisible until its script has run', () => {
  test.each(['visibility: hidden; opacity: 0; ', 'opacity:0', 'margin:0;visibility:hidden'])(
    'is read and told where it is “%s”',
    (style) => {
      const read = auditOf(veiled(style));
      expect(values(veiled(style))).toBe(values(page));
      expect(read.verdict).toBe('doubtful');
      expect(read.findings.some(({ rule }) => rule === 'shown-text')).toBe(true);
    },
  );

  test('hides what is hidden in it by itself', () => {
    const part = page
      .replace(/<td>(\d)(\d+)<\/td>/, '<td>$1<span class="q7">$2</span></td>')
      .replace('</head>', '<style>.q7{visibility:hidden}</style></head>');
    expect(auditOf(veiled('visibility:hidden', part)).verdict).toBe('not-fully-read');
  });

  test.each([
    ['one of its tables', page.replace(/<table/, '<table style="visibility:hidden"')],
    [
      'its tables, beside more that is shown',
      veiled('visibility:hidden').replace('</body>', `<p>${'本页另有说明。'.repeat(900)}</p></body>`),
    ],
    ['half seen', veiled('opacity:0.5')],
  ])('is not %s', (_, html) => {
    expect(auditOf(html).verdict).not.toBe('doubtful');
  });
});
