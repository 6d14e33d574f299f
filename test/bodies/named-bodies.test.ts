import { expect, test } from 'vitest';
import { bodyWords, leadingAreas, namedBodies, receivingBodies } from '../../lib/bodies/named-bodies';
import type { Prose } from '../../lib/report/report';
import { examples } from '../../lib/rules/wording/issuer-name';
import { paragraphsWith } from '../../lib/slips/match/texts';
import { exampleReport } from '../rules/example-report';

/** Each with a line that names nobody: of a lone text it is not known what stands in it. */
const texts: readonly Prose[][] = examples.map((example) => [
  ...exampleReport(example).prose,
  ...exampleReport({ edition: '2021', prose: { 6: ['无。'] } }).prose,
]);

test('a body that is named stands among the words of which one must be there', () => {
  const found = texts.map((prose) => [namedBodies(prose, prose), leadingAreas(prose), receivingBodies(prose)]);
  const among = texts.map((prose) => [
    namedBodies(prose, paragraphsWith(prose, ...bodyWords.telling)),
    leadingAreas(paragraphsWith(prose, ...bodyWords.leading)),
    receivingBodies(paragraphsWith(prose, ...bodyWords.receiving)),
  ]);
  expect(among).toEqual(found);
  for (const nth of [0, 1, 2]) expect(found.some((one) => (one[nth]?.length ?? 0) > 0)).toBe(true);
});
