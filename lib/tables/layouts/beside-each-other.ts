import { keyOf } from '../../statute/label';
import type { KnownItem, Lexicon } from '../../statute/lexicon';
import { keyIn } from '../rows/cell-key';
import type { ObservedCell, ObservedRow } from '../rows/observed-row';

/**
 * One table set as two beside each other or one below the other: the labels in one and the figures in the next, as portals hold labels in
 * place, or the first columns in one and the others in the next, each with the labels. Rows go together only where all of them do.
 */
export function besideEachOther(rows: readonly ObservedRow[], lexicon: Lexicon): readonly ObservedRow[] {
  const grids = gridsOf(rows);
  const joined = new Map<ObservedRow, ObservedRow | null>();
  for (let at = 1; at < grids.length; at++) {
    const [left, right] = [grids[at - 1] ?? [], grids[at] ?? []];
    const pairs = labelsAndFigures(left, right, lexicon) ?? columnsAndColumns(left, right, lexicon);
    if (!pairs) continue;
    // The second one's columns stand behind the first one's, its header beside the other header.
    const from = pairs[0]?.[0].values.at(-1);
    const shift = (from?.across ?? -1) + 1;
    const moved = (cells: readonly ObservedCell[], isHeader: boolean) =>
      from ? cells.map((cell) => ({ ...cell, across: cell.across + shift, ...(isHeader ? { cell: from.cell } : {}) })) : cells;
    for (const row of right) joined.set(row, { ...row, labels: moved(row.labels, true), values: moved(row.values, true) });
    for (const [one, other] of pairs) {
      joined.set(one, null);
      joined.set(other, { ...other, labels: one.labels, values: [...one.values, ...moved(other.values, false)] });
    }
  }
  return joined.size === 0 ? rows : rows.flatMap((row) => joined.get(row) ?? (joined.has(row) ? [] : [row]));
}

type Pairs = (readonly [ObservedRow, ObservedRow])[];

function gridsOf(rows: readonly ObservedRow[]): ObservedRow[][] {
  const grids = new Map<number, ObservedRow[]>();
  for (const row of rows) {
    const own = row.layout === 'grid' ? grids.get(row.block) : null;
    if (own) own.push(row);
    else if (own === undefined) grids.set(row.block, [row]);
  }
  return [...grids.values()];
}

/** As many rows of figures without a label as labels without a figure. */
function labelsAndFigures(left: readonly ObservedRow[], right: readonly ObservedRow[], lexicon: Lexicon): Pairs | null {
  if (!left.every(hasNoFigure)) return null;
  const labels = left.filter((row) => itemOf(row, lexicon) !== null);
  const figures = right.filter(({ values }) => values.length > 0);
  const isBare = labels.length === figures.length && figures.every((row) => row.labels.length === 0);
  return isBare && labels.length >= LEAST ? zipped(labels, figures) : null;
}

/** The same rows in both, and together the form's columns: the first word of them above the one, the last above the other. */
function columnsAndColumns(left: readonly ObservedRow[], right: readonly ObservedRow[], lexicon: Lexicon): Pairs | null {
  const isRow = (row: ObservedRow) => row.values.length > 0 && itemOf(row, lexicon) !== null;
  const probe = left.find(isRow);
  // Most tables have all of their columns.
  if (!probe || probe.values.length >= (itemOf(probe, lexicon)?.item.slots.length ?? 0)) return null;
  const [first, second] = [left.filter(isRow), right.filter(isRow)];
  const isWhole = first.every((row, nth) => {
    const [item, other] = [itemOf(row, lexicon), second[nth]];
    return other && item === itemOf(other, lexicon) && row.values.length + other.values.length === item?.item.slots.length;
  });
  if (first.length < LEAST || first.length !== second.length || !isWhole) return null;
  const slots = itemOf(first[0] as ObservedRow, lexicon)?.item.slots ?? [];
  const [from, to] = [keyOf(slots[0]?.column ?? ''), keyOf(slots.at(-1)?.column ?? '')];
  const [above, beyond] = [wordsIn(left, isRow), wordsIn(right, isRow)];
  return above.has(from) && !above.has(to) && beyond.has(to) && !beyond.has(from) ? zipped(first, second) : null;
}

const zipped = (left: readonly ObservedRow[], right: readonly ObservedRow[]): Pairs =>
  left.map((row, nth) => [row, right[nth] as ObservedRow] as const);

/** The words of its header. */
function wordsIn(rows: readonly ObservedRow[], isRow: (row: ObservedRow) => boolean): ReadonlySet<string> {
  return new Set(rows.filter((row) => !isRow(row)).flatMap(({ labels }) => labels.map(keyIn)));
}

function itemOf({ labels }: ObservedRow, { items }: Lexicon): KnownItem | null {
  const last = labels.findLast(({ kind }: ObservedCell) => kind === 'label');
  return (last && items.get(keyIn(last))?.[0]) ?? null;
}

const hasNoFigure = ({ values }: ObservedRow) => values.every(({ kind }) => kind === 'blank');
/** So many rows stand beside others by no chance. */
const LEAST = 5;
