import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportWithFindings } from '../demo/reports';
import { renderHtml } from '../generator';
import { openShell, type Shell } from './harness';

/** A report with findings, and what stands before, in and behind its article. */
const report = (parts: { before?: string; after?: string; from?: string; to?: string } = {}) =>
  renderHtml(reportWithFindings())
    .replace(parts.from ?? '\u0000', () => parts.to ?? '')
    .replace('<body>', () => `<body>${parts.before ?? ''}`)
    .replace('</body>', () => `${parts.after ?? ''}${HEARTBEAT}</body>`);

/** Notes the longest time in ms that the page's own timers had to wait since it was loaded. */
const HEARTBEAT = `<script>
addEventListener('load', () => setTimeout(() => {
  let last = performance.now(); window.longestWait = 0; window.beats = 0;
  setInterval(() => { const now = performance.now(); longestWait = Math.max(longestWait, now - last - 10); last = now; beats++; }, 10);
}, 0));
</script>`;

const PROSE = '公开栏目按月检查，办事指南及时更新，咨询电话有人接听。'.repeat(12);
const paragraphs = (bytes: number) => `<p>${PROSE}</p>\n`.repeat(Math.ceil(bytes / (PROSE.length * 3 + 8)));
const nestedTables = (depth: number, inner: string) => `${'<table><tr><td>'.repeat(depth)}${inner}${'</td></tr></table>'.repeat(depth)}`;

let shell: Shell;
beforeAll(async () => {
  shell = await openShell({ folders: [] });
});
afterAll(() => shell?.close());

async function open(html: string): Promise<Page> {
  shell.portal.put('/page.html', html);
  return shell.open('/page.html');
}

/** What the same page waits for at another name, where the extension does not run: the browser's own work on it. */
async function ownWait(): Promise<number> {
  const page = await shell.open('http://www.example.org/page.html');
  const wait = await longestWait(page);
  await page.close();
  return wait;
}

/** The page's longest wait once the audit is done and a second has passed. */
async function longestWait(page: Page): Promise<number> {
  await page.waitForFunction(() => ((window as Window & { beats?: number }).beats ?? 0) > 0, undefined, { timeout: 50_000 });
  await page.waitForTimeout(1_000);
  return page.evaluate(() => (window as Window & { longestWait?: number }).longestWait ?? -1);
}

const FROZEN = 200;

// The machine may be busy with something else: a freeze of ours comes back each time.
describe('pages that mean harm, or are only too large', { retry: 2 }, () => {
  it('a 50 MB page: audited or said to be cut off, the page goes on', { timeout: 120_000 }, async () => {
    const page = await open(report({ after: `<div style="display:none">${paragraphs(50_000_000)}</div>` }));
    const audit = (await shell.audited(page, 60_000))?.audit;
    expect(['inconsistent', 'not-fully-read']).toContain(audit?.verdict);
    const wait = await longestWait(page);
    const own = await ownWait();
    expect(wait).toBeLessThan(FROZEN + own);
    await page.close();
  });

  it('a table of 100 000 cells: audited or said to be cut off, the page goes on', { timeout: 120_000 }, async () => {
    const rows = `<tr>${'<td>7</td>'.repeat(100)}</tr>`.repeat(1_000);
    const page = await open(report({ after: `<div style="display:none"><table>${rows}</table></div>` }));
    const audit = (await shell.audited(page, 60_000))?.audit;
    expect(['inconsistent', 'not-fully-read']).toContain(audit?.verdict);
    const wait = await longestWait(page);
    const own = await ownWait();
    expect(wait).toBeLessThan(FROZEN + own);
    await page.close();
  });

  it('tables nested 200 deep around the report do not hide it', async () => {
    const article = /<body>([\s\S]*)<\/body>/.exec(renderHtml(reportWithFindings()))?.[1] ?? '';
    const page = await open(`<!DOCTYPE html><meta charset="utf-8"><title>年度报告</title><body>${nestedTables(200, article)}${HEARTBEAT}`);
    const audit = (await shell.audited(page, 4_000))?.audit ?? (await shell.inject(page).then(() => shell.audited(page)))?.audit;
    expect(audit?.verdict).toBe('inconsistent');
    const wait = await longestWait(page);
    const own = await ownWait();
    expect(wait).toBeLessThan(FROZEN + own);
    await page.close();
  });

  it('a page that deletes our element is left alone, and still answers', async () => {
    const page = await open(
      report({
        after: `<script>window.deleted = 0; setInterval(() => document.querySelectorAll('gouji-overlay').forEach((host) => { host.remove(); deleted++; }), 20);</script>`,
      }),
    );
    expect((await shell.audited(page))?.audit.verdict).toBe('inconsistent');
    await page.waitForTimeout(2_000);
    expect(await page.evaluate(() => (window as Window & { deleted?: number }).deleted)).toBeLessThan(20); // no contest
    expect((await shell.ask(page, { to: 'auditor', type: 'next' }))?.audit.verdict).toBe('inconsistent');
    await page.close();
  });

  it('hostile text in cells stays text', async () => {
    const markup = '&lt;img src=x onerror="window.harmed=1"&gt;&lt;script&gt;window.harmed=1&lt;/script&gt;&#x202e;12';
    const page = await open(report({ from: '<td>21</td>', to: `<td>${markup}</td>` }));
    const audit = (await shell.audited(page))?.audit;
    expect(audit?.report?.facts['requests.granted.naturalPerson']?.state).toBe('unreadable');
    await shell.ask(page, { to: 'auditor', type: 'go-to', index: 0, open: true });
    await page.waitForTimeout(300);
    const seen = await page.evaluate(() => ({
      harmed: 'harmed' in window,
      injected: document.querySelector('gouji-overlay')?.shadowRoot?.querySelectorAll('img, script, iframe').length,
    }));
    expect(seen).toEqual({ harmed: false, injected: 0 });
    await page.close();
  });

  it('a string of 10 MB in a cell is one unreadable cell', async () => {
    const page = await open(report({ from: '<td>21</td>', to: `<td><div style="display:none">${'九'.repeat(3_500_000)}</div></td>` }));
    const audit = (await shell.audited(page, 30_000))?.audit;
    expect(['unreadable', 'missing']).toContain(audit?.report?.facts['requests.granted.naturalPerson']?.state);
    expect(['inconsistent', 'not-fully-read']).toContain(audit?.verdict);
    const wait = await longestWait(page);
    const own = await ownWait();
    expect(wait).toBeLessThan(FROZEN + own);
    await page.close();
  });
});
