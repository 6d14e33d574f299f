import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../generator/random';
import { render } from './phrase';
import { compose, type Plan, plans, read } from './report';
import { statementOf } from './statements';
import { alarms, survey } from './survey';

/** COMPOSED=20000 reads as many reports as that; COMPOSED_SEED=2 others. */
const reports = Number(process.env.COMPOSED ?? 540);
const seed = Number(process.env.COMPOSED_SEED ?? 20231231);

describe('reports whose prose is composed from their tables', () => {
  const seen = survey(reports, seed);
  const share = 1 - seen.unlinked.length / seen.wholes;

  test(`are told in ${seen.sentences.size} sentences`, () => {
    expect(seen.sentences.size).toBeGreaterThanOrEqual(Math.min(2000, 3 * reports));
  });

  test('raise nothing', () => expect(seen.falseAlarms.join('\n')).toBe(''));

  test(`have ${(100 * share).toFixed(2)} % of their wholes linked to their cells`, () => {
    expect(share, seen.unlinked.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  test(`conflict once a figure says what nothing admits: ${JSON.stringify(seen.changed)}`, () => {
    expect(seen.unnoticed.join('\n')).toBe('');
  });
});

const statements = { numRuns: Math.ceil(reports / 3), seed };

describe('a statement of none or of all', () => {
  /** One statement beside the tables of a composed report; undefined: the tables leave no such thing to say. */
  const stated = (plan: Plan, of: number, isTrue: boolean) => {
    const composed = compose(plan);
    const phrase = statementOf({ ...composed.world, random: createRandom(of) }, isTrue);
    return phrase ? { ...composed, paragraphs: [phrase] } : undefined;
  };
  const choices = fc.noShrink(fc.nat());

  property.prop([plans, choices], statements)('that is true raises nothing', (plan, of) => {
    const composed = stated(plan, of, true);
    if (composed) expect(alarms(read(composed))).toEqual([]);
  });

  property.prop([plans, choices], statements)('that is false conflicts', (plan, of) => {
    const composed = stated(plan, of, false);
    if (!composed) return;
    const texts = composed.paragraphs.map((one) => render(one).text).join('');
    expect(read(composed).claims.filter(({ outcome }) => outcome === 'conflicts').length, texts).toBeGreaterThan(0);
  });
});
