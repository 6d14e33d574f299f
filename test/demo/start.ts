import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { table } from '../../lib/command/telling/table';
import type { AuditorReply } from '../../lib/extension/messages/messages';
import { toExport } from '../../lib/report/contract/export';
import { decode } from '../../lib/sources/decode';
import { readText } from '../../lib/sources/text';
import { openShell, type Shell } from '../browser/harness';
import { openPopupWindow } from '../browser/popup-window';
import type { Page as PortalPage } from '../browser/portal';
import { provide } from '../machine/provide';
import { root } from '../machine/root';
import { demoPages, demoPaths } from './pages';
import { textPage } from './text-page';

/**
 * Serves the demo portal (or the given saved page) under a gov.cn name and opens it in Chromium with the extension.
 * With a display the window stays until it is closed; without one the audit is printed and pictures and the export are written.
 */
export default async function start(args: readonly string[]): Promise<number> {
  const [file] = args;
  const portal = file === undefined ? { pages: demoPages(), first: demoPaths.findings } : savedPage(file);
  if ('problem' in portal) return refuse(portal.problem);
  const missing = provide(['chromium', 'fonts']);
  if (missing.length > 0) return refuse(missing.join('\n'));
  const headless = !hasDisplay();
  const shell = await openShell({ folders: [], headless });
  try {
    for (const [path, page] of portal.pages) shell.portal.put(path, page);
    const page = await shell.open(portal.first);
    await (headless ? record(shell, page, file === undefined ? 'demo' : basename(file, extname(file))) : untilClosed(shell, page));
  } finally {
    await shell.close();
  }
  return 0;
}

function refuse(problem: string): number {
  console.error(problem);
  return 1;
}

function hasDisplay(): boolean {
  if (process.env.GOUJI_HEADLESS) return false;
  return process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function savedPage(file: string): { pages: Map<string, PortalPage>; first: string } | { problem: string } {
  if (!existsSync(file)) return { problem: `${file}: 找不到 · not found` };
  const bytes = readFileSync(file);
  const name = basename(file);
  if (/\.html?$/i.test(name)) return { pages: new Map([['/saved.html', { body: bytes, type: 'text/html' }]]), first: '/saved.html' };
  if (!/\.(txt|md)$/i.test(name)) return { problem: `${file}: 只读 .html .htm .txt .md · only .html .htm .txt .md are read` };
  const decoded = decode(bytes);
  if ('problem' in decoded) return { problem: `${file}: ${decoded.problem.zh} · ${decoded.problem.en}` };
  return { pages: new Map([['/saved.html', { body: textPage(readText(decoded.text, { name }), name) }]]), first: '/saved.html' };
}

async function untilClosed(shell: Shell, page: Page): Promise<void> {
  await audited(shell, page);
  console.log('浏览器已打开，关闭窗口即结束。 · The browser is open; close its window to end.');
  await shell.context.waitForEvent('close', { timeout: 0 });
}

async function record(shell: Shell, page: Page, name: string): Promise<void> {
  const folder = join(root, 'output', name);
  mkdirSync(folder, { recursive: true });
  const reply = await audited(shell, page);
  if (!reply) throw new Error('the auditor did not answer');
  process.stdout.write(table(reply.audit));
  await page.screenshot({ path: join(folder, 'marked-page.png'), fullPage: true });
  const popup = await openPopupWindow(shell, page);
  await new Promise((done) => setTimeout(done, 500)); // its list and its transitions
  await popup.screenshot(join(folder, 'popup.png'));
  await popup.close();
  writeFileSync(join(folder, 'audit.json'), `${JSON.stringify(toExport(reply.audit), null, 2)}\n`);
  console.log(`\n已写入 · written to ${relative(process.cwd(), folder) || folder}/: marked-page.png  popup.png  audit.json`);
}

/** The page's audit; where detection did not call the auditor it is asked for, as by 核查此页. */
async function audited(shell: Shell, page: Page): Promise<AuditorReply | null> {
  const reply = await shell.audited(page, 4_000);
  if (reply) return reply;
  await shell.inject(page);
  return shell.audited(page);
}
