import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../../lib/sources/text';
import { outline } from './outline';
import { textCases } from './text-cases';

test.each(textCases)('$title', ({ text, expect: expected }) => {
  expect(outline(readText(text, { name: null }))).toEqual(expected);
});

test('places count lines from 1, a joined paragraph stands on its first', () => {
  const { blocks } = readText('甲\r\n\r\n努力保障群众的知情权、参与权和监督权，加大重\n\n点领域公开力度，取得实效。\n规章\t0\t1', {
    name: null,
  });
  expect(blocks.map((block) => block.place)).toEqual([1, 3, 6].map((line) => ({ kind: 'line', line, span: null })));
});

test('rows of one length are sure, ragged ones are not', () => {
  const confidence = (text: string) => {
    const [grid] = readText(text, { name: null }).blocks;
    return grid?.kind === 'grid' ? grid.cells.map((cell) => cell.confidence) : [];
  };
  expect(confidence('甲\t1\t2\n乙\t3\t')).toEqual([1, 1, 1, 1, 1, 1]);
  expect(confidence('甲\t1\t2\n乙\t3')).toEqual([0.9, 0.9, 0.9, 0.9, 0.9]);
});

test('links and pictures of Markdown are told', () => {
  const document = readText('见[年报全文](http://x.gov.cn/a.pdf)。\n![表三](t.png)', { name: null });
  expect(document.links.map(({ href, text }) => [href, text])).toEqual([['http://x.gov.cn/a.pdf', '年报全文']]);
  expect(document.pictures.map((picture) => picture.alt)).toEqual(['表三']);
  expect(outline(document)).toEqual(['¶ 见年报全文。']);
});

test('a picture in a cell is unread', () => {
  expect(outline(readText('| 甲 | ![](a.png) |\n|---|---|\n| 乙 | 1 |', { name: null }))).toEqual(['▦ 2×2', '甲 | ?', '乙 | 1']);
});

test('cost grows with length only: half a million characters of each kind', () => {
  const kinds = ['规章\t0\t1\n', '| 甲 | 1 |\n', '一行文字，没有句号\n', '<table><tr><td>甲<td>1</table>\n', '**', '[', '<', '\t', '  \n'];
  for (const kind of kinds) {
    const began = process.cpuUsage().user;
    readText(kind.repeat(Math.floor(500_000 / kind.length)), { name: null });
    expect((process.cpuUsage().user - began) / 1000, JSON.stringify(kind)).toBeLessThan(8000);
  }
}, 20_000);

const corpus = resolve(import.meta.dirname, '../../../shared/corpus/seeds');
const isThere = existsSync(corpus);
if (!isThere) console.warn(`skipped: the texts of ${corpus}, which is not there`);

const SEEDS: readonly (readonly [file: string, rows: readonly string[]])[] = [
  ['000_fa6b2ae8d344dd61.txt', ['18×11', '13×12', '13×10', '8×16']],
  ['001_0e974329021f3c6f.txt', []],
  ['002_7b3c60a2029ed6a7.txt', ['18×4', '3×8', '24×10', '4×15']],
  ['003_3907d7e2e96f2b0c.txt', ['18×4', '5×8', '21×10', '4×16']],
  ['004_ad5f03b2b0236919.txt', ['7×10', '5×16', '7×10', '18×4', '15×10', '11×9', '4×15']],
];

test.skipIf(!isThere).each(SEEDS)('the tables of %s', (file, rows) => {
  const { blocks } = readText(readFileSync(resolve(corpus, file), 'utf8'), { name: file });
  expect(blocks.flatMap((block) => (block.kind === 'grid' ? [`${block.rows}×${block.columns}`] : []))).toEqual(rows);
});
