import { resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import preact from '@preact/preset-vite';

/** Builds the gallery once and opens states of it as pages. */
export async function openGallery(context: BrowserContext): Promise<(state: string, language?: 'zh' | 'en') => Promise<Page>> {
  const { script, style } = await galleryBundle();
  return async (state, language = 'zh') => {
    const page = await context.newPage();
    await page.setContent(
      `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>勾稽</title><style>${style}</style></head><body><div id="popup"></div></body></html>`,
    );
    await page.evaluate(([name, tongue]) => Object.assign(window, { galleryState: name, galleryLanguage: tongue }), [
      state,
      language,
    ] as const);
    await page.addScriptTag({ content: script });
    await page.waitForFunction(() => !document.querySelector('#popup')?.textContent?.includes('正在查看'));
    return page;
  };
}

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
