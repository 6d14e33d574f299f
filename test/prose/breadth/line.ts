import type { Tables } from '../tables';
import { grand } from './grand';

/** A sentence of a report. `{47件}` is the table's, `<12件>` a part of what it holds; a statement without a number is marked whole. */
export interface Line {
  readonly by: keyof typeof issuers;
  /** The tables hold nothing but noughts. */
  readonly isQuiet?: true;
  /** The tables of a busy body, see `grand`, or of one that has little to tell. */
  readonly size?: 'grand' | 'lean';
  readonly text: string;
}

export interface Mark {
  readonly at: number;
  readonly told: string;
  readonly isPart: boolean;
  /** 未收到申请: no number of its own. */
  readonly isNone: boolean;
}

/** The sentence as it is printed, and what was marked in it. */
export function markedIn(line: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  for (const [, plain = '', whole, part] of line.matchAll(/([^{<]*)(?:\{([^}]*)\}|<([^>]*)>|$)/g)) {
    text += plain;
    const told = whole ?? part;
    if (told === undefined) continue;
    marks.push({ at: text.length, told, isPart: part !== undefined, isNone: !/^[\d.]+\D{0,5}$/.test(told) });
    text += told;
  }
  return { text, marks };
}

/** The tables beside a line: 47 new and 5 carried in are 46 answered and 6 carried out. */
export function tablesOf({ by, isQuiet, size }: Line): Tables {
  const noughts = Object.fromEntries(Object.keys(facts).map((path) => [path, 0]));
  return {
    edition: '2021',
    year: 2023,
    issuer: issuers[by],
    facts: isQuiet ? noughts : size === 'grand' ? grand : size === 'lean' ? lean : facts,
  };
}

const issuers = {
  bureau: '云溪县自然资源局',
  county: '云溪县人民政府',
  town: '云溪县柳林镇人民政府',
  office: '云溪县人民政府办公室',
  street: '河湾区长柳街道办事处',
  city: '东河市人民政府',
  commission: '东河市卫生健康委员会',
  zone: '云溪经济技术开发区管理委员会',
  police: '云溪县公安局',
  agency: '东江省自然资源厅',
  university: '云溪大学',
  market: '云溪县市场监督管理局',
  justice: '云溪县司法局',
  district: '河湾区人民政府',
  labour: '河湾区人力资源和社会保障局',
  village: '云溪县石桥乡人民政府',
} as const;

const row = (id: string, count: number) => ({ [`requests.${id}.naturalPerson`]: count, [`requests.${id}.total`]: count });
const ends = (group: string, upheld: number, corrected: number, other: number, pending: number) => ({
  [`remedies.${group}.upheld`]: upheld,
  [`remedies.${group}.corrected`]: corrected,
  [`remedies.${group}.other`]: other,
  [`remedies.${group}.pending`]: pending,
  [`remedies.${group}.total`]: upheld + corrected + other + pending,
});

const facts: Tables['facts'] = {
  'requests.newlyReceived.naturalPerson': 38,
  'requests.newlyReceived.enterprise': 6,
  'requests.newlyReceived.legalServiceOrg': 2,
  'requests.newlyReceived.otherOrg': 1,
  'requests.newlyReceived.total': 47,
  ...row('carriedIn', 5),
  ...row('granted', 17),
  ...row('partiallyGranted', 4),
  ...row('denied.thirdPartyRights', 2),
  ...row('denied.internalAffairs', 3),
  ...row('denied.processInformation', 3),
  ...row('unable.notHeld', 6),
  ...row('unable.needsCreation', 2),
  ...row('unable.stillUnclear', 1),
  ...row('notProcessed.petitionComplaint', 3),
  ...row('notProcessed.repeat', 2),
  ...row('otherHandling.noSupplement', 1),
  ...row('otherHandling.other', 2),
  ...row('resultTotal', 46),
  ...row('carriedOut', 6),
  ...ends('review', 4, 1, 2, 0),
  ...ends('litigationDirect', 2, 0, 0, 1),
  ...ends('litigationAfterReview', 2, 0, 0, 0),
  'disclosure.normativeDocs.issued': 8,
  'disclosure.normativeDocs.repealed': 3,
  'disclosure.normativeDocs.inForce': 36,
  'disclosure.licensing.decisions': 1324,
  'disclosure.penalty.decisions': 215,
  'disclosure.coercion.decisions': 14,
  'disclosure.fees.amount': '96.5',
};

const lean: Tables['facts'] = {
  'requests.newlyReceived.naturalPerson': 5,
  'requests.newlyReceived.enterprise': 2,
  'requests.newlyReceived.total': 7,
  ...row('carriedIn', 1),
  'requests.granted.naturalPerson': 2,
  'requests.granted.enterprise': 1,
  'requests.granted.total': 3,
  ...row('partiallyGranted', 1),
  ...row('denied.processInformation', 1),
  'requests.unable.notHeld.naturalPerson': 1,
  'requests.unable.notHeld.enterprise': 1,
  'requests.unable.notHeld.total': 2,
  'requests.resultTotal.naturalPerson': 5,
  'requests.resultTotal.enterprise': 2,
  'requests.resultTotal.total': 7,
  ...row('carriedOut', 1),
  ...ends('review', 1, 0, 0, 0),
  ...ends('litigationAfterReview', 0, 0, 0, 1),
  'disclosure.normativeDocs.issued': 2,
  'disclosure.normativeDocs.repealed': 1,
  'disclosure.normativeDocs.inForce': 14,
  'disclosure.licensing.decisions': 38,
};
