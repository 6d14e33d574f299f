import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { greyOf } from '../../lib/sources/image/raster';
import { convert, hasOfficeSuite } from '../takeaway/office-suite';
import type { PrintedSheet } from './scan';
import { luminance } from './shoot';

const exec = promisify(execFile);

/** Whether LibreOffice prints here, and poppler makes pixels of what it printed. */
export const hasOfficePrinter =
  hasOfficeSuite &&
  (await exec('pdftoppm', ['-v'], { timeout: 60_000 }).then(
    () => true,
    () => false,
  ));

/** A page of HTML as LibreOffice Writer prints it, as sheets of so many dots to the inch. */
export async function officeSheets(html: string, dpi: number): Promise<PrintedSheet[]> {
  const pdf = (await convert('report.html', html, 'pdf:writer_pdf_Export', 'HTML (StarWriter)')).get('report.pdf');
  if (!pdf) throw new Error('LibreOffice wrote nothing');
  const folder = mkdtempSync(join(tmpdir(), 'gouji-sheets-'));
  try {
    writeFileSync(join(folder, 'report.pdf'), pdf);
    await exec('pdftoppm', ['-r', String(dpi), join(folder, 'report.pdf'), join(folder, 'sheet')], { timeout: 120_000 });
    const names = readdirSync(folder).filter((name) => name.endsWith('.ppm'));
    return names.sort().map((name) => sheetOf(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of a picture in binary PPM: `P6`, width, height, 255, then three bytes a pixel. */
function sheetOf(bytes: Uint8Array): PrintedSheet {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
  if (!head) throw new Error('no PPM');
  const [width, height] = [Number(head[1]), Number(head[2])];
  const pixels = bytes.subarray(head[0].length);
  return { grey: luminance(pixels, width, height, 3), withoutRed: greyOf(pixels, width, height, 3) };
}
