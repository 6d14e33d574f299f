import { describe, expect, it } from 'vitest';
import { nameOnce } from '../../../lib/overlay/card/name-once';

const place = '表三 （一）予以公开 · 总计';

describe('a long cell name in a card', () => {
  it.each([
    ['with the table and quotes', '表三“（一）予以公开 · 总计”填报为 15，各项之和为 24。', 'zh', '填报为 15，各项之和为 24。'],
    ['without the table', '（一）予以公开 · 总计填报为 15。', 'zh', '填报为 15。'],
    ['in English', '表三 （一）予以公开 · 总计 shows 15; its parts add up to 24.', 'en', 'Shows 15; its parts add up to 24.'],
  ] as const)('stands in the head and not in the message, %s', (_, message, language, rest) => {
    expect(nameOnce(place, message, language)).toEqual({ place, message: rest });
  });

  it('stands in the message alone where it cannot be cut out of it', () => {
    const message = '“（一）予以公开·总计”与“（二）部分公开·总计”填报为 1 和 2。';
    expect(nameOnce(place, message, 'zh')).toEqual({ place: null, message });
  });

  it('stays in the head of a message that does not say it', () => {
    const message = '文中“5件”与表三不一致。';
    expect(nameOnce('一、总体情况', message, 'zh')).toEqual({ place: '一、总体情况', message });
    expect(nameOnce(null, message, 'zh')).toEqual({ place: null, message });
  });

  it('is not cut off a longer name', () => {
    const message = '表三“（一）予以公开 · 总计数”填报为 15。';
    expect(nameOnce(place, message, 'zh').message).toBe(message);
  });
});
