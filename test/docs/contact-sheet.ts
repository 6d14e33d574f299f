import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import type { AuditorReply } from '../../lib/extension/messages/messages';
import { SETTINGS_KEY } from '../../lib/extension/settings/settings';
import { openShell, type Shell } from '../browser/harness';
import { demoPages, demoPaths } from '../demo/pages';
import { root } from '../machine/root';
import { galleryStates } from '../panel/gallery-states';
import { openGallery } from '../panel/open-gallery';
import { widthPictures } from './sheet-widths';

interface Picture {
  readonly group: string;
  readonly title: string;
  readonly file: string;
}

const LOOKS = ['light', 'dark', 'greyscale', 'forced'] as const;
const LANGUAGES = ['zh', 'en'] as const;
type Look = (typeof LOOKS)[number];
type Language = (typeof LANGUAGES)[number];

/**
 * Pictures of everything a user sees, in both languages, light, dark, greyscale and with forced colours, into `output/contact-sheet`:
 * single files, a page that shows them all, and a picture of that page. Returns the folder.
 */
export async function contactSheet(): Promise<string> {
  const folder = join(root, 'output/contact-sheet');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const shell = await openShell({ folders: [] });
  try {
    for (const [path, page] of demoPages()) shell.portal.put(path, page);
    const pages = (await widthPictures(shell, folder)).map((picture) => ({ group: 'page', ...picture }));
    const pictures = [...pages, ...(await overlayPictures(shell, folder)), ...(await popupPictures(shell, folder))];
    const sheet = sheetHtml(pictures);
    writeFileSync(join(folder, 'index.html'), sheet);
    await pictureOfSheet(shell, folder, pictures);
  } finally {
    await shell.close();
  }
  return folder;
}

// Inside `worker.evaluate` only.
declare const chrome: Browser;

async function overlayPictures(shell: Shell, folder: string): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const language of LANGUAGES) {
    const legend = await openDemo(shell, { language, legendSeen: false });
    pictures.push(...(await inEveryLook(legend.page, folder, 'overlay', `legend-${language}`)));
    await legend.page.close();
    const { page, reply } = await openDemo(shell, { language, legendSeen: true });
    for (const [index, finding] of reply.audit.findings.entries()) {
      await shell.ask(page, { to: 'auditor', type: 'go-to', index, open: true });
      await page.waitForTimeout(500); // the jump and the card's placing
      pictures.push(...(await inEveryLook(page, folder, 'card', `${index + 1}-${finding.rule}-${language}`)));
    }
    await page.close();
  }
  return pictures;
}

async function openDemo(shell: Shell, settings: { language: Language; legendSeen: boolean }): Promise<{ page: Page; reply: AuditorReply }> {
  await (await shell.worker()).evaluate(([key, value]) => chrome.storage.local.set({ [key]: value }), [SETTINGS_KEY, settings] as const);
  const page = await shell.open(demoPaths.findings);
  const reply = await shell.audited(page);
  if (!reply) throw new Error('the auditor did not answer');
  await page.waitForTimeout(500);
  return { page, reply };
}

async function popupPictures(shell: Shell, folder: string): Promise<Picture[]> {
  const pictures: Picture[] = [];
  const gallery = await openGallery(shell.context);
  await gallery.page.setViewportSize({ width: 408, height: 600 });
  for (const state of Object.keys(galleryStates)) {
    for (const language of LANGUAGES) {
      await gallery.show(state, language);
      pictures.push(...(await inEveryLook(gallery.page, folder, 'popup', `${state}-${language}`)));
    }
  }
  await gallery.page.close();
  return pictures;
}

async function inEveryLook(page: Page, folder: string, group: string, title: string): Promise<Picture[]> {
  const cdp = await page.context().newCDPSession(page);
  const pictures: Picture[] = [];
  for (const look of LOOKS) {
    await wear(page, look);
    await cdp.send('Emulation.setEmulatedVisionDeficiency', { type: look === 'greyscale' ? 'achromatopsia' : 'none' });
    await page.waitForTimeout(REPAINTED_MS);
    const file = `${group}-${title}-${look}.png`;
    await page.screenshot({ path: join(folder, file) });
    pictures.push({ group, title: `${title} ${look}`, file });
  }
  await wear(page, 'light');
  await cdp.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' });
  await cdp.detach();
  return pictures;
}

// The window's own background follows a change of scheme a moment later than the rest.
const REPAINTED_MS = 200;

function wear(page: Page, look: Look): Promise<void> {
  return page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light', forcedColors: look === 'forced' ? 'active' : 'none' });
}

function sheetHtml(pictures: readonly Picture[]): string {
  const groups = [...new Set(pictures.map(({ group }) => group))];
  const figure = ({ file, title }: Picture) =>
    `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${title}</figcaption></figure>`;
  const section = (group: string) =>
    `<h2>${group}</h2><div>${pictures
      .filter((one) => one.group === group)
      .map(figure)
      .join('')}</div>`;
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>勾稽 contact sheet</title><style>
body{margin:24px;font:13px/1.4 "Noto Sans CJK SC",sans-serif;background:#eceae6}div{display:grid;grid-template-columns:repeat(8,1fr);gap:12px}
figure{margin:0}img{width:100%;border:1px solid #bbb;background:#fff}figcaption{color:#555;overflow-wrap:anywhere}</style></head>
<body><h1>勾稽 Gouji</h1>${groups.map(section).join('')}</body></html>`;
}

async function pictureOfSheet(shell: Shell, folder: string, pictures: readonly Picture[]): Promise<void> {
  const page = await shell.context.newPage();
  await page.setViewportSize({ width: 2400, height: 1200 });
  await page.goto(`file://${join(folder, 'index.html')}`);
  await page.screenshot({ path: join(folder, 'sheet.png'), fullPage: true });
  await page.close();
  if (pictures.length === 0) throw new Error('the contact sheet is empty');
}
