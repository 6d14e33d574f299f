import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditLarge, writeLarge } from './large-archive';

/** Megabytes. Ten gigabytes are read by `npm run bench -- archive`. */
const SIZE = 300;

describe('a large archive', { timeout: 120_000 }, () => {
  it.each(['large.warc', 'large.warc.gz'])('%s of 300 MB is read within the memory of a small one', async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'gouji-large-'));
    try {
      const small = join(folder, `small-${name}`);
      const large = join(folder, name);
      await writeLarge(small, 5e6);
      const { records, reports, damaged } = await writeLarge(large, SIZE * 1e6);
      await auditLarge('--help'); // builds it
      const [little, much] = [await auditLarge(small), await auditLarge(large)];
      expect(much.err).toContain(`records ${records}: reports ${reports},`);
      expect(much.lines).toBe(reports);
      expect(much.err.match(/@\d+: /g)?.length).toBe(damaged);
      console.log(`${name}: ${SIZE} MB, peak ${Math.round(much.peak)} MB; 5 MB, peak ${Math.round(little.peak)} MB`);
      // The whole file would be 300.
      expect(much.peak - little.peak).toBeLessThan(120);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
