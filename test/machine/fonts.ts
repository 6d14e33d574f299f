import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

/** Whether Chinese text can be drawn. macOS and Windows always can; on Linux fontconfig is asked. */
export function hasChineseFonts(): boolean {
  if (process.platform !== 'linux') return true;
  const listed = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  if (listed.status === 0) return listed.stdout.trim() !== '';
  return ['/usr/share/fonts', '/usr/local/share/fonts'].some(holdsChineseFont);
}

function holdsChineseFont(folder: string): boolean {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => /cjk|wqy|notosanssc|sourcehan/i.test(name));
  } catch {
    return false;
  }
}
