import { LABEL_MARKS, LABELS, TITLE_MARKS, TITLES } from './glance';
import { hasAll, isNear, stands, wordOf } from './stands';

/** What a page shows at a glance. */
export interface PageEvidence {
  /** Document title, article title of the meta tags. */
  readonly titles: readonly string[];
  /** All characters of the page in order, markup removed; scripts may still be in it. */
  readonly text: string;
  /** Its headings, page furniture left out. They cost more than all else, and are asked for where the text holds what a title must hold. */
  readonly headings?: () => readonly string[];
}

/**
 * Whether the page may hold a report, decided in well under a millisecond: a title that says so, or a few of the labels
 * that only the statutory form prints. A wrong yes costs one audit that paints nothing; a wrong no hides a report.
 */
export function isReportLikely({ titles, text, headings }: PageEvidence): boolean {
  if (titles.some(isTitle) || holdsLabels(text)) return true;
  return headings !== undefined && isTitle(text) && headings().some(isTitle);
}

/** Whether a title stands in it. */
function isTitle(text: string): boolean {
  return titleMarks.some((mark) => isNear(text, mark, holdsTitle));
}

let patterns: readonly RegExp[] | null = null;

/** Made when they are first needed: most pages never come so far, and a page that is left waits for nothing. */
function holdsTitle(text: string): boolean {
  patterns ??= TITLES.map((title) => new RegExp(title));
  return patterns.some((title) => title.test(text));
}

function holdsLabels(text: string): boolean {
  if (text.length > SHORT && !labelMarks.some((mark) => hasAll(text, mark))) return false;
  let found = 0;
  return labels.some((label) => stands(text, label) && ++found === ENOUGH_LABELS);
}

const ENOUGH_LABELS = 3;
/** Characters: a table on a page of its own, which may name nothing but its rows. */
const SHORT = 4000;

const titleMarks = TITLE_MARKS.map(wordOf);
const labels = LABELS.map(wordOf);
const labelMarks = LABEL_MARKS.map(wordOf);
