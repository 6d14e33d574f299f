import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { extensionFolder } from './extension-folder';
import { demoReport } from './extension-stand';
import { openShell, type Shell } from './harness';

// Inside `evaluate` in the worker only.
declare const chrome: Browser;

/** The extension exactly as it ships. */
let shell: Shell;
beforeAll(async () => {
  shell = await openShell({ folders: [], extension: await extensionFolder('chrome') });
});
afterAll(() => shell?.close());
afterEach(async () => {
  await (await shell.worker()).evaluate(() => chrome.storage.local.clear());
});

/** The demo report, with a script that runs before all and one that runs when it is read. */
async function openWith(first: string, last = ''): Promise<Page> {
  const page = demoReport()
    .replace(/<head[^>]*>/, (head) => `${head}<script>${first}</script>`)
    .replace('</body>', () => `<script>${last}</script></body>`);
  shell.portal.put('/power.html', page);
  return shell.open('/power.html');
}

/** What of ours stands on the page. */
const ours = (page: Page) =>
  page.evaluate(() => {
    const found = [...document.documentElement.children].filter((one) => !/^(?:head|body)$/.test(one.localName));
    return found.map((one) => ({ name: one.localName, root: one.shadowRoot, text: one.textContent }));
  });

const state = (page: Page) => shell.ask(page, { to: 'auditor', type: 'get-state' });

async function badgeOf(page: Page): Promise<{ text: string; title: string }> {
  const tab = await shell.tabId(page);
  return (await shell.worker()).evaluate(
    async (tabId) => ({ text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) }),
    tab,
  );
}

/** A page that tries everything on whatever comes to its root: to get in, to press, to type, to set aside. */
const MEDDLER = `
window.got = [];
new MutationObserver((records) => {
  for (const host of records.flatMap((one) => [...one.addedNodes])) {
    if (!(host instanceof HTMLElement) || !host.localName.includes('-')) continue;
    if (host.shadowRoot) got.push('the root is open');
    try {
      customElements.define(host.localName, class extends HTMLElement {
        constructor() {
          super();
          try { this.attachShadow({ mode: 'open' }); got.push('a root of its own'); } catch {}
          try { if (this.attachInternals().shadowRoot) got.push('the root by internals'); } catch {}
        }
      });
    } catch {}
    const meddle = () => {
      for (const type of ['click', 'keydown', 'pointerdown', 'submit', 'focus'])
        host.dispatchEvent(new (type === 'keydown' ? KeyboardEvent : Event)(type, { key: 'Enter', bubbles: true, composed: true }));
      host.click();
      host.focus();
      for (let x = 0; x < innerWidth; x += 12)
        for (let y = 0; y < innerHeight; y += 12) {
          const hit = document.elementFromPoint(x, y);
          if (hit === host) hit.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }));
        }
    };
    for (const after of [50, 300, 900]) setTimeout(meddle, after);
  }
}).observe(document, { childList: true, subtree: true });
for (const type of ['gouji-successor', 'focus', 'visibilitychange', 'afterprint', 'hashchange', 'popstate'])
  setInterval(() => { document.dispatchEvent(new Event(type)); window.dispatchEvent(new Event(type)); }, 90);
`;

describe('a page', () => {
  it('gets into nothing of ours, presses nothing, sets nothing aside; no name of ours is guessed', async () => {
    const page = await openWith(MEDDLER);
    expect((await shell.audited(page))?.audit.verdict).toBe('inconsistent');
    await page.waitForTimeout(1_500); // in which nothing may happen
    expect(await page.evaluate(() => (window as unknown as { got: string[] }).got)).toEqual([]);
    expect(await state(page)).toMatchObject({ visible: true, current: null, audit: { verdict: 'inconsistent', dismissals: [] } });
    const [own, ...more] = await ours(page);
    expect(more).toEqual([]);
    expect(own).toMatchObject({ root: null, text: '' });
    expect(own?.name).toMatch(/^[a-z]{7}-[a-z]{7}$/);
    const globals = await page.evaluate(() => Object.keys(window).filter((name) => /gouji/i.test(name)));
    expect(globals).toEqual([]);
    await page.reload();
    await shell.audited(page);
    expect((await ours(page))[0]?.name).not.toBe(own?.name);
    await page.close();
  });

  it('that takes the marks off, or covers them, does not make us say that they are seen', async () => {
    const removed = await openWith(
      `setInterval(() => { for (const one of document.querySelectorAll('html > :not(head, body)')) one.remove(); }, 20);`,
    );
    expect((await shell.audited(removed))?.audit.verdict).toBe('inconsistent');
    await expect.poll(async () => (await badgeOf(removed)).title).toContain('批注被本页移除');
    expect(await state(removed)).toMatchObject({ visible: false, unseen: 'removed' });
    expect((await badgeOf(removed)).text).toMatch(/^\d+$/);
    await removed.close();
    const covered = await openWith(
      '',
      `const cover = document.createElement('div'); cover.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:2147483647';
       setInterval(() => document.documentElement.append(cover), 50);`,
    );
    expect((await shell.audited(covered))?.audit.verdict).toBe('inconsistent');
    await expect.poll(async () => (await badgeOf(covered)).title).toContain('遮住');
    expect(await state(covered)).toMatchObject({ visible: false, unseen: 'covered' });
    await covered.close();
  });

  it('that was audited while the worker was ended again and again has its verdict all the same', async () => {
    const cdp = await shell.context.browser()?.newBrowserCDPSession();
    const endWorker = async () => {
      const targets = (await cdp?.send('Target.getTargets'))?.targetInfos ?? [];
      const worker = targets.find(({ type, url }) => type === 'service_worker' && url.includes(shell.id));
      if (worker) await cdp?.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => {});
    };
    const page = await openWith('');
    for (let times = 0; times < 6; times++) {
      await endWorker();
      await page.waitForTimeout(40);
    }
    await expect.poll(async () => (await badgeOf(page)).text, { timeout: 40_000 }).toMatch(/^\d+$/);
    expect(await state(page)).toMatchObject({ visible: true, audit: { verdict: 'inconsistent' } });
    await page.close();
  });
});

describe('what is set aside', () => {
  it('is so in every tab of the page, and in none where it could not be stored', async () => {
    const first = await openWith('');
    const fingerprint = (await shell.audited(first))?.audit.findings[0]?.fingerprint ?? '';
    shell.portal.put('/power-again.html', demoReport());
    const second = await shell.open('/power-again.html');
    await shell.audited(second);
    await shell.ask(first, { to: 'auditor', type: 'dismiss', fingerprint, reason: '已核对' });
    await expect.poll(async () => (await state(second))?.audit.dismissals.length).toBe(1);
    await shell.ask(second, { to: 'auditor', type: 'undo-dismiss', fingerprint });
    await expect.poll(async () => (await state(first))?.audit.dismissals.length).toBe(0);
    const other = await shell.open('http://other.example.gov.cn/power-again.html');
    await shell.ask(first, { to: 'auditor', type: 'dismiss', fingerprint, reason: '已核对' });
    await expect.poll(async () => (await state(second))?.audit.dismissals.length).toBe(1);
    expect((await shell.audited(other))?.audit.dismissals).toEqual([]);
    for (const page of [first, second, other]) await page.close();
  });

  it('by version 1.0.0, which noted no site, is asked about, and acts after one word', async () => {
    const page = await openWith('');
    const audit = (await shell.audited(page))?.audit;
    const finding = audit?.findings[0];
    if (!audit?.report || !finding) throw new Error('a finding expected');
    const record = { fingerprint: finding.fingerprint, reason: '已核对', when: '2026-01-02T00:00:00Z', rule: finding.rule, at: finding.at };
    await (await shell.worker()).evaluate((items) => chrome.storage.local.set(items), {
      [`dismissals:${audit.report.issuer}|${audit.report.year}`]: [record],
    });
    await expect.poll(async () => (await state(page))?.unconfirmed.length).toBe(1);
    expect((await state(page))?.audit.dismissals).toEqual([]);
    await shell.ask(page, { to: 'auditor', type: 'dismiss', fingerprint: finding.fingerprint, reason: '已核对' });
    expect(await state(page)).toMatchObject({ unconfirmed: [], audit: { dismissals: [{ reason: '已核对' }] } });
    await page.close();
  });
});
