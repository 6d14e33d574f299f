import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
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
    await run('--help'); // builds it
    const times: Record<'1' | '2', number[]> = { '1': [], '2': [] };
    for (let round = 0; round < ROUNDS; round++)
      for (const workers of ['1', '2'] as const) {
        const began = performance.now();
        await run('--workers', workers, many);
        times[workers].push(performance.now() - began);
      }
    const brief = (await run('--brief', join(many, '1.html'))).length;
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

async function run(...args: string[]): Promise<Buffer> {
  const options = { encoding: 'buffer', maxBuffer: 2 ** 30 } as const;
  return promisify(execFile)(process.execPath, [join(root, 'lib/command/gouji.mjs'), ...args], options).then(
    ({ stdout }) => stdout,
    // Findings are exit code 1.
    (error: { readonly code?: unknown; readonly stdout: Buffer }) => {
      if (error.code === 1) return error.stdout;
      throw error;
    },
  );
}
