import type { OverlayOptions } from './options';
import type { OverlayScene } from './scene';

/** What the parts of one overlay share and change: its options, what of it stands on the page, what the user looks at. */
export interface Stage {
  options: OverlayOptions;
  /** Null while nothing is shown. */
  scene: OverlayScene | null;
  current: number | null;
  opened: number | null;
  /** The operand whose cell the open card has led to. */
  visiting: string | null;
  openedFrom: 'badge' | 'outside';
  checked: boolean;
  unlinked: boolean;
}

export function createStage(options: OverlayOptions): Stage {
  return {
    options,
    scene: null,
    current: null,
    opened: null,
    visiting: null,
    openedFrom: 'outside',
    checked: false,
    unlinked: false,
  };
}

export function repaint(stage: Stage): void {
  stage.scene?.repaint(stage.options, stage);
}

export function setCurrent(stage: Stage, index: number | null): void {
  if (stage.current === index) return;
  stage.current = index;
  stage.options.onCurrent(index);
}

/** Whether the focus is in the open card. */
export function isInCard({ scene }: Stage): boolean {
  return scene?.card.element.contains(scene.host.shadow.activeElement) ?? false;
}

export function focusCard({ scene }: Stage): void {
  scene?.card.element.focus({ preventScroll: true });
}
