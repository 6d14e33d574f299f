import { expect, it } from 'vitest';
import { manyCaptures } from '../casebook/many-captures';
import { demoPaths } from '../demo/pages';
import { violations } from './axe-violations';
import { standExtension } from './extension-stand';
import { fillCasebook } from './fill-casebook';

const stand = standExtension();

it('the casebook is calm with much in it: light, dark, on a small screen, larger, on a phone', async () => {
  const { shell } = stand;
  const report = await stand.open(demoPaths.findings);
  await shell.audited(report);
  const kept = await shell.ask(report, { to: 'auditor', type: 'capture' });
  expect(kept?.book.attempt).toMatchObject({ kept: true });
  const page = await shell.popup('/casebook.html');
  stand.keep(page);
  await fillCasebook(page, manyCaptures(900));
  await page.reload();
  await page.locator('.body .row').first().waitFor();
  await page.setViewportSize({ width: 1366, height: 657 });
  for (const at of [1, 3, 4]) await page.locator('.body .row .tick').nth(at).click();
  expect(await violations(page)).toEqual([]);
  await shell.shot(page, 'casebook-light');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
  await shell.shot(page, 'casebook-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  // At 125 % there are so many of our pixels on such a screen.
  await page.setViewportSize({ width: 1093, height: 526 });
  await shell.shot(page, 'casebook-125');
  await page.setViewportSize({ width: 390, height: 760 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await shell.shot(page, 'casebook-390');
  await page.setViewportSize({ width: 1366, height: 657 });
  await page.locator('#search').fill('自然资源局 2024 南屏县');
  // The list is narrow before a row of it is pressed: rows are drawn in the elements of others.
  await expect.poll(() => page.locator('.body .row').count()).toBeLessThan(20);
  await page.getByRole('link', { name: '南屏县自然资源局' }).last().click();
  await page.locator('.sheet td').first().waitFor();
  await page.getByText('有不一致').first().waitFor();
  await page.waitForTimeout(600);
  await shell.shot(page, 'casebook-report');
  expect(await violations(page)).toEqual([]);
  await page.locator('.capture-sections').scrollIntoViewIfNeeded();
  await page.locator('.capture-section').nth(1).scrollIntoViewIfNeeded();
  await shell.shot(page, 'casebook-report-below');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shell.shot(page, 'casebook-report-dark');
  await page.setViewportSize({ width: 390, height: 760 });
  await page.evaluate(() => scrollTo(0, 0));
  await shell.shot(page, 'casebook-report-390');
  // The same, as if rules of another version had judged it.
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('casebook');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('captures', 'readwrite');
          const captures = transaction.objectStore('captures');
          const all = captures.getAll();
          all.onsuccess = () => {
            for (const one of all.result) captures.put({ ...one, versions: { ...one.versions, rules: 'of another version' } });
          };
          transaction.onerror = () => failed(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
  await page.setViewportSize({ width: 1366, height: 657 });
  await page.reload();
  await page.getByText('下面按现在的规则重新核查').waitFor();
  await page.locator('.sheet td').first().waitFor();
  await shell.shot(page, 'casebook-report-other-rules');
  expect(await violations(page)).toEqual([]);
});
