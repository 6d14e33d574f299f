import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { demoPaths } from '../demo/pages';
import { demoReport, hosts, standExtension } from './extension-stand';

// Inside `evaluate` in the worker or in a page of the extension only.
declare const chrome: Browser;

const stand = standExtension();

describe('by itself on a portal', () => {
  it('marks a report and counts its errors on the icon', async () => {
    const page = await stand.open(demoPaths.findings);
    const reply = await stand.shell.audited(page);
    expect(reply).toMatchObject({ visible: true, audit: { verdict: 'inconsistent' } });
    const errors = reply?.audit.findings.filter((one) => one.outcome === 'fail' && one.severity === 'error').length;
    await expect
      .poll(() => stand.badgeOf(page))
      .toMatchObject({ text: String(errors), title: expect.stringContaining(`${errors} 处不一致`) });
    expect(await hosts(page)).toBe(1);
  });

  it('says ✓ on a report where all holds', async () => {
    const page = await stand.open(demoPaths.clean);
    await stand.shell.audited(page);
    await expect.poll(async () => (await stand.badgeOf(page)).text).toBe('✓');
  });

  it('paints nothing on a blank form or a list, and says why on the icon', async () => {
    for (const [path, words] of [
      [demoPaths.blank, '空白表样'],
      [demoPaths.list, '年报列表页'],
    ] as const) {
      const page = await stand.open(path);
      await expect.poll(() => stand.badgeOf(page)).toMatchObject({ text: '', title: expect.stringContaining(words) });
      expect(await hosts(page)).toBe(0);
    }
  });

  it('does not come to an ordinary page', async () => {
    stand.serve(
      '/news.html',
      '<!doctype html><meta charset="utf-8"><title>通知公告</title><h3><a href="/list.html">政府信息公开年报</a></h3><p>关于做好信息公开年报编制的通知，对依法应当予以公开的信息予以公开。</p>',
    );
    const page = await stand.open('/news.html');
    expect(await stand.shell.audited(page, 1200)).toBeNull();
    expect(await stand.badgeOf(page)).toMatchObject({ text: '' });
  });

  it('sees a report that a script brings late, and one in a frame', async () => {
    const body = JSON.stringify(demoReport().slice(demoReport().indexOf('<body'), demoReport().indexOf('</body>'))).replaceAll(
      '</',
      '<\\/',
    );
    stand.serve(
      '/late.html',
      `<!doctype html><meta charset="utf-8"><title>正文</title><main></main><script>setTimeout(() => { document.querySelector('main').innerHTML = ${body}; }, 700);</script>`,
    );
    stand.serve(
      '/framed.html',
      `<!doctype html><meta charset="utf-8"><title>正文</title><iframe src="${demoPaths.findings}" width="1000" height="3000"></iframe>`,
    );
    for (const path of ['/late.html', '/framed.html']) {
      const page = await stand.open(path);
      await expect.poll(async () => (await stand.shell.audited(page))?.audit.verdict, { message: path }).toBe('inconsistent');
    }
  });

  it('is one auditor, however often it is injected', async () => {
    const page = await stand.open(demoPaths.findings);
    await stand.shell.audited(page);
    const tab = await stand.shell.tabId(page);
    for (let times = 0; times < 3; times++) {
      await (await stand.shell.worker()).evaluate(
        (tabId) => chrome.scripting.executeScript({ target: { tabId }, files: ['auditor.js'] }),
        tab,
      );
    }
    await stand.shell.audited(page);
    expect(await hosts(page)).toBe(1);
  });

  it('works on when the worker was killed', async () => {
    const page = await stand.open(demoPaths.findings);
    await stand.shell.audited(page);
    const cdp = await stand.shell.context.browser()?.newBrowserCDPSession();
    const targets = (await cdp?.send('Target.getTargets'))?.targetInfos ?? [];
    const worker = targets.find(({ type, url }) => type === 'service_worker' && url.includes(stand.shell.id));
    expect(worker).toBeDefined();
    await cdp?.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
    const next = await stand.open(demoPaths.clean);
    await expect.poll(async () => (await stand.badgeOf(next)).text).toBe('✓');
    expect((await stand.shell.ask(page, { to: 'auditor', type: 'get-state' }))?.audit.verdict).toBe('inconsistent');
  });

  it('asks nothing of the network', async () => {
    const page = await stand.open(demoPaths.findings);
    await stand.shell.audited(page);
    const popup = await stand.popupOver(page);
    await popup.getByRole('button', { name: '下一处' }).click();
    const strange = stand.shell.portal.seen
      .filter(({ url }) => url.startsWith(stand.shell.origin))
      .map(({ url }) => new URL(url).pathname)
      .filter((path) => !stand.served.has(path) && path !== '/favicon.ico');
    expect(strange).toEqual([]);
  });
});

/** Whether it becomes true in time (ms). */
async function comes(is: () => Promise<boolean>, time: number): Promise<boolean> {
  for (const until = Date.now() + time; Date.now() < until; await new Promise((done) => setTimeout(done, 100))) if (await is()) return true;
  return false;
}

// Last in the file: the extension is gone afterwards.
describe('when the extension is taken away from an open page', () => {
  it('by an update, the old auditor leaves with its marks, and the page is audited anew by itself', async () => {
    const page = await stand.shell.open(demoPaths.findings);
    await stand.shell.audited(page);
    const names = () => page.evaluate(() => [...document.querySelectorAll('[data-ours]')].map((one) => one.localName));
    const [former] = await names();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    const extensions = await stand.shell.context.newPage();
    await extensions.goto('chrome://extensions');
    const reload = () =>
      extensions.evaluate(async (id) => {
        const { developerPrivate } = chrome as unknown as {
          developerPrivate: Record<'updateProfileConfiguration' | 'reload' | 'getExtensionInfo', (...given: unknown[]) => Promise<unknown>>;
        };
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.reload(id, { failQuietly: true });
        return JSON.stringify(await developerPrivate.getExtensionInfo(id));
      }, stand.shell.id);
    const isBack = async () => (await names()).some((name) => name !== former);
    const info = await reload();
    // A browser under load may lose an extension while it reloads it: that is the browser's, and it is asked once more.
    if (!(await comes(isBack, 20_000))) console.warn('reloaded once more:', info, await reload());
    await expect.poll(async () => (await names()).filter((name) => name !== former).length).toBe(1);
    await expect.poll(async () => (await names()).length).toBe(1);
    expect(problems).toEqual([]);
    await extensions.close();
    await page.close();
  });

  it('for good, the auditor leaves quietly and takes its marks with it', async () => {
    const page = await stand.shell.open(demoPaths.findings);
    await expect.poll(() => hosts(page)).toBe(1);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    const extensions = await stand.shell.context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(async (id) => {
      const { management } = chrome as unknown as { management: { setEnabled(id: string, on: boolean): Promise<void> } };
      await management.setEnabled(id, false);
    }, stand.shell.id);
    // Coming back to the tab is when an orphan notices.
    const comeBack = () => page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect.poll(() => comeBack().then(() => hosts(page))).toBe(0);
    expect(problems).toEqual([]);
    await extensions.close();
    await page.close();
  });
});
