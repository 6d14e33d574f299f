import type { Steps } from '../../document/steps';
import { localName } from '../../dom/nodes';
import { recommended } from '../../report/told/recommended';
import type { Located } from '../locate';
import type { OverlayOptions } from '../options';
import { causeCells } from './causes';
import { heldPlaces } from './held';
import { marksOf } from './marks';
import { type Sighting, sightMarks, sightPlace } from './sight';
import { causeStrokes, findingStrokes, operandStrokes, type Stroke, unlinkedStrokes } from './strokes';

/** What decides how the scene looks, besides the options. */
export interface View {
  readonly current: number | null;
  /** The finding whose card is open: its operands are tinted. */
  readonly opened: number | null;
  readonly checked: boolean;
  readonly unlinked: boolean;
}

/** Everything that is to be drawn, not yet where. */
export interface Scenery {
  readonly sightings: readonly Sighting[];
  readonly strokes: readonly Stroke[];
  /** What holds, when asked for: ticked in cells; in prose it is a stroke. */
  readonly held: readonly Located[];
}

/** Finds everything that is to be drawn. */
export function* behold(options: OverlayOptions, view: View): Steps<Scenery> {
  const { audit } = options;
  const { locate } = options.surface;
  const { report } = audit;
  const dismissed = new Set(options.dismissed.keys());
  const sightings = yield* sightMarks(marksOf(audit, dismissed, options.showNotices, options.only), locate);
  const strokes: Stroke[] = findingStrokes(sightings);
  if (!report) return { sightings, strokes, held: [] };
  yield;
  const opened = view.opened === null ? undefined : audit.findings[view.opened];
  if (opened) strokes.push(...operandStrokes(opened, report, locate));
  if (sightings.some((one) => one.mark.strength !== 'plain'))
    strokes.push(...causeStrokes(causeCells(recommended(audit.corrections, dismissed)), report, locate));
  if (view.unlinked) strokes.push(...unlinkedStrokes(report.claims, locate));
  yield;
  const held = view.checked
    ? heldPlaces(audit)
        .map((place) => sightPlace(place, locate))
        .filter((one) => one !== null)
    : [];
  // Between the words of prose there is no room for a tick.
  for (const { element, range } of held) if (!CELL.test(localName(element))) strokes.push({ ink: 'held', element, range });
  return { sightings, strokes, held };
}

const CELL = /^t[dh]$/;
