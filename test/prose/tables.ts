import type { EditionId } from '../../lib/report/edition';

/** The tables that a labelled sentence stands beside. Cells that are not named hold 0. */
export interface Tables {
  readonly edition: EditionId;
  readonly year: number;
  readonly issuer: string;
  readonly facts: Readonly<Record<string, number | string | null>>;
  readonly uncertain?: readonly string[];
}

const requests = {
  'requests.newlyReceived.naturalPerson': 10,
  'requests.newlyReceived.enterprise': 2,
  'requests.newlyReceived.legalServiceOrg': 1,
  'requests.newlyReceived.total': 13,
  'requests.carriedIn.naturalPerson': 2,
  'requests.carriedIn.total': 2,
  'requests.granted.naturalPerson': 4,
  'requests.granted.enterprise': 1,
  'requests.granted.total': 5,
  'requests.partiallyGranted.naturalPerson': 2,
  'requests.partiallyGranted.total': 2,
  'requests.denied.thirdPartyRights.naturalPerson': 1,
  'requests.denied.thirdPartyRights.total': 1,
  'requests.denied.processInformation.enterprise': 1,
  'requests.denied.processInformation.total': 1,
  'requests.unable.notHeld.naturalPerson': 3,
  'requests.unable.notHeld.total': 3,
  'requests.notProcessed.repeat.legalServiceOrg': 1,
  'requests.notProcessed.repeat.total': 1,
  'requests.resultTotal.naturalPerson': 11,
  'requests.resultTotal.enterprise': 2,
  'requests.resultTotal.legalServiceOrg': 1,
  'requests.resultTotal.total': 14,
  'requests.carriedOut.naturalPerson': 1,
  'requests.carriedOut.total': 1,
};
const remedies = {
  'remedies.review.upheld': 2,
  'remedies.review.corrected': 1,
  'remedies.review.total': 3,
  'remedies.litigationDirect.upheld': 1,
  'remedies.litigationDirect.total': 1,
  'remedies.litigationAfterReview.pending': 1,
  'remedies.litigationAfterReview.total': 1,
};

/** A small bureau: 13 new + 2 carried in = 14 answered + 1 carried out; 3 reviews, 2 lawsuits. */
export const bureau: Tables = {
  edition: '2021',
  year: 2023,
  issuer: '云溪县自然资源局',
  facts: {
    ...requests,
    'requests.otherHandling.noSupplement.naturalPerson': 1,
    'requests.otherHandling.noSupplement.total': 1,
    ...remedies,
    'disclosure.normativeDocs.issued': 4,
    'disclosure.normativeDocs.repealed': 2,
    'disclosure.normativeDocs.inForce': 31,
    'disclosure.licensing.decisions': 120,
    'disclosure.penalty.decisions': 45,
    'disclosure.fees.amount': '3.2',
  },
};

/** A street office in which nothing happened. */
export const quiet: Tables = { edition: '2021', year: 2023, issuer: '河湾区长柳街道办事处', facts: {} };

/** A town in which nothing happened. */
export const town: Tables = { ...quiet, issuer: '云溪县柳林镇人民政府' };

/** As quiet, in the older edition. */
export const quiet2020: Tables = { edition: '2019', year: 2020, issuer: '河湾区长柳街道办事处', facts: {} };

/** The bureau's requests in the older edition, with procurement. */
export const bureau2020: Tables = {
  edition: '2019',
  year: 2020,
  issuer: '云溪县自然资源局',
  facts: {
    ...requests,
    'requests.otherHandling.naturalPerson': 1,
    'requests.otherHandling.total': 1,
    'remedies.review.upheld': 1,
    'remedies.review.total': 1,
    'disclosure.normativeDocs.made': 3,
    'disclosure.normativeDocs.newlyPublic': 3,
    'disclosure.normativeDocs.totalPublic': 22,
    'disclosure.licensing.decisions': 88,
    'disclosure.procurement.projects': 38,
    'disclosure.procurement.amount': '64.5万元',
  },
};

/** A county government: large figures; two lawsuits, no review. */
export const county: Tables = {
  edition: '2021',
  year: 2024,
  issuer: '云溪县人民政府',
  facts: {
    'requests.newlyReceived.naturalPerson': 1208,
    'requests.newlyReceived.enterprise': 61,
    'requests.newlyReceived.otherOrg': 15,
    'requests.newlyReceived.total': 1284,
    'requests.carriedIn.naturalPerson': 96,
    'requests.carriedIn.total': 96,
    'requests.granted.naturalPerson': 511,
    'requests.granted.enterprise': 40,
    'requests.granted.total': 551,
    'requests.partiallyGranted.naturalPerson': 103,
    'requests.partiallyGranted.total': 103,
    'requests.denied.stateSecret.naturalPerson': 2,
    'requests.denied.stateSecret.total': 2,
    'requests.denied.thirdPartyRights.naturalPerson': 21,
    'requests.denied.thirdPartyRights.total': 21,
    'requests.denied.administrativeInquiry.naturalPerson': 34,
    'requests.denied.administrativeInquiry.total': 34,
    'requests.unable.notHeld.naturalPerson': 265,
    'requests.unable.notHeld.enterprise': 8,
    'requests.unable.notHeld.total': 273,
    'requests.unable.needsCreation.naturalPerson': 47,
    'requests.unable.needsCreation.total': 47,
    'requests.notProcessed.petitionComplaint.naturalPerson': 70,
    'requests.notProcessed.petitionComplaint.total': 70,
    'requests.notProcessed.repeat.naturalPerson': 18,
    'requests.notProcessed.repeat.total': 18,
    'requests.otherHandling.noSupplement.naturalPerson': 30,
    'requests.otherHandling.noSupplement.total': 30,
    'requests.otherHandling.other.naturalPerson': 112,
    'requests.otherHandling.other.enterprise': 13,
    'requests.otherHandling.other.otherOrg': 15,
    'requests.otherHandling.other.total': 140,
    'requests.resultTotal.naturalPerson': 1213,
    'requests.resultTotal.enterprise': 61,
    'requests.resultTotal.otherOrg': 15,
    'requests.resultTotal.total': 1289,
    'requests.carriedOut.naturalPerson': 91,
    'requests.carriedOut.total': 91,
    'remedies.litigationDirect.upheld': 2,
    'remedies.litigationDirect.total': 2,
    'disclosure.normativeDocs.issued': 12,
    'disclosure.normativeDocs.repealed': 5,
    'disclosure.normativeDocs.inForce': 140,
    'disclosure.fees.amount': '4068.2',
  },
};

/** A city government with rules of its own. */
export const city: Tables = {
  edition: '2021',
  year: 2022,
  issuer: '东河市人民政府',
  facts: {
    'disclosure.rules.issued': 4,
    'disclosure.rules.repealed': 2,
    'disclosure.rules.inForce': 37,
    'disclosure.normativeDocs.issued': 21,
    'disclosure.normativeDocs.repealed': 9,
    'disclosure.normativeDocs.inForce': 164,
    'disclosure.licensing.decisions': 86412,
    'disclosure.penalty.decisions': 20315,
    'disclosure.coercion.decisions': 1187,
    'disclosure.fees.amount': '386.16',
  },
};

/** A county government in the older edition: documents, items and decisions, procurement. */
export const county2020: Tables = {
  edition: '2019',
  year: 2020,
  issuer: '云溪县人民政府',
  facts: {
    'disclosure.normativeDocs.made': 14,
    'disclosure.normativeDocs.newlyPublic': 14,
    'disclosure.normativeDocs.totalPublic': 96,
    'disclosure.licensing.itemsPrevious': 312,
    'disclosure.licensing.itemsChange': -18,
    'disclosure.licensing.decisions': 23106,
    'disclosure.fees.itemsPrevious': 21,
    'disclosure.fees.itemsChange': -3,
    'disclosure.procurement.projects': 146,
    'disclosure.procurement.amount': '8213.46万元',
  },
};

/** A bureau in the older edition, with the items of its powers. */
export const bureau2019: Tables = {
  edition: '2019',
  year: 2019,
  issuer: '云溪县交通运输局',
  facts: {
    'disclosure.licensing.itemsPrevious': 23,
    'disclosure.licensing.itemsChange': 4,
    'disclosure.licensing.decisions': 734,
    'disclosure.penalty.itemsPrevious': 158,
    'disclosure.penalty.decisions': 412,
    'disclosure.procurement.projects': 7,
    'disclosure.procurement.amount': '386.2万元',
  },
};
