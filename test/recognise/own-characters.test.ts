import { expect, test } from 'vitest';
import { normalise } from '../../lib/document/normalise';

/** A page's publication line and its trail are looked for where one of these stands in what is not normalised yet. */
test.each([...'期间置'])('nothing but %s is normalised to it', (character) => {
  const found: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const one = String.fromCodePoint(code);
    if (one !== character && normalise(one).includes(character)) found.push(one);
  }
  expect(found).toEqual([]);
});

test('only signs that a trail is looked for by are normalised to its steps', () => {
  const found = new Set<string>();
  for (let code = 0; code <= 0x10ffff; code++)
    if (/[>›»]/.test(normalise(String.fromCodePoint(code)))) found.add(String.fromCodePoint(code));
  expect([...found].sort()).toEqual([...'>›»﹥＞'].sort());
});
