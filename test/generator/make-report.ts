import type { Edition, EditionId, Slot } from '../../lib/report/edition';
import { editionById } from '../../lib/statute';
import { makeFigures } from './figures';
import { makeIdentity } from './identity';
import type { MadeReport } from './made-report';
import { makeProse } from './prose';
import { createRandom } from './random';

/** A consistent report: figures, prose that agrees with them, identity, dates. The same seed gives the same report. */
export function makeReport(seed: number, id: EditionId): MadeReport {
  return makeReportOf(seed, editionById(id));
}

/** The same of an edition that the statute's folder need not have. */
export function makeReportOf(seed: number, edition: Edition): MadeReport {
  const random = createRandom(seed * 2 + (edition.id === '2019' ? 0 : 1));
  const identity = makeIdentity(random, edition);
  const truth = makeFigures(random, edition, identity.body);
  const unitInCell = edition.id === '2019';
  const printed: Record<string, string> = {};
  for (const slot of slotsOf(edition)) printed[slot.path] = printValue(truth[slot.path] ?? 0, slot, unitInCell, random.chance(0.3));
  const headings = Object.fromEntries(edition.sections.map((s) => [s.number, `${'一二三四五六'[s.number - 1]}、${s.title}`]));
  return { seed, edition, identity, truth, printed, headings, prose: makeProse(random, identity, edition, truth) };
}

export function slotsOf(edition: Edition): Slot[] {
  return edition.tables.flatMap((table) => table.rows.flatMap((row) => row.slots));
}

function printValue(value: number, slot: Slot, unitInCell: boolean, plus: boolean): string {
  if (slot.kind === 'signed' && value > 0 && plus) return `+${value}`;
  return slot.kind === 'money' && unitInCell && value > 0 ? `${value}万元` : String(value);
}
