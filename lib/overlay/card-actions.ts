import type { Dismissal } from '../report/audit';
import { attemptInWords } from '../strings/capture-news';
import type { CardActions } from './card/actions';
import { closeCard, redraw } from './open-card';
import { focusCard, type Stage } from './stage';
import { step, visitCell } from './tour';

/** What the buttons of the card do. */
export function cardActions(stage: Stage): CardActions {
  /** Shown only when it is kept: a full storage keeps nothing. */
  const kept = async (storing: Promise<void>, dismissed: () => ReadonlyMap<string, Dismissal>): Promise<boolean> => {
    try {
      await storing;
    } catch {
      return false;
    }
    stage.options = { ...stage.options, dismissed: dismissed() };
    redraw(stage);
    focusCard(stage);
    return true;
  };
  const { onCapture } = stage.options;
  return {
    close: () => closeCard(stage),
    step: (by) => step(stage, by),
    visit: (path) => visitCell(stage, path),
    dismiss: (fingerprint, reason) =>
      kept(stage.options.onDismiss(fingerprint, reason), () => {
        const { dismissed } = stage.options;
        if (dismissed.has(fingerprint)) return dismissed;
        return new Map(dismissed).set(fingerprint, { fingerprint, reason, when: new Date().toISOString() });
      }),
    undoDismiss: (fingerprint) =>
      kept(
        stage.options.onUndoDismiss(fingerprint),
        () => new Map([...stage.options.dismissed].filter(([known]) => known !== fingerprint)),
      ),
    capture: onCapture ? async () => attemptInWords(await onCapture()) : null,
    readRule: (rule) => stage.options.onReadRule?.(rule),
    say: (text) => stage.scene?.say(text),
    resized: () => stage.scene?.card.place(),
  };
}
