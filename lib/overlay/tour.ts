import { markStrings } from '../strings/marks';
import { jumpTo, type Landing } from './jump';
import type { Located } from './locate';
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

/** To the next or previous finding that has a mark, in document order, wrapping. */
export function step(stage: Stage, by: 1 | -1): void {
  const { scene, current } = stage;
  const tour = scene?.sightings.map((one) => one.mark.index) ?? [];
  if (tour.length === 0) return;
  const at = current === null ? (by === 1 ? -1 : 0) : tour.indexOf(current);
  const nearest = at >= 0 || current === null ? at : tour.findIndex((index) => index > (current ?? 0)) - (by === 1 ? 1 : 0);
  const next = tour[(nearest + by + tour.length) % tour.length];
  if (next !== undefined) goTo(stage, next, false);
}

/** From the open card to an operand's cell; null: back to its own place. */
export function visitCell(stage: Stage, path: string | null): void {
  stage.visiting = path;
  const located = path ? cellOf(stage, path) : stage.opened === null ? null : locatedOf(stage, stage.opened);
  drawCard(stage, jump(stage, located));
}

function jump({ scene, options }: Stage, located: Located | null): Landing | null {
  if (!located || !scene) return null;
  const landing = jumpTo(located, options.root);
  scene.land(located);
  return landing;
}
