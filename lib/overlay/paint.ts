import { cardActions } from './card-actions';
import type { Sketch } from './draw/sketch';
import { drawnTones, showFirstLegend } from './first-run';
import { followFindings } from './follow-findings';
import type { Legend } from './legend';
import { auditSummary } from './live';
import type { CreateManners } from './manners/stand';
import { closeCard, pressBadge, redraw } from './open-card';
import type { Overlay, OverlayOptions } from './options';
import { buildScene } from './scene';
import { createStage, repaint } from './stage';
import { goTo, step } from './tour';
import { whyUnseen } from './unseen';
import { standingOf } from './whereabouts';

export interface PaintOptions extends OverlayOptions {
  /** Brings what answers the pointer and says what is out of view, when the marks stand. */
  readonly loadManners: () => Promise<CreateManners>;
}

/**
 * Paints an audit on the page it was read from, and stays to be talked to. A page that is no report gets nothing. A sketch that stands
 * there already becomes part of it.
 */
export function paint({ loadManners, ...initial }: PaintOptions, sketch: Sketch | null = null): Overlay {
  const stage = createStage(initial);
  let session = new AbortController();
  let drawn = sketch;
  let wanted = true;
  let legendSeen = !initial.firstRun;
  let legend: Legend | null = null;

  const start = () => {
    const { options } = stage;
    if (stage.scene || !wanted || options.signal.aborted || options.audit.report === null) return;
    session = drawn?.life ?? new AbortController();
    const { signal } = session;
    options.signal.addEventListener('abort', stop, { signal });
    const wants = {
      press: (indices: readonly number[]) => pressBadge(stage, indices),
      goTo: (index: number) => goTo(stage, index, false),
      reflow,
      loadManners,
      lost: () => stage.options.onLost(),
    };
    stage.scene = buildScene(options, cardActions(stage), wants, signal, drawn);
    drawn = null;
    repaint(stage);
    announce();
    offerLegend(signal);
  };
  const stop = () => {
    session.abort();
    stage.scene = null;
    stage.opened = null;
    stage.visiting = null;
  };
  const reflow = () => {
    redraw(stage);
    legend?.place();
  };
  const announce = () => {
    const { audit, dismissed, language } = stage.options;
    stage.scene?.say(auditSummary(audit, new Set(dismissed.keys()), language));
  };
  const offerLegend = (signal: AbortSignal) => {
    if (legendSeen) return;
    const seen = () => {
      legendSeen = true;
      stage.options.onLegendSeen();
    };
    showFirstLegend(stage, signal, seen).then(
      (shown) => {
        legend = shown;
      },
      () => {}, // without it the marks explain themselves, card by card
    );
  };
  const set = (what: 'checked' | 'unlinked', shown: boolean) => {
    if (stage[what] === shown) return;
    stage[what] = shown;
    repaint(stage);
  };

  start();
  return {
    get visible() {
      return stage.scene !== null;
    },
    get unseen() {
      return stage.scene && whyUnseen(stage.scene, stage.options.surface.root);
    },
    get current() {
      return stage.current;
    },
    goTo: (index, { open = false } = {}) => goTo(stage, index, open),
    next: () => step(stage, 1),
    previous: () => step(stage, -1),
    openCard: (index) => goTo(stage, index, true),
    closeCard: () => closeCard(stage),
    setVisible(visible) {
      wanted = visible;
      if (visible) start();
      else stop();
    },
    setChecked: (shown) => set('checked', shown),
    setUnlinked: (shown) => set('unlinked', shown),
    printNotes: async (enabled) => stage.scene?.printNotes(enabled, stage.options),
    standing: (index) => standingOf(stage, index),
    settle(audit, since = null) {
      stage.options = { ...stage.options, audit, since };
      stage.scene?.sayResult(stage.options);
    },
    update({ locate, ...change }) {
      const { audit: before, surface } = stage.options;
      const wasShown = stage.scene !== null;
      if (locate) stage.options = { ...stage.options, surface: { ...surface, locate } };
      stage.options = { ...stage.options, ...change };
      if (change.audit) followFindings(stage, before);
      if (change.audit && change.audit.report === null) return stop();
      if (wasShown) redraw(stage);
      else start();
      if (stage.scene) legend?.count(drawnTones(stage.scene));
      stage.scene?.sayResult(stage.options);
      if (change.audit && change.audit.source.sha256 !== before.source.sha256) announce();
    },
  };
}
