import type { Edition } from '../../lib/report/edition';
import type { Report } from '../../lib/report/report';
import { exampleReport } from '../rules/example-report';
import { bureau2020, county, type Tables } from './tables';

/** A bureau to which everything happened once: every row and every end of a case has a figure. 40 + 3 = 41 + 2. */
const busy: Tables = {
  edition: '2021',
  year: 2023,
  issuer: '云溪县自然资源局',
  facts: {
    'requests.newlyReceived.naturalPerson': 30,
    'requests.newlyReceived.enterprise': 5,
    'requests.newlyReceived.researchInstitute': 1,
    'requests.newlyReceived.publicWelfareOrg': 1,
    'requests.newlyReceived.legalServiceOrg': 2,
    'requests.newlyReceived.otherOrg': 1,
    'requests.carriedIn.naturalPerson': 3,
    'requests.granted.naturalPerson': 6,
    'requests.granted.enterprise': 5,
    'requests.granted.researchInstitute': 1,
    'requests.granted.publicWelfareOrg': 1,
    'requests.partiallyGranted.naturalPerson': 1,
    'requests.partiallyGranted.legalServiceOrg': 2,
    'requests.denied.stateSecret.naturalPerson': 1,
    'requests.denied.prohibitedByLaw.naturalPerson': 1,
    'requests.denied.securityAndStability.naturalPerson': 1,
    'requests.denied.thirdPartyRights.naturalPerson': 1,
    'requests.denied.thirdPartyRights.otherOrg': 1,
    'requests.denied.internalAffairs.naturalPerson': 1,
    'requests.denied.processInformation.naturalPerson': 1,
    'requests.denied.enforcementFile.naturalPerson': 1,
    'requests.denied.administrativeInquiry.naturalPerson': 1,
    'requests.unable.notHeld.naturalPerson': 4,
    'requests.unable.needsCreation.naturalPerson': 1,
    'requests.unable.stillUnclear.naturalPerson': 1,
    'requests.notProcessed.petitionComplaint.naturalPerson': 2,
    'requests.notProcessed.repeat.naturalPerson': 1,
    'requests.notProcessed.publication.naturalPerson': 1,
    'requests.notProcessed.excessive.naturalPerson': 1,
    'requests.notProcessed.confirmOrReissue.naturalPerson': 1,
    'requests.otherHandling.noSupplement.naturalPerson': 1,
    'requests.otherHandling.feeUnpaid.naturalPerson': 1,
    'requests.otherHandling.other.naturalPerson': 2,
    'requests.carriedOut.naturalPerson': 2,
    'remedies.review.upheld': 3,
    'remedies.review.corrected': 1,
    'remedies.review.other': 1,
    'remedies.review.pending': 1,
    'remedies.litigationDirect.upheld': 1,
    'remedies.litigationDirect.corrected': 1,
    'remedies.litigationAfterReview.upheld': 1,
    'remedies.litigationAfterReview.other': 1,
    'remedies.litigationAfterReview.pending': 1,
    'disclosure.rules.issued': 1,
    'disclosure.rules.inForce': 5,
    'disclosure.normativeDocs.issued': 4,
    'disclosure.normativeDocs.repealed': 2,
    'disclosure.normativeDocs.inForce': 31,
    'disclosure.licensing.decisions': 120,
    'disclosure.penalty.decisions': 45,
    'disclosure.coercion.decisions': 6,
    'disclosure.fees.amount': '3.2',
  },
};

/** A street office to which little happened: 13 requests of natural persons, all granted; one review and one lawsuit, upheld. */
const plain: Tables = {
  edition: '2021',
  year: 2023,
  issuer: '河湾区长柳街道办事处',
  facts: {
    'requests.newlyReceived.naturalPerson': 13,
    'requests.granted.naturalPerson': 13,
    'remedies.review.upheld': 1,
    'remedies.litigationDirect.upheld': 1,
  },
};

/** A town in which nothing happened. */
const quiet: Tables = { edition: '2021', year: 2023, issuer: '云溪县长柳镇人民政府', facts: {} };

/** A town in the older form, with items, decisions and procurement. */
const older: Tables = {
  ...bureau2020,
  issuer: '云溪县长柳镇人民政府',
  facts: {
    ...bureau2020.facts,
    'disclosure.licensing.itemsPrevious': 12,
    'disclosure.licensing.itemsChange': 2,
    'disclosure.otherServices.itemsPrevious': 3,
    'disclosure.otherServices.decisions': 64,
    'disclosure.fees.itemsPrevious': 2,
  },
};

const NO_RESULTS = ['newlyReceived', 'carriedIn', 'resultTotal', 'carriedOut'];

/** The reports that sentences of the lexicon speak of: a sentence is true of the first of them that it does not contradict. */
export const standardReports: readonly Report[] = [busy, plain, quiet, older, county].map(({ edition, year, issuer, facts }) => {
  const bare = exampleReport({ edition, facts, report: { year, issuer } });
  return exampleReport({ edition, facts: { ...totals(bare.edition, facts), ...facts }, report: { year, issuer } });
});

/** What the form adds up: the row of all results, the column of all applicants, the totals of table four. */
function totals(edition: Edition, facts: Tables['facts']): Record<string, number> {
  const made: Record<string, number> = {};
  const add = (path: string, value: number) => {
    made[path] = (made[path] ?? 0) + value;
  };
  for (const [path, value] of Object.entries(facts)) {
    const [table, row, column] = [path.split('.')[0], path.slice(0, path.lastIndexOf('.')), path.slice(path.lastIndexOf('.') + 1)];
    if (typeof value !== 'number' || column === 'total' || (table !== 'requests' && table !== 'remedies')) continue;
    add(`${row}.total`, value);
    if (table === 'requests' && !NO_RESULTS.some((one) => row === `requests.${one}`)) {
      add(`requests.resultTotal.${column}`, value);
      add('requests.resultTotal.total', value);
    }
  }
  const paths = new Set(edition.tables.flatMap((table) => table.rows.flatMap((row) => row.slots.map((slot) => slot.path))));
  return Object.fromEntries(Object.entries(made).filter(([path]) => paths.has(path)));
}
