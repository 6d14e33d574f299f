import { rememberFor } from '../document/remember';
import type { Edition, Operand, Sum, TableForm } from '../report/edition';
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
export const instancesOf = rememberFor((edition: Edition): readonly Instance[] => {
  const known = new Map<string, ReadonlyMap<string, ReadonlyMap<string, string>>>();
  return edition.sums.flatMap((sum) => {
    const form = edition.tables.find((one) => one.id === sum.table);
    if (!form) return [];
    // Sums over the same table in the same direction meet at the same places.
    const key = sum.each === 'table' ? `${form.id} ${sum.each} ${sum.total[0]}` : `${form.id} ${sum.each}`;
    const spots = known.get(key) ?? spotsOf(form, sum);
    known.set(key, spots);
    return [...spots].flatMap(([at, cells]) => instance(sum, form, at, cells) ?? []);
  });
});

/** The equations of one sum, by its id. */
export function equationsOf(edition: Edition, id: string): readonly Equation[] {
  return byId(edition).get(id) ?? [];
}

const byId = rememberFor((edition: Edition): ReadonlyMap<string, readonly Equation[]> => {
  const map = new Map<string, Equation[]>();
  for (const { id } of edition.sums) map.set(id, []);
  for (const { sum, equation } of instancesOf(edition)) map.get(sum.id)?.push(equation);
  return map;
});

/** A cell, by its path, with a sign. */
export interface SignedCell {
  readonly cell: string;
  readonly sign: 1 | -1;
}

/** What each total is the sum of. A cell may be a total in more than one way: of its row and of its column. */
export const definitionsOf = rememberFor((edition: Edition): ReadonlyMap<string, readonly (readonly SignedCell[])[]> => {
  const map = new Map<string, (readonly SignedCell[])[]>();
  for (const { equation, defines } of instancesOf(edition)) {
    if (defines === null) continue;
    const terms: SignedCell[] = [];
    for (const cell of equation.left) terms.push({ cell, sign: 1 });
    for (const cell of equation.right) if (cell !== defines) terms.push({ cell, sign: -1 });
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

/** The cells of each place where a sum holds, by what its operands call them. */
export function spotsOf(form: TableForm, { each, total }: Pick<Sum, 'each' | 'total'>): Map<string, Map<string, string>> {
  const spots = new Map<string, Map<string, string>>();
  for (const item of form.rows) {
    const row = item.id.slice(form.id.length + 1);
    for (const { path, columnId, group } of item.slots) {
      const at = each === 'column' ? columnId : each === 'row' ? row : each === 'group' ? (group?.id ?? '') : (total[0] ?? '');
      const operand = each === 'column' ? row : each === 'table' ? path.slice(form.id.length + 1) : columnId;
      const cells = spots.get(at);
      if (cells) cells.set(operand, path);
      else spots.set(at, new Map([[operand, path]]));
    }
  }
  return spots;
}

function partsOf({ parts, total }: Sum, form: TableForm, cells: ReadonlyMap<string, string>): readonly Operand[] {
  if (typeof parts === 'object' && !('within' in parts)) return parts;
  const within = parts === 'others' ? null : form.rows.filter(({ groups }) => groups.includes(parts.within)).map(({ id }) => id);
  return [...cells.keys()].filter((one) => !total.includes(one) && (within === null || within.includes(`${form.id}.${one}`)));
}

/** Null where an operand has no cell there. */
function instance(sum: Sum, form: TableForm, at: string, cells: ReadonlyMap<string, string>): Instance | null {
  const left: string[] = [];
  const taken: string[] = [];
  for (const part of partsOf(sum, form, cells)) {
    if (typeof part === 'string') left.push(cells.get(part) ?? '');
    else taken.push(cells.get(part.minus) ?? '');
  }
  const total = sum.total.map((one) => cells.get(one) ?? '');
  const right = [...total, ...taken];
  if (left.length === 0 || left.includes('') || right.includes('')) return null;
  const [only = null, ...others] = total;
  return { sum, equation: { at, left, right }, defines: others.length > 0 ? null : only };
}
