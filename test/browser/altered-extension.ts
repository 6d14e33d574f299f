import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../machine/root';
import { type Browser, extensionFolder } from './extension-folder';

/** A copy of the built extension, in `output/altered/NAME`, in which every script that has a page (all but the background) runs `first` before itself. */
export async function alteredExtension(browser: Browser, name: string, first: string): Promise<string> {
  const folder = join(root, 'output', 'altered', name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(await extensionFolder(browser), folder, { recursive: true });
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  for (const script of scripts) {
    if (script === 'background.js') continue;
    const path = join(folder, script);
    writeFileSync(path, `${first}\n${readFileSync(path, 'utf8')}`);
  }
  return folder;
}
