import { auditCase, readCases } from './case-report';
import { failureOf } from './expectation';

/**
 * `node test/run.mjs test/prose/show-cases.ts [WORDS…]`: prints each case that is not judged rightly, with its sentence, what was
 * expected and what was found; of the cases whose id or kind holds one of the words, when any are given.
 */
export default function showCases(words: readonly string[]): number {
  const cases = readCases();
  if (!cases) {
    console.error('../shared/corpus is not here');
    return 2;
  }
  const asked = cases.filter(({ id, kind }) => words.length === 0 || words.some((word) => id.includes(word) || kind.includes(word)));
  const failures = asked.map((one) => failureOf(one, auditCase(one))).filter((failure) => failure !== null);
  for (const failure of failures) console.log(`${failure}\n`);
  console.log(`${asked.length - failures.length} of ${asked.length} cases right`);
  return failures.length === 0 ? 0 : 1;
}
