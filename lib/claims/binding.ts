import type { Passage } from '../prose/passages';
import type { Text } from '../report/text';
import type { Facts, Meaning } from './cells';
import type { Mention } from './mention';
import type { Topic, TopicHit } from './topics';

/** What a binder may look at: one number in its passage. */
export interface Scene {
  readonly report: Facts;
  readonly passage: Passage;
  readonly hits: readonly TopicHit[];
  readonly mention: Mention;
  /** Topic before the words right in front of the number. */
  readonly topic: Topic | null;
  /** Remedy groups last spoken of, for `其中维持3件`. */
  readonly groups: readonly string[];
  /** Document row last spoken of, for `废止1件`. */
  readonly documents: readonly string[];
}

/** What a number was understood to state. */
export interface Binding {
  /** In English, as the export prints it. */
  readonly subject: string;
  readonly family: Family;
  /** Empty when it was understood but may not be set against the tables. */
  readonly meanings: readonly Meaning[];
  /** Why a conflict is only a review; null when it is a fail. */
  readonly doubt: Text | null;
  /** The wording is too loose to contradict a cell: told only when it agrees. */
  readonly loose?: boolean;
  /** Only a part is meant, for the reason given: it may fall short of the cells, and not exceed them. */
  readonly atMost?: Text;
  /** The value in the cells' unit, when it is not the printed one. */
  readonly value?: number;
  /** The rule that owns a conflict, when the family's usual choice between none and some does not fit. */
  readonly rule?: string;
  /** Why it was set aside. */
  readonly aside?: Text;
  /** State for the numbers that follow. */
  readonly groups?: readonly string[];
  readonly documents?: readonly string[];
}

/** Which prose rule owns a conflict: `requests` and `remedies` have one for none against some. */
export type Family = 'requests' | 'outcomes' | 'remedies' | 'documents';

/** The prose rule that owns a claim with this value and these readings. */
export function ruleOf(family: Family, value: number | null, readings: readonly (number | null)[]): string {
  const isNone = value === 0 || (value !== null && readings.every((reading) => reading === 0));
  if (family === 'requests') return isNone ? 'claim-none-received' : 'claim-requests-received';
  if (family === 'remedies') return isNone ? 'claim-no-remedies' : 'claim-remedies';
  return family === 'outcomes' ? 'claim-outcomes' : 'claim-documents';
}

/** A number that is understood and deliberately not compared. */
export function aside(subject: string, family: Family, reason: Text): Binding {
  return { subject, family, meanings: [], doubt: null, aside: reason };
}

export const A_DIFFERENCE: Text = { zh: '是增减数，不是总数', en: 'a difference, not a count' };
export const ANOTHER_YEAR: Text = { zh: '说的是其他年度', en: 'speaks of another year' };
export const A_PART: Text = { zh: '只说其中一部分', en: 'speaks of a part' };
export const ANOTHER_BODY: Text = { zh: '说的是其他单位', en: 'speaks of another body' };
