import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cleanReport } from '../demo/reports';
import { renderHtml } from '../generator';
import { root } from '../machine/root';
import { warcRecord } from './make-warc';

const SIZE = 300e6;
/** Kilobytes of the largest record, random so that nothing packs it. */
const FILLER = 1000;

describe('a large archive', { timeout: 120_000 }, () => {
  it.each(['large.warc', 'large.warc.gz'])('%s of 300 MB is read within the memory of a small one', async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'gouji-large-'));
    try {
      const small = join(folder, `small-${name}`);
      const large = join(folder, name);
      await write(small, 5e6);
      const records = await write(large, SIZE);
      await run('--help'); // builds it
      const [little, much] = [await run(small), await run(large)];
      expect(much.err).toContain(`records ${records}: reports 1,`);
      expect(much.lines).toBe(1);
      console.log(`${name}: 300 MB, peak ${Math.round(much.peak)} MB; 5 MB, peak ${Math.round(little.peak)} MB`);
      // The whole file would be 300.
      expect(much.peak - little.peak).toBeLessThan(120);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** One report among large files of no kind. Returns how many records. */
async function write(path: string, size: number): Promise<number> {
  const pack = path.endsWith('.gz') ? (bytes: Buffer) => gzipSync(bytes, { level: 1 }) : (bytes: Buffer) => bytes;
  const filler = Buffer.from(Array.from({ length: FILLER * 1024 }, (_, at) => (Math.imul(at ^ (at >>> 7), 0x9e3779b1) >>> 11) & 0xff));
  const record = pack(
    warcRecord({ url: 'http://www.example.gov.cn/data', body: filler, http: { headers: { 'Content-Type': 'text/html' } } }),
  );
  const out = createWriteStream(path);
  out.write(pack(warcRecord({ url: 'http://www.example.gov.cn/report.html', body: renderHtml(cleanReport()) })));
  let records = 1;
  for (let written = 0; written < size; written += record.length) {
    records++;
    if (!out.write(record)) await new Promise<void>((done) => out.once('drain', () => done()));
  }
  out.end();
  await finished(out);
  return records;
}

/** Runs the command with one worker and tells its peak memory in MB, as the kernel counted it. */
function run(path: string): Promise<{ lines: number; err: string; peak: number }> {
  const script = join(root, 'lib/command/gouji.mjs');
  const tell = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS));`;
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${tell}`, script, '--workers', '1', path]);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
  return new Promise((done) =>
    child.on('close', () => done({ lines: out.split('\n').length - 1, err, peak: Number(/peak (\d+)/.exec(err)?.[1]) / 1024 })),
  );
}
