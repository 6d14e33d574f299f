import { expect, test } from 'vitest';
import { audit } from '../../../lib/audit';
import { readHtml } from '../../../lib/sources/html';
import { cleanReport } from '../../demo/reports';
import { renderHtml } from '../../generator';

const page = renderHtml(cleanReport());
const styled = (...sheets: readonly string[]) =>
  page.replace('</head>', () => `${sheets.map((css) => `<style>${css}</style>`).join('')}</head>`);
const auditOf = (html: string) =>
  audit(readHtml(html, { name: 'page.html', url: null }), { capturedAt: '2026-01-01T00:00:00Z', file: 'page.html' });

/** Rules for names that are not on the page, and rules for what is. */
const foreign = (count: number) => Array.from({ length: count }, (_, nth) => `.other-${nth}{color:#333;margin-left:3px}`).join('');
const own = (count: number) => Array.from({ length: count }, (_, nth) => `td:nth-child(${100 + nth}){color:#333}`).join('');
const HIDES = 'td{font-size:0}';

test.each([
  ['of 300 kB', foreign(8_000), ''],
  ['of two sheets and 400 kB', foreign(5_000), foreign(5_000)],
])('a style sheet %s is judged to its end', (_, first, second) => {
  expect(auditOf(styled(first, second)).verdict).toBe('consistent');
  expect(auditOf(styled(first, second + HIDES)).verdict).toBe('not-fully-read');
});

test('fonts and pictures packed into a sheet do not count', () => {
  const font = `@font-face{font-family:x;src:url(data:font/woff2;base64,${'QUJD'.repeat(600_000)})}`;
  expect(auditOf(styled(font)).verdict).toBe('consistent');
  expect(auditOf(styled(font + HIDES)).verdict).toBe('not-fully-read');
});

test.each([
  ['more rules that hold for something', own(3_100) + HIDES],
  ['more style', foreign(60_000) + HIDES],
])('%s than can be judged is said, and nothing is ticked', (_, css) => {
  const { verdict, truncated } = auditOf(styled(css));
  expect(verdict).toBe('not-fully-read');
  expect(truncated?.zh).toContain('样式过多');
});

test.each([
  ['twenty variables', 20],
  ['three hundred variables', 300],
])('a size that comes through %s is never taken for the usual one', (_, count) => {
  const chain = Array.from({ length: count }, (_, nth) => `--v${nth}:var(--v${nth + 1})`).join(';');
  expect(auditOf(styled(`:root{${chain};--v${count}:0}td{font-size:var(--v0)}`)).verdict).toBe('not-fully-read');
});

test('what a table generates behind thousands of empty parts is not passed over', () => {
  const parts = page.replace(/<\/table>/, () => `${'<tbody></tbody>'.repeat(41_000)}<tbody class="last"></tbody></table>`);
  const css = '<style>.last::before{content:"8"}</style></head>';
  expect(auditOf(parts.replace('</head>', () => css)).verdict).not.toBe('consistent');
});

test('what is written behind more paragraphs than fit in one call is not passed over', () => {
  const lines = page.replace(/<\/table>/, () => `</table>${'<p>无</p>'.repeat(140_000)}<i class="last"></i><p>无</p>`);
  const css = '<style>.last::before{content:"表三各行应为八十件"}</style></head>';
  expect(auditOf(lines.replace('</head>', () => css)).verdict).not.toBe('consistent');
}, 60_000);

test.each([
  ['sizes measured by a large root', 'html{font-size:100px}body{font-size:.16rem}td,th{font-size:.14rem}'],
  ['a dark page that says so', ':root{color-scheme:dark}'],
  [
    'a heading of two colours',
    'h1{background:linear-gradient(90deg,#a00,#00a);-webkit-background-clip:text;background-clip:text;color:transparent}',
  ],
  ['letters with a halo', 'td,p{paint-order:stroke fill;-webkit-text-stroke:2px #fff}'],
  ['pale stripes', 'table{background:repeating-linear-gradient(#fff 0 24px,#eef 24px 48px)}'],
  ['white cells on a gradient', 'body{background:linear-gradient(#000,#456)}td,p,h1{background:#fff}'],
  ['a line at the top of the page', '.article{background:linear-gradient(#000,#000) no-repeat;background-size:100% 2px}'],
  ['edges kept free', 'body{margin-left:env(safe-area-inset-left,0)}td{opacity:round(.96,.1)}'],
])('%s: nothing is hidden', (_, css) => {
  expect(auditOf(styled(css)).verdict).toBe('consistent');
});

test.each([
  ['dark ink on a dark canvas', ':root{color-scheme:dark}td{color:#151515}'],
  ['white cells in a dark scheme', ':root{color-scheme:dark}td{background:#fff}'],
  ['the system’s ink of a dark scheme', 'td{color-scheme:dark;background:#fff;color:CanvasText}'],
  [
    'a gradient beside the letters that it should show through',
    'td{background:linear-gradient(90deg,#a00,#00a);background-clip:text;color:transparent;background-position:0 9999px;background-repeat:no-repeat}',
  ],
  [
    'a gradient that one of its sides moves away',
    'td{background-image:linear-gradient(90deg,#a00,#00a);background-clip:text;color:transparent;background-position-x:9999px;background-repeat:no-repeat}',
  ],
  [
    'letters of a gradient that is theirs in part only',
    'td{background:linear-gradient(90deg,#a00,#00a 50%,transparent 50%);background-clip:text;color:transparent}',
  ],
  [
    'lines of a gradient through the rows',
    'tbody,table{background:repeating-linear-gradient(transparent 0 11px,#000 11px 12px,transparent 12px 22px)}',
  ],
  ['a soft line of a gradient', 'td{background:linear-gradient(transparent 40%,#000 50%,transparent 60%)}'],
  ['letters outlined in the colour of their ground', 'td{-webkit-text-stroke:2px #fff}'],
  ['sizes measured by a small root', 'html{font-size:2px}td{font-size:1.4rem}'],
])('%s: nothing is ticked', (_, css) => {
  expect(auditOf(styled(css)).verdict).toBe('not-fully-read');
});

test('text right under a shadow root stands in its host', () => {
  const apart = page.replace(/<td>(\d+)<\/td>/, '<td><div><template shadowrootmode="open">7</template>$1</div></td>');
  expect(apart).not.toBe(page);
  expect(auditOf(apart).verdict).not.toBe('consistent');
});

test.each([
  ['rows behind rows', `.last ~ ${'tr ~ '.repeat(8)}tr td`],
  ['boxes in boxes', `.last ${'div '.repeat(20)}td`],
  ['what holds what holds', `${'tr:has(~ '.repeat(8)}.last${')'.repeat(8)} td`],
  ['brackets without end', `${':is('.repeat(20_000)}td${')'.repeat(20_000)}`],
])('a selector of %s tries every way through the page: it is given up, and that is said', (_, selector) => {
  const deep = styled(`${selector}{color:red}`)
    .replace('<body>', () => `<body>${'<div>'.repeat(60)}`)
    .replace('</body>', '<i class="last"></i></body>');
  expect(auditOf(deep).truncated?.zh).toContain('样式过多');
});

const FIGURE = /(<td>)(\d{2,})(<\/td>)/;
const boxed = (css: string) => styled(css).replace(FIGURE, (_, open, figure, close) => `${open}<b class="q">${figure}</b>${close}`);
const STAMP = '<svg xmlns="http://www.w3.org/2000/svg"><text y="90">作废</text></svg>';

test.each([
  'tr{position:relative}tr::after{content:"";position:absolute;inset:0;background:linear-gradient(transparent 49%,#000 49% 51%,transparent 51%)}',
  '.q{display:inline-block;overflow:hidden;border-radius:50%;corner-shape:notch}',
  '.article{display:flex;flex-direction:column;gap:0;row-rule:40px solid #fff}',
  '.q{display:inline-block;overflow:clip;width:.6ch}',
  `body{background:url("data:image/svg+xml,${encodeURIComponent(STAMP)}")}`,
])('by its source it is not consistent: %s', (css) => {
  expect(auditOf(boxed(css)).verdict).not.toBe('consistent');
});

test.each([
  'td{border:0;background:linear-gradient(transparent calc(100% - 1px),#ccc calc(100% - 1px))}',
  'td{background-image:linear-gradient(#ccc,#ccc);background-size:100% 1px;background-position:0 100%;background-repeat:no-repeat}',
  '.q{text-decoration:line-through transparent}',
  '.q{display:inline-block;overflow:hidden;width:8em;height:1.5em}',
  '.article{display:grid;gap:1rem;row-rule:1px solid #ccc}',
  `body{background:url("data:image/svg+xml,${encodeURIComponent(STAMP.replace('作废', '清风'))}")}`,
])('by its source it is: %s', (css) => {
  expect(auditOf(boxed(css)).verdict).toBe('consistent');
});
