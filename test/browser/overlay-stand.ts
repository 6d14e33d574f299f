import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import type { Audit } from '../../lib/report/audit';
import { OPEN_SHADOW } from './open-shadow';
import { openPlainBrowser } from './plain-browser';

/** A plain browser with the bare overlay injected: no extension, no reader. */
export interface Stand {
  open(
    html: string,
    options?: BrowserContextOptions & { readonly headers?: Record<string, string>; readonly first?: string },
  ): Promise<Page>;
  close(): Promise<void>;
}

export async function openStand(): Promise<Stand> {
  const [script, browser] = await Promise.all([bundle(), openPlainBrowser()]);
  return {
    async open(html, { headers, first, ...options } = {}) {
      const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, ...options });
      const page = await context.newPage();
      page.on('pageerror', (error) => console.error(error));
      page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
      await page.route('**/*', (route) =>
        route.request().url() === URL
          ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers: headers ?? {} })
          : route.abort(),
      );
      await page.goto(URL);
      if (first) await page.evaluate(first);
      await page.evaluate(OPEN_SHADOW);
      await page.evaluate(script);
      return page;
    },
    close: () => browser.close(),
  };
}

const URL = 'http://www.example.gov.cn/report.html';

let bundled: Promise<string> | undefined;

/** The overlay as one script, built as the extension builds it. */
export function bundle(entry = 'test/browser/overlay-in-page.ts'): Promise<string> {
  bundled ??= build({
    configFile: false,
    logLevel: 'error',
    esbuild: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      write: false,
      target: ['chrome109', 'firefox140'],
      minify: true,
      lib: { entry: resolve(entry), formats: ['iife'], name: 'goujiOverlay' },
    },
  }).then((result) => {
    const output = (Array.isArray(result) ? result[0] : result) as Rollup.RollupOutput;
    return output.output[0].code;
  });
  return bundled;
}

/** Screenshots for human eyes, in the ignored output folder. */
export async function shoot(page: Page, name: string, options: { readonly fullPage?: boolean } = {}): Promise<string> {
  mkdirSync('output', { recursive: true });
  const path = `output/overlay-${name}.png`;
  await page.screenshot({ path, ...options });
  return path;
}

export function paint(page: Page, audit: Audit): Promise<void> {
  return page.evaluate((given) => void window.gouji.paint({ audit: given }), audit as never);
}
