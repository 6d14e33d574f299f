import { expect } from 'vitest';
import { comparisonOf } from '../../lib/overlay/card/comparison';
import { plainNumber } from '../../lib/overlay/card/figures';
import type { Finding } from '../../lib/report/outcome';
import type { Report } from '../../lib/report/report';

/** Where a rule compares two figures, an auditor's sentence holds both. */
export function printedSentence(sentence: string, finding: Finding, report: Report): void {
  const compared = comparisonOf(finding, report);
  if (!compared) return;
  expect(sentence).toContain(plainNumber(compared.printed));
  expect(sentence).toContain(plainNumber(compared.expected));
}
