import type { Steps } from '../../document/steps';
import { localName } from '../../dom/nodes';
import { windowOf } from '../../dom/windows';
import type { Scenery } from '../marks/behold';
import { canHighlight, type Ink } from '../marks/ink';
import { manyBlanks } from '../marks/many-blanks';
import type { Stroke } from '../marks/strokes';
import { loudest, type Tone } from '../marks/tone';
import { anchorAt, measureAnchor } from './anchors';
import { bracketsFor } from './brackets';
import type { Container } from './containers';
import { bottom, grow, overlaps, type Rect, right } from './geometry';
import type { Levels } from './levels';
import { BADGE, type BadgeAnchor, placeBadges, type Spot } from './placing';
import type { Survey } from './survey';
import { readTexts, type Texts } from './texts';

/** All that is drawn inside one group: the page itself, or the content of one scroller or frame. */
export interface Group {
  readonly containers: readonly Container[];
  /** Its visible box in the parent group. */
  readonly frame: Rect;
  readonly spots: readonly Spot[];
  readonly shapes: readonly Shape[];
  /** Where it lies in the page's stacking order: over its cells, under what lies over these. */
  readonly level: number;
}

/** A box of ours: its look is its class. */
export interface Shape {
  readonly look: string;
  readonly box: Rect;
}

/** Reads every box and decides where everything goes; writes nothing. Groups come in order of their first mark. */
export function* compose(scenery: Scenery, survey: Survey, levelOf: Levels): Steps<Group[]> {
  const drafts = new Map<Element | null, Draft>();
  const draftFor = (element: Element): Draft => {
    const draft = outfit(survey.containersOf(element), drafts);
    const level = levelOf(element);
    for (let one: Draft | null = draft; one; one = one.outer) one.level = Math.max(one.level, level);
    return draft;
  };

  const standing = scenery.sightings.flatMap(({ located, stand }) => located[0]?.element ?? stand ?? []);
  const texts = yield* readTexts([...standing, ...scenery.held.map((one) => one.element)], survey);
  const bySpot = new Map<Element, number[]>();
  const taken: Rect[] = [];
  for (const [nth, { mark, located, stand }] of scenery.sightings.entries()) {
    if (nth % BETWEEN_PAUSES === 0) yield;
    const at = located[0]?.element ?? stand;
    if (!at) continue;
    const brackets = bracketsFor(manyBlanks(located), survey, texts, taken);
    for (const { cell, side, box } of brackets) {
      taken.push(box);
      draftFor(cell.element).shapes.push({ look: bracketLook(side, mark.tone), box });
    }
    if (brackets[0]) {
      const { cell, box } = brackets[0];
      draftFor(cell.element).anchors.push(
        anchorAt([mark.index], box, texts.near({ ...box, height: 0 }, survey.containersOf(cell.element))),
      );
      continue;
    }
    const known = located[0]?.range && !isCell(at) ? null : bySpot.get(at);
    if (known) {
      known.push(mark.index);
      continue;
    }
    const ids = [mark.index];
    bySpot.set(at, ids);
    const draft = draftFor(at);
    draft.anchors.push(measureAnchor(ids, located[0] ?? { element: at, range: null }, survey, texts));
    if (located.length === 0) draft.shapes.push({ look: 'box pointer', box: survey.boxOf(at) });
  }
  for (const [nth, stroke] of scenery.strokes.entries()) {
    if (nth % BETWEEN_PAUSES === 0) yield;
    draftFor(stroke.element).shapes.push(...shapesOf(stroke, survey));
  }
  for (const [nth, { element, range }] of scenery.held.entries()) {
    if (nth % BETWEEN_PAUSES === 0) yield;
    const tick =
      range && isCell(element)
        ? tickFor(survey.boxOfRange(range, element), survey.boxOf(element), texts, survey.containersOf(element))
        : null;
    if (tick) draftFor(element).shapes.push({ look: 'tick', box: tick });
  }

  const tone = new Map(scenery.sightings.map((one) => [one.mark.index, one.mark.tone]));
  const groups: Group[] = [];
  for (const { containers, anchors, shapes, level } of drafts.values()) {
    const spots = yield* placeBadges(anchors, survey.boundsOf(containers));
    const leaders = spots.flatMap(({ ids, leader }): Shape[] => {
      if (!leader || Math.abs(leader.to - leader.from) < SHORT) return [];
      const look = `leader ${loudest(ids.map((id) => tone.get(id) ?? 'notice'))}`;
      const [left, end] = [Math.min(leader.from, leader.to), Math.max(leader.from, leader.to)];
      return [{ look, box: { left, top: leader.y, width: end - left, height: 0 } }];
    });
    groups.push({ containers, frame: survey.frameOf(containers), spots, shapes: [...shapes, ...leaders], level });
  }
  return groups;
}

const BETWEEN_PAUSES = 8;

// Beside the row's last cell the badge speaks for itself.
const SHORT = 12;

interface Draft {
  readonly containers: readonly Container[];
  readonly anchors: BadgeAnchor[];
  readonly shapes: Shape[];
  /** What it is drawn in must lie as high as it does; null: on the page, which need not. */
  readonly outer: Draft | null;
  level: number;
}

/** The draft of a group, its parents made first, so that groups can be nested when drawn. */
function outfit(containers: readonly Container[], drafts: Map<Element | null, Draft>): Draft {
  const key = containers.at(-1)?.element ?? null;
  const known = drafts.get(key);
  if (known) return known;
  const around = containers.length > 0 ? outfit(containers.slice(0, -1), drafts) : null;
  const draft: Draft = { containers, anchors: [], shapes: [], outer: containers.length > 1 ? around : null, level: 0 };
  drafts.set(key, draft);
  return draft;
}

export const bracketLook = (side: 'left' | 'right', tone: Tone) => `bracket ${side} ${tone}`;

/** The box in a blank cell, which has no text to stroke. */
export function blankBox(ink: Ink, cell: Rect): Shape {
  return { look: `box ${ink}`, box: grow(cell, -3) };
}

/** What a stroke needs from our own layer: a box for a blank cell, a ring for the cause, lines where highlights are missing. */
function shapesOf({ ink, element, range }: Stroke, survey: Survey): Shape[] {
  const text = range ? survey.boxOfRange(range, element) : null;
  const shapes: Shape[] = [];
  if (ink === 'cause') shapes.push({ look: 'ring', box: ringAround(text, survey.boxOf(element)) });
  if (!range || !text) {
    if (ink !== 'cause') shapes.push(blankBox(ink, survey.boxOf(element)));
    return shapes;
  }
  if (canHighlight(windowOf(element))) return shapes;
  for (const line of survey.linesOfRange(range, element))
    shapes.push({ look: `underline ${ink}`, box: { left: line.left, top: bottom(line) - 2, width: line.width, height: 5 } });
  return shapes;
}

/** Wide enough to leave the digits free; a blank cell is ringed where its number would stand. */
function ringAround(text: Rect | null, cell: Rect): Rect {
  if (text) return { left: text.left - 8, top: text.top - 3, width: text.width + 16, height: text.height + 6 };
  const width = Math.min(40, cell.width - 6);
  return { left: cell.left + (cell.width - width) / 2, top: cell.top + 3, width, height: Math.max(BADGE / 2, cell.height - 6) };
}

/** Beside a number, where its cell has room for it and nothing else stands. */
function tickFor(text: Rect | null, cell: Rect, texts: Texts, containers: readonly Container[]): Rect | null {
  if (!text) return null;
  const around = texts.near(text, containers);
  const top = bottom(text) - 13;
  const boxes = [right(text) + 3, text.left - 15].map((left) => ({ left, top, width: 12, height: 12 }));
  const free = boxes.find((box) => box.left > cell.left && right(box) < right(cell) && !around.some((one) => overlaps(one, box)));
  return free ? { left: free.left + 1, top: free.top + 2, width: 10, height: 6 } : null;
}

function isCell(element: Element): boolean {
  return /^t[dh]$/.test(localName(element));
}
