import { isBlank } from '../../report/fact';
import type { Report } from '../../report/report';
import { plainNumber } from '../../report/told/print-number';
import { definitionsOf, type SignedCell } from '../../statute/sums';
import type { Piece } from './pieces';

/** What is asked of a report, to fill in its totals. */
export type Filled = Pick<Report, 'edition' | 'facts'>;

/** A total that adding its parts gives. */
export interface FilledTotal {
  readonly path: string;
  readonly piece: Piece & { readonly kind: 'cell' };
  readonly to: string;
}

/** Blank where nothing is entered; unread is not blank, and no sum of it is known. */
type Value = number | 'blank' | 'unread';

/**
 * The totals that nobody typed, as adding gives them: a part left blank counts as none, a total of parts that are all blank stays blank,
 * and so does one of which a part cannot be read.
 * A total that stands in another total is added first. `typed` are the paths that a user has filled in by hand.
 */
export function fillTotals({ edition, facts }: Filled, typed: ReadonlySet<string>): readonly FilledTotal[] {
  const definitions = definitionsOf(edition);
  const known = new Map<string, Value>();
  const own = (path: string): Value => {
    const fact = facts[path];
    return fact === undefined || isBlank(fact) ? 'blank' : (fact.value ?? 'unread');
  };
  const valueAt = (path: string): Value => {
    const before = known.get(path);
    if (before !== undefined) return before;
    // Whoever asks for a total while it is added goes in a circle.
    known.set(path, 'blank');
    const [terms] = typed.has(path) ? [] : (definitions.get(path) ?? []);
    const value = terms ? added(terms, valueAt) : own(path);
    known.set(path, value);
    return value;
  };
  return [...definitions.keys()].flatMap((path): FilledTotal[] => {
    const fact = facts[path];
    const value = valueAt(path) === 'unread' ? 'blank' : valueAt(path);
    if (!fact?.cell || typed.has(path) || value === own(path)) return [];
    return [{ path, piece: { kind: 'cell', ...fact.cell }, to: typeof value === 'number' ? plainNumber(value) : '' }];
  });
}

function added(terms: readonly SignedCell[], valueAt: (path: string) => Value): Value {
  let sum: Value = 'blank';
  for (const { cell, sign } of terms) {
    const value = valueAt(cell);
    if (value === 'unread') return 'unread';
    if (value !== 'blank') sum = Number(plainNumber((sum === 'blank' ? 0 : sum) + sign * value));
  }
  return sum;
}
