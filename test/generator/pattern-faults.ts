import type { FaultMaker } from './faults';
import type { MadeReport } from './made-report';
import { applicants, equationCells, leafRows, print, printedNumber, requestColumns, requestRows } from './table-three';

/** Mistakes that move several cells at once. Each breaks at least one equation. */
export const patternFaults = {
  'swapped-in-row': rule((report, random, taken) => {
    for (const row of random.shuffle(requestRows(report))) {
      const [a, b] = random.shuffle(requestColumns);
      const swap = swapped(report, taken, `${row}.${a}`, `${row}.${b}`);
      if (swap) return swap;
    }
    return null;
  }),
  'swapped-in-column': rule((report, random, taken) => {
    for (const column of random.shuffle(requestColumns)) {
      const [a, b] = random.shuffle(leafRows(report).filter((row) => printedNumber(report, `${row}.${column}`)));
      const swap = a && b ? swapped(report, taken, `${a}.${column}`, `${b}.${column}`) : null;
      if (swap) return swap;
    }
    return null;
  }),
  'shifted-column': rule((report, random, taken) => {
    for (const row of random.shuffle(requestRows(report))) {
      const parts = applicants.map((column) => printedNumber(report, `${row}.${column}`) ?? 0);
      const last = parts.findLastIndex((n) => n !== 0);
      if (last < 0 || last === applicants.length - 1) continue;
      const first = parts.findIndex((n) => n !== 0);
      const moved = [...parts.slice(0, first), 0, ...parts.slice(first, last + 1), ...parts.slice(last + 2)];
      const changes = difference(
        report,
        applicants.map((column, i): [string, number] => [`${row}.${column}`, moved[i] ?? 0]),
      );
      if (Object.keys(changes).length > 1 && Object.keys(changes).every((path) => !taken.has(path))) return damage(report, changes);
    }
    return null;
  }),
  'moved-between-columns': rule((report, random, taken) => {
    for (const row of random.shuffle(requestRows(report))) {
      const [from, to] = random.shuffle(applicants).map((column) => `${row}.${column}`) as [string, string];
      const n = printedNumber(report, from) ?? 0;
      if (n === 0 || taken.has(from) || taken.has(to)) continue;
      const moved = random.chance(0.5) ? n : random.int(1, n);
      const changes = { [from]: n - moved, [to]: (printedNumber(report, to) ?? 0) + moved };
      return damage(report, changes);
    }
    return null;
  }),
  'duplicated-row': rule((report, random, taken) => {
    const rows = leafRows(report);
    for (const at of random.shuffle(rows.map((_, i) => i).slice(1))) {
      const changes = difference(
        report,
        requestColumns.map((column): [string, number] => [
          `${rows[at]}.${column}`,
          printedNumber(report, `${rows[at - 1]}.${column}`) ?? 0,
        ]),
      );
      const above = requestColumns.some((column) => (printedNumber(report, `${rows[at - 1]}.${column}`) ?? 0) > 0);
      if (above && Object.keys(changes).length > 1 && requestColumns.every((column) => !taken.has(`${rows[at]}.${column}`)))
        return damage(report, changes);
    }
    return null;
  }),
  'copied-total': rule((report, random, taken) => {
    const totals = equationCells(report).filter((path) => path.startsWith('requests.') && path.endsWith('.total') && !taken.has(path));
    for (const path of random.shuffle(totals)) {
      const other = totals[totals.indexOf(path) + random.pick([-1, 1])];
      const n = other === undefined ? null : printedNumber(report, other);
      if (n && n !== printedNumber(report, path)) return damage(report, { [path]: n });
    }
    return null;
  }),
} as const;

function rule(make: FaultMaker): { make: FaultMaker; rules: readonly string[] } {
  return { make, rules: ['intake-balance', 'result-total', 'applicant-total'] };
}

function damage(report: MadeReport, changes: Readonly<Record<string, number>>) {
  return { report: print(report, changes), cells: Object.keys(changes) };
}

function swapped(report: MadeReport, taken: ReadonlySet<string>, a: string, b: string) {
  const [x, y] = [printedNumber(report, a), printedNumber(report, b)];
  return x === null || y === null || x === y || taken.has(a) || taken.has(b) ? null : damage(report, { [a]: y, [b]: x });
}

function difference(report: MadeReport, entries: readonly (readonly [string, number])[]): Record<string, number> {
  return Object.fromEntries(entries.filter(([path, n]) => printedNumber(report, path) !== n));
}
