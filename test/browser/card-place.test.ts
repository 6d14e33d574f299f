import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPages, demoPaths } from '../demo/pages';
import { faultyAudit, faultyFigures, idOf, pageHtml } from '../overlay/stand';
import { openShell, type Shell } from './harness';
import { openStand, type Stand } from './overlay-stand';
import { AFTER_JUMP, settled } from './settled';

let stand: Stand;
let shell: Shell;
beforeAll(async () => {
  [stand, shell] = await Promise.all([openStand(), openShell({ folders: [] })]);
  for (const [path, page] of demoPages()) shell.portal.put(path, page);
});
afterAll(async () => {
  await Promise.all([stand?.close(), shell?.close()]);
});

/** Once a smooth scroll is over: whether the card stands wholly in the window. */
async function standsInWindow(page: Page): Promise<boolean | undefined> {
  await settled(page, AFTER_JUMP);
  return page.evaluate(() => {
    const box = document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.card:not([hidden])')?.getBoundingClientRect();
    return box && box.height > 0 && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
  });
}

it('the first card of the extension stands beside its cell and has the focus; Esc closes it', async () => {
  const page = await shell.open(demoPaths.findings);
  const findings = (await shell.audited(page))?.audit.findings ?? [];
  await shell.ask(page, { to: 'auditor', type: 'go-to', index: findings.findIndex(({ cell }) => cell), open: true });
  const card = page.locator('[data-ours]').getByRole('dialog');
  await card.getByText('更正建议').waitFor();
  await expect.poll(() => standsInWindow(page)).toBe(true);
  expect(await page.evaluate(() => document.querySelector('[data-ours]')?.shadowRoot?.activeElement?.className)).toBe('card');
  await page.keyboard.press('Escape');
  expect(await card.count()).toBe(0);
  await page.close();
});

it('a card leaves the cells of its sum free where there is room beside them', async () => {
  const page = await shell.open(demoPaths.findings);
  const audit = (await shell.audited(page))?.audit;
  const index = audit?.findings.findIndex(({ rule }) => rule === 'applicant-total') ?? -1;
  const cells = (audit?.findings[index]?.cells ?? []).map((path) => audit?.report?.facts[path]?.place);
  await shell.ask(page, { to: 'auditor', type: 'go-to', index, open: true });
  await expect.poll(() => standsInWindow(page)).toBe(true);
  const covered = await page.evaluate(
    (selectors) => {
      const card = document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.card')?.getBoundingClientRect();
      return selectors.filter((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return !box || !card || (box.left < card.right && card.left < box.right && box.top < card.bottom && card.top < box.bottom);
      });
    },
    cells.flatMap((place) => (place?.kind === 'dom' ? [place.selector] : [])),
  );
  expect(cells.length).toBeGreaterThan(5);
  expect(covered).toEqual([]);
  await page.close();
});

it('at 200 % zoom, where there is room on no side, the card stays short enough to leave its own cell free', async () => {
  const page = await stand.open(pageHtml(faultyFigures), { viewport: { width: 640, height: 450 }, reducedMotion: 'reduce' });
  await page.evaluate((given) => void window.gouji.paint({ audit: given }), faultyAudit() as never);
  await page.evaluate(() => window.gouji.overlay?.goTo(2, { open: true }));
  await expect.poll(() => standsInWindow(page)).toBe(true);
  const covers = await page.evaluate(() => {
    const card = document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.card')?.getBoundingClientRect();
    const cell = document.getElementById('requests-resultTotal-naturalPerson')?.getBoundingClientRect();
    return card && cell && card.left < cell.right && cell.left < card.right && card.top < cell.bottom && cell.top < card.bottom;
  });
  expect(covers).toBe(false);
  await page.context().close();
});

it('a window that changes its size while the page scrolls to a finding does not lose the card', async () => {
  const page = await stand.open(pageHtml(faultyFigures, { before: '<div style="height: 3000px"></div>' }));
  await page.evaluate((given) => void window.gouji.paint({ audit: given }), faultyAudit() as never);
  await page.setViewportSize({ width: 1100, height: 760 });
  await page.evaluate(() => window.gouji.overlay?.goTo(2, { open: true }));
  await expect.poll(() => standsInWindow(page)).toBe(true);
  await page.context().close();
});

it('a page that is slow to scroll is waited for', async () => {
  const page = await stand.open(pageHtml(faultyFigures, { before: '<div style="height: 3000px"></div>' }));
  await page.evaluate((given) => void window.gouji.paint({ audit: given }), faultyAudit() as never);
  await page.evaluate((ms) => {
    window.scrollBy = ((by: ScrollToOptions) => {
      const [start, from] = [performance.now(), window.scrollY];
      const step = () => {
        const part = Math.min(1, (performance.now() - start) / ms);
        window.scrollTo(0, from + (by.top ?? 0) * part);
        if (part < 1) requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    }) as typeof window.scrollBy;
    window.gouji.overlay?.goTo(2, { open: true });
  }, 2_500);
  await expect.poll(() => standsInWindow(page)).toBe(true);
  await page.context().close();
});

it.each([
  ['a pinned box', 'overflow: visible'],
  ['a pinned box that scrolls', 'overflow: auto'],
])('in %s the card stays beside its cell while the page behind scrolls', async (_, overflow) => {
  const css = `html { min-height: 5000px } main { position: fixed; inset: 20px 60px; height: 700px; background: #fff; ${overflow} }`;
  const html = pageHtml(faultyFigures, { css }).replace('<body>', '<body><main>').replace('</body>', '</main></body>');
  const page = await stand.open(html, { reducedMotion: 'reduce' });
  await page.evaluate((given) => void window.gouji.paint({ audit: given }), faultyAudit() as never);
  await page.evaluate(() => window.gouji.overlay?.goTo(1, { open: true }));
  await expect.poll(() => standsInWindow(page)).toBe(true);
  const gap = () =>
    page.evaluate((id) => {
      const card = document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.card')?.getBoundingClientRect();
      const cell = document.getElementById(id)?.getBoundingClientRect();
      return card && cell ? [Math.round(card.left - cell.left), Math.round(card.top - cell.top)] : null;
    }, idOf('requests.granted.total'));
  const before = await gap();
  await page.evaluate(() => window.scrollTo(0, 900));
  await settled(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(900);
  expect(await gap()).toEqual(before);
  await expect.poll(() => standsInWindow(page)).toBe(true);
  await page.context().close();
});
