import type { Audit } from '../report/audit';
import type { Finding } from '../report/outcome';
import { type Language, type Mark, markTerms } from '../strings/terms';

/** A term in both languages, Chinese first. */
export function both<Name extends string>(terms: Readonly<Record<Language, Readonly<Record<Name, string>>>>, name: Name): string {
  return `${terms.zh[name]} ${terms.en[name]}`;
}

const SIGNS: Readonly<Record<Mark, string>> = { error: '✕', warning: '!', review: '?', notice: 'i', broken: '?' };

/** Sign and word of a finding: a review is never called an error. */
export function gradeOf({ outcome, severity }: Finding): string {
  const mark = outcome === 'error' ? 'broken' : outcome === 'review' && severity !== 'notice' ? 'review' : severity;
  return `${SIGNS[mark]} ${markTerms.zh[mark]}`;
}

/** How many checks came out each way: `通过 45 · 不符 2 …`. */
export function checkCounts(audit: Audit): string {
  const count = (outcome: string) => audit.checks.filter((check) => check.outcome === outcome).length;
  const parts: [string, number][] = [
    ['通过 pass', count('pass')],
    ['不符 fail', count('fail')],
    ['待核 review', count('review')],
    ['不适用 inapplicable', count('inapplicable')],
    ['规则出错 error', count('error')],
  ];
  return parts
    .filter(([, n], index) => n > 0 || index < 2)
    .map(([word, n]) => `${word} ${n}`)
    .join(' · ');
}
