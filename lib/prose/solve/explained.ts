import type { Steps } from '../../document/steps';
import type { Claim } from '../../report/claim';
import type { ReportAsRead } from '../../report/report';
import type { Facts } from '../frames/context';
import { REACH } from './adds-up';
import { ANY, explanationOf, isNamed, type Told, toldBy } from './explanations';
import { EXPLAINED, TOLD_TWICE } from './told-again';

/**
 * A contradiction that the report itself explains is none: how a number was read is likelier to be wrong than the report. Measured on
 * reports never seen before, this takes away most false alarms, and one contradiction in a hundred. What it explains, `--why` tells.
 */
export function* explained(report: Facts & Pick<ReportAsRead, 'misfits'>, claims: readonly Claim[]): Steps<Claim[]> {
  const found: Claim[] = [];
  let made: Told | null = null;
  const told = (): Told => {
    made ??= toldBy(claims);
    return made;
  };
  const doubled = doubledCells(report);
  /** The last number that was explained, and where it stands. */
  let last: { value: number; at: number } | null = null;
  for (const [at, claim] of claims.entries()) {
    if (at % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield;
    const isOfTables = claim.readings.some(({ cells }) => cells.length > 0);
    const value = claim.value ?? 0;
    // 办件919件，其中自然人555件: what divides it is no more the table's than it is.
    const isPart: boolean =
      last !== null &&
      claim.section === claims[last.at]?.section &&
      at - last.at <= REACH &&
      value < last.value &&
      claim.numeral !== null &&
      ANY.test(claim.subject.replace(/ by .*/, '')) &&
      !isNamed(claim);
    const why =
      claim.outcome !== 'conflicts' || claim.role === 'sum' || !isOfTables
        ? null
        : claim.readings.every(({ cells }) => cells.some((cell) => doubled.has(cell)))
          ? OF_EITHER
          : isPart
            ? EXPLAINED
            : explanationOf(report, claim, at, told());
    if (why === EXPLAINED && claim.value !== null && claim.numeral !== null && ANY.test(claim.subject)) last = { value, at };
    found.push(why === TOLD_TWICE ? { ...claim, doubtful: true, reason: why } : why ? { ...claim, ...UNLINKED, reason: why } : claim);
  }
  return found;
}

/** Cells of tables that the page prints twice with other figures nearly throughout, as another year's would be, and nobody knows which is meant. */
function doubledCells({ misfits, edition }: Pick<ReportAsRead, 'misfits' | 'edition'>): ReadonlySet<string> {
  const isDoubled = (id: string, rows: number) =>
    misfits.some(
      ({ kind, table, expected, actual }) => kind === 'other-copy' && table === id && expected !== null && (actual ?? 0) * 3 >= rows,
    );
  const doubled = edition.tables.filter(({ id, rows }) => isDoubled(id, rows.length));
  return new Set(doubled.flatMap(({ rows }) => rows.flatMap(({ slots }) => slots.map(({ path }) => path))));
}

const OF_EITHER = {
  zh: '页面上有两份数值不同的表，不知文中说的是哪一份',
  en: 'two tables of the page differ, and which one the text speaks of is not known',
};
const BETWEEN_PAUSES = 20;

const UNLINKED = { readings: [], outcome: 'unlinked', doubtful: false, rule: null, role: null, relation: null } as const;
