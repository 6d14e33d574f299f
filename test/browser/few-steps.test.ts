import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoPaths } from '../demo/pages';
import { standExtension } from './extension-stand';

const stand = standExtension();

/** Counts what the user presses. */
function counting() {
  let steps = 0;
  return {
    get steps() {
      return steps;
    },
    async click(what: Locator) {
      steps++;
      await what.click();
    },
    async key(page: Page, key: string) {
      steps++;
      await page.keyboard.press(key);
    },
    /** What no test can press: a command's key, the toolbar's button. */
    async by<Result>(press: Promise<Result>): Promise<Result> {
      steps++;
      return press;
    },
  };
}

/** What is on the clipboard, as whoever pastes gets it. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const target = document.body.appendChild(document.createElement('textarea'));
    target.id = 'pasted';
    target.focus();
  });
  await page.keyboard.press('Control+v');
  return page.locator('#pasted').inputValue();
}

describe('how many steps it takes', () => {
  it('two keys to the first error, its card open', async () => {
    const page = await stand.open(demoPaths.findings);
    const findings = (await stand.shell.audited(page))?.audit.findings ?? [];
    const user = counting();
    // Alt+Shift+↓
    const reply = await user.by(stand.shell.ask(page, { to: 'auditor', type: 'next' }));
    expect(findings[reply?.current ?? -1]).toMatchObject({ severity: 'error', outcome: 'fail' });
    await page.bringToFront();
    await user.key(page, 'Enter');
    const card = page.locator('[data-ours]').getByRole('dialog');
    await card.getByText('更正建议').first().waitFor();
    expect(await card.textContent()).toContain('不一致');
    expect(user.steps).toBeLessThanOrEqual(2);
  });

  it('three clicks to a sentence that is sent', async () => {
    const page = await stand.open(demoPaths.findings);
    await stand.shell.audited(page);
    const user = counting();
    await user.click(page.locator('[data-ours] .badge.error').first());
    await user.click(page.getByRole('button', { name: '复制核查意见' }));
    await page.getByRole('dialog').getByText('已复制').waitFor();
    expect(await pasted(page)).toContain('《南屏县自然资源局2024年政府信息公开工作年度报告》');
    expect(user.steps).toBeLessThanOrEqual(3);
  });

  it('two clicks to the whole opinion, two to the JSON', async () => {
    const page = await stand.open(demoPaths.findings);
    await stand.shell.audited(page);
    const opinion = counting();
    const popup = await opinion.by(stand.popupOver(page));
    await popup.bringToFront();
    await opinion.click(popup.getByRole('button', { name: '复制核查意见书' }));
    await popup.getByText('已复制核查意见书').waitFor();
    expect(await pasted(popup)).toContain('核查意见书');
    expect(opinion.steps).toBeLessThanOrEqual(2);
    const json = counting();
    const again = await json.by(stand.popupOver(page));
    const download = again.waitForEvent('download');
    await json.click(again.getByRole('button', { name: '导出 JSON' }));
    expect((await download).suggestedFilename()).toBe('南屏县自然资源局_2024_政府信息公开年报核查.json');
    expect(json.steps).toBeLessThanOrEqual(2);
  });
});
