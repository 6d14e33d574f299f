import { expect, it } from 'vitest';
import { toldExamples, toldOf } from './told';
import today from './told.json';

const kept = today as Readonly<Record<string, string>>;

// One test, for a new rule is told of every example: each of them would fail, all with the same to do.
it('the examples of all rules are told as in told.json', () => {
  const told = new Map(toldExamples.map((one) => [one.name, toldOf(one)]));
  const names = [...new Set([...Object.keys(kept), ...told.keys()])];
  expect(differing(names.map((name) => ({ name, was: kept[name], is: told.get(name) })))).toBe('');
});

it('where they differ one sentence says how many, what to run, and which are the first', () => {
  const made = Array.from({ length: 9 }, (_, at) => ({
    name: `rule: case ${at}`,
    was: '1 pass, aaaa',
    is: at === 0 ? undefined : `2 fail, b${at}`,
  }));
  const said = differing([...made, { name: 'rule: same', was: '1 pass', is: '1 pass' }]);
  expect(said).toMatch(/^9 of 10 examples .*npm run docs/);
  expect(said).toContain('rule: case 0: 1 pass, aaaa → gone');
  expect(said).toContain('and 4 more');
  expect(said).not.toContain('rule: same');
});

interface Told {
  readonly name: string;
  readonly was: string | undefined;
  readonly is: string | undefined;
}

/** What is told otherwise than today, in words; empty where nothing is. */
function differing(all: readonly Told[]): string {
  const others = all.filter(({ was, is }) => was !== is);
  if (others.length === 0) return '';
  const shown = others.slice(0, SHOWN).map(({ name, was = 'new', is = 'gone' }) => `  ${name}: ${was} → ${is}`);
  const more = others.length > SHOWN ? [`  and ${others.length - SHOWN} more`] : [];
  const head = `${others.length} of ${all.length} examples are told otherwise than in test/rules/told.json: run \`npm run docs\`, and look at its diff for what else has changed than was meant.`;
  return [head, ...shown, ...more].join('\n');
}

const SHOWN = 5;
