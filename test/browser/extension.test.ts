import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { toExport } from '../../lib/report/export';
import { demoPages, demoPaths } from '../demo/pages';
import { extensionFolder } from './extension-folder';
import { manifestOf, openShell, type Shell } from './harness';

// Inside `evaluate` in the worker or in a page of the extension only.
declare const chrome: Browser;

let shell: Shell;
const opened: Page[] = [];
const own = new Set<string>();

beforeAll(async () => {
  shell = await openShell({ folders: [] });
  for (const [path, page] of demoPages()) serve(path, page);
});
afterAll(() => shell.close());
afterEach(async () => {
  if (opened.length === 0) return;
  await (await shell.worker()).evaluate(() => chrome.storage.local.clear());
  for (const page of opened.splice(0)) await page.close();
});

function serve(path: string, page: Parameters<Shell['portal']['put']>[1]): void {
  own.add(path);
  shell.portal.put(path, page);
}

async function open(path: string): Promise<Page> {
  const page = await shell.open(path);
  opened.push(page);
  return page;
}

/** A page whose address the browser tells no extension, with its tab's number. */
async function openUntold(url: string): Promise<{ page: Page; tab: number }> {
  const ids = async (): Promise<number[]> =>
    (await shell.worker()).evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id ?? -1));
  const before = await ids();
  const page = await shell.context.newPage();
  opened.push(page);
  await page.goto(url);
  const tab = (await ids()).find((id) => !before.includes(id));
  if (tab === undefined) throw new Error(`${url} opened no tab`);
  return { page, tab };
}

/** The popup over a tab, as a page of its own. */
async function popupOver(page: Page | number): Promise<Page> {
  const popup = await shell.popup(`/popup.html?tab=${typeof page === 'number' ? page : await shell.tabId(page)}`);
  opened.push(popup);
  await popup.waitForFunction(
    () => /\S/.test(document.querySelector('main')?.textContent ?? '') && !/正在/.test(document.body.textContent ?? ''),
  );
  return popup;
}

async function badgeOf(page: Page): Promise<{ text: string; title: string }> {
  const tab = await shell.tabId(page);
  return (await shell.worker()).evaluate(
    async (tabId) => ({ text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) }),
    tab,
  );
}

const hosts = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('gouji-overlay').length);
const html = (page: Parameters<Shell['portal']['put']>[1] | undefined): string => {
  if (page === undefined) throw new Error('no such page');
  return typeof page === 'string' ? page : String(page.body);
};
const report = html(demoPages().get(demoPaths.findings));

describe('the manifest', () => {
  it.each(['chrome', 'firefox'] as const)('of %s asks for exactly what it needs', async (browser) => {
    const manifest = manifestOf(await extensionFolder(browser));
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting']);
    expect(manifest.host_permissions).toEqual(['*://*.gov.cn/*']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_scripts).toEqual([{ matches: ['*://*.gov.cn/*'], js: ['detector.js'], run_at: 'document_idle' }]);
    expect(manifest.manifest_version).toBe(3);
    expect(Object.keys(manifest.commands ?? {})).toEqual(['next', 'previous', 'toggle']);
  });

  it('speaks both languages and has every icon', async () => {
    const folder = await extensionFolder('chrome');
    const manifest = manifestOf(folder) as { icons: Record<string, string>; default_locale: string; action: { default_title: string } };
    for (const [size, path] of Object.entries(manifest.icons)) {
      const png = readFileSync(`${folder}/${path}`);
      expect(png.readUInt32BE(16)).toBe(Number(size));
    }
    expect(manifest.action.default_title).toBe('__MSG_title__');
    const keys = ['zh_CN', 'en'].map(
      (locale) => JSON.parse(readFileSync(`${folder}/_locales/${locale}/messages.json`, 'utf8')) as Record<string, { message: string }>,
    );
    expect(Object.keys(keys[0] ?? {})).toEqual(Object.keys(keys[1] ?? {}));
    // The stores cut descriptions at 132 characters.
    for (const locale of keys) expect(locale.description?.message.length).toBeLessThanOrEqual(132);
  });

  it('names the oldest browsers that it runs in', async () => {
    expect(manifestOf(await extensionFolder('chrome')).minimum_chrome_version).toBe('109');
    expect(manifestOf(await extensionFolder('firefox')).browser_specific_settings).toMatchObject({
      gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    });
  });
});

describe('by itself on a portal', () => {
  it('marks a report and counts its errors on the icon', async () => {
    const page = await open(demoPaths.findings);
    const reply = await shell.audited(page);
    expect(reply).toMatchObject({ visible: true, audit: { verdict: 'inconsistent' } });
    const errors = reply?.audit.findings.filter((one) => one.outcome === 'fail' && one.severity === 'error').length;
    await expect.poll(() => badgeOf(page)).toMatchObject({ text: String(errors), title: expect.stringContaining(`${errors} 处不一致`) });
    expect(await hosts(page)).toBe(1);
  });

  it('says ✓ on a report where all holds', async () => {
    const page = await open(demoPaths.clean);
    await shell.audited(page);
    await expect.poll(async () => (await badgeOf(page)).text).toBe('✓');
  });

  it('paints nothing on a blank form or a list, and says why on the icon', async () => {
    for (const [path, words] of [
      [demoPaths.blank, '空白表样'],
      [demoPaths.list, '年报列表页'],
    ] as const) {
      const page = await open(path);
      await expect.poll(() => badgeOf(page)).toMatchObject({ text: '', title: expect.stringContaining(words) });
      expect(await hosts(page)).toBe(0);
    }
  });

  it('does not come to an ordinary page', async () => {
    serve(
      '/news.html',
      '<!doctype html><meta charset="utf-8"><title>通知公告</title><h3><a href="/list.html">政府信息公开年报</a></h3><p>关于做好信息公开年报编制的通知，对依法应当予以公开的信息予以公开。</p>',
    );
    const page = await open('/news.html');
    expect(await shell.audited(page, 1200)).toBeNull();
    expect(await badgeOf(page)).toMatchObject({ text: '' });
  });

  it('sees a report that a script brings late, and one in a frame', async () => {
    const body = JSON.stringify(report.slice(report.indexOf('<body'), report.indexOf('</body>'))).replaceAll('</', '<\\/');
    serve(
      '/late.html',
      `<!doctype html><meta charset="utf-8"><title>正文</title><main></main><script>setTimeout(() => { document.querySelector('main').innerHTML = ${body}; }, 700);</script>`,
    );
    serve(
      '/framed.html',
      `<!doctype html><meta charset="utf-8"><title>正文</title><iframe src="${demoPaths.findings}" width="1000" height="3000"></iframe>`,
    );
    for (const path of ['/late.html', '/framed.html']) {
      const page = await open(path);
      await expect.poll(async () => (await shell.audited(page))?.audit.verdict, { message: path }).toBe('inconsistent');
    }
  });

  it('is one auditor, however often it is injected', async () => {
    const page = await open(demoPaths.findings);
    await shell.audited(page);
    const tab = await shell.tabId(page);
    for (let times = 0; times < 3; times++) {
      await (await shell.worker()).evaluate((tabId) => chrome.scripting.executeScript({ target: { tabId }, files: ['auditor.js'] }), tab);
    }
    await shell.audited(page);
    expect(await hosts(page)).toBe(1);
  });

  it('works on when the worker was killed', async () => {
    const page = await open(demoPaths.findings);
    await shell.audited(page);
    const cdp = await shell.context.browser()?.newBrowserCDPSession();
    const targets = (await cdp?.send('Target.getTargets'))?.targetInfos ?? [];
    const worker = targets.find(({ type, url }) => type === 'service_worker' && url.includes(shell.id));
    expect(worker).toBeDefined();
    await cdp?.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
    const next = await open(demoPaths.clean);
    await expect.poll(async () => (await badgeOf(next)).text).toBe('✓');
    expect((await shell.ask(page, { to: 'auditor', type: 'get-state' }))?.audit.verdict).toBe('inconsistent');
  });

  it('asks nothing of the network', async () => {
    const page = await open(demoPaths.findings);
    await shell.audited(page);
    const popup = await popupOver(page);
    await popup.getByRole('button', { name: '下一处' }).click();
    const strange = shell.portal.seen
      .filter(({ url }) => url.startsWith(shell.origin))
      .map(({ url }) => new URL(url).pathname)
      .filter((path) => !own.has(path) && path !== '/favicon.ico');
    expect(strange).toEqual([]);
  });
});

describe('settings', () => {
  it('apply at once in every open tab', async () => {
    const [one, two] = [await open(demoPaths.findings), await open(`${demoPaths.findings}?second`)];
    for (const page of [one, two]) await shell.audited(page);
    const popup = await popupOver(one);
    await popup.getByRole('button', { name: '设置' }).click();
    await popup.getByLabel('自动在页面上作标记').click();
    for (const page of [one, two])
      await expect.poll(async () => (await shell.ask(page, { to: 'auditor', type: 'get-state' }))?.visible).toBe(false);
    await popup.getByLabel('自动在页面上作标记').click();
    for (const page of [one, two])
      await expect.poll(async () => (await shell.ask(page, { to: 'auditor', type: 'get-state' }))?.visible).toBe(true);
    const before = await shell.ask(two, { to: 'auditor', type: 'get-state' });
    const rule = before?.audit.findings.find((finding) => finding.severity === 'error')?.rule ?? '';
    const titles = await popup.locator('.rule').count();
    expect(titles).toBeGreaterThan(10);
    await (await shell.worker()).evaluate(async (id) => {
      const { settings } = (await chrome.storage.local.get('settings')) as { settings: object };
      await chrome.storage.local.set({ settings: { ...settings, rulesOff: [id] } });
    }, rule);
    for (const page of [one, two]) {
      await expect
        .poll(async () => (await shell.ask(page, { to: 'auditor', type: 'get-state' }))?.audit.checks.some((check) => check.rule === rule))
        .toBe(false);
    }
  });

  it('pause a site: nothing runs there by itself, one page on request, and again after resuming', async () => {
    await (await shell.worker()).evaluate(() => chrome.storage.local.set({ settings: { pausedHosts: ['www.example.gov.cn'] } }));
    const page = await open(demoPaths.findings);
    expect(await shell.audited(page, 1000)).toBeNull();
    const popup = await popupOver(page);
    await expect.poll(() => popup.locator('main').innerText()).toContain('已在本站暂停');
    await popup.getByRole('button', { name: '核查此页' }).click();
    await popup.getByText('有不一致').first().waitFor();
    expect(await hosts(page)).toBe(1);
  });
});

describe('dismissals', () => {
  it('outlast a reload, travel in the export, and come back when a figure changes', async () => {
    const page = await open(demoPaths.findings);
    const first = await shell.audited(page);
    const finding = first?.audit.findings.find((one) => one.cells.includes('requests.granted.naturalPerson') && one.severity === 'error');
    if (!finding) throw new Error('the demo report has lost its fault');
    const popup = await popupOver(page);
    const number = (first?.audit.findings.indexOf(finding) ?? 0) + 1;
    await popup.getByRole('button', { name: `忽略第 ${number} 处`, exact: true }).click();
    await popup.keyboard.type('已与业务科室核对');
    await popup.keyboard.press('Enter');
    await popup.getByText('已忽略 1 处').waitFor();
    await page.reload();
    const again = await shell.audited(page);
    expect(again?.audit.dismissals).toEqual([
      { fingerprint: finding.fingerprint, reason: '已与业务科室核对', when: expect.stringMatching(/^\d{4}-/) },
    ]);
    if (again) expect(toExport(again.audit).dismissals).toHaveLength(1);

    // The same report at another address, one more figure changed.
    serve('/changed.html', report.replace(/>21</, '>23<'));
    const changed = await open('/changed.html');
    const returned = await shell.audited(changed);
    expect(returned?.audit.dismissals).toEqual([]);
    expect(returned?.returned).toContainEqual(expect.objectContaining({ reason: '已与业务科室核对' }));
    const told = (await popupOver(changed)).locator('main');
    await expect.poll(() => told.innerText()).toContain('数字已变，重新列出');
  });
});

describe('the popup over a tab', () => {
  it('exports the audit as the contract says, under the name of unit and year', async () => {
    const page = await open(demoPaths.findings);
    const reply = await shell.audited(page);
    const popup = await popupOver(page);
    const [download] = await Promise.all([popup.waitForEvent('download'), popup.getByRole('button', { name: '导出 JSON' }).click()]);
    expect(download.suggestedFilename()).toBe('南屏县自然资源局_2024_政府信息公开年报核查.json');
    const written = JSON.parse(readFileSync(await download.path(), 'utf8')) as unknown;
    expect(reply && toExport(reply.audit)).toEqual(written);
  });

  it('names the reports of a list, and takes any page for a report when asked to', async () => {
    const page = await open(demoPaths.list);
    const popup = await popupOver(page);
    await expect.poll(() => popup.locator('main').innerText()).toContain('本页链接了 10 份年报');
    await popup.getByRole('button', { name: '仍按年报核查' }).click();
    await popup.getByText('未完整读取').first().waitFor();
    expect(await popup.locator('.verdict.consistent').count()).toBe(0);
  });

  it('knows that it may not look at the browser’s own pages', async () => {
    const { tab } = await openUntold('chrome://version/');
    const popup = await popupOver(tab);
    await expect.poll(() => popup.locator('main').innerText()).toContain('浏览器不允许在此页核查');
  });

  it('asks for a reload when the page keeps an older copy that does not answer', async () => {
    serve('/plain.html', '<!doctype html><meta charset="utf-8"><title>正文</title><p>正文。</p>');
    const page = await open('/plain.html');
    const tab = await shell.tabId(page);
    const popup = await shell.context.newPage();
    opened.push(popup);
    // The browser says that it injected, and nobody answers: as after an update that the page has not seen.
    await popup.addInitScript(() => Object.defineProperty(chrome.scripting, 'executeScript', { value: async () => [] }));
    await popup.goto(`chrome-extension://${shell.id}/popup.html?tab=${tab}`);
    await popup.getByText('扩展刚更新过').waitFor();
    await popup.getByRole('button', { name: '刷新本页' }).waitFor();
  });

  it('outside gov.cn waits for the click, and needs nothing but that', async () => {
    const { page, tab } = await openUntold(`http://preview.example.com${demoPaths.findings}`);
    expect(await hosts(page)).toBe(0);
    const early = await popupOver(tab);
    await early.getByRole('button', { name: '核查此页' }).click();
    await early.getByText('尚未核查本页').waitFor();
    expect(await hosts(page)).toBe(0);
    const cdp = await shell.context.browser()?.newBrowserCDPSession();
    const targets = (await cdp?.send('Target.getTargets', { filter: [{ type: 'tab' }] }))?.targetInfos ?? [];
    const target = targets.find(({ url }) => url.includes('preview.example.com'));
    await page.bringToFront();
    // Newer than the protocol types that come with the driver.
    const raw = cdp as unknown as { send(method: string, parameters: object): Promise<unknown> } | undefined;
    await raw?.send('Extensions.triggerAction', { id: shell.id, targetId: target?.targetId });
    const popup = await popupOver(tab);
    await expect.poll(() => popup.locator('main').innerText()).toContain('尚未核查本页');
    await popup.getByRole('button', { name: '核查此页' }).click();
    await popup.getByText('有不一致').first().waitFor();
    expect(await hosts(page)).toBe(1);
  });
});

// Last in the file: the extension is gone afterwards.
describe('when the extension is taken away from an open page', () => {
  it('the auditor leaves quietly and takes its marks with it', async () => {
    const page = await shell.open(demoPaths.findings);
    await shell.audited(page);
    expect(await hosts(page)).toBe(1);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    await (await shell.worker()).evaluate(() => chrome.runtime.reload()).catch(() => {});
    // Coming back to the tab is when an orphan notices.
    const comeBack = () => page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect.poll(() => comeBack().then(() => hosts(page))).toBe(0);
    expect(problems).toEqual([]);
    await page.close();
  });
});
