import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type FirefoxShell, openFirefox } from './firefox';
import { removeProfile } from './remove-profile';

const profile = mkdtempSync(join(tmpdir(), 'gouji-firefox-'));
let firefox: FirefoxShell | null = null;
afterAll(async () => {
  await firefox?.kill();
  removeProfile(profile);
});

async function openDesk() {
  firefox = await openFirefox({ folders: [], profile });
  const page = await firefox.popup('/workbench.html');
  await page.bringToFront();
  await page.waitForFunction(() => document.querySelector('.start h1'));
  return page;
}

/** In the row of new requests, natural persons. */
const FIGURE = "::-p-xpath(//*[contains(@class, 'sheet')]//tr[contains(., '本年新收')]/td[2])";

it('a draft survives a Firefox that is killed: what was said to be kept is there, on the same profile', async () => {
  const page = await openDesk();
  await page.type('input[name="issuer"]', '青石县财政局');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.sheet td[tabindex="0"]');
  await page.locator(FIGURE).click();
  await page.keyboard.type('37');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.body.innerText.includes('草稿已存在本机'));
  await firefox?.kill();

  const again = await openDesk();
  await again.waitForSelector('.drafts .name');
  await again.click('.drafts .name');
  await again.waitForSelector('.sheet td');
  await expect.poll(() => again.$eval(FIGURE, (one) => one.textContent)).toBe('37');
});
