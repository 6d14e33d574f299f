import type { Figure } from './figure';
import type { Term } from './ledger';

/** The ways in which one row's figures may stand in its slots. */
export interface Ways<Row> {
  readonly row: Row;
  readonly ways: readonly (readonly Figure[])[];
}

/** A cell of a row. */
export interface SlotOf<Row> {
  readonly row: Row;
  readonly slot: number;
}

/** Terms that must come to nought; `defines`: the total among them. */
export interface Constraint<Row> {
  readonly terms: readonly Term<SlotOf<Row>>[];
  readonly defines: SlotOf<Row> | null;
}

/**
 * Rows weighed together: for each row the ways (by index) that leave room for every sum to come out. First every blank counts as nought;
 * only where nothing fits so does a blank total stand for its parts. Null where nothing fits at all.
 */
export function narrow<Row>(
  constraints: readonly Constraint<Row>[],
  rows: readonly Ways<Row>[],
): ReadonlyMap<Row, ReadonlySet<number>> | null {
  return propagate(constraints, rows) ?? propagate(withoutBlankTotals(constraints, rows), rows);
}

type Range = readonly [low: number, high: number];

function propagate<Row>(constraints: readonly Constraint<Row>[], rows: readonly Ways<Row>[]): ReadonlyMap<Row, Set<number>> | null {
  const ways = new Map(rows.map(({ row, ways: own }) => [row, own]));
  const left = new Map(rows.map(({ row, ways: own }) => [row, new Set(own.keys())]));
  const count = () => [...left.values()].reduce((sum, { size }) => sum + size, 0);
  for (let size = -1; size !== count(); ) {
    size = count();
    for (const { terms } of constraints) tighten(terms, ways, left);
  }
  return [...left.values()].every((one) => one.size > 0) ? left : null;
}

/** Takes out what leaves no room for the others. */
function tighten<Row>(
  terms: readonly Term<SlotOf<Row>>[],
  ways: ReadonlyMap<Row, readonly (readonly Figure[])[]>,
  left: ReadonlyMap<Row, Set<number>>,
): void {
  const ranges = terms.map(({ cell: { row, slot }, sign }): Range => {
    const open = [...(left.get(row) ?? [])].map((index) => range(ways.get(row)?.[index]?.[slot], sign));
    return [Math.min(...open.map(([low]) => low)), Math.max(...open.map(([, high]) => high))];
  });
  terms.forEach(({ cell: { row, slot }, sign }, nth) => {
    const others = ranges.reduce<Range>((sum, one, index) => (index === nth ? sum : [sum[0] + one[0], sum[1] + one[1]]), [0, 0]);
    ways.get(row)?.forEach((way, index) => {
      const [low, high] = range(way[slot], sign);
      if (others[0] + low > 0 || others[1] + high < 0) left.get(row)?.delete(index);
    });
  });
}

/** What a figure may be worth: anything, where it could not be read. */
function range(figure: Figure | undefined, sign: 1 | -1): Range {
  if (figure === 'unread') return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const value = typeof figure === 'number' ? sign * figure : 0;
  return [value, value];
}

/** Totals left blank in every way, by what they stand for; the sums that say so say nothing more. */
function withoutBlankTotals<Row>(constraints: readonly Constraint<Row>[], rows: readonly Ways<Row>[]): Constraint<Row>[] {
  const ways = new Map(rows.map(({ row, ways: own }) => [row, own]));
  const isBlank = ({ row, slot }: SlotOf<Row>) => ways.get(row)?.every((way) => typeof way[slot] !== 'number' && way[slot] !== 'unread');
  const defining = constraints.filter(({ defines }) => defines !== null && isBlank(defines));
  const partsOf = new Map(defining.map(({ terms, defines }) => [defines, terms.filter(({ cell }) => cell !== defines)]));
  return constraints
    .filter((constraint) => !defining.includes(constraint))
    .map(({ terms, defines }) => ({
      defines,
      terms: terms.flatMap(
        (term) => partsOf.get(term.cell)?.map((part) => ({ ...part, sign: term.sign === 1 ? part.sign : opposite(part.sign) })) ?? [term],
      ),
    }));
}

const opposite = (sign: 1 | -1) => (sign === 1 ? -1 : 1);
