import type { ClaimSubject } from '../../report/claim-subject';
import type { Text } from '../../report/text';

/** One thing that a number may state: a signed sum of cells. */
export interface Meaning {
  readonly name: Text;
  /** Cells that are added. */
  readonly cells: readonly string[];
  /** Cells that are taken off. */
  readonly minus?: readonly string[];
}

/** What the words around a number were found to mean, before it is set against the tables. */
export interface Understood {
  readonly family: Family;
  /** In English, as the export prints it. */
  readonly subject: ClaimSubject;
  /** Every reading that the wording admits; empty: understood, and none of the tables' business. */
  readonly meanings: readonly Meaning[];
  /** part: it states some of those cells at most. */
  readonly role: 'whole' | 'part';
  /** All of the meanings at once: 复议和诉讼各1件. */
  readonly each?: boolean;
  /** Why a conflict is only a review; null when it is a fail. */
  readonly doubt: Text | null;
  /** Told only where it agrees: too loose to contradict a cell. */
  readonly loose?: boolean;
  /** However loose it is, it is not more than these. */
  readonly within?: readonly Meaning[];
  /** It counts more than the cells do: that there were none contradicts them, however loose it is. */
  readonly isAtLeast?: true;
  /** Where it is not the whole, it may be a part: 公示行政处罚40件 are perhaps all, and hardly more. */
  readonly isAtMost?: true;
  /** No value between two of its readings will do: what stands beside it leaves one of them. */
  readonly isExact?: true;
  /** The number in the cells' unit, where it is not the printed one; `step` the width of its last printed digit. */
  readonly value?: number;
  readonly step?: number;
  /** The rule that owns a conflict, where the family's usual choice does not fit. */
  readonly rule?: string;
  /** Why it was set aside, or is a part only. */
  readonly because: Text | null;
}

/** Which prose rule owns a conflict: requests and remedies have one for none against some. */
export type Family = 'requests' | 'outcomes' | 'remedies' | 'documents' | 'other';

/** A number that is understood and is not compared. */
export function aside(family: Family, subject: ClaimSubject, because: Text): Understood {
  return { family, subject, meanings: [], role: 'whole', doubt: null, because };
}

/** Without what would excuse it where it does not agree: something else bears it out. */
export function firm({ loose: _, isAtMost: __, ...rest }: Understood): Understood {
  return rest;
}

/** Cells that are said to be zero. */
export function none(family: Family, subject: ClaimSubject, meanings: readonly Meaning[], rule?: string): Understood {
  return { family, subject, meanings, role: 'whole', doubt: null, because: null, ...(rule ? { rule } : {}) };
}

export const reasons = {
  withdrawn: { zh: '同一句另有撤回的申请', en: 'requests beside it were withdrawn' },
  difference: { zh: '是增减数，不是总数', en: 'a difference, not a count' },
  otherTime: { zh: '说的是其他时间', en: 'speaks of another time' },
  otherBody: { zh: '说的是其他单位', en: 'speaks of another body' },
  oneBody: { zh: '说的是其中一个单位', en: 'speaks of one of several bodies' },
  channel: { zh: '只说一种渠道', en: 'speaks of one channel' },
  subject: { zh: '只说一类内容', en: 'speaks of one subject' },
  deadline: { zh: '只说一定期限内的', en: 'those within a certain time' },
  manner: { zh: '只说以一种方式办理的', en: 'those handled in one manner' },
  part: { zh: '只说其中一部分', en: 'speaks of a part' },
  others: { zh: '是为其他单位做的', en: 'done for other bodies' },
  plan: { zh: '是打算或要求，不是已经发生的', en: 'a plan or a demand, not a fact' },
  notCounted: { zh: '说的不是表中所列事项', en: 'none of what the tables count' },
  otherBusiness: { zh: '可能是其他业务', en: 'perhaps of another business' },
  cause: { zh: '说的是引发案件的申请', en: 'requests that led to cases' },
  notInEdition: { zh: '本年度格式没有这一项', en: 'this edition has no such cell' },
  shared: { zh: '与文中同类数字合计', en: 'summed with its like in the text' },
  average: { zh: '是平均数', en: 'an average' },
} as const satisfies Record<string, Text>;

/** The same, told only where it agrees. */
export const looseIf = (isLoose: boolean, found: Understood): Understood => (isLoose ? { ...found, loose: true } : found);

/** Some of what the table holds. */
export const someOfHeld = (found: Understood): Understood => ({ ...found, role: 'part', because: reasons.part });
