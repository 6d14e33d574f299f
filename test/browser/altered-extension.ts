import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../machine/root';
import { type Browser, extensionFolder } from './extension-folder';
import { OPEN_SHADOW } from './open-shadow';

/** A copy of the built extension, in `output/altered/NAME`, in which every script that has a page (all but the background and the workers) runs `first` before itself; its root is open. */
export async function alteredExtension(browser: Browser, name: string, first: string): Promise<string> {
  const folder = join(root, 'output', 'altered', name);
  rmSync(folder, { recursive: true, force: true });
  alter(await extensionFolder(browser), folder, `${first}\n${OPEN_SHADOW}`);
  return folder;
}

/** The built extension with its root open to the test's eyes; kept beside the build. */
export async function openExtension(browser: Browser): Promise<string> {
  const built = await extensionFolder(browser);
  const kept = `${built}-open`;
  if (existsSync(kept)) {
    utimesSync(kept, new Date(), new Date());
    return kept;
  }
  const fresh = `${kept}-${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  alter(built, fresh, OPEN_SHADOW);
  try {
    renameSync(fresh, kept);
  } catch (error) {
    if (!existsSync(kept)) throw error; // else somebody was quicker
    rmSync(fresh, { recursive: true, force: true });
  }
  return kept;
}

function alter(from: string, to: string, first: string): void {
  cpSync(from, to, { recursive: true });
  const scripts = readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  for (const script of scripts) {
    // Neither a worker nor the background has a page.
    if (script === 'background.js' || /worker/.test(script)) continue;
    const path = join(to, script);
    writeFileSync(path, `${first}\n${readFileSync(path, 'utf8')}`);
  }
}
