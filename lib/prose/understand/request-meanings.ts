import type { ClaimSubject } from '../../report/claim-subject';
import type { Meaning, Understood } from '../meanings/meaning';

/** All applicants: the column of the total. */
export const ALL: readonly string[] = ['total'];

/** A number of requests that states the whole of its cells. */
export function whole(subject: ClaimSubject, meanings: readonly Meaning[], doubt: Understood['doubt'] = null): Understood {
  return { family: 'requests', subject, meanings, role: 'whole', doubt, because: null };
}

/** The same, of some of them. */
export function part(subject: ClaimSubject, meanings: readonly Meaning[], because: Understood['because']): Understood {
  return { family: 'requests', subject, meanings, role: 'part', doubt: null, because };
}

/** What came in and was answered in the year, what led to cases: what is told next in the sentence is of those. */
export const CAME_AND_ANSWERED = 'requests received and answered';
export const OF_CASES = 'requests that led to cases';
