import { describe, expect, test } from 'vitest';
import { canHighlight, hasHighlights } from '../../../lib/overlay/marks/ink';

/** A window as far as it is asked: with highlights or without, over so many elements. */
function windowOf(elements: number, api: object = { CSS: { highlights: new Map() }, Highlight: class {} }): Window {
  return { ...api, document: { getElementsByTagName: () => ({ length: elements }) } } as unknown as Window;
}

describe('marks drawn as highlights', () => {
  test('where the browser has them and the page is no larger than a report', () => {
    expect(canHighlight(windowOf(4_000))).toBe(true);
  });
  test('not on a page that new rules would hold up: boxes do their work there', () => {
    expect(canHighlight(windowOf(30_000))).toBe(false);
    // What was drawn before the page grew can still be taken off.
    expect(hasHighlights(windowOf(30_000))).toBe(true);
  });
  test('not where the browser has none, and not without a window', () => {
    expect(canHighlight(windowOf(10, {}))).toBe(false);
    expect(canHighlight(windowOf(10, { CSS: {}, Highlight: class {} }))).toBe(false);
    expect(canHighlight(null)).toBe(false);
  });
});
