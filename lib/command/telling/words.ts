import type { Audit } from '../../report/audit';
import type { Finding } from '../../report/outcome';
import { gradeOf } from '../../report/told/grade';
import { tallyChecks } from '../../report/told/tally';
import { type Language, markSigns, markTerms } from '../../strings/terms';

/** A term in both languages, Chinese first. */
export function both<Name extends string>(terms: Readonly<Record<Language, Readonly<Record<Name, string>>>>, name: Name): string {
  return `${terms.zh[name]} ${terms.en[name]}`;
}

/** Sign and word of a finding: a review is never called an error. */
export function gradeInWords(finding: Finding): string {
  const grade = gradeOf(finding);
  return `${markSigns[grade]} ${markTerms.zh[grade]}`;
}

/** How many checks came out each way, in figures that add up. */
export function checkCounts(audit: Audit): string {
  const { ran, held, failed, undecided, broken, inapplicable } = tallyChecks(audit);
  return `${ran} = 相符 held ${held} + 不符 failed ${failed} + 存疑 undecided ${undecided} + 未完成 ${broken} · 不适用 ${inapplicable}`;
}
