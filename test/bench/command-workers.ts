import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanReport, reportWithFindings } from '../demo/reports';
import { renderHtml } from '../generator';
import { root } from '../machine/root';
import { median } from './clock';
import { corpusPage } from './pages';
import type { Measure } from './speed';

/** A season of a province. A few hundred tell of how workers start, not of how they work. */
const FILES = 1600;
const ROUNDS = 3;

/** The command line on many files: what a second worker is worth, one and two in turns, and how large a report in brief is. */
export async function measureCommandWorkers(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  try {
    const page = corpusPage('reports/shuyang-2023.html') ?? renderHtml(reportWithFindings());
    const many = join(folder, 'many');
    mkdirSync(many);
    for (let at = 0; at < FILES; at++) writeFileSync(join(many, `${at}.html`), at % 2 ? page : renderHtml(cleanReport()));
    const out = join(folder, 'out');
    await run(out, '--help'); // builds it
    const times: Record<'1' | '2', number[]> = { '1': [], '2': [] };
    for (let round = 0; round < ROUNDS; round++)
      for (const workers of ['1', '2'] as const) {
        const began = performance.now();
        await run(out, '--workers', workers, many);
        times[workers].push(performance.now() - began);
      }
    await run(out, '--brief', join(many, '1.html'));
    const brief = statSync(out).size;
    return [
      {
        name: `command line, one worker on ${FILES} files (median of ${ROUNDS})`,
        figure: (FILES / median(times['1'])) * 1000,
        unit: 'files/s',
        limit: null,
      },
      {
        name: 'command line, two workers against one',
        figure: median(times['1']) / median(times['2']),
        unit: 'times',
        limit: 1.6,
        atLeast: true,
      },
      { name: 'a report in brief', figure: brief / 1000, unit: 'kB', limit: 40 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Its results go into a file: somebody who reads them from a pipe would share the cores. */
async function run(out: string, ...args: string[]): Promise<void> {
  const file = openSync(out, 'w');
  try {
    const child = spawn(process.execPath, [join(root, 'lib/command/gouji.mjs'), ...args], { stdio: ['ignore', file, 'inherit'] });
    const [code] = (await once(child, 'exit')) as [number | null];
    // Findings are exit code 1.
    if (code !== 0 && code !== 1) throw new Error(`the command line ended with ${code}`);
  } finally {
    closeSync(file);
  }
}
