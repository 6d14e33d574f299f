import { rememberFor } from '../document/remember';
import type { Edition, LineItem, Operand, Sum, TableForm } from '../report/edition';
import type { Equation } from '../report/equation';

/** One instance of a sum, over cells. */
export interface Instance {
  readonly sum: Sum;
  /** Terms that are taken away stand on the other side. */
  readonly equation: Equation;
  /** The cell that this instance makes a total; null where several cells are the total side. */
  readonly defines: string | null;
}

/** Every sum of the edition written out over its cells, in the statute's order. */
export const instancesOf = rememberFor((edition: Edition): readonly Instance[] =>
  edition.sums.flatMap((sum) => {
    const form = edition.tables.find((one) => one.id === sum.table);
    return form ? spotsOf(form, sum).flatMap((spot) => instance(sum, spot) ?? []) : [];
  }),
);

/** The equations of one sum, by its id. */
export function equationsOf(edition: Edition, id: string): readonly Equation[] {
  return byId(edition).get(id) ?? [];
}

const byId = rememberFor((edition: Edition): ReadonlyMap<string, readonly Equation[]> => {
  const map = new Map<string, Equation[]>(edition.sums.map((sum) => [sum.id, []]));
  for (const { sum, equation } of instancesOf(edition)) map.get(sum.id)?.push(equation);
  return map;
});

/** A cell with a sign. */
export interface Term {
  readonly path: string;
  readonly sign: 1 | -1;
}

/** What each total is the sum of. A cell may be a total in more than one way: of its row and of its column. */
export const definitionsOf = rememberFor((edition: Edition): ReadonlyMap<string, readonly (readonly Term[])[]> => {
  const map = new Map<string, (readonly Term[])[]>();
  for (const { equation, defines } of instancesOf(edition)) {
    if (defines === null) continue;
    const terms = [
      ...equation.left.map((path): Term => ({ path, sign: 1 })),
      ...equation.right.flatMap((path): Term[] => (path === defines ? [] : [{ path, sign: -1 }])),
    ];
    map.set(defines, [...(map.get(defines) ?? []), terms]);
  }
  return map;
});

/** How many sums each cell stands in. */
export const usesOf = rememberFor((edition: Edition): ReadonlyMap<string, number> => {
  const map = new Map<string, number>();
  for (const { equation } of instancesOf(edition))
    for (const path of [...equation.left, ...equation.right]) map.set(path, (map.get(path) ?? 0) + 1);
  return map;
});

/** Where a sum holds: the cells that its operands name there; undefined for an operand that the spot lacks. */
interface Spot {
  readonly at: string;
  readonly cellOf: (operand: string) => string | undefined;
  /** Every operand of the spot, in printed order. */
  readonly operands: readonly string[];
}

function spotsOf(form: TableForm, sum: Sum): Spot[] {
  switch (sum.each) {
    case 'column':
      return columnsOf(form, sum);
    case 'row':
      return form.rows.map((item) => spotIn(item, rowId(form, item), null));
    case 'group':
      return form.rows.flatMap((item) => groupsOf(item).map((group) => spotIn(item, group, group)));
    case 'table': {
      const paths = form.rows.flatMap((item) => item.slots.map((slot) => slot.path));
      const operands = paths.map((path) => path.slice(form.id.length + 1));
      return [{ at: sum.total[0] ?? form.id, operands, cellOf: (operand) => paths[operands.indexOf(operand)] }];
    }
  }
}

/** Every column that the rows of the sum have in common. */
function columnsOf(form: TableForm, sum: Sum): Spot[] {
  const rows = new Map(form.rows.map((item) => [rowId(form, item), item]));
  const { parts } = sum;
  const operands = typeof parts === 'object' && 'within' in parts ? idsWithin(form, parts.within) : [...rows.keys()];
  const columns = rows.get(sum.total[0] ?? '')?.slots.map((slot) => slot.columnId) ?? [];
  return columns.map((column) => ({
    at: column,
    operands,
    cellOf: (operand) => rows.get(operand)?.slots.find((slot) => slot.columnId === column)?.path,
  }));
}

function idsWithin(form: TableForm, group: string): string[] {
  return form.rows.filter((item) => item.groups.includes(group)).map((item) => rowId(form, item));
}

function spotIn(item: LineItem, at: string, group: string | null): Spot {
  const slots = item.slots.filter((slot) => group === null || slot.group?.id === group);
  return {
    at,
    operands: slots.map((slot) => slot.columnId),
    cellOf: (operand) => slots.find((slot) => slot.columnId === operand)?.path,
  };
}

function groupsOf(item: LineItem): string[] {
  return [...new Set(item.slots.flatMap((slot) => slot.group?.id ?? []))];
}

function rowId(form: TableForm, item: LineItem): string {
  return item.id.slice(form.id.length + 1);
}

/** Null where an operand has no cell there. */
function instance(sum: Sum, spot: Spot): Instance | null {
  const parts: readonly Operand[] = Array.isArray(sum.parts) ? sum.parts : spot.operands.filter((one) => !sum.total.includes(one));
  const added = parts.flatMap((part) => (typeof part === 'string' ? [spot.cellOf(part)] : []));
  const taken = parts.flatMap((part) => (typeof part === 'string' ? [] : [spot.cellOf(part.minus)]));
  const total = sum.total.map(spot.cellOf);
  const left = added.filter((path) => path !== undefined);
  const right = [...total, ...taken].filter((path) => path !== undefined);
  if (left.length < added.length || right.length < total.length + taken.length || left.length === 0 || right.length === 0) return null;
  const [only = null] = total.length === 1 ? right : [];
  return { sum, equation: { at: spot.at, left, right }, defines: only };
}
