import { expect, test } from 'vitest';
import type { Paragraph } from '../../lib/document/document';
import { footers, signers } from '../../lib/recognise/dates/end-words';
import { signedBy, signedDate, tailKind } from '../../lib/recognise/dates/signature';
import { wordCases } from '../document/word-cases';

const line = (text: string): Paragraph => ({
  kind: 'paragraph',
  text,
  place: { kind: 'line', line: 1, span: null },
  heading: null,
  furniture: false,
});

test.each([
  ['青禾县水利局', 'signature', '青禾县水利局', null],
  ['2024年1月15日', 'date', null, '2024-01-15'],
  ['二〇二四年一月十五日', 'date', null, '2024-01-15'],
  ['二〇二三年十月二十日', 'date', null, '2023-10-20'],
  ['青禾县水利局　　2024年1月15日', 'signature', '青禾县水利局', '2024-01-15'],
  ['青禾县水利局二○二四年一月十五日', 'signature', '青禾县水利局', '2024-01-15'],
  ['（青禾县水利局 2024-01-15）', 'signature', '青禾县水利局', '2024-01-15'],
  ['2021115', 'date', null, null],
  ['全年平均每月受理3件，较2024年1月15日', 'body', null, '2024-01-15'],
  ['来源：青禾县水利局', 'footer', null, null],
  ['附件：2023年统计表.xlsx', 'file', null, null],
  ['附件下载：', 'footer', null, null],
])('the line “%s” at the end of a report is %s', (text, kind, by, on) => {
  const one = line(text);
  expect(tailKind(one)).toBe(kind);
  if (kind !== 'footer') expect(signedBy(one)).toBe(by);
  expect(signedDate(one)).toBe(on);
});

test.each([
  ...wordCases(footers).map((one) => ({ ...one, kind: 'footer' })),
  ...wordCases(signers).map((one) => ({ ...one, kind: 'signature' })),
])('“$sentence” is a $kind by one word', ({ sentence, without, kind }) => {
  expect(tailKind(line(sentence))).toBe(kind);
  expect(tailKind(line(without))).not.toBe(kind);
});
