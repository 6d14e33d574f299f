import { afterAll, beforeAll, expect, it } from 'vitest';
import { cleanReport } from '../demo/reports';
import { dress } from '../fixtures/portal-look';
import { renderHtml } from '../generator';
import { openShell, type Shell } from './harness';
import { settled } from './settled';

let shell: Shell;
beforeAll(async () => {
  shell = await openShell();
  const clean = dress(renderHtml(cleanReport(), 'word'), { site: '清浦县人民政府', trail: ['政务公开'], published: '2021-01-20 09:30' });
  const withdrawn = clean.replace(/<h[12]/, '<p class="stamp">【本报告已撤回，请以重新发布的版本为准】</p>$&');
  expect(withdrawn).not.toBe(clean);
  shell.portal.put('/withdrawn.html', withdrawn);
});
afterAll(() => shell?.close());

it('what a page says of the report above its title is marked there, and is no ✓', async () => {
  const page = await shell.context.newPage();
  await page.setViewportSize({ width: 1366, height: 657 });
  await page.goto(`${shell.origin}/withdrawn.html`);
  const told = await shell.audited(page);
  expect(told?.audit.verdict).toBe('doubtful');
  expect(told?.audit.findings.map(({ rule, outcome }) => [rule, outcome])).toContainEqual(['report-status', 'review']);
  await page.locator('[data-ours] .badge').first().waitFor();
  await settled(page, 50);
  await shell.shot(page, 'report-withdrawn');
  const [badge, stamp] = await Promise.all([
    page.locator('[data-ours] .badge').first().boundingBox(),
    page.locator('.stamp').boundingBox(),
  ]);
  expect(Math.abs((badge?.y ?? 0) - (stamp?.y ?? 1e6))).toBeLessThan(60);
});
