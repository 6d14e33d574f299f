import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { withoutEvidence } from '../../lib/build/without-evidence';
import { root } from '../machine/root';
import type { inCommand } from './in-command';
import { corpusPage, ownReportPage } from './pages';
import type { Measure } from './speed';

/** What a page costs in the command line, against parsing it with parse5; and how long a short report of it is. */
export async function measureCommandCost(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  try {
    const { path, inCommand } = await built(folder);
    const html = corpusPage('reports/shuyang-2023.html') ?? ownReportPage();
    const plain = put(folder, 'plain.html', html.replace(/<style\b[^>]*>[\s\S]*?<\/style>/gi, ''));
    const styled = put(folder, 'styled.html', html.replace(/<body/i, `<style>${HIDING}</style><body`));
    const [bare = Number.NaN, hiding = Number.NaN] = await timed(path, [plain, styled]);
    return [
      { name: 'a page in the command line, against parsing it', figure: bare, unit: 'times', limit: 3.5 },
      { name: 'a page with a <style> that can hide, against parsing it', figure: hiding, unit: 'times', limit: 5 },
      { name: '--brief, one report', figure: kilobytes(inCommand.brief(plain)), unit: 'kB', limit: 40 },
      { name: 'the whole report', figure: kilobytes(inCommand.audit(plain)), unit: 'kB', limit: null },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const kilobytes = (pieces: readonly (string | Uint8Array)[]) => Buffer.byteLength(pieces.join('')) / 1000;

const HIDING = '.hide{display:none} tr.old{display:none} #copy{display:none!important} .wrap .menu li{float:left}';

/** The command line's sources built as for shipping; not into the tree, where they would be looked at as sources. */
async function built(folder: string): Promise<{ readonly path: string; readonly inCommand: typeof inCommand }> {
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
  const path = join(outDir, 'in-command.cjs');
  return { path, ...(createRequire(import.meta.url)(path) as { readonly inCommand: typeof inCommand }) };
}

/** How many times as long as parsing it each page takes. */
async function timed(path: string, pages: readonly string[]): Promise<number[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'test/bench/time-in-command.mjs'), path, ...pages]);
  return JSON.parse(stdout) as number[];
}

function put(folder: string, name: string, html: string): string {
  const path = join(folder, name);
  writeFileSync(path, html);
  return path;
}
