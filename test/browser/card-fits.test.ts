import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPages, demoPaths } from '../demo/pages';
import { faultKinds, htmlStyles, makeReport, plantFaults, renderHtml } from '../generator';
import { someOf } from '../some-of';
import { openShell, type Shell } from './harness';

let shell: Shell;
beforeAll(async () => {
  shell = await openShell({ folders: [] });
  for (const [path, page] of demoPages()) shell.portal.put(path, page);
  for (const [path, html] of faulty) shell.portal.put(path, { body: html });
});
afterAll(() => shell?.close());

/** Reports with slips of each family, in each look. */
const faulty = new Map(
  [3, 11, 24, 57].flatMap((seed, nth) => {
    const kinds = [...faultKinds.arithmetic, ...faultKinds.value, ...faultKinds.prose].filter((_, at) => at % 4 === nth);
    const planted = kinds.reduce(
      (report, kind) => plantFaults(report, seed, [kind])?.report ?? report,
      makeReport(seed, nth % 2 ? '2019' : '2021'),
    );
    return [[`/faulty-${seed}.html`, renderHtml(planted, htmlStyles[nth % htmlStyles.length] ?? 'inline')] as const];
  }),
);

/** What of the open card must be seen without scrolling, and is not: below its fold, behind its head or foot, outside the window. */
function unseen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const card = document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.card:not([hidden])');
    const [head, foot] = ['.head', '.foot'].map((part) => card?.querySelector(part)?.getBoundingClientRect());
    if (!card || !head || !foot) return ['the card'];
    const out = (box: DOMRect, top: number, bottom: number) =>
      box.top < top - 1 || box.bottom > bottom + 1 || box.left < 0 || box.right > innerWidth;
    const hidden: string[] = [];
    if (out(card.getBoundingClientRect(), 0, innerHeight)) hidden.push('the window');
    for (const part of ['.message', '.figures', '.cause'])
      for (const one of card.querySelectorAll(part)) if (out(one.getBoundingClientRect(), head.bottom, foot.top)) hidden.push(part);
    for (const button of [...card.querySelectorAll('.foot button')].slice(0, 2))
      if (out(button.getBoundingClientRect(), 0, innerHeight)) hidden.push(button.textContent ?? '');
    return hidden;
  });
}

describe.each([
  ['a laptop of 1366 × 768', 1366, 657, 0],
  ['the same at 125 %', 1093, 526, 1],
])('on %s', (_, width, height, turn) => {
  // Each page with slips in one of the two windows.
  it.each([demoPaths.findings, ...someOf([...faulty.keys()], 2, turn)])(
    'figures, cause and both copy buttons are in sight on every card of %s',
    async (path) => {
      const page = await shell.open(path);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      const findings = (await shell.audited(page))?.audit.findings ?? [];
      expect(findings.length).toBeGreaterThan(2);
      const names = new Set<string>();
      for (const [index, { rule, fingerprint }] of findings.entries()) {
        await shell.ask(page, { to: 'auditor', type: 'go-to', index, open: true });
        const card = page.locator('[data-ours]').getByRole('dialog');
        await expect.poll(() => card.locator('.count').textContent()).toBe(`${index + 1} / ${findings.length}`);
        await expect.poll(() => unseen(page), { message: `${rule} ${fingerprint}` }).toEqual([]);
        names.add(rule);
      }
      expect(names.size).toBeGreaterThan(1);
      await page.close();
    },
  );
});
