import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../machine/browsers';

const assets = resolve(import.meta.dirname, '../../assets');
const svg = readFileSync(join(assets, 'icon.svg'), 'utf8');

/** Draws `assets/icon.svg` in every size that the manifest names: `node test/run.mjs test/extension/render-icons.ts`. */
export default async function renderIcons(): Promise<number> {
  const browser = await chromium.launch({ executablePath: chromiumPath() ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 96, 128]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(join(assets, `icon/${size}.png`), await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
  return 0;
}
