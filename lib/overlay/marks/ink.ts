import { findTags } from '../../dom/documents';

/** Every kind of mark drawn on text, strongest first: where marks lie on one another the earlier one shows. */
export const inkNames = [
  'cause',
  'error',
  'warning',
  'review',
  'notice',
  'broken',
  'total',
  'operand',
  'clause',
  'unlinked',
  'held',
] as const;

export type Ink = (typeof inkNames)[number];

/**
 * False where the Custom Highlight API is missing, and on a page so large that its new rules would hold it up: they make the browser
 * restyle every element. There boxes in our own layer do the work.
 */
export function canHighlight(view: Window | null): boolean {
  return hasHighlights(view) && view !== null && findTags(view.document, '*').length <= MOST_RESTYLED;
}

/** Whether there is a Custom Highlight API. */
export function hasHighlights(view: Window | null): boolean {
  if (!view) return false;
  const { CSS, Highlight } = view as Window & Partial<Pick<typeof globalThis, 'CSS' | 'Highlight'>>;
  return typeof Highlight === 'function' && Boolean(CSS?.highlights);
}

/** Elements, at about four millionths of a second each. A report's page has a few thousand. */
const MOST_RESTYLED = 12_000;
