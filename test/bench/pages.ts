import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { dress } from '../fixtures/portal-look';
import { makeReport, renderHtml } from '../generator';
import { root } from '../machine/root';

/** The page in the browser, alone: nothing else is loaded. */
export async function openPage(browser: Browser, html: string, script: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  // The page's own frames stay empty: a reader goes into them, the pass that it is measured by does not.
  await page.route('**/*', (route) => {
    const request = route.request();
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    return isPage ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }) : route.abort();
  });
  await page.goto('http://www.example.gov.cn/page.html');
  await page.evaluate(script);
  return page;
}

/** A page of the corpus; null when it is not at hand. */
export function corpusPage(name: string): string | null {
  const path = join(root, '../shared/corpus', name);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  console.log(`../shared/corpus/${name} is absent: measured on a page of our own`);
  return null;
}

/** A Word-pasted report of about 110 kB. */
export function ownReportPage(): string {
  return dress(renderHtml(makeReport(7, '2021'), 'word'), {
    site: '清浦县人民政府',
    trail: ['政府信息公开年报'],
    published: '2024-01-20 09:30',
  });
}

/** A portal's list page of about 300 kB. */
export function ownListPage(): string {
  const rows = Array.from(
    { length: 1800 },
    (_, i) =>
      `<li><a href="/art/${i}.html" title="通知公告第${i}号">关于做好第${i}号事项办理工作的通知公告</a><span>2024-05-${(i % 28) + 1}</span></li>`,
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>通知公告</title></head><body><div class="nav">政务公开</div><ul>${rows.join('\n')}</ul></body></html>`;
}
