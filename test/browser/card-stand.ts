import type { Page } from 'playwright-core';
import type { Audit } from '../../lib/report/audit';
import { faultyAudit, faultyFigures, pageHtml } from '../overlay/stand';
import type { Stand } from './overlay-stand';

export const audit = faultyAudit();

/** Index of a finding of a column whose sum does not hold. */
export const column = 2;

/** The faulty report with its marks, without motion; `before` is HTML that comes ahead of it. */
export async function openFaulty(
  stand: Stand,
  what: Audit = audit,
  options: Parameters<Stand['open']>[1] = {},
  before = '',
): Promise<Page> {
  const page = await stand.open(pageHtml(faultyFigures, { before }), { reducedMotion: 'reduce', ...options });
  await page.evaluate((given) => void window.gouji.paint({ audit: given }), what as never);
  return page;
}
