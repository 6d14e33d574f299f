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
  const ways = new Map(rows.map(({ row, ways: own }) => [row, own]));
  const isBlank = ({ row, slot }: SlotOf<Row>) =>
    ways.get(row)?.every((way) => typeof way[slot] !== 'number' && way[slot] !== 'unread') ?? false;
  return propagate(constraints, ways) ?? propagate(withoutBlankTotals(constraints, isBlank), ways);
}

type Range = readonly [low: number, high: number];

function propagate<Row>(
  constraints: readonly Constraint<Row>[],
  ways: ReadonlyMap<Row, Ways<Row>['ways']>,
): ReadonlyMap<Row, Set<number>> | null {
  const left = new Map([...ways].map(([row, own]) => [row, new Set(own.keys())]));
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
    const others = ranges.reduce<Range>((sum, one, index) => (index === nth ? sum : added(sum, one)), [0, 0]);
    ways.get(row)?.forEach((way, index) => {
      const [low, high] = range(way[slot], sign);
      if (others[0] + low > 0 || others[1] + high < 0) left.get(row)?.delete(index);
    });
  });
}

function added(a: Range, b: Range): Range {
  return [a[0] + b[0], a[1] + b[1]];
}

/** What a figure may be worth: anything, where it could not be read. */
function range(figure: Figure | undefined, sign: 1 | -1): Range {
  if (figure === 'unread') return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const value = typeof figure === 'number' ? sign * figure : 0;
  return [value, value];
}

/** How many of the sums come to nought with these figures, each blank total counted as its parts. */
export function countHolding<Row>(constraints: readonly Constraint<Row>[], figure: (cell: SlotOf<Row>) => Figure): number {
  const open = withoutBlankTotals(constraints, (cell) => figure(cell) === 'blank');
  return open.filter(({ terms }) => {
    const [low, high] = terms.reduce<Range>((sum, { cell, sign }) => added(sum, range(figure(cell), sign)), [0, 0]);
    return low === 0 && high === 0;
  }).length;
}

/** Blank totals by what they stand for; the sums that say so say nothing more. */
function withoutBlankTotals<Row>(constraints: readonly Constraint<Row>[], isBlank: (cell: SlotOf<Row>) => boolean): Constraint<Row>[] {
  const defining = constraints.filter(({ defines }) => defines !== null && isBlank(defines));
  const partsOf = new Map(defining.map(({ terms, defines }) => [defines, terms.filter(({ cell }) => cell !== defines)]));
  return constraints
    .filter((constraint) => !defining.includes(constraint))
    .map(({ terms, defines }) => ({
      defines,
      terms: terms.flatMap((term) => partsOf.get(term.cell)?.map((part) => times(part, term.sign)) ?? [term]),
    }));
}

function times<Cell>({ cell, sign }: Term<Cell>, by: 1 | -1): Term<Cell> {
  return { cell, sign: sign === by ? 1 : -1 };
}
