import { markStrings } from '../strings/marks';
import type { Landing } from './jump';
import type { Located } from './locate';
import { type Tone, tones } from './marks/tone';
import { drawCard } from './open-card';
import { focusCard, isInCard, repaint, type Stage, setCurrent } from './stage';
import { cellOf, locatedOf } from './whereabouts';

/** Goes to a finding. Focus may follow: the user asked for it, from a badge, the card, the panel or by a command. */
export function goTo(stage: Stage, index: number, andOpen: boolean): void {
  const { scene } = stage;
  const { audit, language } = stage.options;
  if (!scene || !audit.findings[index]) return;
  const inCard = isInCard(stage);
  setCurrent(stage, index);
  const located = locatedOf(stage, index);
  const shows = andOpen || stage.opened !== null || !located;
  if (shows) {
    stage.opened = index;
    stage.visiting = null;
    if (!inCard) stage.openedFrom = 'outside';
  }
  repaint(stage);
  const landing = jump(stage, located);
  const badge = scene.layer.badgeOf(index);
  if (shows) {
    drawCard(stage, landing);
    if (!inCard) scene.roving.remember();
    if (andOpen || inCard) focusCard(stage);
  }
  if (!shows && badge) scene.roving.focus(badge);
  scene.say(markStrings[language].position(index + 1, audit.findings.length));
}

/** To the next or previous finding that has a mark, wrapping; from the top first of all to an error. */
export function step(stage: Stage, by: 1 | -1): void {
  const next = nextInTour(tourOf(stage), stage.current, by);
  if (next !== undefined) goTo(stage, next, false);
}

/** Findings with a mark as they are stepped through: as they stand on the page, or errors first. */
function tourOf({ scene, options }: Stage): readonly Stop[] {
  const stops = scene?.sightings.map(({ mark }) => ({ index: mark.index, tone: mark.tone })) ?? [];
  if (options.order !== 'errors') return stops;
  return stops.sort((a, b) => tones.indexOf(a.tone) - tones.indexOf(b.tone) || a.index - b.index);
}

interface Stop {
  readonly index: number;
  readonly tone: Tone;
}

function nextInTour(tour: readonly Stop[], current: number | null, by: 1 | -1): number | undefined {
  if (current === null) return (by === 1 ? (tour.find(({ tone }) => tone === 'error') ?? tour[0]) : tour.at(-1))?.index;
  const at = tour.findIndex(({ index }) => index === current);
  // What was current has lost its mark: the nearest behind it on the page, or before it.
  if (at < 0)
    return (
      by === 1 ? (tour.find(({ index }) => index > current) ?? tour[0]) : (tour.findLast(({ index }) => index < current) ?? tour.at(-1))
    )?.index;
  return tour[(at + by + tour.length) % tour.length]?.index;
}

/** From the open card to an operand's cell; null: back to its own place. */
export function visitCell(stage: Stage, path: string | null): void {
  stage.visiting = path;
  const located = path ? cellOf(stage, path) : stage.opened === null ? null : locatedOf(stage, stage.opened);
  drawCard(stage, jump(stage, located));
}

function jump({ scene, options }: Stage, located: Located | null): Landing | null {
  if (!located || !scene) return null;
  const landing = options.surface.scrollTo(located);
  scene.land(located);
  return landing;
}
