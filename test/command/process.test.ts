import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditExport } from '../../lib/report/contract/schema';
import { cleanReport, reportWithFindings } from '../demo/reports';
import { renderText } from '../generator';
import { root } from '../machine/root';

const script = join(root, 'lib/command/gouji.mjs');
/** More than a pipe holds, and than the workers are ahead. */
const FILES = 60;
let folder = '';
let many = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-process-'));
  many = join(folder, 'many');
  mkdirSync(many);
  for (let at = 0; at < FILES; at++) {
    const text = renderText(at % 7 === 3 ? reportWithFindings() : cleanReport());
    writeFileSync(join(many, `${String(at).padStart(3, '0')}.txt`), text);
  }
  await promisify(execFile)(process.execPath, [script, '--help']); // builds it
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function end(child: ChildProcess): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => (out += text));
  child.stderr?.setEncoding('utf8').on('data', (text) => (err += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

const names = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as AuditExport).source.file?.slice(many.length + 1));
const all = Array.from({ length: FILES }, (_, at) => `${String(at).padStart(3, '0')}.txt`);

describe('the command as a process', { timeout: 60_000 }, () => {
  it('several workers write what one writes, in the order of the inputs', async () => {
    const [one, three] = await Promise.all([end(start('--workers', '1', many)), end(start('--workers=3', many))]);
    expect(three).toEqual(one);
    expect(one).toMatchObject({ code: 1, err: '' });
    expect(names(one.out)).toEqual(all);
  });

  it.each(['1', '2'])('a reader that leaves after a line ends it quietly, with the code so far (workers: %s)', async (workers) => {
    const child = start('--workers', workers, many);
    const seen = new Promise<string>((resolve) => child.stdout?.setEncoding('utf8').once('data', resolve));
    let err = '';
    child.stderr?.on('data', (text) => (err += text));
    await seen;
    child.stdout?.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    // The third of them would be inconsistent; the first two lines fill the pipe.
    expect([0, 1]).toContain(code);
    expect(err).toBe('');
  });

  it('a line is in the pipe before the last file is read, and a slow reader keeps it waiting', async () => {
    const child = start('--workers', '2', many);
    await new Promise((resolve) => child.stdout?.once('readable', resolve));
    await setTimeout(500);
    expect(child.exitCode, 'nobody has read its lines').toBeNull();
    const { code, out } = await end(child);
    expect([code, names(out)]).toEqual([1, all]);
  });

  it.each(['1', '2'])('interrupted it ends behind a whole line, and loses none of those written (workers: %s)', async (workers) => {
    const file = join(folder, `interrupted-${workers}.ndjson`);
    const child = spawn(process.execPath, [script, '--workers', workers, ...Array(20).fill(many)], {
      stdio: ['ignore', openSync(file, 'w'), 'pipe'],
    });
    for (let tries = 0; tries < 600 && !readFileSync(file, 'utf8').includes('\n'); tries++) await setTimeout(25);
    child.kill('SIGINT');
    const { code, err } = await end(child);
    const written = names(readFileSync(file, 'utf8'));
    expect([code, err]).toEqual([130, '']);
    expect(written.length).toBeLessThan(20 * FILES);
    expect(written).toEqual(Array.from({ length: written.length }, (_, at) => all[at % FILES]));
  });

  it('interrupted in a file that takes minutes it ends at once, and keeps what was written', async () => {
    const long = join(folder, 'long.md');
    const row = (cell: string) => `|${`${cell}|`.repeat(3_000_000)}\n`;
    writeFileSync(long, renderText(cleanReport()) + row('1') + row('---') + row('2'));
    const child = start(join(many, '000.txt'), long);
    const out: string[] = [];
    child.stdout?.setEncoding('utf8').on('data', (text) => out.push(text));
    while (!out.join('').includes('\n')) await setTimeout(25);
    await setTimeout(500);
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('close', resolve));
    rmSync(long);
    expect(code).toBe(130);
    expect(names(out.join(''))).toEqual(['000.txt']);
  });

  it.skipIf(!existsSync('/dev/full'))('a full disk is exit 2 with a sentence', async () => {
    const child = spawn(process.execPath, [script, many], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] });
    const { code, err } = await end(child);
    expect(code).toBe(2);
    expect(err).toBe('gouji: 结果没有写完：磁盘已满 · the output was not written: no space left on the device\n');
  });

  it('links in circles cost a line each and no file', async () => {
    const tree = join(folder, 'tree');
    mkdirSync(join(tree, 'deep'), { recursive: true });
    writeFileSync(join(tree, 'a.txt'), renderText(cleanReport()));
    writeFileSync(join(tree, 'z.txt'), renderText(cleanReport()));
    symlinkSync('self', join(tree, 'self'));
    symlinkSync('..', join(tree, 'deep/up'));
    symlinkSync(tree, join(tree, 'deep/again'));
    symlinkSync('../a.txt', join(tree, 'deep/linked.txt'));
    const { code, out, err } = await end(start(tree));
    expect(out.trimEnd().split('\n')).toHaveLength(3);
    expect(err.trimEnd().split('\n').sort()).toEqual([
      expect.stringMatching(/deep\/again: .*a link to a folder, not followed/),
      expect.stringMatching(/deep\/up: .*a link to a folder, not followed/),
      expect.stringMatching(/self: .*links in a circle/),
    ]);
    expect(code).toBe(0);
  });

  it('no control character of a page or a file name reaches the terminal', async () => {
    const rude = join(folder, 'rude\u001b[31m\u009b2J.txt');
    writeFileSync(rude, renderText(cleanReport()).replace('制发', '\u001b[2J\u009b1m\u202e制发'));
    symlinkSync('x\u001b]0;owned\u0007', join(folder, 'x\u001b]0;owned\u0007'));
    for (const args of [[rude], ['--brief', rude], ['--pretty', rude], ['--why', '制发', rude], [`${rude}x`], ['--\u001b[2J']]) {
      const { out, err } = await end(start(...args));
      expect(out + err, args.join(' ')).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    }
    const [line] = (await end(start(rude))).out.split('\n');
    expect((JSON.parse(line ?? '') as AuditExport).source.file, 'a reader of the JSON gets the name as it is').toBe(rude);
  });
});
