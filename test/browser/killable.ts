import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../machine/browsers';

/** A browser process of our own, so that it can be killed, and started again on the same profile. */
export interface Killable {
  readonly page: Page;
  /** As a power cut ends it. */
  kill(): Promise<void>;
}

export async function openKillable(extension: string, profile: string): Promise<Killable> {
  const path = chromiumPath();
  if (!path) throw new Error('no Chromium: install one or set GOUJI_CHROMIUM');
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const switches = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  const only = ['--disable-component-update', '--lang=zh-CN', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  const own = [`--user-data-dir=${profile}`, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const child = spawn(path, [...switches, ...only, '--remote-debugging-port=0', ...own, 'about:blank'], {
    stdio: 'ignore',
    env: { ...process.env, LANGUAGE: 'zh_CN' },
  });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(portFile)}`);
  const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
  return {
    page,
    kill: () =>
      new Promise((gone) => {
        if (child.exitCode !== null || child.signalCode !== null) return gone();
        child.once('exit', () => gone());
        child.kill('SIGKILL');
      }),
  };
}

async function portIn(file: string): Promise<string> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    try {
      const [port] = readFileSync(file, 'utf8').split('\n');
      if (port) return port;
    } catch {
      // not yet written
    }
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error('the browser did not start');
}
