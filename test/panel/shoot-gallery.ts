import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../machine/browsers';
import { galleryStates } from './gallery-states';
import { openGallery } from './open-gallery';

/** Pictures of every state of the panel, into `output/panel`: `node test/run.mjs test/panel/shoot-gallery.ts`. */
export default async function shootGallery(): Promise<number> {
  const folder = resolve(import.meta.dirname, '../../output/panel');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: chromiumPath() ?? 'chromium', args: ['--no-sandbox', '--disable-gpu'] });
  for (const scheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: { width: 408, height: 600 }, colorScheme: scheme });
    const gallery = await openGallery(context);
    for (const state of Object.keys(galleryStates)) {
      for (const language of ['zh', 'en'] as const) {
        const page = await gallery.show(state, language);
        await page.screenshot({ path: join(folder, `${state}-${language}-${scheme}.png`), fullPage: true });
      }
    }
    const page = await gallery.show('findings');
    await page.getByRole('button', { name: '忽略第 2 处' }).click();
    await page.screenshot({ path: join(folder, `dismissing-zh-${scheme}.png`), fullPage: true });
    await gallery.settings();
    await page.screenshot({ path: join(folder, `settings-zh-${scheme}.png`), fullPage: true });
    await context.close();
  }
  await browser.close();
  return 0;
}
