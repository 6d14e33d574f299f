import { makeElement, viewOf } from '../../dom/documents';
import { markAsOwn } from '../../dom/own-hosts';
import { recommended } from '../../report/recommended';
import { causeCells } from '../marks/causes';
import { canHighlight } from '../marks/ink';
import { marksOf } from '../marks/marks';
import { isSeen, sightPlace } from '../marks/sight';
import { causeStrokes, inksOf, type Stroke } from '../marks/strokes';
import type { OverlayOptions } from '../options';
import { blankBox } from '../place/compose';
import { createHighlighter, type Highlighter } from './highlights';
import { createHost, type Host, showHost } from './host';
import { drawShape } from './layer';
import { randomName } from './random-name';

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
  const { root } = options.surface;
  if (!canHighlight(viewOf(root))) return null;
  const strokes = strokesOf(options);
  if (strokes.length === 0) return null;
  const element = makeElement(root, randomName());
  markAsOwn(element);
  const highlighter = createHighlighter(element, signal);
  if (element.hasChildNodes()) return null;
  const blank = strokes.filter(({ range, ink }) => range === null && ink !== 'cause');
  const boxes = blank.length > 0 ? drawBoxes(options, blank, element, signal) : null;
  highlighter.paint(inksOf(strokes));
  return { element, highlighter, boxes };
}

function strokesOf({ audit, dismissed, showNotices, only, surface: { locate } }: OverlayOptions): Stroke[] {
  const aside = new Set(dismissed.keys());
  const marks = marksOf(audit, aside, showNotices, only);
  const own = marks.flatMap(({ tone, places }) =>
    places.flatMap((place): Stroke[] => {
      const at = sightPlace(place, locate);
      return at ? [{ ink: tone, ...at }] : [];
    }),
  );
  const hasCause = marks.some(({ strength }) => strength !== 'plain');
  return hasCause && audit.report
    ? [...own, ...causeStrokes(causeCells(recommended(audit.corrections, aside)), audit.report, locate)]
    : own;
}

/** Boxes inside scrollers and frames wait for the scene, which clips them. */
function drawBoxes({ surface, onLost }: OverlayOptions, blank: readonly Stroke[], element: HTMLElement, signal: AbortSignal) {
  const { root } = surface;
  const host = createHost(root, element);
  showHost(host, onLost, signal);
  const survey = surface.survey(host.layer);
  const folded = new Map<Element, boolean>();
  const drawn = makeElement(root, 'div');
  drawn.className = 'content';
  const free = blank.filter((one) => survey.containersOf(one.element).length === 0 && isSeen(one.element, folded));
  drawn.append(...free.map((one) => drawShape(root, blankBox(one.ink, survey.boxOf(one.element)))));
  host.layer.append(drawn);
  return { host, drawn };
}
