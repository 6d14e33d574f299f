import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { commonIn } from '../../lib/likeness/commonness';
import { formulae } from '../../lib/likeness/formulae';
import { gramsOf } from '../../lib/likeness/grams';
import { likenessOf } from '../../lib/likeness/likeness';
import { mask } from '../../lib/likeness/mask';
import { resemblance, signatureOf } from '../../lib/likeness/min-hash';
import { runsIn } from '../../lib/likeness/passages';

const nobody = () => false;
/** Ideographs that a generator strings together: no words, so nothing is alike by chance. */
const writing = (least: number, most: number) =>
  fc.array(fc.integer({ min: 0x4e00, max: 0x9f00 }), { minLength: least, maxLength: most }).map((codes) => String.fromCharCode(...codes));

describe('what is compared', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['years and figures', '2023年公开信息1,234条，同比增长12.5%。', '2024年公开信息80条，同比增长3%。', []],
    ['marks and spaces', '公开 信息，及时 更新。', '公开信息及时更新', []],
    ['full-width figures', '公开１２条', '公开34条', []],
    ['the body’s own name', '青河县民政局开展培训', '我局开展培训', ['青河县民政局']],
    ['names of two bodies', '河湾区水务局负责更新', '本局负责更新', ['河湾区水务局']],
  ])('%s make no difference', (_, a, b, names) => {
    expect(mask(a, names).text).toBe(mask(b, names).text);
  });

  test('other words do', () => expect(mask('公开及时').text).not.toBe(mask('公开不及时').text));

  property.prop([fc.string({ unit: 'binary', maxLength: 80 })])('each character knows where it stood', (raw) => {
    const { text, from, to } = mask(raw);
    expect(from).toHaveLength(text.length);
    for (let i = 0; i < text.length; i++) {
      expect(from[i]).toBeLessThan(to[i] ?? 0);
      expect(to[i]).toBeLessThanOrEqual(raw.length);
      if (i > 0) expect(from[i]).toBeGreaterThanOrEqual(from[i - 1] ?? 0);
    }
  });
});

describe('passages', () => {
  property.prop([writing(20, 60), writing(20, 60), writing(20, 60), writing(20, 60)])(
    'a run of both is found where it stands, whole',
    (shared, before, after, elsewhere) => {
      const own = `${before}${shared}`;
      const other = `${elsewhere}${shared}${after}`;
      const [longest] = runsIn(own, other, 14).sort((a, b) => b.length - a.length);
      expect(longest?.length).toBeGreaterThanOrEqual(shared.length);
      const { own: at = 0, other: there = 0, length = 0 } = longest ?? {};
      expect(own.slice(at, at + length)).toBe(other.slice(there, there + length));
    },
  );

  test('shorter runs are idioms', () => expect(runsIn('甲乙丙丁戊己庚辛壬癸', '甲乙丙丁戊己庚辛壬癸', 14)).toEqual([]));

  test('a text that says one thing again and again takes no time', () => {
    const again = '公开'.repeat(4_000);
    const began = Date.now();
    expect(runsIn(again, again, 14)).not.toEqual([]);
    expect(Date.now() - began).toBeLessThan(2_000);
  });
});

describe('how alike', () => {
  property.prop([writing(100, 300)])('a text is wholly like itself, under other years and marks', (text) => {
    const { share, own, passages } = likenessOf(mask(`2023年，${text}`), mask(`2024年 ${text}。`), nobody);
    expect(share).toBe(1);
    expect(own).toBeGreaterThanOrEqual(90);
    expect(passages[0]?.weight).toBe(own);
  });

  property.prop([writing(100, 200), writing(100, 200)])('two writings of their own are not alike', (a, b) => {
    expect(likenessOf(mask(a), mask(b), nobody).share).toBeLessThan(0.1);
  });

  property.prop([writing(100, 150), writing(100, 150)])('a text of which half was taken is half alike', (taken, own) => {
    const share = taken.length / (taken.length + own.length);
    expect(likenessOf(mask(own + taken), mask(taken), nobody).share).toBeCloseTo(share, 1);
  });

  test('what the statute says is nobody’s writing', () => {
    const text = formulae.join('，');
    expect(likenessOf(mask(text), mask(text), nobody).own).toBe(0);
  });

  test('what half of the bodies write is nobody’s either', () => {
    const phrase = mask('各单位明确一名分管负责人和一名联络员按月报送').text;
    const own = (n: number) => mask(String.fromCharCode(...Array.from({ length: 60 }, (_, i) => 0x5000 + n * 60 + i))).text;
    const bodies = Array.from({ length: 8 }, (_, n) => [n < 5 ? phrase + own(n) : own(n)]);
    expect(commonIn(bodies)(phrase.slice(0, 8))).toBe(true);
    expect(commonIn(bodies.slice(2))(phrase.slice(0, 8))).toBe(false);
    expect(commonIn(bodies)(own(0).slice(0, 8))).toBe(false);
    const [first = '', second = ''] = [bodies[0]?.[0], bodies[1]?.[0]];
    expect(likenessOf(mask(first), mask(second), commonIn(bodies)).share).toBe(0);
    expect(likenessOf(mask(first), mask(second), nobody).share).toBeGreaterThan(0.2);
  });
});

describe('MinHash', () => {
  property.prop([writing(200, 400)])('one text has one signature', (text) => {
    expect(resemblance(signatureOf(gramsOf(text)), signatureOf(gramsOf(text)))).toBe(1);
  });

  property.prop([writing(300, 400), writing(300, 400), writing(300, 400)])('is about the share of grams in common', (a, b, c) => {
    const [one, other] = [gramsOf(a + b), gramsOf(b + c)];
    const known = new Set(one);
    const both = new Set(other.filter((gram) => known.has(gram))).size;
    const exact = both / (known.size + new Set(other).size - both);
    expect(Math.abs(resemblance(signatureOf(one), signatureOf(other)) - exact)).toBeLessThan(0.25);
  });

  test('nothing is like nothing', () => expect(resemblance(signatureOf([]), signatureOf([]))).toBe(0));
});
