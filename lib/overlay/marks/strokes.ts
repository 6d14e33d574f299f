import type { Claim } from '../../report/claim';
import type { Finding } from '../../report/outcome';
import type { Report } from '../../report/report';
import { isGrouped } from '../../report/told/names';
import type { Locate } from '../locate';
import { type Ink, inkNames } from './ink';
import { manyBlanks } from './many-blanks';
import { isSeen, type Sighting, sightPlace } from './sight';

/** One pencil stroke: under a text, or around a cell that has none. */
export interface Stroke {
  readonly ink: Ink;
  readonly element: Element;
  /** Null: a blank cell gets a box instead. */
  readonly range: Range | null;
}

/** What findings draw: their numbers by tone, and the clause around a number in prose. */
export function findingStrokes(sightings: readonly Sighting[]): Stroke[] {
  // Where nearly every clause is underlined, none stands out, and a browser takes long to paint them.
  const isCrowded = sightings.length > MOST_CLAUSES;
  return sightings.flatMap(({ mark, located, clause }) => {
    const aside = new Set(manyBlanks(located));
    const own = located.filter((one) => !aside.has(one)).map((one): Stroke => ({ ink: mark.tone, element: one.element, range: one.range }));
    const [first] = located;
    return clause && first && !isCrowded ? [...own, { ink: 'clause', element: first.element, range: clause } satisfies Stroke] : own;
  });
}

const MOST_CLAUSES = 200;

/** The cells that are most likely wrong, ringed. */
export function causeStrokes(paths: Iterable<string>, report: Report, locate: Locate): Stroke[] {
  return cellStrokes(paths, 'cause', report, locate);
}

/** The tint while a card is open: operands, and the total side drawn differently. */
export function operandStrokes(finding: Finding, report: Report, locate: Locate): Stroke[] {
  const { equation } = finding;
  // Cells of a grouped note are marked already, and they are many.
  if (isGrouped(finding)) return [];
  if (!equation) return cellStrokes(finding.cells, 'operand', report, locate);
  return [...cellStrokes(equation.left, 'operand', report, locate), ...cellStrokes(equation.right, 'total', report, locate)];
}

/** Numbers in prose that nothing was linked to. */
export function unlinkedStrokes(claims: readonly Claim[], locate: Locate): Stroke[] {
  return claims.flatMap((claim) => {
    if (claim.outcome !== 'unlinked' || claim.numeral === null) return [];
    const located = sightPlace(claim.place, locate);
    return located?.range ? [{ ink: 'unlinked', element: located.element, range: located.range } satisfies Stroke] : [];
  });
}

/** The ranges of each ink, the strongest first. */
export function inksOf(strokes: readonly Stroke[]): Map<Ink, Range[]> {
  const inks = new Map<Ink, Range[]>(inkNames.map((name) => [name, []]));
  for (const { ink, range } of strokes) if (range) inks.get(ink)?.push(range);
  return inks;
}

function cellStrokes(paths: Iterable<string>, ink: Ink, report: Report, locate: Locate): Stroke[] {
  const strokes: Stroke[] = [];
  for (const path of paths) {
    const place = report.facts[path]?.place;
    const located = place ? sightPlace(place, locate) : null;
    if (located && isSeen(located.element)) strokes.push({ ink, element: located.element, range: located.range });
  }
  return strokes;
}
