import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collapse, collapseMap, raise } from '../../lib/sources/page/collapse';

const CASES: readonly (readonly [title: string, raw: string, text: string])[] = [
  ['edges are trimmed', '  一、总体情况\n', '一、总体情况'],
  ['runs are one space', 'A \t  B', 'A B'],
  ['no-break and ideographic spaces are spaces', '单位：\u00a0\u00a0万元\u3000（年）', '单位： 万元 （年）'],
  ['a line break of the source between CJK characters is nothing', '政府信息\n      公开', '政府信息公开'],
  ['a line break beside a figure is a space', '共收到\n13 件', '共收到 13 件'],
  ['a byte order mark inside a figure is no space', '1\ufeff23', '1\ufeff23'],
  ['two figures on two lines stay two', '12\n34', '12 34'],
  ['a printed space at a line break stays', '公开\u3000\n情况', '公开 情况'],
];

test.each(CASES)('%s', (_, raw, text) => {
  expect(collapse(raw)).toBe(text);
  expect(collapseMap(raw).text).toBe(text);
});

const piece = fc.constantFrom('公', '开', '1', '2', 'a', ' ', '\n', '\u00a0', '\u3000', '，', '\t', '\ufeff');

test('the mapped text is the collapsed text, and every character comes from where the map says', () => {
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 40 }), (raw) => {
      const { text, at } = collapseMap(raw);
      expect(text).toBe(collapse(raw));
      expect(at).toHaveLength(text.length);
      for (const [i, index] of at.entries()) {
        if (text[i] === ' ') expect(raw[index]).toMatch(/\s/);
        else expect(raw[index]).toBe(text[i]);
      }
    }),
  );
});

test('raised digits stay one character each', () => {
  expect(raise('[12]注')).toBe('[¹²]注');
});
