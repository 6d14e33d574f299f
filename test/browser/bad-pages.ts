import type { Page } from 'playwright-core';
import { reportWithFindings } from '../demo/reports';
import { renderHtml } from '../generator';
import type { Shell } from './harness';

/** Notes the longest time in ms that the page's own timers had to wait since it was loaded. */
const HEARTBEAT = `<script>
addEventListener('load', () => setTimeout(() => {
  let last = performance.now(); window.longestWait = 0; window.beats = 0;
  setInterval(() => { const now = performance.now(); longestWait = Math.max(longestWait, now - last - 10); last = now; beats++; }, 10);
}, 0));
</script>`;

/** A report with findings, and what stands before, in and behind its article. */
export function reportPage(parts: { before?: string; after?: string; from?: string; to?: string } = {}): string {
  return renderHtml(reportWithFindings())
    .replace(parts.from ?? '\u0000', () => parts.to ?? '')
    .replace('<body>', () => `<body>${parts.before ?? ''}`)
    .replace('</body>', () => `${parts.after ?? ''}${HEARTBEAT}</body>`);
}

const PROSE = '公开栏目按月检查，办事指南及时更新，咨询电话有人接听。'.repeat(12);
const paragraphs = (bytes: number) => `<p>${PROSE}</p>\n`.repeat(Math.ceil(bytes / (PROSE.length * 3 + 8)));
const nestedTables = (depth: number, inner: string) => `${'<table><tr><td>'.repeat(depth)}${inner}${'</td></tr></table>'.repeat(depth)}`;

/** Pages that are only too large: reports all the same, and none may hold its reader up. */
export const largePages: Readonly<
  Record<'50 MB' | '100 000 cells' | 'nested 200 deep' | '10 MB in a cell' | '48 kB of clauses' | 'nested 20 000 deep', () => string>
> = {
  '50 MB': () => reportPage({ after: `<div style="display:none">${paragraphs(50_000_000)}</div>` }),
  '100 000 cells': () => {
    const rows = `<tr>${'<td>7</td>'.repeat(100)}</tr>`.repeat(1_000);
    return reportPage({ after: `<div style="display:none"><table>${rows}</table></div>` });
  },
  'nested 200 deep': () => {
    const article = /<body>([\s\S]*)<\/body>/.exec(renderHtml(reportWithFindings()))?.[1] ?? '';
    return `<!DOCTYPE html><meta charset="utf-8"><title>年度报告</title><body>${nestedTables(200, article)}${HEARTBEAT}`;
  },
  '48 kB of clauses': () =>
    reportPage({ from: '</h1>', to: `</h1><p>${'全年收到政府信息公开申请13件，其中予以公开11件、不予公开2件，'.repeat(600)}</p>` }),
  'nested 20 000 deep': () => reportPage({ after: '<div>'.repeat(20_000) }),
  '10 MB in a cell': () =>
    reportPage({ from: '<td>21</td>', to: `<td><div style="content-visibility:hidden">${'九'.repeat(3_500_000)}</div></td>` }),
};

const repeatedLine = (line: string, times: number) => reportPage({ from: '</h1>', to: `</h1>${`<p>${line}</p>`.repeat(times)}` });

const scattered = (count: number, words: (nth: number) => string) =>
  Array.from({ length: count }, (_, i) => `<div style="position:absolute;left:${i % 900}px;top:${i % 3_000}px">${words(i)}</div>`).join('');

/** Pages of a report's own kind, thousands of times: no step of understanding or judging them may be felt. */
export const longPages: Readonly<Record<string, () => string>> = {
  '3 000 rows with labels': () =>
    reportPage({ after: `<table>${`<tr><td>（一）予以公开</td>${'<td>1</td>'.repeat(7)}</tr>`.repeat(3_000)}</table>` }),
  '3 000 headings': () => reportPage({ after: '<h3>一、总体情况</h3><p>内容</p>'.repeat(3_000) }),
  '6 000 lines with a number': () => reportPage({ from: '</h1>', to: `</h1>${'<p>主动公开信息35条，</p>'.repeat(6_000)}` }),
  '2 000 lists that do not add up': () => repeatedLine('发布信息72条，包括机构职能类3条、领导信息类10条、政务动态类36条。', 2_000),
  '2 000 rows of points': () => repeatedLine('存在以下三方面问题：一是内容不全；二是解读不多。三是更新不及时。', 2_000),
  '6 000 lines of a list': () => repeatedLine('收到申请：35件', 6_000),
  '800 shares in brackets': () => repeatedLine('公开28件（43.8%）、部分公开8件（12.5%）、'.repeat(400), 1),
  '1 200 ends of cases': () => repeatedLine(`行政复议${'维持9件、纠正8件、其他7件、'.repeat(400)}`, 1),
  'nested 20 000 deep, a letter in each': () => reportPage({ after: '<div>字'.repeat(20_000) }),
  '60 000 texts in a cell': () =>
    reportPage({
      after: `<table><tr><td id="all"></td></tr></table><script>for(let i=0;i<60000;i++)all.append(document.createTextNode('字'))</script>`,
    }),
  '4 000 boxes out of the flow': () =>
    reportPage({
      after: Array.from({ length: 4_000 }, (_, i) => `<div style="position:absolute;left:${i % 900}px;top:${i}px">字${i}</div>`).join(''),
    }),
  '10 000 texts over each other': () => reportPage({ after: scattered(10_000, (i) => `字${i}`) }),
  '20 000 boxes without a word': () => reportPage({ after: scattered(20_000, () => '') }),
  '40 reports': () => {
    const article = /<body>([\s\S]*)<\/body>/.exec(renderHtml(reportWithFindings()))?.[1] ?? '';
    return `<!DOCTYPE html><meta charset="utf-8"><title>年度报告</title><body>${article.repeat(40)}${HEARTBEAT}`;
  },
};

/** Opens a page made by this file at a portal's name. */
export async function openBadPage(shell: Shell, html: string): Promise<Page> {
  shell.portal.put('/page.html', html);
  return shell.open('/page.html');
}

/** The page's longest wait in ms, once it has been left alone for a second. */
export async function longestWait(page: Page): Promise<number> {
  await page.waitForFunction(() => ((window as Window & { beats?: number }).beats ?? 0) > 0, undefined, { timeout: 50_000 });
  await page.waitForTimeout(1_000); // measured meanwhile
  return page.evaluate(() => (window as Window & { longestWait?: number }).longestWait ?? -1);
}

/** What the page last opened waits for at another name, where the extension does not run: the browser's own work on it. */
export async function ownWait(shell: Shell): Promise<number> {
  const page = await shell.open('http://www.example.org/page.html');
  const wait = await longestWait(page);
  await page.close();
  return wait;
}
