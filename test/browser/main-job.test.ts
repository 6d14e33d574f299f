import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toExport } from '../../lib/report/contract/export';
import { demoPages, demoPaths } from '../demo/pages';
import { expectWhole } from '../fixtures/expect-whole';
import { seedFigures } from '../fixtures/seed-figures';
import { openShell, type Shell } from './harness';
import { openPopupWindow } from './popup-window';

let shell: Shell;
beforeAll(async () => {
  shell = await openShell();
  for (const [path, page] of demoPages()) shell.portal.put(path, page);
});
afterAll(() => shell?.close());

describe('the main job in Chromium, with the built extension', () => {
  it.each(seedFigures)('reads $page whole and marks no error', async (seed) => {
    const page = await shell.open(`/${seed.page}.html`);
    const reply = await shell.audited(page);
    if (!reply) throw new Error('the auditor did not answer');
    expectWhole(reply.audit, seed);
    await page.close();
  });

  it('finds the planted slips, names the transposed cell first, and marks them in one added element', async () => {
    const page = await shell.open(demoPaths.findings);
    const audit = (await shell.audited(page))?.audit;
    if (!audit) throw new Error('the auditor did not answer');
    expect(audit.verdict).toBe('inconsistent');
    const errors = audit.findings.filter(({ severity }) => severity === 'error').map(({ rule, at }) => `${rule} ${at}`);
    expect(errors.sort()).toEqual([
      'applicant-total granted',
      'applicant-total unable.notHeld',
      'result-total naturalPerson',
      'result-total total',
    ]);
    expect(audit.corrections[0]?.cells).toContainEqual({ path: 'requests.granted.naturalPerson', from: 21, to: 12 });
    await page.waitForFunction(() => (document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll('button').length ?? 0) >= 3);
    expect(await page.locator('[data-ours]').count()).toBe(1);
    await shell.shot(page, 'main-job-marked');
    const popup = await openPopupWindow(shell, page);
    await expect.poll(() => popup.evaluate<string>('document.body.innerText')).toContain('南屏县自然资源局');
    await popup.close();
    await page.close();
  });

  it('says consistent of the clean GBK report and marks nothing in red', async () => {
    const page = await shell.open(demoPaths.clean);
    const audit = (await shell.audited(page))?.audit;
    expect(audit?.report?.issuer).toBe('清浦县水利局');
    expect(audit?.verdict).toBe('consistent');
    expect(audit && toExport(audit).report?.coverage).toEqual({
      disclosure: { read: 22, of: 22 },
      requests: { read: 161, of: 161 },
      remedies: { read: 15, of: 15 },
    });
    await page.close();
  });

  it.each([
    ['report-list', demoPaths.list],
    ['blank-form', demoPaths.blank],
  ])('says %s and paints nothing on %s', async (kind, path) => {
    const page = await shell.open(path);
    const asked = (await shell.audited(page, 1_500)) ?? (await shell.inject(page).then(() => shell.audited(page)));
    expect(asked?.audit.detection.kind).toBe(kind);
    expect(asked?.audit.verdict).toBe('not-a-report');
    const painted = await page.evaluate(() => document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll('button').length ?? 0);
    expect(painted).toBe(0);
    await page.close();
  });

  it('makes no request of its own: the portal saw the pages and nothing else', () => {
    const opened = new Set([...Object.values(demoPaths), ...seedFigures.map(({ page }) => `/${page}.html`), '/favicon.ico']);
    const others = shell.portal.seen.filter(({ method, url }) => method === 'CONNECT' || !opened.has(new URL(url).pathname));
    expect(others).toEqual([]);
  });
});
