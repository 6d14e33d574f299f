import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { largePages, longestWait, openBadPage, ownWait, reportPage } from './bad-pages';
import { openShell, type Shell } from './harness';

let shell: Shell;
beforeAll(async () => {
  shell = await openShell({ folders: [] });
});
afterAll(() => shell?.close());

const open = (html: string) => openBadPage(shell, html);

/** Held up for so long a page has been forgotten, on any machine. How long it really is held up is measured by `npm run bench`. */
const FORGOTTEN = 2_000;

async function expectGoingOn(page: Page): Promise<void> {
  const wait = await longestWait(page);
  expect(wait).toBeLessThan(FORGOTTEN + (await ownWait(shell)));
  await page.close();
}

describe('pages that mean harm, or are only too large', () => {
  it('a 50 MB page: audited or said to be cut off, the page goes on', { timeout: 120_000 }, async () => {
    const page = await open(largePages['50 MB']());
    const audit = (await shell.audited(page, 60_000))?.audit;
    expect(['inconsistent', 'not-fully-read']).toContain(audit?.verdict);
    await expectGoingOn(page);
  });

  it('a table of 100 000 cells: audited or said to be cut off, the page goes on', { timeout: 120_000 }, async () => {
    const page = await open(largePages['100 000 cells']());
    const audit = (await shell.audited(page, 60_000))?.audit;
    expect(['inconsistent', 'not-fully-read']).toContain(audit?.verdict);
    await expectGoingOn(page);
  });

  it('tables nested 200 deep around the report do not hide it', async () => {
    const page = await open(largePages['nested 200 deep']());
    const audit = (await shell.audited(page, 4_000))?.audit ?? (await shell.inject(page).then(() => shell.audited(page)))?.audit;
    expect(audit?.verdict).toBe('inconsistent');
    await expectGoingOn(page);
  });

  it('a page that is never done with its own work is looked at a second time all the same', async () => {
    const work = 'const end = performance.now() + 4; while (performance.now() < end);';
    const page = await open(
      reportPage({
        after: `<script>const c = new MessageChannel(); c.port1.onmessage = () => { ${work} c.port2.postMessage(0); }; c.port2.postMessage(0);</script>`,
      }),
    );
    expect((await shell.audited(page, 60_000))?.audit.source.look).toBe('agrees');
    await page.close();
  });

  it('a page that deletes our element is left alone, and still answers', async () => {
    const page = await open(
      reportPage({
        after: `<script>window.deleted = 0; setInterval(() => document.querySelectorAll('[data-ours]').forEach((host) => { host.remove(); deleted++; }), 20);</script>`,
      }),
    );
    expect((await shell.audited(page))?.audit.verdict).toBe('inconsistent');
    await page.waitForTimeout(2_000); // in which nothing may happen
    expect(await page.evaluate(() => (window as Window & { deleted?: number }).deleted)).toBeLessThan(20); // no contest
    expect((await shell.ask(page, { to: 'auditor', type: 'next' }))?.audit.verdict).toBe('inconsistent');
    await page.close();
  });

  it('hostile text in cells stays text', async () => {
    const markup = '&lt;img src=x onerror="window.harmed=1"&gt;&lt;script&gt;window.harmed=1&lt;/script&gt;&#x202e;12';
    const page = await open(reportPage({ from: '<td>21</td>', to: `<td>${markup}</td>` }));
    const audit = (await shell.audited(page))?.audit;
    expect(audit?.report?.facts['requests.granted.naturalPerson']?.state).toBe('unreadable');
    await shell.ask(page, { to: 'auditor', type: 'go-to', index: 0, open: true });
    await page.locator('[data-ours]').getByRole('dialog').getByText('更正建议').waitFor();
    await page.waitForTimeout(300); // in which nothing may happen
    const seen = await page.evaluate(() => ({
      harmed: 'harmed' in window,
      injected: document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll('img, script, iframe').length,
    }));
    expect(seen).toEqual({ harmed: false, injected: 0 });
    await page.close();
  });

  it('a string of 10 MB in a cell is one unreadable cell', async () => {
    const page = await open(largePages['10 MB in a cell']());
    const audit = (await shell.audited(page, 30_000))?.audit;
    expect(['unreadable', 'missing']).toContain(audit?.report?.facts['requests.granted.naturalPerson']?.state);
    expect(['inconsistent', 'not-fully-read']).toContain(audit?.verdict);
    await expectGoingOn(page);
  });
});
