import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { decode } from '../../lib/sources/decode';

// 政府信息公开 in GBK, as old portals still serve it.
const GBK = [0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab, 0xbf, 0xaa];
const TEXT = '政府信息公开';
const ascii = (text: string) => [...Buffer.from(text, 'latin1')];

const CASES: readonly (readonly [title: string, bytes: readonly number[], text: string, encoding: string])[] = [
  ['UTF-8', [...Buffer.from(TEXT)], TEXT, 'utf-8'],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...Buffer.from(TEXT)], TEXT, 'utf-8'],
  ['UTF-16 with a mark, little end first', [0xff, 0xfe, ...Buffer.from(TEXT, 'utf16le')], TEXT, 'utf-16le'],
  ['UTF-16 with a mark, big end first', [0xfe, 0xff, ...Buffer.from(TEXT, 'utf16le').swap16()], TEXT, 'utf-16be'],
  ['UTF-16 without a mark', [...Buffer.from(`<p>${TEXT}</p>\n`, 'utf16le')], `<p>${TEXT}</p>\n`, 'utf-16le'],
  ['GBK that says so', [...ascii('<meta charset="gb2312">'), ...GBK], `<meta charset="gb2312">${TEXT}`, 'gb18030'],
  [
    'GBK that says so in http-equiv',
    [...ascii('<META http-equiv=Content-Type content="text/html; charset=gbk">'), ...GBK],
    `<META http-equiv=Content-Type content="text/html; charset=gbk">${TEXT}`,
    'gb18030',
  ],
  ['GBK that says nothing', GBK, TEXT, 'gb18030'],
  ['GBK that claims to be UTF-8', [...ascii('<meta charset=utf-8>'), ...GBK], `<meta charset=utf-8>${TEXT}`, 'gb18030'],
  ['UTF-8 re-saved under an old declaration', [...ascii('<meta charset=gbk>'), ...Buffer.from(TEXT)], `<meta charset=gbk>${TEXT}`, 'utf-8'],
  ['UTF-8 cut in the middle of a character', [...Buffer.from(TEXT)].slice(0, -1), '政府信息公\ufffd', 'utf-8'],
  ['an empty file', [], '', 'utf-8'],
];

test.each(CASES)('%s', (_, bytes, text, encoding) => {
  expect(decode(Uint8Array.from(bytes))).toEqual({ text, encoding });
});

const BINARIES: readonly (readonly [title: string, bytes: readonly number[]])[] = [
  ['a PDF', ascii('%PDF-1.7 and then text')],
  ['a Word document', [0x50, 0x4b, 0x03, 0x04, ...ascii('word/document.xml')]],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
  ['zeros', [0, 0, 0, 0, 65, 66, 0, 1]],
  ['control bytes', Array.from({ length: 200 }, (_, i) => (i % 7) + 1)],
];

test.each(BINARIES)('%s is a problem, in both languages', (_, bytes) => {
  const decoded = decode(Uint8Array.from(bytes));
  expect('problem' in decoded && [decoded.problem.zh, decoded.problem.en]).toEqual([
    expect.stringContaining('文本'),
    expect.stringContaining('text'),
  ]);
});
