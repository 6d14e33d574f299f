import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import type { GalleryWindow } from './gallery';

/** A page that shows any state of the panel, one after another. */
export interface Gallery {
  readonly page: Page;
  show(state: string, language?: 'zh' | 'en'): Promise<Page>;
  settings(language?: 'zh' | 'en'): Promise<Page>;
}

export async function openGallery(context: BrowserContext): Promise<Gallery> {
  bundle ??= galleryBundle();
  const { script, style } = await bundle;
  const page = await context.newPage();
  await page.setContent(
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>勾稽</title><style>${style}</style></head><body><div id="panel"></div></body></html>`,
  );
  await page.addScriptTag({ content: script });
  return {
    page,
    async settings(language = 'zh') {
      await page.evaluate((tongue) => (window as unknown as GalleryWindow).showSettings(tongue), language);
      return page;
    },
    async show(state, language = 'zh') {
      await page.evaluate(([name, tongue]) => (window as unknown as GalleryWindow).show(name, tongue), [state, language] as const);
      await page.waitForFunction(() => !/正在查看|Looking at/.test(document.querySelector('#panel')?.textContent ?? ''));
      return page;
    },
  };
}

let bundle: Promise<{ script: string; style: string }> | null = null;

async function galleryBundle(): Promise<{ script: string; style: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: resolve(import.meta.dirname, '../..'),
    plugins: [preact()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome109',
      lib: { entry: resolve(import.meta.dirname, 'gallery.tsx'), formats: ['iife'], name: 'gallery' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((file) => file.type === 'chunk');
  const style = outputs.find((file) => file.fileName.endsWith('.css'));
  if (script?.type !== 'chunk' || style?.type !== 'asset') throw new Error('the gallery did not build');
  return { script: script.code, style: String(style.source) };
}
