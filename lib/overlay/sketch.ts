import type { Place } from '../document/place';
import { markAsOwn } from '../dom/own-hosts';
import { createHighlighter, type Highlighter } from './draw/highlights';
import { createHost, type Host, showHost } from './draw/host';
import { drawShape } from './draw/layer';
import { randomName } from './draw/random-name';
import type { Located } from './locate';
import { causeCells } from './marks/causes';
import { canHighlight, type Ink, inkNames } from './marks/ink';
import { marksOf } from './marks/marks';
import { isSeen, sightPlace } from './marks/sight';
import type { OverlayOptions } from './options';
import { blankBox } from './place/compose';
import { takeSurvey } from './place/survey';

/** Marks on a page that has nothing of ours yet. The scene takes over all of it. */
export interface Sketch {
  /** What is, or will be, the host: its name is the pencil's. */
  readonly element: HTMLElement;
  readonly highlighter: Highlighter;
  /** On the page already, with boxes in it; null where there are strokes only. */
  readonly boxes: { readonly host: Host; readonly drawn: HTMLElement } | null;
}

/**
 * Draws the strokes and the boxes of blank cells alone, without badges and all that decides where they go: these stand some frames before
 * the rest. Null where there are none, or where the browser draws strokes only once the host is on the page.
 */
export function sketchMarks(options: OverlayOptions, signal: AbortSignal): Sketch | null {
  const { root } = options;
  if (!canHighlight(root.defaultView)) return null;
  const found = findMarks(options);
  if (found.length === 0) return null;
  const element = root.createElement(randomName());
  markAsOwn(element);
  const highlighter = createHighlighter(element, signal);
  if (element.hasChildNodes()) return null;
  const blank = found.filter(({ at }) => at.range === null);
  const boxes = blank.length > 0 ? drawBoxes(root, blank, element, signal) : null;
  highlighter.paint(rangesOf(found));
  return { element, highlighter, boxes };
}

interface FoundMark {
  readonly ink: Ink;
  readonly at: Located;
}

function findMarks({ audit, dismissed, showNotices, locate }: OverlayOptions): FoundMark[] {
  const marks = marksOf(audit, new Set(dismissed.keys()), showNotices);
  const look = (ink: Ink, place: Place | null | undefined): FoundMark[] => {
    const at = place ? sightPlace(place, locate) : null;
    return at ? [{ ink, at }] : [];
  };
  const own = marks.flatMap(({ tone, places }) => places.flatMap((place) => look(tone, place)));
  if (marks.every(({ strength }) => strength === 'plain')) return own;
  return [...own, ...[...causeCells(audit)].flatMap((path) => look('cause', audit.report?.facts[path]?.place))];
}

/** Boxes inside scrollers and frames wait for the scene, which clips them. */
function drawBoxes(root: globalThis.Document, blank: readonly FoundMark[], element: HTMLElement, signal: AbortSignal) {
  const host = createHost(root, element);
  showHost(host, signal);
  const survey = takeSurvey(root, host.layer);
  const folded = new Map<Element, boolean>();
  const shapes = blank.flatMap(({ ink, at }) =>
    ink !== 'cause' && survey.containersOf(at.element).length === 0 && isSeen(at.element, folded)
      ? [blankBox(ink, survey.boxOf(at.element))]
      : [],
  );
  const drawn = root.createElement('div');
  drawn.className = 'content';
  drawn.append(...shapes.map((shape) => drawShape(root, shape)));
  host.layer.append(drawn);
  return { host, drawn };
}

/** The strongest first, as the scene has them. */
function rangesOf(found: readonly FoundMark[]): Map<Ink, Range[]> {
  return new Map(
    inkNames.flatMap((name): [Ink, Range[]][] => {
      const ranges = found.flatMap(({ ink, at }) => (ink === name && at.range ? [at.range] : []));
      return ranges.length > 0 ? [[name, ranges]] : [];
    }),
  );
}
