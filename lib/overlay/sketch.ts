import { markAsOwn } from '../dom/own-hosts';
import { createHighlighter, type Highlighter } from './draw/highlights';
import { randomName } from './draw/random-name';
import { causeCells } from './marks/causes';
import { canHighlight, type Ink, inkNames } from './marks/ink';
import { marksOf } from './marks/marks';
import { sightPlace } from './marks/sight';
import type { OverlayOptions } from './options';

/** Strokes on a page that has nothing of ours yet. The scene takes over the pencil and its host. */
export interface Sketch {
  /** What will be the host: not on the page, but its name is the pencil's. */
  readonly element: HTMLElement;
  readonly highlighter: Highlighter;
}

/**
 * Draws the strokes alone: no layer, no badge, no look at the layout, so that they stand a frame or two before the rest. Null where
 * there are none, or where the browser draws them only once the host is on the page.
 */
export function sketchStrokes(options: OverlayOptions, signal: AbortSignal): Sketch | null {
  const { root } = options;
  if (!canHighlight(root.defaultView)) return null;
  const inks = inksOf(options);
  if (inks.size === 0) return null;
  const element = root.createElement(randomName());
  markAsOwn(element);
  const highlighter = createHighlighter(element, signal);
  if (element.hasChildNodes()) return null;
  highlighter.paint(inks);
  return { element, highlighter };
}

function inksOf({ audit, dismissed, showNotices, locate }: OverlayOptions): Map<Ink, Range[]> {
  const inks = new Map<Ink, Range[]>();
  const marks = marksOf(audit, new Set(dismissed.keys()), showNotices);
  const draw = (ink: Ink, place: Parameters<typeof sightPlace>[0] | null | undefined) => {
    const range = place ? sightPlace(place, locate)?.range : null;
    if (!range) return;
    const ranges = inks.get(ink);
    if (ranges) ranges.push(range);
    else inks.set(ink, [range]);
  };
  // Blank cells have no text to stroke, they may be many, and each costs a look at the page.
  const isBlankOnly = (cells: readonly string[]) => cells.length > 0 && cells.every((path) => audit.report?.facts[path]?.raw === '');
  for (const { tone, places, finding } of marks) if (!isBlankOnly(finding.cells)) for (const place of places) draw(tone, place);
  if (marks.some(({ strength }) => strength !== 'plain'))
    for (const path of causeCells(audit)) draw('cause', audit.report?.facts[path]?.place);
  // The strongest first, as the scene has them.
  return new Map([...inks].sort(([one], [other]) => inkNames.indexOf(one) - inkNames.indexOf(other)));
}
