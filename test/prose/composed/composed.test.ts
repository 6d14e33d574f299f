import { fc, test as property } from '@fast-check/vitest';
import { beforeAll, describe, expect, test } from 'vitest';
import { createRandom } from '../../generator/random';
import { render } from './phrase';
import { compose, type Plan, plans, read } from './report';
import { statementOf } from './statements';
import { alarms, type Survey, survey } from './survey';

/** COMPOSED=20000 reads as many reports as that; COMPOSED_SEED=2 others. */
const reports = Number(process.env.COMPOSED ?? 540);
const seed = Number(process.env.COMPOSED_SEED ?? 20231231);

describe('reports whose prose is composed from their tables', () => {
  let seen: Survey;
  beforeAll(() => {
    seen = survey(reports, seed);
    const { sentences, wholes, unlinked, changed } = seen;
    console.info(
      `composed prose: ${sentences.size} sentences, ${wholes - unlinked.length} of ${wholes} wholes linked, changed ${JSON.stringify(changed)}`,
    );
  }, 600_000);

  test('are told in many sentences', () => {
    expect(seen.sentences.size).toBeGreaterThanOrEqual(Math.min(2000, 3 * reports));
  });

  test('raise nothing', () => expect(seen.falseAlarms.join('\n')).toBe(''));

  test('have at least 97 % of their wholes linked to their cells', () => {
    expect(1 - seen.unlinked.length / seen.wholes, seen.unlinked.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  test('conflict once a figure says what nothing admits', () => {
    expect(Math.min(...Object.values(seen.changed))).toBeGreaterThan(0);
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
