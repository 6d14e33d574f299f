import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/** Whether LibreOffice is here; where it is not, what it would open is skipped. */
export const hasOfficeSuite = await exec('soffice', ['--version'], { timeout: 60_000 }).then(
  () => true,
  () => false,
);
if (!hasOfficeSuite) console.warn('LibreOffice is not installed: that it opens what is taken away is not tested here.');

/**
 * Lets LibreOffice open a file and write it as something else.
 * @param to as `--convert-to` takes it: `pdf`, `txt:Text (encoded):UTF8`, a CSV filter
 * @returns by name, sorted
 */
export async function convert(
  name: string,
  bytes: Uint8Array | string,
  to: string,
  infilter?: string,
): Promise<ReadonlyMap<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-office-'));
  try {
    writeFileSync(join(folder, name), bytes);
    // A profile of its own: two that share one wait for each other, or give up.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const given = infilter ? [`--infilter=${infilter}`] : [];
    await exec(
      'soffice',
      [profile, '--headless', '--norestore', ...given, '--convert-to', to, '--outdir', join(folder, 'out'), join(folder, name)],
      {
        timeout: 120_000,
      },
    );
    const out = readdirSync(join(folder, 'out')).sort();
    return new Map(out.map((file) => [file, readFileSync(join(folder, 'out', file))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every sheet of a workbook as CSV, all fields quoted, formulas as what they show. */
export const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
/** A CSV in UTF-8 that is opened as Excel opens it, formulas worked out, and written again. */
export const CSV_IN = 'CSV:44,34,76,1,,0,false,true,false,false,false';
