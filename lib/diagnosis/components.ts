import { isZero, type System } from './system';

/**
 * Equations that can share a mistake: linked through a common cell or a common printed row (numbers slip along a row).
 * Only the groups in which something is violated, each as equation indexes in order.
 */
export function violatedComponents(system: System): number[][] {
  const leader = system.equations.map((_, equation) => equation);
  const find = (equation: number): number => {
    let at = equation;
    while (leader[at] !== at) at = leader[at] ?? at;
    return at;
  };
  const link = (equations: readonly number[]) => {
    const [first, ...rest] = equations;
    for (const other of rest) if (first !== undefined) leader[find(other)] = find(first);
  };
  for (const { cells } of system.rows) link(cells.flatMap((index) => system.cells[index]?.terms.map(([equation]) => equation) ?? []));
  for (const cell of system.cells) link(cell.terms.map(([equation]) => equation));
  const groups = new Map<number, number[]>();
  system.equations.forEach((_, equation) => {
    const group = groups.get(find(equation));
    if (group) group.push(equation);
    else groups.set(find(equation), [equation]);
  });
  return [...groups.values()].filter((group) => group.some((equation) => !isZero(system.residual[equation] ?? 0)));
}
