import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS, TITLES } from '../../lib/recognise/glance';
import { isReportLikely } from '../../lib/recognise/likely';
import { isNear, stands, wordOf } from '../../lib/recognise/stands';

const rooms = ['', '', ' ', '\n\t', '\u00a0', '\u3000\ufeff', ' '.repeat(40)];
const character = fc.constantFrom(...'本年新收上结結转轉下度稳定作复復議另行制公开，3报a', ...rooms);
const text = fc.array(fc.oneof(character, fc.constantFrom('本年新收', '上年結转', '结 转下\n年度', '新制作数量')), { maxLength: 30 });

describe('a word in a text', () => {
  it('stands there when the expression with any room between its characters finds it', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LABELS), (parts, label) => {
        const whole = parts.join('');
        const expression = new RegExp((label.match(/\[[^[\]]*]|./g) ?? []).join('\\s*'));
        expect(stands(whole, wordOf(label))).toBe(expression.test(whole));
      }),
      { numRuns: 2000 },
    );
  });

  it('is found behind thousands of its characters', () => {
    const word = wordOf('勾稽[关關][系係]');
    expect(stands(`${'稽'.repeat(5000)}勾 稽關係`, word)).toBe(true);
    expect(stands('勾稽'.repeat(5000), word)).toBe(false);
    expect(isNear(`${'公报'.repeat(5000)}公开报`, wordOf('公[报報]'), (stretch) => stretch.includes('公开报'))).toBe(true);
  });

  it.each(TITLES)('leads to every title that %s knows, wherever it stands', (title) => {
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^${title}$`)), fc.nat(300), fc.nat(300), (printed, before, after) => {
        const evidence = { titles: [], text: '公，'.repeat(before) + printed + '报，'.repeat(after) };
        expect(isReportLikely({ ...evidence, headings: () => [printed] })).toBe(true);
        expect(isReportLikely({ ...evidence, headings: () => [] })).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('costs nothing but a look where no title can stand', () => {
    const headings = () => {
      throw new Error('asked');
    };
    expect(isReportLikely({ titles: [], text: '报纸上的公告', headings })).toBe(false);
    expect(isReportLikely({ titles: [], text: '政府信息公开指南', headings })).toBe(false);
  });
});
