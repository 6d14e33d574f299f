import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../machine/root';

/** The tests that try some of many cases in the suite, here with all of them, and those that make their cases, with a seed of the day: true when they pass. */
export function wholeSuite(): boolean {
  const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.test.ts') && /\/some-of'|fast-check/.test(readFileSync(join(root, 'test', name), 'utf8')),
  );
  const run = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', ...tests.map((name) => `test/${name}`)];
  return spawnSync(process.execPath, run, { cwd: root, stdio: 'inherit', env: { ...process.env, GOUJI_WHOLE: '1' } }).status === 0;
}
