import { cellName } from '../report/told/names';
import type { Landing } from './jump';
import type { Located } from './locate';
import { operandStrokes } from './marks/strokes';
import { focusCard, isInCard, repaint, type Stage, setCurrent } from './stage';
import { surroundingsOf } from './surroundings-of';
import { cellOf, locatedOf, standingOf } from './whereabouts';

/** Draws the open card as things are now; without one, hides it. */
export function drawCard(stage: Stage, landing: Landing | null): void {
  const { scene, opened: index, visiting } = stage;
  const { audit, language, dismissed, returned, unconfirmed, surface } = stage.options;
  if (!scene || index === null || !audit.findings[index]) {
    scene?.card.hide();
    return;
  }
  const located = (visiting ? cellOf(stage, visiting) : null) ?? locatedOf(stage, index);
  const operands = operandsOf(stage, index);
  const name = visiting && audit.report ? cellName(audit.report, visiting) : null;
  scene.card.show(
    { audit, index, language, dismissed, returned, unconfirmed, standing: standingOf(stage, index) },
    name,
    located ? () => surroundingsOf(located, operands, surface.root) : null,
    landing,
  );
}

/** Everything as things are now, the open card too. */
export function redraw(stage: Stage): void {
  repaint(stage);
  if (stage.opened !== null) drawCard(stage, null);
}

/** A badge was pressed: its first finding's card, then the next one's, then none. */
export function pressBadge(stage: Stage, indices: readonly number[]): void {
  const at = stage.opened === null ? -1 : indices.indexOf(stage.opened);
  const next = at === -1 ? indices[0] : indices[at + 1];
  if (next === undefined) {
    closeCard(stage);
    return;
  }
  setCurrent(stage, next);
  if (!stage.scene) return;
  stage.opened = next;
  stage.visiting = null;
  stage.openedFrom = 'badge';
  redraw(stage);
  focusCard(stage);
}

/** Gives the focus back to where the card was opened from. */
export function closeCard(stage: Stage): void {
  const { scene, opened: index } = stage;
  if (!scene || index === null) return;
  const hadFocus = isInCard(stage);
  const badge = scene.layer.badgeOf(index);
  stage.opened = null;
  stage.visiting = null;
  scene.card.hide();
  repaint(stage);
  if (!hadFocus) return;
  if (stage.openedFrom === 'badge' && badge?.isConnected) badge.focus({ preventScroll: true });
  else scene.roving.giveBack();
}

function operandsOf({ options: { audit, surface } }: Stage, index: number): readonly Located[] {
  const finding = audit.findings[index];
  return finding?.equation && audit.report ? operandStrokes(finding, audit.report, surface.locate) : [];
}
