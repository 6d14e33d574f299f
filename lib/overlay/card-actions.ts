import type { Dismissal } from '../report/audit';
import type { CardActions } from './card/actions';
import { closeCard, redraw } from './open-card';
import { focusCard, type Stage } from './stage';
import { step, visitCell } from './tour';

/** What the buttons of the card do. */
export function cardActions(stage: Stage): CardActions {
  const setDismissed = (dismissed: ReadonlyMap<string, Dismissal>) => {
    stage.options = { ...stage.options, dismissed };
  };
  const shown = () => {
    redraw(stage);
    focusCard(stage);
  };
  return {
    close: () => closeCard(stage),
    step: (by) => step(stage, by),
    visit: (path) => visitCell(stage, path),
    dismiss(fingerprint, reason) {
      setDismissed(new Map(stage.options.dismissed).set(fingerprint, { fingerprint, reason, when: new Date().toISOString() }));
      stage.options.onDismiss(fingerprint, reason);
      shown();
    },
    undoDismiss(fingerprint) {
      setDismissed(new Map([...stage.options.dismissed].filter(([known]) => known !== fingerprint)));
      stage.options.onUndoDismiss(fingerprint);
      shown();
    },
    say: (text) => stage.scene?.say(text),
    resized: () => stage.scene?.card.place(),
  };
}
