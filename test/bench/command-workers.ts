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

/**
 * The command line on many files: what a second worker is worth, one and two in turns, and how large a report in brief is. Beside it what the
 * machine's second core is worth to two processes that share nothing: no worker can be worth more.
 */
export async function measureCommandWorkers(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  try {
    const page = corpusPage('reports/shuyang-2023.html') ?? renderHtml(reportWithFindings());
    const many = join(folder, 'many');
    const halves = [join(many, 'a'), join(many, 'b')];
    for (const half of halves) mkdirSync(half, { recursive: true });
    const clean = renderHtml(cleanReport());
    for (let at = 0; at < FILES; at++) writeFileSync(join(halves[at < FILES / 2 ? 0 : 1] ?? many, `${at}.html`), at % 2 ? page : clean);
    const out = join(folder, 'out');
    await run(out, '--help'); // builds it
    const ways = {
      one: () => run(out, '--workers', '1', many),
      two: () => run(out, '--workers', '2', many),
      apart: () => Promise.all(halves.map((half, at) => run(`${out}${at}`, '--workers', '1', half))),
    };
    const times: Record<keyof typeof ways, number[]> = { one: [], two: [], apart: [] };
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, way] of Object.entries(ways) as [keyof typeof ways, () => Promise<unknown>][]) {
        const began = performance.now();
        await way();
        times[name].push(performance.now() - began);
      }
    await run(out, '--brief', join(halves[0] ?? many, '1.html'));
    const brief = statSync(out).size;
    return [
      {
        name: `command line, one worker on ${FILES} files (median of ${ROUNDS})`,
        figure: (FILES / median(times.one)) * 1000,
        unit: 'files/s',
        limit: null,
      },
      {
        name: 'command line, two workers against one',
        figure: median(times.one) / median(times.two),
        unit: 'times',
        limit: 1.6,
        atLeast: true,
      },
      {
        name: 'two processes that share nothing, against one',
        figure: median(times.one) / median(times.apart),
        unit: 'times',
        limit: null,
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
