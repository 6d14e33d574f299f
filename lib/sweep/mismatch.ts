import { isSameBody } from '../bodies/same-body';
import type { ListedReport } from './listing';
import type { Result } from './sweep';

/** What the list says otherwise than the report behind its link: another body's, another year's. */
export interface Mismatch {
  readonly body: string | null;
  readonly year: number | null;
}

/** Null where both agree, or one of them does not say. */
export function mismatchOf({ body, year }: Pick<ListedReport, 'body' | 'year'>, result: Pick<Result, 'issuer' | 'year'>): Mismatch | null {
  const isOtherYear = year !== null && result.year !== null && year !== result.year;
  const isOtherBody = body !== null && result.issuer !== null && isSameBody(body, result.issuer) === false;
  return isOtherYear || isOtherBody ? { body: isOtherBody ? body : null, year: isOtherYear ? year : null } : null;
}
