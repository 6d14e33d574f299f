import { describe, expect, test } from 'vitest';
import { harder } from './harder';
import { ordinary } from './ordinary';
import { answersOf, strayConflicts } from './read-sentence';
import { tuned } from './sentences';
import { traps } from './traps';
import { unseen } from './unseen';
import { wordings } from './wordings';

describe('prose against tables', () => {
  test.each([...tuned, ...harder, ...wordings, ...traps, ...unseen, ...ordinary].map((one) => [one.text, one] as const))(
    '%s',
    (_, sentence) => {
      const answers = answersOf(sentence);
      // A number that nobody links need not be told: no claim is as good as an unlinked one.
      const got = Object.fromEntries(answers.map((one) => [one.key, one.got ?? 'unlinked']));
      expect(got).toEqual(sentence.says);
      expect(strayConflicts(sentence).map((one) => `${one.rule}: ${one.quote}`)).toEqual([]);
    },
  );
});
