import { isSameBody } from '../bodies/same-body';
import { allSteps, type Steps } from '../document/steps';
import type { Misfit, ReportAsRead } from '../report/report';
import { type AsPrinted, printedInSteps } from '../tables/printed/as-printed';
import type { Whose } from '../tables/printed/captions';

/** In document order of their tables, as the binder's own. */
export function misfitsOf(reading: ReportAsRead, options: { readonly asPrinted?: AsPrinted }): readonly Misfit[] {
  return allSteps(misfitsInSteps(reading, options));
}

/** The same, step by step. */
export function* misfitsInSteps(reading: ReportAsRead, { asPrinted }: { readonly asPrinted?: AsPrinted }): Steps<readonly Misfit[]> {
  return asPrinted ? [...reading.misfits, ...(yield* printedInSteps(asPrinted, whoseOf(reading)))] : reading.misfits;
}

/** Whose tables a report's should be. */
export function whoseOf({ year, issuer }: Pick<ReportAsRead, 'year' | 'issuer'>): Whose {
  return { year, isOther: (body) => issuer !== null && isSameBody(body, issuer) === false };
}
