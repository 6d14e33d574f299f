import type { Equation } from '../../report/equation';
import { type Fact, isBlank } from '../../report/fact';
import type { Report } from '../../report/report';

/** What a cell counts for in an equation, and on what that rests. */
export interface Entry {
  /** Null: unread, itself or a part that its implied value needs. */
  readonly value: number | null;
  /** Nothing is entered in the cell: it counts as zero or, for a total, as the sum of its parts. */
  readonly blank: boolean;
  /** The weakest reading behind the value, 0–1. */
  readonly confidence: number;
  /** The cell that could not be read; null when the value is known. */
  readonly unread: Fact | null;
}

/** Effective values by path. Throws for a path that the report has no fact for: that is a bug, not damage. */
export type Ledger = (path: string) => Entry;

/**
 * The blank policy (see DESIGN): a blank, dash or word counts as zero, but a blank 总计 stands for the sum of its own parts,
 * and every equation that uses that total takes this sum. `totals` tells which equation makes a cell a total.
 */
export function openLedger(report: Report, totals: ReadonlyMap<string, Equation>): Ledger {
  const known = new Map<string, Entry>();
  return function entry(path) {
    const before = known.get(path);
    if (before) return before;
    const fact = factAt(report, path);
    const made = isBlank(fact) ? blankEntry(fact, totals.get(path), entry) : printedEntry(fact);
    known.set(path, made);
    return made;
  };
}

/** The fact of a statutory slot; throws when the report was built without it. */
export function factAt(report: Report, path: string): Fact {
  const fact = report.facts[path];
  if (!fact) throw new Error(`no fact for ${path}`);
  return fact;
}

function printedEntry(fact: Fact): Entry {
  return { value: fact.value, blank: false, confidence: fact.confidence, unread: fact.value === null ? fact : null };
}

function blankEntry(fact: Fact, own: Equation | undefined, entry: Ledger): Entry {
  let value = 0;
  let confidence = fact.confidence;
  for (const path of own?.left ?? []) {
    const part = entry(path);
    if (part.value === null) return { value: null, blank: true, confidence, unread: part.unread };
    value += part.value;
    confidence = Math.min(confidence, part.confidence);
  }
  return { value, blank: true, confidence, unread: null };
}
