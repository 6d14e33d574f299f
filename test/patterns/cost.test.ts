import { describe, expect, test } from 'vitest';
import { adversaries, lengthen } from './adversary';
import { automataOf } from './automaton';
import { patterns } from './collect';
import { isExponential } from './exponential';
import { growthOf, LIMIT } from './growth';

const automata = (source: string, flags = '') => automataOf({ where: 'here', source, flags });

describe('what tells exponential patterns', () => {
  test.each(['(a+)+$', '(a*)*b', '(a|a)*b', '(a+b?)*c', '(?:\\d+|[\\d,]+)+x', '(?=(a+)+b)', '(?:a?){30}b', '(?:a{0,20}){0,20}b'])(
    '%s is one',
    (source) => expect(automata(source).some(isExponential)).toBe(true),
  );
  test.each(['(a+)+', '(?:a|b)*c', '(?:ab|a)(?:ba|b)*c', '(?:,?a)*b', '\\d+(?:,\\d+)*$', '(?:\\s?[-]\\s?\\d+|\\s\\d{7,8}(?!\\d))*x'])(
    '%s is none',
    (source) => expect(automata(source).some(isExponential)).toBe(false),
  );
});

describe('what tells patterns whose cost grows faster than the text', () => {
  // A machine that is busy while the shorter text is timed hides it: then once more.
  test.each(['\\s+$', '\\(\\s*x?\\s*\\)', '^(.*a)(.*b)$', '<[^>]*>'])('%s is one', { retry: 3 }, (source) => {
    expect(Math.max(...growthsOf({ where: 'here', source, flags: '' }).map(({ growth }) => growth))).toBeGreaterThan(LIMIT);
  });
  test.each(['(?<!\\s)\\s+$', '\\(\\s{0,4}x?\\s{0,4}\\)', '^[^a]*a$'])('%s is none', (source) => {
    expect(growthsOf({ where: 'here', source, flags: '' })).toEqual([]);
  });
});

describe('every regular expression of ours', () => {
  test('is found, those too that are put together while the program runs', () => {
    expect(patterns.length).toBeGreaterThan(500);
    const made = patterns.filter(({ where }) => where.startsWith('made in')).map(({ where }) => where);
    for (const file of ['slips/template-leftover', 'bodies/named-bodies', 'sources/text/text-html-table', 'report/comparison'])
      expect(
        made.some((where) => where.includes(file)),
        file,
      ).toBe(true);
  });

  test('never doubles its cost with each character', () => {
    const bad = patterns.filter((pattern) => automataOf(pattern).some(isExponential));
    expect(bad.map(({ where, source }) => `${where}: /${source}/`)).toEqual([]);
  });

  test('costs as much as the text is long', { timeout: 600_000 }, () => {
    const bad = patterns.flatMap((pattern) => growthsOf(pattern).map((growth) => ({ pattern, ...growth })));
    expect(
      bad.map(
        ({ pattern, growth, head, unit }) =>
          `${pattern.where}: /${pattern.source}/${pattern.flags} takes ${growth.toFixed(1)} times as long for twice ${JSON.stringify(head)} and then ${JSON.stringify(unit)} over and over`,
      ),
    ).toEqual([]);
  });
});

/** The first text on which a pattern's cost grows faster than it; searched everywhere, whatever its flags. */
function growthsOf(pattern: (typeof patterns)[number]) {
  if (automataOf(pattern).some(isExponential)) return [];
  const flags = [...new Set(`${pattern.flags.replace('y', '')}g`)].join('');
  for (const text of adversaries(pattern)) {
    const growth = growthOf(
      (length) => {
        const expression = new RegExp(pattern.source, flags);
        const whole = lengthen(text, length);
        return () => whole.replace(expression, '');
      },
      SHORTEST,
      LONGEST,
    );
    if (growth >= LIMIT) return [{ growth, ...text }];
  }
  return [];
}

const SHORTEST = 250;
const LONGEST = 16_000;
