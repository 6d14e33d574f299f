import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import main from '../../lib/command/main';
import { widthOf } from '../../lib/command/telling/width';
import type { AuditExport } from '../../lib/report/contract/schema';
import { encode } from '../demo/encode';
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
  writeFileSync(at('tree/notes.ppt'), 'slides');
  writeFileSync(at('tree/b/page.png'), 'PNG');
  writeFileSync(at('gbk-undeclared.txt'), encode(renderText(cleanReport()), 'gbk'));
  writeFileSync(at('-dash.txt'), renderText(cleanReport()));
  writeFileSync(at('faulty.txt'), renderText(reportWithFindings()));
  writeFileSync(at('empty.html'), '');
  writeFileSync(at('spaces.txt'), ' \n\t\n');
  writeFileSync(
    at('binary.html'),
    Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256),
  );
  const told = renderText(reportWithFindings()).replace('制发', '\u001b[31m\u202e制发');
  writeFileSync(at('rude\u001b.txt'), told);
  utimesSync(at('faulty.txt'), new Date('2026-03-01T08:00:00Z'), new Date('2026-03-01T08:00:00Z'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
  let out = '';
  let err = '';
  const code = await main(args, {
    out: async (text) => {
      out += text;
      return 'written';
    },
    err: (text) => {
      err += text;
    },
    columns: 100,
  });
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
    expect(err).toContain('2 files of other types skipped (.png 1, .ppt 1)');
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

  it('reads a page that a portal has saved under the name of a sheet, and says what an old sheet is', async () => {
    const page = demoPages().get(demoPaths.clean)?.body ?? '';
    writeFileSync(at('saved.xls'), page);
    const { audits } = await run(at('saved.xls'));
    expect(audits().map(({ verdict }) => verdict)).toEqual(['consistent']);
    const sheet = Uint8Array.from({ length: 1024 }, (_, i) => [0xd0, 0xcf, 0x11, 0xe0][i] ?? 0);
    writeFileSync(at('old.xls'), sheet);
    expect(await run(at('old.xls'))).toMatchObject({ code: 2, out: '' });
  });

  it.each([
    ['missing.html', 'not found'],
    ['empty.html', 'empty'],
    ['spaces.txt', 'white space'],
    ['binary.html', 'not a text file'],
    ['tree/notes.ppt', 'not supported'],
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

  it.each([[[]], [['--prety', 'x.html']], [['--why']], [['--why', ' ', 'x.html']], [['--why', 'a', '--why', 'b', 'x.html']]])(
    'misuse %j: what is wrong and where the help is, nothing else, exit 2',
    async (args) => {
      const { code, out, err } = await run(...args);
      expect([code, out]).toEqual([2, '']);
      const [said, hint, ...rest] = err.trimEnd().split('\n');
      expect(said).toMatch(/^gouji: .+ · .+/);
      expect(hint).toMatch(/--help$/);
      expect(rest).toEqual([]);
    },
  );

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

  it('--why PATH tells how a cell was read and judged, as plain text', async () => {
    const { code, out, err } = await run('--why', 'requests.granted.naturalPerson', at('faulty.txt'));
    expect([code, err]).toEqual([1, '']);
    expect(out.split('\n')[0]).toBe(at('faulty.txt'));
    const chain = [
      '表中原文',
      '“21”',
      '单元格',
      '表三“（一）予以公开”行“自然人”列',
      '读成',
      '数字 21',
      '把握',
      '确定',
      '用在',
      '不符',
      '[fail]',
    ];
    expect(chain.map((word) => out.indexOf(word)).every((at, i, all) => at > (all[i - 1] ?? 0))).toBe(true);
    expect(Math.max(...out.split('\n').slice(2).map(widthOf))).toBeLessThanOrEqual(100);
  });

  it('--why WORDS tells every number whose print or clause has them, each match headed by its file', async () => {
    const files = [at('tree/a.txt'), at('faulty.txt')];
    const [one, both] = [await run('--why', '结转', at('faulty.txt')), await run('--why=结 转', ...files)];
    expect(one.out).toMatch(/原文[\s\S]*结转[\s\S]*对照[\s\S]*上年结转 = 3[\s\S]*结果[\s\S]*\[conflicts\]/);
    expect(both.out.endsWith(one.out)).toBe(true);
    for (const file of files) expect(both.out.split('\n')).toContain(file);
    expect(both.code).toBe(1);
  });

  it('--why 3件 is not the end of 13件', async () => {
    const quotes = (await run(at('faulty.txt'))).audits()[0]?.report?.claims.map(({ quote }) => quote) ?? [];
    const counts = [...quotes.join(' ').matchAll(/\d+(?=件)/g)].map(([digits]) => digits);
    const long = counts.find((digits) => digits.length > 1 && !counts.includes(digits.slice(-1)));
    if (!long) throw new Error('a number whose last digit is no number of its own expected');
    expect((await run('--why', `${long}件`, at('faulty.txt'))).out).toContain(`其中的数“${long}件”`);
    expect((await run('--why', `${long.slice(-1)}件`, at('faulty.txt'))).code).toBe(2);
  });

  it.each(['requests.granted', '没有这句话', 'constructor'])('--why %s finds nothing: exit 2, a sentence on stderr', async (words) => {
    const { code, out, err } = await run('--why', words, at('tree/a.txt'), at('tree/c.md'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(new RegExp(`没有找到“${words}”.*no cell and no number`));
  });

  it('--why lets no control character of the page or its name reach the terminal', async () => {
    const { out } = await run('--why', '制发', at('rude\u001b.txt'));
    expect(out).toContain('制发');
    expect(out).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
    const { err } = await run('--why', '\u001b[2J', at('tree/a.txt'));
    expect(err).not.toContain('\u001b');
  });

  it('--deadline sets a local day, told as a notice', async () => {
    const kinds = ['department', 'office', 'township', 'county', 'prefecture', 'province'];
    const { out } = await run(...kinds.map((kind) => `--deadline=${kind}=01-02`), at('tree/a.txt'));
    const told = (JSON.parse(out) as AuditExport).findings.filter(({ rule }) => rule === 'local-deadline');
    expect(told).toMatchObject([{ outcome: 'fail', severity: 'notice' }]);
    const { code, err } = await run('--deadline', 'village=01-02', at('tree/a.txt'));
    expect([code, err]).toEqual([2, expect.stringContaining('KIND=MM-DD')]);
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
