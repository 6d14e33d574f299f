import type { Edition } from '../../lib/report/edition';
import type { Body } from './identity';
import type { Random } from './random';

/** Values of every statutory cell by path, in statutory order; every identity of the form holds. */
export type Figures = Record<string, number>;

/** Applications of the year from none (a township) to 14 000 (a province), split over applicants and outcomes as reports have them. */
export function makeFigures(random: Random, edition: Edition, body: Body): Figures {
  const figures: Figures = {};
  for (const table of edition.tables) for (const item of table.rows) for (const slot of item.slots) figures[slot.path] = 0;
  fillDisclosure(random, edition, body, figures);
  const received = fillRequests(random, edition, body, figures);
  fillRemedies(random, body, received, figures);
  return figures;
}

const APPLICANTS = ['naturalPerson', 'enterprise', 'researchInstitute', 'publicWelfareOrg', 'legalServiceOrg', 'otherOrg'] as const;
const SHARES = [0.82, 0.1, 0.01, 0.01, 0.04, 0.02];

/** Relative frequency of outcomes; those not named are rare. */
const OUTCOMES: Readonly<Record<string, number>> = {
  granted: 30,
  partiallyGranted: 8,
  'denied.thirdPartyRights': 4,
  'denied.internalAffairs': 2,
  'denied.processInformation': 4,
  'denied.enforcementFile': 2,
  'denied.administrativeInquiry': 3,
  'unable.notHeld': 25,
  'unable.needsCreation': 5,
  'unable.stillUnclear': 2,
  'notProcessed.petitionComplaint': 5,
  'notProcessed.repeat': 2,
  otherHandling: 5,
  'otherHandling.noSupplement': 3,
  'otherHandling.other': 3,
};

function fillRequests(random: Random, edition: Edition, body: Body, figures: Figures): number {
  const [low, high] = body.requests;
  const size = high === 0 ? 0 : random.int(low, high);
  const outcomes = (edition.tables.find((table) => table.id === 'requests')?.rows ?? [])
    .map((row) => row.id.slice('requests.'.length))
    .filter((id) => !['newlyReceived', 'carriedIn', 'resultTotal', 'carriedOut'].includes(id));
  const add = (row: string, column: string, n: number) => {
    for (const path of [`requests.${row}.${column}`, `requests.${row}.total`]) figures[path] = (figures[path] ?? 0) + n;
  };
  APPLICANTS.forEach((column, index) => {
    const share = (SHARES[index] ?? 0) * (0.6 + random.next() * 0.8);
    const received = index === 0 ? Math.round(size * (0.7 + random.next() * 0.3)) : Math.round(size * share);
    const carriedIn = size > 0 && random.chance(0.6) ? Math.round(received * random.next() * 0.15) : 0;
    const carriedOut = random.chance(0.6) ? Math.round((received + carriedIn) * random.next() * 0.12) : 0;
    const results = received + carriedIn - carriedOut;
    if (received) add('newlyReceived', column, received);
    if (carriedIn) add('carriedIn', column, carriedIn);
    if (carriedOut) add('carriedOut', column, carriedOut);
    if (results) add('resultTotal', column, results);
    spread(random, results, outcomes).forEach((n, outcome) => {
      if (n) add(outcome, column, n);
    });
  });
  return (figures['requests.newlyReceived.total'] ?? 0) + (figures['requests.carriedIn.total'] ?? 0);
}

/** `total` applications over outcomes: each outcome takes its weighted share with luck, the last remainder goes one by one. */
function spread(random: Random, total: number, outcomes: readonly string[]): Map<string, number> {
  const weights = outcomes.map((id) => (OUTCOMES[id] ?? 0.4) * (0.2 + random.next() * 1.6));
  const sum = weights.reduce((a, b) => a + b, 0);
  const counts = new Map<string, number>();
  let left = total;
  outcomes.forEach((id, index) => {
    const n = Math.min(left, Math.floor(((weights[index] ?? 0) / sum) * total));
    counts.set(id, n);
    left -= n;
  });
  for (; left > 0; left--) {
    const id = outcomes[weightedIndex(random.next() * sum, weights)] ?? 'granted';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function weightedIndex(at: number, weights: readonly number[]): number {
  let sum = 0;
  return weights.findIndex((weight) => {
    sum += weight;
    return at <= sum;
  });
}

function fillRemedies(random: Random, body: Body, requests: number, figures: Figures): void {
  const most = Math.min(body.remedies, Math.floor(requests / 6));
  for (const [group, part] of [
    ['review', 1],
    ['litigationDirect', 0.5],
    ['litigationAfterReview', 0.3],
  ] as const) {
    for (const outcome of ['upheld', 'corrected', 'other', 'pending']) {
      const n = random.chance(0.7) ? Math.floor(random.next() * most * part * (outcome === 'upheld' ? 1 : 0.3)) : 0;
      figures[`remedies.${group}.${outcome}`] = n;
      figures[`remedies.${group}.total`] = (figures[`remedies.${group}.total`] ?? 0) + n;
    }
  }
}

function fillDisclosure(random: Random, edition: Edition, body: Body, figures: Figures): void {
  const put = (path: string, n: number) => {
    if (`disclosure.${path}` in figures) figures[`disclosure.${path}`] = n;
  };
  const scale = body.activity;
  const documents = (row: string, most: number) => {
    const n = most === 0 ? 0 : random.int(row === 'rules' ? 1 : 0, most);
    const repealed = Math.round(n * random.next() * 0.5);
    put(`${row}.issued`, n);
    put(`${row}.repealed`, repealed);
    put(`${row}.inForce`, most === 0 ? 0 : n + random.int(0, 4) * 3);
    put(`${row}.made`, n);
    put(`${row}.newlyPublic`, n);
    put(`${row}.totalPublic`, n === 0 ? 0 : n + random.int(3, 60));
  };
  documents('rules', body.makesRules ? 9 : 0);
  documents('normativeDocs', scale === 0 ? 0 : 3 + Math.round(scale / 200));
  for (const row of ['licensing', 'otherServices', 'penalty', 'coercion']) {
    const items = scale === 0 ? 0 : random.int(1, 20 + Math.round(scale / 10));
    put(`${row}.itemsPrevious`, items);
    put(`${row}.itemsChange`, items === 0 ? 0 : random.int(-Math.min(items - 1, 40), 60));
    put(`${row}.decisions`, items === 0 ? 0 : random.int(0, scale * 12));
  }
  const fees = scale > 100 ? random.int(0, 12) : 0;
  put('fees.itemsPrevious', fees);
  put('fees.itemsChange', fees === 0 ? 0 : random.int(-1, 1));
  put('fees.amount', scale > 100 && random.chance(0.6) ? random.int(1, scale * 900) / 100 : 0);
  const projects = scale === 0 ? 0 : random.int(0, 40);
  put('procurement.projects', projects);
  put('procurement.amount', projects === 0 ? 0 : random.int(projects * 200, projects * 40000) / 100);
  if (edition.id === '2019' && figures['disclosure.fees.amount'] !== undefined) throw new Error('edition 2019 has no fee amount');
}
