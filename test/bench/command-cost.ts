import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseHtml } from 'parse5';
import { build } from 'vite';
import { withoutEvidence } from '../../lib/command/without-evidence';
import { root } from '../machine/root';
import { median } from './clock';
import type { inCommand } from './in-command';
import { corpusPage, ownReportPage } from './pages';
import type { Measure } from './speed';

const RUNS = 15;
/** Pages that make one run: one alone is too short for the clock. */
const PAGES = 12;

/** What a page costs in the command line, against parsing it with parse5; and how long a short report of it is. */
export async function measureCommandCost(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  try {
    const { audit, brief } = await built(folder);
    const html = corpusPage('reports/shuyang-2023.html') ?? ownReportPage();
    const plain = put(folder, 'plain.html', html.replace(/<style\b[^>]*>[\s\S]*?<\/style>/gi, ''));
    const styled = put(folder, 'styled.html', html.replace(/<body/i, `<style>${HIDING}</style><body`));
    return [
      { name: 'a page in the command line, against parsing it', figure: ratio(audit, parse, plain), unit: 'times', limit: 3.5 },
      { name: 'a page with a <style> that can hide, against parsing it', figure: ratio(audit, parse, styled), unit: 'times', limit: 5 },
      { name: '--brief, one report', figure: Buffer.byteLength(brief(plain)) / 1000, unit: 'kB', limit: 40 },
      { name: 'the whole report', figure: Buffer.byteLength(audit(plain)) / 1000, unit: 'kB', limit: null },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The parser alone, with its own tree: the unit of the limits. It shares no code with what is measured, which the engine fits to its use. */
const parse = (path: string) => parseHtml(readFileSync(path, 'utf8'));

const HIDING = '.hide{display:none} tr.old{display:none} #copy{display:none!important} .wrap .menu li{float:left}';

/** The command line's sources built as for shipping; not into the tree, where they would be looked at as sources. */
async function built(folder: string): Promise<typeof inCommand> {
  const outDir = join(folder, 'built');
  mkdirSync(outDir);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [withoutEvidence()],
    // PDF's engine is loaded for a PDF only.
    ssr: { noExternal: true, external: ['pdfjs-dist'] },
    build: {
      ssr: 'test/bench/in-command.ts',
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'in-command.cjs', codeSplitting: false } },
    },
  });
  // What runs this file can import nothing any more.
  const module: { inCommand: typeof inCommand } = createRequire(import.meta.url)(join(outDir, 'in-command.cjs'));
  return module.inCommand;
}

function put(folder: string, name: string, html: string): string {
  const path = join(folder, name);
  writeFileSync(path, html);
  return path;
}

/** Of medians, runs in turn and warm. */
function ratio(work: (path: string) => unknown, unit: (path: string) => unknown, path: string): number {
  const times: readonly [number[], number[]] = [[], []];
  for (let run = -3; run < RUNS; run++)
    for (const [index, one] of [work, unit].entries()) {
      const time = cpuTime(() => one(path));
      if (run >= 0) times[index]?.push(time);
    }
  return median(times[0]) / median(times[1]);
}

/** The process's own time, not that in which the machine did something else. */
function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  for (let page = 0; page < PAGES; page++) work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
