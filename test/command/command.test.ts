import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import main from '../../lib/command/main';
import { widthOf } from '../../lib/command/width';
import type { AuditExport } from '../../lib/report/schema';
import { toGbk } from '../demo/gbk';
import { demoPages, demoPaths } from '../demo/pages';
import { cleanReport, reportWithFindings } from '../demo/reports';
import { renderText } from '../generator';
import { root } from '../machine/root';

let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-command-'));
  const bodyOf = (path: string) => demoPages().get(path)?.body ?? '';
  mkdirSync(at('tree/b/deep'), { recursive: true });
  mkdirSync(at('empty-folder'));
  writeFileSync(at('tree/b/deep/faulty.HTML'), bodyOf(demoPaths.findings));
  writeFileSync(at('tree/b/clean.htm'), bodyOf(demoPaths.clean)); // GBK, declared
  writeFileSync(at('tree/a.txt'), renderText(cleanReport()));
  writeFileSync(at('tree/c.md'), '# 通知\n\n今天天气很好。\n');
  writeFileSync(at('tree/notes.pdf'), '%PDF-1.4');
  writeFileSync(at('tree/b/sheet.xlsx'), 'PK');
  writeFileSync(at('gbk-undeclared.txt'), toGbk(renderText(cleanReport())));
  writeFileSync(at('-dash.txt'), renderText(cleanReport()));
  writeFileSync(at('faulty.txt'), renderText(reportWithFindings()));
  writeFileSync(at('empty.html'), '');
  writeFileSync(at('spaces.txt'), ' \n\t\n');
  writeFileSync(
    at('binary.html'),
    Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256),
  );
  utimesSync(at('faulty.txt'), new Date('2026-03-01T08:00:00Z'), new Date('2026-03-01T08:00:00Z'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
  let out = '';
  let err = '';
  const code = await main(args, { out: (text) => (out += text), err: (text) => (err += text), columns: 100 });
  const lines = out.split('\n').filter(Boolean);
  return { code, out, err, audits: () => lines.map((line) => JSON.parse(line) as AuditExport) };
}

describe('the command line', () => {
  it('writes one JSON line per report of a folder, in sorted order, and counts other files on stderr', async () => {
    const { code, err, audits } = await run(at('tree'));
    expect(audits().map(({ source }) => source.file)).toEqual(
      ['a.txt', 'b/clean.htm', 'b/deep/faulty.HTML', 'c.md'].map((name) => `${at('tree')}/${name}`),
    );
    expect(audits().map(({ verdict }) => verdict)).toEqual(['consistent', 'consistent', 'inconsistent', 'not-a-report']);
    expect(err).toContain('2 files of other types skipped (.xlsx 1, .pdf 1)');
    expect(code).toBe(1);
  });

  it('keeps the order of the inputs, and each as it was given', async () => {
    const { audits } = await run(at('tree/c.md'), at('faulty.txt'), at('tree/a.txt'), at('faulty.txt'));
    expect(audits().map(({ source }) => source.file)).toEqual(['tree/c.md', 'faulty.txt', 'tree/a.txt', 'faulty.txt'].map(at));
  });

  it('says exit 0 when nothing is inconsistent', async () => {
    expect((await run(at('tree/a.txt'), at('tree/c.md'))).code).toBe(0);
  });

  it('takes capturedAt from the file, and the same input gives the same line', async () => {
    const first = await run(at('faulty.txt'));
    expect(first.audits()[0]?.source.capturedAt).toBe('2026-03-01T08:00:00.000Z');
    expect((await run(at('faulty.txt'))).out).toBe(first.out);
  });

  it('reads GB18030 without a declaration as it reads UTF-8', async () => {
    const [plain] = (await run(at('tree/a.txt'))).audits();
    const [gbk] = (await run(at('gbk-undeclared.txt'))).audits();
    expect(gbk?.report?.cells).toEqual(plain?.report?.cells);
    expect(gbk?.source.sha256).toBe(plain?.source.sha256);
  });

  it.each([
    ['missing.html', 'not found'],
    ['empty.html', 'empty'],
    ['spaces.txt', 'white space'],
    ['binary.html', 'not a text file'],
    ['tree/notes.pdf', 'not supported'],
    ['empty-folder', 'no readable file'],
  ])('%s writes no line, its reason goes to stderr in both languages, the others are audited', async (name, reason) => {
    const { code, err, audits } = await run(at('tree/a.txt'), at(name), at('faulty.txt'));
    expect(audits().map(({ source }) => source.file)).toEqual([at('tree/a.txt'), at('faulty.txt')]);
    expect(err).toContain(at(name));
    expect(err).toMatch(new RegExp(`[\\u4e00-\\u9fff].*${reason}`));
    expect(code).toBe(2);
  });

  it.skipIf(process.getuid?.() === 0)('a file without permission is an unread input (root may read everything)', async () => {
    writeFileSync(at('locked.txt'), 'x');
    chmodSync(at('locked.txt'), 0);
    expect(await run(at('locked.txt'))).toMatchObject({ code: 2, out: '' });
  });

  it('ends the options at --, so that a file may begin with a dash', async () => {
    const { code, audits } = await run('--', at('-dash.txt'));
    expect([code, audits().length]).toEqual([0, 1]);
  });

  it.each([[[]], [['--prety', 'x.html']]])('misuse %j: help on stderr, exit 2', async (args) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--pretty');
  });

  it('--help goes to stdout, exit 0', async () => {
    const { code, out, err } = await run('--help');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('npm run --silent audit');
  });

  it('--pretty writes a table within the terminal: verdict, coverage, each finding with formula, likely cause', async () => {
    const { code, out } = await run('--pretty', at('faulty.txt'));
    expect(code).toBe(1);
    for (const text of ['南屏县自然资源局', '不一致', '表三 175/175', '✕ 不一致', '≠', '21 应为 should be 12']) expect(out).toContain(text);
    expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(104);
  });

  it('as a process: only NDJSON on stdout, and the exit code', async () => {
    const npm = (...args: string[]) =>
      promisify(execFile)('npm', ['run', '--silent', 'audit', '--', ...args], { cwd: root, maxBuffer: 1 << 26 });
    const { stdout } = await npm(at('tree/a.txt'));
    expect((JSON.parse(stdout) as AuditExport).verdict).toBe('consistent');
    const failing = await npm(at('faulty.txt'), at('missing.txt')).catch(
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
    expect(failing).toMatchObject({ code: 2, stderr: expect.stringContaining('missing.txt') });
    expect(failing.stdout.trim().split('\n')).toHaveLength(1);
  });
});
