import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import main from '../../lib/command/main';
import type { Surroundings } from '../../lib/command/surroundings';
import { cleanReport, reportWithFindings } from '../demo/reports';
import { renderText } from '../generator';
import { records } from '../takeaway/parse-csv';

let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-format-'));
  writeFileSync(at('a.txt'), renderText(cleanReport()));
  writeFileSync(at('b.txt'), renderText(reportWithFindings()));
  writeFileSync(at('c.md'), '# 通知\n\n今天天气很好。\n');
  writeFileSync(at('empty.html'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(args: readonly string[], around: Partial<Surroundings> = {}) {
  const pieces: Buffer[] = [];
  let err = '';
  const code = await main(args, {
    out: async (piece) => {
      pieces.push(Buffer.from(piece as Uint8Array));
      return 'written';
    },
    err: (text) => {
      err += text;
    },
    ...around,
  });
  return { code, err, pieces, bytes: Buffer.concat(pieces), text: Buffer.concat(pieces).toString() };
}
const all = () => ['a.txt', 'b.txt', 'c.md'].map(at);

describe('--format', () => {
  it('ndjson is what is written anyway', async () => {
    const [told, plain] = [await run(['--format', 'ndjson', ...all()]), await run(all())];
    expect(told.text).toBe(plain.text);
    expect(told.code).toBe(1);
  });

  it('csv streams: a row a report, a finding, a cell, each input as it comes', async () => {
    const { code, text, pieces } = await run(['--format=csv', ...all()]);
    expect(code).toBe(1);
    expect(pieces.length).toBeGreaterThanOrEqual(4);
    const rows = records(text);
    expect(rows.filter(({ record }) => record === 'report').map(({ verdict }) => verdict)).toEqual([
      'consistent',
      'inconsistent',
      'not-a-report',
    ]);
    expect(rows.filter(({ record, source }) => record === 'cell' && source === at('b.txt')).length).toBeGreaterThan(190);
    expect(rows.some(({ record, rule }) => record === 'finding' && rule)).toBe(true);
  });

  it('sarif is one log over all inputs, whole even when there is nothing to tell', async () => {
    const { runs } = JSON.parse((await run(['--format', 'sarif', ...all()])).text) as {
      runs: [{ results: { ruleId: string }[]; artifacts: object[] }];
    };
    expect(runs[0].artifacts.length).toBe(3);
    expect(runs[0].results.length).toBeGreaterThan(2);
    const nothing = JSON.parse((await run(['--format', 'sarif', at('c.md')])).text) as { runs: [{ results: object[] }] };
    expect(nothing.runs[0].results).toEqual([]);
  });

  it('html is the opinion on each input, one after the other', async () => {
    const { text } = await run(['--format', 'html', ...all()]);
    expect(text.match(/<article>/g)?.length).toBe(3);
    expect(text).toContain('政府信息公开工作年度报告核查意见书');
    expect(text).toContain('未作核查：本页不是政府信息公开年报');
    expect(text.trimEnd().endsWith('</html>')).toBe(true);
  });

  it('xlsx goes to a pipe or a file, never to a screen', async () => {
    const { bytes, code } = await run(['--format', 'xlsx', ...all()]);
    expect(code).toBe(1);
    expect(Object.keys(unzipSync(new Uint8Array(bytes))).filter((name) => /sheet\d+\.xml$/.test(name)).length).toBe(5);
    const screen = await run(['--format', 'xlsx', ...all()], { isTerminal: true });
    expect([screen.code, screen.bytes.length]).toEqual([2, 0]);
    expect(screen.err).toContain('--out');
  });

  it.each(['csv', 'sarif', 'html', 'ndjson'])('--out writes the same %s into a file', async (format) => {
    const file = at(`out.${format}`);
    const { code, text } = await run(['--format', format, '--out', file, ...all()]);
    expect([code, text]).toEqual([1, '']);
    expect(readFileSync(file, 'utf8')).toBe((await run(['--format', format, ...all()])).text);
  });

  it('an input that cannot be read is told on stderr, the others are in the file', async () => {
    const { code, err } = await run(['--format', 'xlsx', '--out', at('some.xlsx'), at('empty.html'), at('a.txt')]);
    expect(code).toBe(2);
    expect(err).toContain('empty.html');
    expect(existsSync(at('some.xlsx'))).toBe(true);
  });

  it('a file that cannot be written is said at once, and nothing half-written stays', async () => {
    const { code, err } = await run(['--format', 'html', '--out', at('nowhere/x.html'), at('a.txt')]);
    expect(code).toBe(2);
    expect(err).toMatch(/没有写完.*folder does not exist/);
    const stop = new AbortController();
    stop.abort();
    await run(['--format', 'html', '--out', at('stopped.html'), at('a.txt')], { signal: stop.signal });
    expect(readdirSync(folder).filter((name) => /stopped|\.part$/.test(name))).toEqual([]);
  });

  it.each([
    [['--format']],
    [['--format', 'pdf']],
    [['--out', '']],
    [['--format', 'csv', '--pretty']],
    [['--format', 'html', '--why', '13件']],
    [['--format', 'sarif', '--brief']],
    [['--format', 'ndjson', '--pretty']],
  ])('misuse %j: exit 2', async (args) => {
    const { code, text } = await run([...args, at('a.txt')]);
    expect([code, text]).toEqual([2, '']);
  });
});
