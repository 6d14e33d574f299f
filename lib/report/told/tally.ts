import { type Place, pieceOf } from '../../document/place';
import type { Audit } from '../audit';
import { boundTable } from '../bound-table';
import type { Claim } from '../claim';
import type { Report } from '../report';
import { isUnfilled } from '../unfilled';

/** How the checks came out: `ran` is the sum of the four that follow; what did not apply stands apart. */
export interface CheckTally {
  readonly ran: number;
  readonly held: number;
  readonly failed: number;
  readonly undecided: number;
  /** The rule itself broke. */
  readonly broken: number;
  readonly inapplicable: number;
}

export function tallyChecks({ checks }: Pick<Audit, 'checks'>): CheckTally {
  const of = (outcome: string) => checks.filter((check) => check.outcome === outcome).length;
  const [held, failed, undecided, broken] = [of('pass'), of('fail'), of('review'), of('error')];
  return { ran: held + failed + undecided + broken, held, failed, undecided, broken, inapplicable: of('inapplicable') };
}

/** The numbers of the prose: `compared` is the sum of the two that follow. Each number counts once, however many claims rest on it. */
export interface NumberTally {
  readonly all: number;
  readonly compared: number;
  readonly withTables: number;
  /** With figures told beside it, and with no table. */
  readonly withText: number;
}

export function tallyNumbers({ claims }: Pick<Report, 'claims'>): NumberTally {
  const numbers = new Map<string, 'tables' | 'text' | 'none'>();
  for (const claim of claims) {
    if (claim.numeral === null) continue;
    const spot = spotOf(claim.place);
    const against = comparedWith(claim);
    const known = numbers.get(spot);
    if (known === undefined || known === 'none' || against === 'tables') numbers.set(spot, against);
  }
  const of = (against: string) => [...numbers.values()].filter((one) => one === against).length;
  const [withTables, withText] = [of('tables'), of('text')];
  return { all: numbers.size, compared: withTables + withText, withTables, withText };
}

function comparedWith({ outcome, relation, readings }: Claim): 'tables' | 'text' | 'none' {
  if (outcome === 'unlinked') return 'none';
  return relation === 'own-sum' || readings.every(({ cells, minus = [] }) => cells.length + minus.length === 0) ? 'text' : 'tables';
}

function spotOf(place: Place): string {
  return `${pieceOf(place)} ${place.span?.join() ?? ''}`;
}

/** Over all tables of the form; `unfilled`: nothing is entered in any of them. */
export function cellsRead(report: Pick<Report, 'edition' | 'tables' | 'facts'>): { read: number; of: number; unfilled: boolean } {
  const sum = (count: 'read' | 'of') => report.edition.tables.reduce((all, { id }) => all + boundTable(report, id)[count], 0);
  return { read: sum('read'), of: sum('of'), unfilled: isUnfilled(report.facts) };
}
