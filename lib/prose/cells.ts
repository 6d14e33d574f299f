import { type Fact, isBlank, isRead } from '../report/fact';
import type { Facts } from './context';
import type { Meaning } from './meanings/meaning';

export interface Amount {
  /** Null: a cell was not read. */
  readonly value: number | null;
  /** The reader did not doubt any of the cells. */
  readonly sure: boolean;
}

/** What the tables hold for a meaning: its cells summed, blanks as the ledger counts them. */
export function amountOf(report: Facts, meaning: Meaning): Amount {
  let value: number | null = 0;
  let sure = true;
  const add = (paths: readonly string[], sign: number) => {
    for (const path of paths) {
      const one = cellValue(report, path);
      sure &&= one.sure;
      value = value === null || one.value === null ? null : value + sign * one.value;
    }
  };
  add(meaning.cells, 1);
  add(meaning.minus ?? [], -1);
  return { value: value === null ? null : Number((value as number).toFixed(6)), sure };
}

/** A blank counts as zero; a blank total stands for the sum of its row. */
function cellValue(report: Facts, path: string): Amount {
  const fact = report.facts[path];
  if (!fact || !isRead(fact)) return { value: null, sure: false };
  // A table without a single figure says nothing: zero is then only a guess.
  const isSure = (one: Fact) => one.confidence >= 1 && !report.tables[one.table]?.empty;
  if (fact.state === 'number') return { value: fact.value, sure: isSure(fact) };
  if (!isBlank(fact) || !path.endsWith('.total')) return { value: 0, sure: isSure(fact) };
  const row = path.slice(0, -'.total'.length);
  const parts = (report.edition.tables.find((table) => table.id === fact.table)?.rows ?? [])
    .flatMap((item) => item.slots)
    .filter((slot) => slot.path.startsWith(`${row}.`) && slot.path.lastIndexOf('.') === row.length && slot.path !== path)
    .map((slot) => report.facts[slot.path])
    .filter((part): part is Fact => part !== undefined);
  if (parts.some((part) => !isRead(part))) return { value: null, sure: false };
  return { value: parts.reduce((total, part) => total + (part.value ?? 0), 0), sure: parts.every(isSure) };
}
