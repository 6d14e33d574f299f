import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumPath, firefoxPath, shellPath } from './browsers';
import { hasChineseFonts } from './fonts';
import { postgresFolder } from './postgres';

type Need = 'chromium' | 'shell' | 'firefox' | 'fonts' | 'postgres';

/**
 * Makes sure that browsers, Chinese fonts and the database are there: what is missing is installed with apt on Debian or Ubuntu as root.
 * Returns what is still missing, each as a sentence that says what to install; empty when all is well.
 */
export function provide(needs: readonly Need[]): string[] {
  const missing = needs.filter((need) => !isThere(need));
  if (missing.length === 0) return [];
  if (canInstall()) install(missing);
  return missing.filter((need) => !isThere(need)).map((need) => ADVICE[need]);
}

const PACKAGES: Readonly<Record<Need, readonly string[]>> = {
  chromium: ['chromium', 'chromium-l10n'],
  shell: ['chromium-headless-shell'],
  firefox: ['firefox-esr'],
  fonts: ['fonts-noto-cjk'],
  postgres: ['postgresql'],
};

const ADVICE: Readonly<Record<Need, string>> = {
  chromium:
    '没有找到 Chromium、Chrome 或 Edge。请安装其一（Debian：apt-get install chromium），或用 GOUJI_CHROMIUM 指出路径。' +
    ' · No Chromium, Chrome or Edge found. Install one (Debian: apt-get install chromium) or name its path in GOUJI_CHROMIUM.',
  shell:
    '没有找到 chromium-headless-shell，不需要扩展的页面也用 Chromium 打开，测试慢一些。' +
    ' · No chromium-headless-shell found; pages that need no extension are opened in Chromium too, and the tests take longer.',
  firefox:
    '没有找到 Firefox。请安装（Debian：apt-get install firefox-esr），或用 GOUJI_FIREFOX 指出路径。' +
    ' · No Firefox found. Install it (Debian: apt-get install firefox-esr) or name its path in GOUJI_FIREFOX.',
  fonts:
    '没有中文字体。请安装（Debian：apt-get install fonts-noto-cjk）。 · No Chinese fonts. Install them (Debian: apt-get install fonts-noto-cjk).',
  postgres:
    '没有找到 PostgreSQL，机群的测试跳过。请安装（Debian：apt-get install postgresql）。' +
    ' · No PostgreSQL found; the tests of the fleet are skipped. Install it (Debian: apt-get install postgresql).',
};

const PATHS = { chromium: chromiumPath, shell: shellPath, firefox: firefoxPath };

function isThere(need: Need): boolean {
  if (need === 'fonts') return hasChineseFonts();
  if (need === 'postgres') return postgresFolder() !== null;
  return PATHS[need]() !== null;
}

function canInstall(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function install(needs: readonly Need[]): void {
  apt(['update']);
  // One by one: where a package has another name (Ubuntu's firefox), the others must still come.
  for (const need of needs) apt(['install', '-y', '--no-install-recommends', '--no-remove', ...PACKAGES[need]]);
}

function apt(arguments_: readonly string[]): void {
  console.error(`apt-get ${arguments_.join(' ')}`);
  spawnSync('apt-get', ['-q', ...arguments_], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
