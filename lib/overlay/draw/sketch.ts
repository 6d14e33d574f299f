import { makeElement, viewOf } from '../../dom/documents';
import { closest } from '../../dom/nodes';
import { markAsOwn } from '../../dom/own-hosts';
import type { Located } from '../locate';
import { canHighlight } from '../marks/ink';
import { manyBlanks } from '../marks/many-blanks';
import { marksOf } from '../marks/marks';
import { isSeen, sightPlace } from '../marks/sight';
import { inksOf, type Stroke } from '../marks/strokes';
import type { Tone } from '../marks/tone';
import type { OverlayOptions } from '../options';
import { rightOf } from '../place/brackets';
import { blankBox, bracketLook } from '../place/compose';
import { bottom } from '../place/geometry';
import type { Surface } from '../surface/surface';
import { createHighlighter, type Highlighter } from './highlights';
import { createHost, type Host, showHost } from './host';
import { randomName } from './random-name';
import { drawShape } from './shapes';

/** Marks on a page that has nothing of ours yet. The scene takes over all of it. */
export interface Sketch {
  /** Aborting takes it off, with all that has been made of it. */
  readonly life: AbortController;
  /** What is, or will be, the host: its name is the pencil's. */
  readonly element: HTMLElement;
  readonly highlighter: Highlighter;
  /** On the page already, with boxes in it; null where there are strokes only. */
  readonly boxes: Host | null;
}

/** So much of {@link OverlayOptions} is needed for it. */
export type SketchOptions = Pick<OverlayOptions, 'audit' | 'dismissed' | 'showNotices' | 'only' | 'onLost' | 'signal'> & {
  readonly surface: Pick<Surface, 'root' | 'locate' | 'survey'>;
};

/**
 * Draws the strokes, the boxes of blank cells and the bracket beside many of them alone, without causes, badges and all that decides
 * where they go: these come some frames later, with a script of their own. Null where there are none, and where the browser has no strokes.
 */
export function sketchMarks(options: SketchOptions): Sketch | null {
  const { root } = options.surface;
  if (!canHighlight(viewOf(root))) return null;
  const { strokes, blanks } = toDraw(options);
  if (strokes.length + blanks.length === 0) return null;
  const life = new AbortController();
  const { signal } = life;
  options.signal.addEventListener('abort', () => life.abort(), { signal });
  const element = makeElement(root, randomName());
  markAsOwn(element);
  const highlighter = createHighlighter(element, signal);
  const blank = strokes.filter(({ range }) => range === null);
  // Where the strokes' sheet stands in the host there are none before it is on the page.
  const hasBoxes = blank.length + blanks.length > 0 || element.hasChildNodes();
  const boxes = hasBoxes ? drawBoxes(options, { blank, blanks }, element, signal) : null;
  highlighter.paint(inksOf(strokes));
  return { life, element, highlighter, boxes };
}

/** Blank cells of one finding, so many that they are told as one. */
interface Blanks {
  readonly tone: Tone;
  readonly cells: readonly Located[];
}

interface ToDraw {
  readonly strokes: readonly Stroke[];
  readonly blanks: readonly Blanks[];
}

function toDraw({ audit, dismissed, showNotices, only, surface: { locate } }: SketchOptions): ToDraw {
  const aside = new Set(dismissed.keys());
  const marks = marksOf(audit, aside, showNotices, only);
  const blanks: Blanks[] = [];
  const strokes = marks.flatMap(({ tone, places }) => {
    const located = places.map((place) => sightPlace(place, locate)).filter((one) => one !== null);
    const cells = manyBlanks(located);
    if (cells.length > 0) blanks.push({ tone, cells });
    const bracketed = new Set(cells);
    return located.filter((one) => !bracketed.has(one)).map((one): Stroke => ({ ink: tone, ...one }));
  });
  return { strokes, blanks };
}

/** Boxes inside scrollers and frames wait for the scene, which clips them. */
function drawBoxes(
  { surface, onLost }: SketchOptions,
  { blank, blanks }: { readonly blank: readonly Stroke[]; readonly blanks: readonly Blanks[] },
  element: HTMLElement,
  signal: AbortSignal,
) {
  const { root } = surface;
  const host = createHost(root, element);
  showHost(host, onLost, signal);
  const survey = surface.survey(host.layer);
  const folded = new Map<Element, boolean>();
  const drawn = makeElement(root, 'div');
  const isFree = (one: Located) => survey.containersOf(one.element).length === 0 && isSeen(one.element, folded);
  const brackets = blanks.flatMap(({ tone, cells }) => {
    const [first, last] = [cells[0], cells.at(-1)];
    const table = first && closest(first.element, 'table');
    if (!table || !last || closest(last.element, 'table') !== table || !isFree(first) || !isFree(last)) return [];
    // Most likely: what text stands there, and whether there is room, is looked at with the scene.
    const top = survey.boxOf(first.element).top + 1;
    return { look: bracketLook('right', tone), box: rightOf(survey.boxOf(table), top, bottom(survey.boxOf(last.element)) - 1 - top) };
  });
  const shapes = [...blank.filter(isFree).map((one) => blankBox(one.ink, survey.boxOf(one.element))), ...brackets];
  drawn.append(...shapes.map((shape) => drawShape(root, shape)));
  host.page.inside.append(drawn);
  return host;
}
