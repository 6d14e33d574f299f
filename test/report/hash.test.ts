import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hash } from '../../lib/report/hash';

test('sixteen hex digits, the same for the same text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(hash(text)).toMatch(/^[0-9a-f]{16}$/);
      expect(hash(text)).toBe(hash(`${text}`));
    }),
  );
});

test('texts that differ in one figure, in order or in length have names of their own', () => {
  const names = new Set<string>();
  let texts = 0;
  for (const path of ['表三.结转', '表三.总计', '表四.复议', '', '1', '11']) {
    for (let figure = 0; figure < 20_000; figure++) {
      names.add(hash(`["${path}",${figure}]`));
      names.add(hash(`[${figure},"${path}"]`));
      texts += 2;
    }
  }
  expect(names.size).toBe(texts);
});

test('each half spreads by itself: one changed unit changes about half of its bits', () => {
  const bits = (text: string) => [...hash(text)].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  let changed = 0;
  const pairs = 2000;
  for (let i = 0; i < pairs; i++) {
    const [one, other] = [bits(`结转 ${i}`), bits(`结转 ${i + 1}`)];
    changed += [...one].filter((bit, at) => bit !== other[at]).length;
  }
  expect(changed / pairs / 64).toBeGreaterThan(0.45);
  expect(changed / pairs / 64).toBeLessThan(0.55);
});
