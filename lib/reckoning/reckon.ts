import { rememberLatest } from '../document/remember';
import { boundTable } from '../report/bound-table';
import type { Edition } from '../report/edition';
import type { Equation } from '../report/equation';
import type { Report } from '../report/report';
import { definitionsOf, type Instance, instancesOf, usesOf } from '../statute/sums';
import { type Figure, figureOf } from './figure';
import { type Entry, type Ledger, openLedger, ownEntry, type Term } from './ledger';
import { type Standing, weigh } from './weigh';

/** What is added: the cells of a report, by path. */
export type Cells = Pick<Report, 'edition' | 'facts' | 'tables'>;

/** The value of some cells added up. */
export interface Reckoned {
  /** Blanks count as zero, blank totals as the sum of their parts; null when a cell was not read or the edition has none such. */
  readonly value: number | null;
  /** The weakest reading behind it, 0–1. */
  readonly confidence: number;
  /** False where it rests on an uncertain reading, or on a table in which no figure is entered: nothing may be contradicted by it. */
  readonly sure: boolean;
  /** Every cell is blank. */
  readonly blank: boolean;
}

/** A cell that is added, or one that is taken away. */
export type Addend = string | { readonly minus: string };

/** How one instance of a sum of the statute stands. */
export interface SumStanding extends Instance {
  readonly standing: Standing<string>;
}

/** The figures of one report: ask here for every sum. */
export interface Reckoner {
  readonly figure: (path: string) => Figure;
  readonly entry: Ledger<string>;
  readonly amount: (addends: readonly Addend[]) => Reckoned;
  /** Any equation over cells. One of the statute's is weighed with what its other sums say of its total. */
  readonly weigh: (equation: Equation) => Standing<string>;
  /** Every sum of the statute, as it stands. */
  readonly sums: () => readonly SumStanding[];
  /** The printed cells that a cell's value is made of, with their signs: itself, or what a blank total stands for. */
  readonly printedTerms: (path: string) => readonly Term<string>[];
}

/** Opens the books of a report; the same facts are reckoned once. */
export function reckon(cells: Cells): Reckoner {
  return reckonerOf(cells.facts)(cells);
}

const reckonerOf = rememberLatest((facts: Cells['facts']) => {
  let made: Reckoner | null = null;
  let of: Edition | null = null;
  return (cells: Cells): Reckoner => {
    if (made === null || of !== cells.edition) made = open({ ...cells, facts });
    of = cells.edition;
    return made;
  };
});

function open(cells: Cells): Reckoner {
  const { edition, facts } = cells;
  const definitions = definitionsOf(edition);
  const uses = usesOf(edition);
  const figure = (path: string) => figureOf(facts[path]);
  const entry = openLedger<string>({
    own: (path) => {
      const fact = facts[path];
      return ownEntry(path, figureOf(fact), fact?.confidence ?? 0);
    },
    definitions: (path) => definitions.get(path) ?? NONE,
  });
  const isUsed = (path: string) => (uses.get(path) ?? 0) > 1;
  const weighed = (equation: Equation) => weigh(equation, entry, isUsed);
  let sums: readonly SumStanding[] | null = null;
  return {
    figure,
    entry,
    amount: (addends) => amountOf(addends, entry, (path) => isEmpty(cells, path)),
    weigh: weighed,
    sums: () => {
      sums ??= instancesOf(edition).map((instance) => ({ ...instance, standing: weighed(instance.equation) }));
      return sums;
    },
    printedTerms: (path) => printedTerms({ cell: path, sign: 1 }, entry),
  };
}

const NONE: readonly (readonly Term<string>[])[] = [];

function amountOf(addends: readonly Addend[], entry: Ledger<string>, isInEmptyTable: (path: string) => boolean): Reckoned {
  let value: number | null = 0;
  let confidence = 1;
  let empty = false;
  let blank = addends.length > 0;
  for (const addend of addends) {
    const path = typeof addend === 'string' ? addend : addend.minus;
    const one: Entry<string> = entry(path);
    confidence = Math.min(confidence, one.confidence);
    empty ||= isInEmptyTable(path);
    blank &&= one.blank;
    value = value === null || one.value === null ? null : value + (typeof addend === 'string' ? one.value : -one.value);
  }
  // Decimals without binary dust.
  const tidy = value === null || Number.isInteger(value) ? value : Number(value.toFixed(6));
  return { value: tidy, confidence, sure: value !== null && confidence >= 1 && !empty, blank };
}

/** A table without a single figure says nothing: nought is then only a guess. */
function isEmpty(cells: Cells, path: string): boolean {
  const fact = cells.facts[path];
  return fact !== undefined && boundTable(cells, fact.table).empty;
}

function printedTerms({ cell, sign }: Term<string>, entry: Ledger<string>): readonly Term<string>[] {
  const { by } = entry(cell);
  if (by === null) return [{ cell, sign }];
  return by.flatMap((term) => printedTerms({ cell: term.cell, sign: term.sign === sign ? 1 : -1 }, entry));
}
