import { LABELS, TITLES } from './glance';

/** What a page shows at a glance. */
export interface PageEvidence {
  /** Document title, article title of the meta tags, headings: page furniture left out. */
  readonly titles: readonly string[];
  /** All characters of the page in order, markup removed; scripts may still be in it. */
  readonly text: string;
}

/**
 * Whether the page may hold a report, decided in well under a millisecond: a title that says so, or a few of the labels
 * that only the statutory form prints. A wrong yes costs one audit that paints nothing; a wrong no hides a report.
 */
export function isReportLikely({ titles: shown, text }: PageEvidence): boolean {
  return shown.some((title) => titles.some((one) => one.test(title))) || countLabels(text) >= ENOUGH_LABELS;
}

function countLabels(text: string): number {
  let found = 0;
  for (const label of labels) {
    if (label.test(text)) found += 1;
    if (found >= ENOUGH_LABELS) break;
  }
  return found;
}

const ENOUGH_LABELS = 3;

const titles = TITLES.map((title) => new RegExp(title));
// Spaced out as pasted Word text may be.
const labels = LABELS.map((label) => new RegExp((label.match(/\[[^[\]]*]|./g) ?? []).join('\\s*')));
