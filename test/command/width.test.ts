import { describe, expect, it } from 'vitest';
import { padTo, widthOf, wrap } from '../../lib/command/telling/width';

describe('columns in a terminal', () => {
  it.each([
    ['abc', 3],
    ['年报', 4],
    ['（一）', 6],
    ['１２', 4],
    ['e\u0301', 1],
    ['\u200b', 0],
    ['𠮷', 2],
    ['≠', 1],
  ])('%j takes %d', (text, width) => expect(widthOf(text)).toBe(width));

  it('pads by columns, not characters', () => expect([padTo('年报', 6), padTo('abcdef', 3)]).toEqual(['年报  ', 'abcdef']));

  it.each([
    ['一二三四五六', 5, ['一二', '三四', '五六']],
    ['合计，应为', 4, ['合', '计，', '应为']],
    ['ten plus one', 8, ['ten plus', 'one']],
    ['abcdefghij', 4, ['abcdefghij']],
    ['', 4, ['']],
  ])('%j wraps within %d', (text, width, lines) => expect(wrap(text, width)).toEqual(lines));
});
