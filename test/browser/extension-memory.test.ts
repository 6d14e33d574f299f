import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { toExport } from '../../lib/report/contract/export';
import { demoPaths } from '../demo/pages';
import { demoReport, hosts, standExtension } from './extension-stand';

// Inside `evaluate` in the worker or in a page of the extension only.
declare const chrome: Browser;

const stand = standExtension();

describe('settings', () => {
  it('apply at once in every open tab', async () => {
    const [one, two] = [await stand.open(demoPaths.findings), await stand.open(`${demoPaths.findings}?second`)];
    for (const page of [one, two]) await stand.shell.audited(page);
    const popup = await stand.shell.popup('/options.html');
    await popup.getByLabel('自动在页面上作批注').click();
    for (const page of [one, two])
      await expect.poll(async () => (await stand.shell.ask(page, { to: 'auditor', type: 'get-state' }))?.visible).toBe(false);
    await popup.getByLabel('自动在页面上作批注').click();
    for (const page of [one, two])
      await expect.poll(async () => (await stand.shell.ask(page, { to: 'auditor', type: 'get-state' }))?.visible).toBe(true);
    const before = await stand.shell.ask(two, { to: 'auditor', type: 'get-state' });
    const rule = before?.audit.findings.find((finding) => finding.severity === 'error')?.rule ?? '';
    const titles = await popup.locator('.rule').count();
    expect(titles).toBeGreaterThan(10);
    await (await stand.shell.worker()).evaluate(async (id) => {
      const { settings } = (await chrome.storage.local.get('settings')) as { settings: object };
      await chrome.storage.local.set({ settings: { ...settings, rulesOff: [id] } });
    }, rule);
    for (const page of [one, two]) {
      await expect
        .poll(async () =>
          (await stand.shell.ask(page, { to: 'auditor', type: 'get-state' }))?.audit.checks.some((check) => check.rule === rule),
        )
        .toBe(false);
    }
  });

  it('pause a site: nothing runs there by itself, one page on request, and again after resuming', async () => {
    await (await stand.shell.worker()).evaluate(() => chrome.storage.local.set({ settings: { pausedHosts: ['www.example.gov.cn'] } }));
    const page = await stand.open(demoPaths.findings);
    expect(await stand.shell.audited(page, 1000)).toBeNull();
    const popup = await stand.popupOver(page);
    await expect.poll(() => popup.locator('main').innerText()).toContain('已在本站暂停');
    await popup.getByRole('button', { name: '核查此页' }).click();
    await popup.getByText('有不一致').first().waitFor();
    await expect.poll(() => hosts(page)).toBe(1);
  });
});

describe('dismissals', () => {
  it('outlast a reload, travel in the export, and come back when a figure changes', async () => {
    const page = await stand.open(demoPaths.findings);
    const first = await stand.shell.audited(page);
    const finding = first?.audit.findings.find((one) => one.cells.includes('requests.granted.naturalPerson') && one.severity === 'error');
    if (!finding) throw new Error('the demo report has lost its fault');
    const popup = await stand.popupOver(page);
    const number = (first?.audit.findings.indexOf(finding) ?? 0) + 1;
    await popup.getByRole('button', { name: `忽略第 ${number} 处`, exact: true }).click();
    await popup.keyboard.type('已与业务科室核对');
    await popup.keyboard.press('Enter');
    await popup.getByText('已忽略 1 处').waitFor();
    await page.reload();
    const again = await stand.shell.audited(page);
    expect(again?.audit.dismissals).toEqual([
      { fingerprint: finding.fingerprint, reason: '已与业务科室核对', when: expect.stringMatching(/^\d{4}-/) },
    ]);
    if (again) expect(toExport(again.audit).dismissals).toHaveLength(1);

    // The same report at another address, one more figure changed.
    stand.serve('/changed.html', demoReport().replace(/>21</, '>23<'));
    const changed = await stand.open('/changed.html');
    const returned = await stand.shell.audited(changed);
    expect(returned?.audit.dismissals).toEqual([]);
    expect(returned?.returned).toContainEqual(expect.objectContaining({ reason: '已与业务科室核对' }));
    const told = (await stand.popupOver(changed)).locator('main');
    await expect.poll(() => told.innerText()).toContain('数字已变，重新列出');
  });
});
