import { reckon } from '../reckoning/reckon';
import { isSame } from '../reckoning/weigh';
import type { TableId, ValueKind } from '../report/edition';
import { isBlank } from '../report/fact';
import type { Check } from '../report/outcome';
import type { Report } from '../report/report';
import { definitionsOf } from '../statute/sums';

/** The report's equations over its cells, as sparse integer rows. Cells and equations are known by their index. */
export interface System {
  readonly cells: readonly SystemCell[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly equations: readonly SystemEquation[];
  /** Σ left − Σ right of each equation as printed; 0: satisfied. */
  readonly residual: readonly number[];
  /** Printed rows as cell indexes by column, -1 where the cell is in no equation. */
  readonly rows: readonly PrintedRow[];
}

export interface SystemCell {
  readonly path: string;
  readonly kind: ValueKind;
  /** What it counts for; a blank cell counts as zero. */
  readonly value: number;
  readonly blank: boolean;
  /** Its reading is uncertain: no value is ever proposed for it. */
  readonly fixed: boolean;
  /** Every equation it stands in, with its signed coefficient. */
  readonly terms: readonly (readonly [equation: number, coefficient: number])[];
  /** A total of others: the total column, （七）总计, a group's 总计. */
  readonly total: boolean;
  readonly row: number;
  readonly column: number;
}

export interface SystemEquation {
  readonly check: Check;
  readonly cells: readonly number[];
}

export interface PrintedRow {
  readonly id: string;
  readonly table: TableId;
  readonly cells: readonly number[];
}

/**
 * Every equation that was judged pass or fail. Those under review or inapplicable rest on something unread, and say nothing.
 * A blank 总计 stands for the sum of its parts, so it is no unknown of its own: its parts take its place.
 */
export function buildSystem(report: Report, checks: readonly Check[]): System {
  const { printedTerms } = reckon(report);
  const rows: { check: Check; terms: Map<string, number>; given: number }[] = [];
  for (const check of checks) {
    if ((check.outcome !== 'pass' && check.outcome !== 'fail') || !check.equation) continue;
    const terms = new Map<string, number>();
    const add = (paths: readonly string[], sign: number) => {
      for (const path of paths) for (const term of printedTerms(path)) terms.set(term.cell, (terms.get(term.cell) ?? 0) + sign * term.sign);
    };
    add(check.equation.left, 1);
    add(check.equation.right, -1);
    let given = 0;
    for (const [path, coefficient] of terms) {
      // Another report's cell stands as it stands: it is no unknown of ours.
      if (path.startsWith('@')) given += coefficient * (report.facts[path]?.value ?? 0);
      if (coefficient === 0 || path.startsWith('@')) terms.delete(path);
    }
    if (terms.size > 0) rows.push({ check, terms, given });
  }
  return assemble(report, rows, definitionsOf(report.edition));
}

function sum(report: Report, terms: ReadonlyMap<string, number>): number {
  let value = 0;
  for (const [path, coefficient] of terms) value += coefficient * (report.facts[path]?.value ?? 0);
  return value;
}

/** Nought but for binary fractions. */
export function isZero(value: number): boolean {
  return isSame(value, 0);
}

function assemble(
  report: Report,
  rows: readonly { check: Check; terms: ReadonlyMap<string, number>; given: number }[],
  totals: ReadonlyMap<string, unknown>,
): System {
  const touched = new Map<string, [number, number][]>();
  rows.forEach(({ terms }, equation) => {
    for (const [path, coefficient] of terms) {
      const list = touched.get(path);
      if (list) list.push([equation, coefficient]);
      else touched.set(path, [[equation, coefficient]]);
    }
  });
  const cells: SystemCell[] = [];
  const indexOf = new Map<string, number>();
  const printed: PrintedRow[] = [];
  for (const table of report.edition.tables)
    for (const item of table.rows) {
      const indexes = item.slots.map((slot, column) => {
        const terms = touched.get(slot.path);
        const fact = report.facts[slot.path];
        if (!terms || !fact) return -1;
        const { path } = slot;
        const fixed = fact.confidence < 1 || (fact.value === null && !isBlank(fact));
        const value = fact.value ?? 0;
        cells.push({
          path,
          kind: slot.kind,
          value,
          blank: isBlank(fact),
          fixed,
          terms,
          total: totals.has(path),
          row: printed.length,
          column,
        });
        indexOf.set(path, cells.length - 1);
        return cells.length - 1;
      });
      printed.push({ id: item.id, table: table.id, cells: indexes });
    }
  const equations = rows.map(({ check, terms }) => ({ check, cells: [...terms.keys()].map((path) => indexOf.get(path) ?? -1) }));
  return { cells, indexOf, equations, residual: rows.map(({ terms, given }) => sum(report, terms) + given), rows: printed };
}

/** The cells printed under and over this one: the same column of the same table, itself left out, in printed order. */
export function columnMates(system: System, cell: SystemCell): number[] {
  const table = system.rows[cell.row]?.table;
  return system.rows.flatMap((row, r) => {
    const mate = row.cells[cell.column] ?? -1;
    return row.table === table && r !== cell.row && mate >= 0 ? [mate] : [];
  });
}
