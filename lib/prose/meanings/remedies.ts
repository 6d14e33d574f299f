import type { ClaimSubject } from '../../report/claim-subject';
import type { CaseResult, Thing } from '../lexicon/sense';
import type { Meaning, Understood } from './meaning';

/** The groups of table four, by the names of their cells. */
export type Group = 'review' | 'litigationDirect' | 'litigationAfterReview';

/** Lawsuits, and all cases. */
export const SUITS: readonly Group[] = ['litigationDirect', 'litigationAfterReview'];
export const EVERY: readonly Group[] = ['review', ...SUITS];

/** Which groups a thing names. */
export const GROUPS: Partial<Readonly<Record<Thing, readonly Group[]>>> = {
  review: ['review'],
  litigation: SUITS,
  litigationDirect: ['litigationDirect'],
  litigationAfterReview: ['litigationAfterReview'],
  remedies: EVERY,
};

/** Whether cases of any kind are named. */
export const namesGroup = (things: readonly Thing[]): boolean => things.some((thing) => GROUPS[thing]);

/** Groups that things name; a kind of lawsuit that is named (复议后起诉的行政诉讼) is not both. */
export function groupsNamed(things: readonly Thing[]): Group[] {
  const isKindNamed = things.some((thing) => thing === 'litigationDirect' || thing === 'litigationAfterReview');
  return [...new Set(things.flatMap((thing) => (isKindNamed && thing === 'litigation' ? [] : (GROUPS[thing] ?? []))))];
}

/** Which columns an end may be counted under, likeliest first; soft: the word does not say for certain. */
export const ENDS: Readonly<Record<CaseResult, { readonly columns: readonly (readonly string[])[]; readonly soft: boolean }>> = {
  upheld: { columns: [['upheld']], soft: false },
  corrected: { columns: [['corrected']], soft: false },
  other: { columns: [['other']], soft: false },
  pending: { columns: [['pending']], soft: false },
  closed: { columns: [['upheld', 'corrected', 'other']], soft: true },
  won: { columns: [['upheld'], ['other'], ['upheld', 'other']], soft: true },
  lost: { columns: [['corrected']], soft: true },
  ended: { columns: [['other'], ['upheld', 'other']], soft: true },
};

/** Groups × columns of table four, summed. */
export function remedy(groups: readonly Group[], columns: readonly string[] = ['total']): Meaning {
  const suits = groups.filter((one) => one !== 'review');
  const suit = suits.length === 2 ? '行政诉讼' : suits[0] === 'litigationDirect' ? '未经复议直接起诉' : suits[0] ? '复议后起诉' : '';
  const zh = [groups.includes('review') ? '行政复议' : '', suit].filter(Boolean).join('＋');
  const en = [groups.includes('review') ? 'reviews' : '', suit ? 'lawsuits' : ''].filter(Boolean).join(' + ');
  const isTotal = columns[0] === 'total';
  return {
    name: {
      zh: isTotal ? zh : `${zh}·${columns.map((column) => NAMES[column] ?? column).join('＋')}`,
      en: isTotal ? en : `${en}: ${columns.join(' + ')}`,
    },
    cells: groups.flatMap((group) => columns.map((column) => `remedies.${group}.${column}`)),
  };
}

const NAMES: Readonly<Record<string, string>> = { upheld: '结果维持', corrected: '结果纠正', other: '其他结果', pending: '尚未审结' };

/** So many cases, all told. */
export function ofCases(subject: ClaimSubject, meanings: readonly Meaning[], doubt: Understood['doubt']): Understood {
  return { family: 'remedies', subject, meanings, role: 'whole', doubt, because: null };
}
