import { zipSync } from 'fflate';
import type { Paper } from '../papers';
import { paperDocx } from '../word/paper-docx';

/** Papers as Word files, each under a name of its own. */
export async function zipOf(papers: readonly (readonly [name: string, paper: Paper])[], ending: string): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const [name, paper] of papers) {
    let [own, number] = [`${name}${ending}.docx`, 2];
    while (own in files) own = `${name}${ending}_${number++}.docx`;
    files[own] = await paperDocx(paper);
  }
  return zipped(files);
}

/** Files under their names. */
export function zipped(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  // Unix: else older tools take Chinese names for another character set; a ZIP knows no day before 1980.
  return zipSync(Object.fromEntries(Object.entries(files)), { os: 3, mtime: '1980-01-02T00:00:00' });
}
