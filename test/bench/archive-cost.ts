import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditLarge, writeLarge } from '../archive/large-archive';
import type { Measure } from './speed';

/** Peak memory on archives of many gigabytes, plain and packed, and what was read of them. `full`: ten; else one. */
export async function measureArchive(full: boolean): Promise<Measure[]> {
  const gigabytes = full ? 10 : 1;
  const measures: Measure[] = [];
  await auditLarge('--help'); // builds it
  for (const name of ['large.warc', 'large.warc.gz']) {
    const folder = mkdtempSync(join(tmpdir(), 'gouji-archive-'));
    try {
      const { bavail, bsize } = statfsSync(folder);
      if (bavail * bsize < gigabytes * 1.2e9) throw new Error(`${folder}: less than ${gigabytes} GB are free`);
      const path = join(folder, name);
      const { records, reports, damaged } = await writeLarge(path, gigabytes * 1e9);
      const began = performance.now();
      const { lines, err, peak } = await auditLarge(path);
      const seconds = (performance.now() - began) / 1000;
      const told = err.match(/@\d+: /g)?.length ?? 0;
      const lost = Math.abs(reports - lines) + Math.abs(damaged - told) + (err.includes(`records ${records}: reports ${reports},`) ? 0 : 1);
      const of = `${name} of ${gigabytes} GB`;
      measures.push(
        { name: `${of}: peak memory`, figure: peak, unit: 'MB', limit: 512 },
        { name: `${of}: read`, figure: (gigabytes * 1000) / seconds, unit: 'MB/s', limit: null },
        { name: `${of}: of ${reports} reports and ${damaged} damaged records, lost or not told`, figure: lost, unit: '', limit: 0 },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return measures;
}
