import type { Tables } from '../tables';

/** Applicants of each row: natural persons, enterprises, research institutes, charities, legal services, others. */
const rows: Readonly<Record<string, readonly number[]>> = {
  granted: [41, 8, 3, 3, 3, 4],
  partiallyGranted: [44, 7, 2, 4, 3, 3],
  'denied.stateSecret': [45, 6, 4, 2, 4, 3],
  'denied.prohibitedByLaw': [25, 5, 3, 3, 4, 2],
  'denied.securityAndStability': [55, 11, 4, 4, 4, 3],
  'denied.thirdPartyRights': [36, 9, 3, 4, 2, 2],
  'denied.internalAffairs': [30, 11, 2, 3, 3, 4],
  'denied.processInformation': [27, 8, 2, 3, 4, 4],
  'denied.enforcementFile': [59, 9, 4, 3, 2, 2],
  'denied.administrativeInquiry': [60, 10, 4, 3, 2, 2],
  'unable.notHeld': [67, 6, 2, 3, 3, 4],
  'unable.needsCreation': [40, 10, 4, 3, 2, 2],
  'unable.stillUnclear': [67, 8, 3, 2, 4, 2],
  'notProcessed.petitionComplaint': [49, 11, 4, 4, 3, 3],
  'notProcessed.repeat': [65, 11, 2, 2, 2, 3],
  'notProcessed.publication': [49, 5, 2, 3, 3, 4],
  'notProcessed.excessive': [49, 8, 2, 4, 3, 4],
  'notProcessed.confirmOrReissue': [21, 7, 3, 2, 4, 3],
  'otherHandling.noSupplement': [41, 9, 2, 4, 4, 4],
  'otherHandling.feeUnpaid': [50, 7, 3, 3, 4, 4],
  'otherHandling.other': [55, 5, 2, 3, 3, 4],
  carriedOut: [42, 4, 0, 0, 0, 0],
  carriedIn: [53, 7, 0, 0, 0, 0],
  newlyReceived: [964, 168, 60, 65, 66, 66],
};

/** Reviews, suits, suits after a review: upheld, corrected, other, pending. */
const cases: Readonly<Record<string, readonly number[]>> = {
  review: [3, 3, 24, 5],
  litigationDirect: [5, 25, 14, 9],
  litigationAfterReview: [12, 22, 27, 6],
};

const COLUMNS = ['naturalPerson', 'enterprise', 'researchInstitute', 'publicWelfareOrg', 'legalServiceOrg', 'otherOrg'];
const ENDS = ['upheld', 'corrected', 'other', 'pending'];
const FLOWS = ['newlyReceived', 'carriedIn', 'carriedOut'];

/** Tables in which no two cells that a sentence may mean hold the same: whatever agrees, agrees with what was meant. */
export const grand: Tables['facts'] = {
  ...summed('requests', rows, COLUMNS),
  ...results(),
  ...summed('remedies', cases, ENDS),
  'disclosure.normativeDocs.issued': 39,
  'disclosure.normativeDocs.repealed': 23,
  'disclosure.normativeDocs.inForce': 147,
  'disclosure.rules.issued': 2,
  'disclosure.rules.repealed': 5,
  'disclosure.rules.inForce': 27,
  'disclosure.licensing.decisions': 1748,
  'disclosure.penalty.decisions': 709,
  'disclosure.coercion.decisions': 25,
  'disclosure.fees.amount': '45.49',
};

function summed(table: string, of: typeof rows, columns: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    Object.entries(of).flatMap(([row, values]) => [
      ...columns.map((column, at) => [`${table}.${row}.${column}`, values[at] ?? 0] as const),
      [`${table}.${row}.total`, values.reduce((sum, one) => sum + one, 0)] as const,
    ]),
  );
}

function results(): Record<string, number> {
  const own = Object.entries(rows).flatMap(([row, values]) => (FLOWS.includes(row) ? [] : [values]));
  const sums = COLUMNS.map((_, at) => own.reduce((sum, values) => sum + (values[at] ?? 0), 0));
  return summed('requests', { resultTotal: sums }, COLUMNS);
}
