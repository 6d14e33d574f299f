import type { Facts, Told } from '../frames/context';
import { type Meaning, reasons } from '../meanings/meaning';
import { amountOf } from '../understand/cells';

/** A count told of each of several bodies, whose sum the table holds. */
export interface SiblingSum {
  /** The numbers, in text order. */
  readonly parts: readonly Told[];
  readonly sum: number;
  readonly meanings: readonly Meaning[];
}

/**
 * 本级30件、各部门60件, each with its outcomes: the bodies are complete when their governing counts (what each received, or its cases)
 * add up to the whole in the table or the text; then every other count that all of them tell is a whole too, summed.
 */
export function siblingSums(report: Facts, told: readonly Told[]): SiblingSum[] {
  const parts = told.filter(
    (one) => one.understood?.because === reasons.oneBody && one.understood.meanings.length > 0 && one.body !== null,
  );
  if (parts.length < 2) return [];
  const kinds = new Map<string, Told[]>();
  for (const one of parts) {
    const key = keyOf(one);
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  const found: SiblingSum[] = [];
  for (const governing of kinds.values()) {
    const bodies = governing.map((one) => one.body);
    if (
      governing.length < 2 ||
      !governing.every(isGoverning) ||
      new Set(bodies).size !== bodies.length ||
      !isComplete(report, governing, told)
    )
      continue;
    for (const others of kinds.values()) {
      if (others === governing || others.length !== governing.length || !bodies.every((body) => others.some((one) => one.body === body)))
        continue;
      found.push({ parts: others, sum: sumOf(others), meanings: others[0]?.understood?.meanings ?? [] });
    }
    return found;
  }
  return found;
}

/** What came in, or the cases: results and what was carried over of some bodies may add up to the table's by chance. */
const isGoverning = ({ understood }: Told) => /^(?:requests(?: received| handled| answered)?|cases)$/.test(understood?.subject ?? '');

function isComplete(report: Facts, governing: readonly Told[], told: readonly Told[]): boolean {
  const sum = sumOf(governing);
  const [first] = governing;
  const inTable = first?.understood?.meanings.some((meaning) => amountOf(report, meaning).value === sum) ?? false;
  return (
    inTable || told.some((one) => one.understood?.role === 'whole' && keyOf(one) === keyOf(first) && one.figure.count.numeral.value === sum)
  );
}

function sumOf(parts: readonly Told[]): number {
  return parts.reduce((total, one) => total + one.figure.count.numeral.value, 0);
}

function keyOf(one: Told | undefined): string {
  return one?.understood?.meanings[0]?.cells.join() ?? '';
}
