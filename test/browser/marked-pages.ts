import { dress } from '../fixtures/portal-look';
import { seedPages } from '../fixtures/seed-pages';
import { type FaultKind, htmlStyles, makeReport, plantFaults, renderHtml, withBlanks } from '../generator';
import type { MadeReport } from '../generator/made-report';

/** Looks of portals: what stands around the report, and how tight its tables are. */
const looks: Readonly<Record<string, (html: string) => string>> = {
  bare: (html) => html,
  portal: (html) => dress(html, { site: '清浦县人民政府', trail: ['政务公开'], published: '2024-01-20 09:30' }),
  tight: (html) => styled(html, 'body { margin: 0 } td { padding: 0; font: 11px/1.1 sans-serif; text-align: center } p { margin: 0 }'),
  column: (html) =>
    styled(
      html,
      'body { width: 640px; margin: 0 auto; font: 14px/1.5 sans-serif } td { text-align: right } table { border-collapse: collapse }',
    ),
  sidebar: (html) =>
    styled(
      html.replace('<body>', `<body><aside>${'<p>栏目导航：政策文件</p>'.repeat(60)}</aside>`),
      'body { display: flex; margin: 0; font: 15px/1.7 sans-serif } aside { flex: 0 0 150px } table { border-collapse: collapse; width: 100% }',
    ),
  zoomed: (html) => styled(html, 'body { zoom: 1.25; font: 14px/1.5 sans-serif } table { border-collapse: collapse; width: 100% }'),
  backwards: (html) =>
    styled(
      html.replace('<body>', '<body dir="rtl"><div class="wrap">').replace('</body>', '</div></body>'),
      'body { font: 15px/1.6 sans-serif } .wrap { direction: rtl; padding: 0 12px } table, p { direction: ltr } table { border-collapse: collapse }',
    ),
  scroller: (html) =>
    styled(
      html.replaceAll('<table border="1">', '<div class="scroll"><table border="1">').replaceAll('</table>', '</table></div>'),
      'body { margin: 0; font: 14px/1.5 sans-serif } .scroll { overflow: auto; max-width: 100%; max-height: 320px } table { width: 1100px; border-collapse: collapse } th { position: sticky; top: 0; background: #eef }',
    ),
  moved: (html) =>
    styled(
      html,
      '.article { transform: translate(7px, 3px) scale(.94); transform-origin: 0 0 } body { font: 16px/1.4 serif } td { padding: 1px }',
    ),
  quirks: (html) =>
    styled(
      html.replace('<!DOCTYPE html>', ''),
      'body { background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=) } table { width: 96% } td { font-size: 12px }',
    ),
  floats: (html) =>
    styled(
      html.replaceAll('<table border="1">', '<div class="side">相关链接<br>公开指南<br>年报汇总<br>依申请公开</div><table border="1">'),
      '.side { float: left; width: 120px; font: 13px/1.4 sans-serif } body { font: 14px/1.5 sans-serif } table { border-collapse: collapse }',
    ),
  barred: (html) =>
    styled(
      html.replace('<body>', '<body><div class="bar">政府信息公开 · 栏目导航</div><div class="foot">版权所有 2024</div>'),
      '.bar { position: fixed; top: 0; left: 0; right: 0; height: 52px; background: #036; color: #fff } .foot { position: fixed; bottom: 0; left: 0; right: 0; background: #ddd } body { padding: 52px 0 40px; font: 15px/1.5 sans-serif } td { padding: 0 2px }',
    ),
  dark: (html) => styled(html, 'body { background: #16181c; color: #ddd; font: 16px/1.9 serif } td { padding: 4px 8px }'),
};

function styled(html: string, css: string): string {
  return html.replace('</head>', `<style>${css}</style></head>`);
}

/** What goes wrong on a page: as many of these as it has room for. */
const faults: readonly (readonly FaultKind[])[] = [
  ['transposed-digits', 'prose-requests', 'prose-handled', 'prose-carried-out', 'fractional-disclosure'],
  ['wrong-number', 'wrong-total', 'prose-review', 'prose-sum', 'repeated-word'],
  ['doubled-digit', 'swapped-in-row', 'prose-none', 'prose-outcome', 'negative-count', 'malformed-email'],
];

function harm(report: MadeReport, seed: number): MadeReport {
  return (faults[seed % faults.length] ?? []).reduce((now, kind) => plantFaults(now, seed, [kind])?.report ?? now, report);
}

/** Forty pages: both editions, every way of publishing, every look, with planted slips or blanks; and the fixtures. */
export function markedPages(): Map<string, string> {
  const made = new Map<string, string>();
  const names = Object.keys(looks);
  for (let seed = 0; made.size < 35; seed++) {
    const style = htmlStyles[seed % htmlStyles.length] ?? 'inline';
    const look = names[seed % names.length] ?? 'bare';
    const edition = seed % 2 === 0 ? '2021' : '2019';
    const report = makeReport(seed + 11, edition);
    const harmed = harm(report, seed);
    const printed = seed % 5 === 4 ? withBlanks(harmed, seed % 2 ? 'zeros' : 'only-totals') : harmed;
    made.set(`${seed} ${edition} ${style} ${look}`, looks[look]?.(renderHtml(printed, style)) ?? '');
  }
  for (const [name, html] of seedPages()) made.set(name, html);
  return made;
}

/** A laptop, the same at 125 %, a small window, a phone's width. */
export const windows = [
  { width: 1366, height: 657 },
  { width: 1093, height: 526 },
  { width: 1024, height: 700 },
  { width: 390, height: 760 },
];
