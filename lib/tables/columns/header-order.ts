import { rememberFor } from '../../document/remember';
import type { Slot } from '../../report/edition';
import { keyOf, similarity } from '../../statute/label';
import type { Lexicon } from '../../statute/lexicon';
import { keyIn } from '../rows/cell-key';
import type { ObservedCell } from '../rows/observed-row';

/** The columns as a printed header orders them. */
export interface PrintedColumns {
  /** For each slot the ordinal of its value in a printed row; -1 where the header has no such column. */
  readonly order: readonly number[];
  /** How many values a printed row has. */
  readonly width: number;
  /** Headers of columns that the form does not have (`小计`). */
  readonly extra: readonly ObservedCell[];
  /** Where the headers stand, in printed order. */
  readonly across: readonly number[];
}

interface Keyed {
  readonly cell: ObservedCell;
  readonly key: string;
  readonly at: number;
}

/** Every column of the form (in each of table four's groups), by the grid column in which its word stands; null where that is not clear. */
export function readHeader(cells: readonly ObservedCell[], slots: readonly Slot[], lexicon: Lexicon): PrintedColumns | null {
  const names = new Set(keysOf(slots));
  // 合计 备注 in one cell: the column has room for remarks.
  const keys = cells.map((cell) => keyIn(cell).replace(/(?<=.)备注$/, ''));
  const variants = variantsOf(slots);
  const keyed = cells.map((cell, nth): Keyed => {
    const key = keys[nth] ?? '';
    const column = variants.get(key);
    // Another word for a column is one only where the column's own word is not printed.
    return { cell, key: column === undefined || keys.includes(column) ? key : column, at: cell.across };
  });
  const leaves = keyed.filter(({ key }) => names.has(key));
  const from = Math.min(...leaves.map(({ at }) => at));
  const foreign = keyed.filter(({ key, cell, at }) => cell.span === 1 && at >= from && !names.has(key) && !lexicon.captions.has(key));
  // In a header without merged cells a word stands again below itself.
  const isFirst = ({ key, at }: Keyed, nth: number, list: readonly Keyed[]) =>
    list.findIndex((one) => one.at === at && one.key === key) === nth;
  const all = [...leaves, ...foreign].filter(isFirst).sort((a, b) => a.at - b.at);
  if (new Set(all.map(({ at }) => at)).size !== all.length) return null;
  const order = names.size === slots.length ? singly(all, slots) : foreign.length > 0 ? null : inGroups(all, keyed, slots);
  if (!order) return null;
  const extra = all.filter((_, ordinal) => !order.includes(ordinal));
  return { order, width: all.length, extra: extra.map(({ cell }) => cell), across: all.map(({ at }) => at) };
}

/** Each column once. One with another name is told by likeness, or because it alone is left; a word for sums is no column of the form. */
function singly(all: readonly Keyed[], slots: readonly Slot[]): number[] | null {
  const keys = keysOf(slots);
  const order = keys.map((own) => all.findIndex(({ key }) => key === own));
  if (all.filter(({ key }) => keys.includes(key)).length !== order.filter((at) => at >= 0).length) return null;
  if (order.filter((at) => at < 0).length > MOST_RENAMED) return null;
  const unknown = () => all.flatMap(({ key }, at) => (keys.includes(key) || order.includes(at) || SUMS.test(key) ? [] : [at]));
  order.forEach((at, slot) => {
    if (at < 0) order[slot] = unknown().find((one) => similarity(all[one]?.key ?? '', keys[slot] ?? '') >= LIKE) ?? -1;
  });
  const [left, ...others] = unknown();
  const absent = order.indexOf(-1);
  if (others.length > 0 && absent >= 0) return null;
  if (left !== undefined && absent >= 0) order[absent] = left;
  return order.filter((at) => at < 0).length > 1 ? null : order;
}

const MOST_RENAMED = 3;
const LIKE = 0.6;
const SUMS = /小计|合计|总数|占比|同比|增减|上年|备注/;

/** Table four: each column once in each group, by the group's cell above it; without such cells in the form's order of groups. */
function inGroups(all: readonly Keyed[], keyed: readonly Keyed[], slots: readonly Slot[]): number[] | null {
  if (all.length !== slots.length) return null;
  const keys = keysOf(slots);
  const groups = groupsOf(slots);
  const above = (leaf: Keyed) => keyed.find(({ key, cell, at }) => groups.includes(key) && at <= leaf.at && leaf.at < at + cell.span)?.key;
  const under = all.map(above);
  const size = new Set(keys).size;
  const order = keys.map((own, slot) =>
    all.findIndex(({ key }, at) => key === own && (under.includes(undefined) ? at >= slot - (slot % size) : under[at] === groups[slot])),
  );
  return new Set(order).size === order.length && !order.includes(-1) ? order : null;
}

/** Column labels as keys, made once for each row of the form. */
export const keysOf = rememberFor((slots: readonly Slot[]): readonly string[] => slots.map((slot) => keyOf(slot.column)));

/** Each slot's group, as a key. */
export const groupsOf = rememberFor((slots: readonly Slot[]): readonly string[] => slots.map((slot) => keyOf(slot.group?.label ?? '')));

/** Other words for a column, each with the column's own. */
const variantsOf = rememberFor(
  (slots: readonly Slot[]): ReadonlyMap<string, string> =>
    new Map(slots.flatMap((slot) => slot.columnVariants.map(({ label }) => [keyOf(label), keyOf(slot.column)] as const))),
);
