import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { cleanReport, reportWithFindings } from '../demo/reports';
import { renderHtml } from '../generator';
import { root } from '../machine/root';
import { warcRecord } from './make-warc';

/** What a large archive holds. */
export interface Large {
  readonly records: number;
  readonly reports: number;
  readonly damaged: number;
}

/** Writes an archive of that many bytes: large files of no kind, among them reports, each of its own address, and here and there a damaged record. */
export async function writeLarge(path: string, size: number): Promise<Large> {
  const isPacked = path.endsWith('.gz');
  const pack = isPacked ? (bytes: Buffer) => gzipSync(bytes, { level: 1 }) : (bytes: Buffer) => bytes;
  const filler = Buffer.from(Array.from({ length: FILLER * 1024 }, (_, at) => (Math.imul(at ^ (at >>> 7), 0x9e3779b1) >>> 11) & 0xff));
  const large = pack(
    warcRecord({ url: 'http://www.example.gov.cn/data', body: filler, http: { headers: { 'Content-Type': 'text/html' } } }),
  );
  const broken = Buffer.from(large);
  if (isPacked) broken.fill(0xa5, 5000, 5100);
  else broken.write('9', broken.indexOf('Content-Length: ') + 'Content-Length: '.length);
  const pages = [cleanReport(), reportWithFindings()].map((report) => renderHtml(report));
  const out = createWriteStream(path);
  let [written, records, reports, damaged] = [0, 0, 0, 0];
  const put = async (bytes: Buffer) => {
    written += bytes.length;
    if (!out.write(bytes)) await new Promise<void>((done) => out.once('drain', () => done()));
  };
  for (let at = 0; written < size; at++) {
    if (at % REPORT_EVERY === 0) {
      const url = `http://www.example.gov.cn/${reports}.html`;
      await put(pack(warcRecord({ url, body: pages[reports % pages.length] ?? '' })));
      reports++;
      records++;
    }
    const isBroken = at % DAMAGE_EVERY === DAMAGE_EVERY - 1;
    await put(isBroken ? broken : large);
    if (isBroken) damaged++;
    else records++;
  }
  out.end();
  await finished(out);
  return { records, reports, damaged };
}

/** What the command made of it, and its peak memory in MB as the kernel counted it. */
export interface LargeRun {
  readonly lines: number;
  readonly err: string;
  readonly peak: number;
}

/** Runs the command with one worker. */
export function auditLarge(path: string): Promise<LargeRun> {
  const script = join(root, 'lib/command/gouji.mjs');
  const tell = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS));`;
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${tell}`, script, '--workers', '1', path]);
  let lines = 0;
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    lines += text.split('\n').length - 1;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
  return new Promise((done) => child.on('close', () => done({ lines, err, peak: Number(/peak (\d+)/.exec(err)?.[1]) / 1024 })));
}

/** Kilobytes of the largest record, random so that nothing packs it. */
const FILLER = 1000;
const REPORT_EVERY = 25;
const DAMAGE_EVERY = 140;
