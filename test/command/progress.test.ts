import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditInput } from '../../lib/command/audit-input';
import main from '../../lib/command/main';
import { withProgress } from '../../lib/command/telling/progress';
import { widthOf } from '../../lib/command/telling/width';
import { cleanReport } from '../demo/reports';
import { renderText } from '../generator';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-progress-'));
  writeFileSync(join(folder, 'a\u001b[2J\u202e扫描件.txt'), renderText(cleanReport()));
  writeFileSync(join(folder, 'b.txt'), '');
  writeFileSync(join(folder, 'c.txt'), renderText(cleanReport()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command on a screen so wide, whose files take a second and have three pages; `lines` is what stood in its last line, one after the other. */
async function onScreen(columns: number) {
  let time = 0;
  let line = '';
  const kept: string[] = [];
  const lines: string[] = [];
  const written: string[] = [];
  const write = (text: string): void => {
    written.push(text);
    for (const [part] of text.matchAll(/\r|\n|\u001b\[K|[^\r\n\u001b]+|\u001b/g)) {
      if (part === '\n') kept.push(line);
      if (part === '\r' || part === '\n') line = '';
      else if (part !== '\u001b[K') line += part;
    }
    lines.push(line);
  };
  const screen = { columns: () => columns, write, now: () => time };
  const shown = withProgress(
    {
      out: async () => 'written',
      err: write,
      crew: (manner) => ({
        size: 1,
        audit: async (input, heard) => {
          for (const page of [1, 2, 3]) {
            time += 1000;
            heard?.(page, 3);
          }
          return auditInput(input, manner);
        },
        close: async () => {},
      }),
    },
    screen,
  );
  const code = await main([folder], shown.around);
  shown.close();
  return { code, kept, line, lines, written: written.join('') };
}

it('says how many files are done, which is read, its pages and for how long; and leaves nothing of it', async () => {
  const { code, kept, line, lines } = await onScreen(100);
  expect(code).toBe(2);
  expect(lines).toContainEqual(expect.stringMatching(/^0\/3 正在读 reading .*扫描件\.txt · 2\/3 页 pages · 2 s$/));
  expect(lines).toContainEqual(expect.stringMatching(/^1\/3 .*b\.txt · 3\/3 页 pages/));
  expect(kept).toEqual([expect.stringMatching(/^gouji: .*b\.txt: 文件是空的/)]);
  expect(line).toBe('');
});

it.each([100, 60, 50, 30, 0])('fits a screen of %d columns', async (columns) => {
  const { lines } = await onScreen(columns);
  const drawn = lines.filter((one) => one.includes('reading'));
  expect(Math.max(0, ...drawn.map(widthOf))).toBeLessThan(Math.max(1, columns));
  if (columns >= 50) expect(drawn).toContainEqual(expect.stringMatching(/…?.*件\.txt/));
});

it('writes nothing of a file’s name that a screen obeys', async () => {
  const { written } = await onScreen(400);
  expect(written.replaceAll('\u001b[K', '')).not.toMatch(/[\u001b\u202e]/);
});
