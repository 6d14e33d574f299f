import { describe, expect, it } from 'vitest';
import * as memory from '../../lib/document/remember';
import { remember, rememberFor, rememberLatest } from '../../lib/document/remember';
import * as forgetful from '../mutation/forgetful';

describe('what is remembered', () => {
  const counted = () => {
    const asked: unknown[] = [];
    const count = (thing: unknown) => asked.push(thing);
    return { asked, count };
  };

  it('of a text is worked out once', () => {
    const { asked, count } = counted();
    const sizeOf = remember((text) => {
      count(text);
      return text.length;
    });
    expect(['甲', '甲乙', '甲'].map(sizeOf)).toEqual([1, 2, 1]);
    expect(asked).toEqual(['甲', '甲乙']);
  });

  it('of a thing that stays is worked out once, however many others are asked about', () => {
    const { asked, count } = counted();
    const nameOf = rememberFor((thing: { readonly name: string }) => {
      count(thing.name);
      return thing.name;
    });
    const things = ['2019', '2021', '2025'].map((name) => ({ name }));
    expect([...things, ...things].map(nameOf)).toEqual(['2019', '2021', '2025', '2019', '2021', '2025']);
    expect(asked).toEqual(['2019', '2021', '2025']);
  });

  it('of a report is kept while it is one of the two that were asked about last', () => {
    const { asked, count } = counted();
    const yearOf = rememberLatest((report: { readonly year: number | null }) => {
      count(report.year);
      return report.year;
    });
    const [a, b, c] = [{ year: 2023 }, { year: null }, { year: 2021 }] as const;
    // A report and the one of the year before, in turns.
    expect([a, b, a, b, b, a].map(yearOf)).toEqual([2023, null, 2023, null, null, 2023]);
    expect(asked).toEqual([2023, null]);
    // A third takes the place of the one that was asked about longest ago.
    expect([c, a, c, b].map(yearOf)).toEqual([2021, 2023, 2021, null]);
    expect(asked).toEqual([2023, null, 2021, null]);
  });

  it('of a report is right where its own work asks about it, or about others', () => {
    interface Part {
      readonly name: string;
      readonly parts: readonly Part[];
    }
    const namesIn: (part: Part) => readonly string[] = rememberLatest(({ name, parts }: Part) => [name, ...parts.flatMap(namesIn)]);
    const leaf = (name: string) => ({ name, parts: [] });
    const whole = { name: '报告', parts: [leaf('一'), { name: '二', parts: [leaf('（一）'), leaf('（二）')] }, leaf('三')] };
    const all = ['报告', '一', '二', '（一）', '（二）', '三'];
    expect([whole, whole.parts[1], whole].map((part) => namesIn(part as Part))).toEqual([all, ['二', '（一）', '（二）'], all]);
  });

  it('is forgotten where what was worked out broke', () => {
    let isBroken = true;
    const read = rememberLatest((page: { readonly text: string }) => {
      if (isBroken) throw new Error('unread');
      return page.text;
    });
    const page = { text: '正文' };
    expect(() => read(page)).toThrow('unread');
    isBroken = false;
    expect(read(page)).toBe('正文');
  });

  it('has a stand-in while code is changed, function by function', () => {
    expect(
      Object.keys(forgetful)
        .filter((name) => name !== 'forget')
        .sort(),
    ).toEqual(Object.keys(memory).sort());
  });
});
