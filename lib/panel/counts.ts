import type { Audit } from '../report/audit';

export interface CheckCounts {
  readonly ran: number;
  readonly held: number;
  readonly inapplicable: number;
  readonly broken: number;
}

/** A clean result is a result: how many checks ran, held, did not apply. */
export function checkCounts(audit: Pick<Audit, 'checks'>): CheckCounts {
  const of = (outcome: string): number => audit.checks.filter((check) => check.outcome === outcome).length;
  const inapplicable = of('inapplicable');
  return { ran: audit.checks.length - inapplicable, held: of('pass'), inapplicable, broken: of('error') };
}
