import { overlayStrings } from '../strings/overlay';
import type { CardActions } from './card/actions';
import type { Surroundings } from './card/surroundings';
import { causeCells } from './causes';
import { frameOffset, readContainers } from './containers';
import { move, type Rect } from './geometry';
import { jumpTo, type Landing, ownBox } from './jump';
import type { Legend } from './legend';
import { auditSummary } from './live';
import type { Located } from './locate';
import { cellName } from './names';
import type { Overlay, OverlayChange, OverlayOptions } from './options';
import { buildScene, type Scene } from './scene';
import { sightPlace } from './sight';
import type { Standing } from './standing';
import { operandStrokes } from './strokes';
import { tones } from './tone';

/** Paints an audit on the page it was read from, and stays to be talked to. A page that is no report gets nothing. */
export function paint(initial: OverlayOptions): Overlay {
  let options = initial;
  let scene: Scene | null = null;
  let session = new AbortController();
  let current: number | null = null;
  let opened: number | null = null;
  let visiting: string | null = null;
  let openedFrom: 'badge' | 'outside' = 'outside';
  let checked = false;
  let unlinked = false;
  let wanted = true;
  let legendSeen = !initial.firstRun;
  let legend: Legend | null = null;

  const view = () => ({ current, opened, checked, unlinked });
  const repaint = () => scene?.repaint(options, view());
  const sighting = (index: number) => scene?.sightings.find((one) => one.mark.index === index);
  const locatedOf = (index: number): Located | null => {
    const seen = sighting(index);
    if (seen?.located[0]) return seen.located[0];
    if (seen?.stand) return { element: seen.stand, range: null };
    const place = options.audit.findings[index]?.place;
    return place && seen === undefined ? sightPlace(place, options.locate) : null;
  };
  const cellOf = (path: string): Located | null => {
    const place = options.audit.report?.facts[path]?.place;
    return place ? sightPlace(place, options.locate) : null;
  };
  const standing = (index: number): Standing => sighting(index)?.standing ?? (locatedOf(index) ? 'shown' : 'nowhere');
  const setCurrent = (index: number | null) => {
    if (current === index) return;
    current = index;
    options.onCurrent(index);
  };

  const drawCard = (landing: Landing | null) => {
    const index = opened;
    if (!scene || index === null || !options.audit.findings[index]) return scene?.card.hide();
    const located = (visiting ? cellOf(visiting) : null) ?? locatedOf(index);
    const operands = operandsOf(index);
    const name = visiting && options.audit.report ? cellName(options.audit.report, visiting) : null;
    const { audit, language, dismissed, returned } = options;
    scene.card.show(
      { audit, index, language, dismissed, returned, standing: standing(index) },
      name,
      located ? () => surroundingsOf(located, operands, options.root) : null,
      landing,
    );
  };
  const operandsOf = (index: number): readonly Located[] => {
    const finding = options.audit.findings[index];
    const { report } = options.audit;
    return finding?.equation && report ? operandStrokes(finding, report, options.locate) : [];
  };
  const jump = (located: Located | null): Landing | null => {
    if (!located || !scene) return null;
    const landing = jumpTo(located, options.root);
    scene.land(located);
    return landing;
  };
  const open = (index: number, from: 'badge' | 'outside', landing: Landing | null) => {
    if (!scene) return;
    opened = index;
    visiting = null;
    openedFrom = from;
    repaint();
    drawCard(landing);
  };
  const close = () => {
    if (!scene || opened === null) return;
    const index = opened;
    const hadFocus = scene.card.element.contains(scene.host.shadow.activeElement);
    const badge = scene.layer.badgeOf(index);
    opened = null;
    visiting = null;
    scene.card.hide();
    repaint();
    if (!hadFocus) return;
    if (openedFrom === 'badge' && badge?.isConnected) badge.focus({ preventScroll: true });
    else scene.roving.giveBack();
  };
  /** Focus may follow: the user asked for this finding, from a badge, the card, the popup or by a command. */
  const go = (index: number, andOpen: boolean) => {
    if (!scene || !options.audit.findings[index]) return;
    const inCard = scene.card.element.contains(scene.host.shadow.activeElement);
    setCurrent(index);
    const located = locatedOf(index);
    const shows = andOpen || opened !== null || !located;
    if (shows) {
      opened = index;
      visiting = null;
      if (!inCard) openedFrom = 'outside';
    }
    repaint();
    const landing = jump(located);
    const badge = scene.layer.badgeOf(index);
    if (shows) {
      drawCard(landing);
      if (!inCard) scene.roving.remember();
      if (andOpen || inCard) scene.card.element.focus({ preventScroll: true });
    }
    if (!shows && badge) scene.roving.focus(badge);
    scene.say(overlayStrings[options.language].position(index + 1, options.audit.findings.length));
  };
  const step = (by: 1 | -1) => {
    const tour = scene?.sightings.map((one) => one.mark.index) ?? [];
    if (tour.length === 0) return;
    const at = current === null ? (by === 1 ? -1 : 0) : tour.indexOf(current);
    const nearest = at >= 0 || current === null ? at : tour.findIndex((index) => index > (current ?? 0)) - (by === 1 ? 1 : 0);
    const next = tour[(nearest + by + tour.length) % tour.length];
    if (next !== undefined) go(next, false);
  };

  const actions: CardActions = {
    close,
    step,
    visit(path) {
      visiting = path;
      const located = path ? cellOf(path) : opened === null ? null : locatedOf(opened);
      drawCard(jump(located));
    },
    dismiss(fingerprint, reason) {
      options = {
        ...options,
        dismissed: new Map(options.dismissed).set(fingerprint, { fingerprint, reason, when: new Date().toISOString() }),
      };
      options.onDismiss(fingerprint, reason);
      redraw();
      scene?.card.element.focus({ preventScroll: true });
    },
    undoDismiss(fingerprint) {
      const dismissed = new Map(options.dismissed);
      dismissed.delete(fingerprint);
      options = { ...options, dismissed };
      options.onUndoDismiss(fingerprint);
      redraw();
      scene?.card.element.focus({ preventScroll: true });
    },
    say: (text) => scene?.say(text),
    resized: () => scene?.card.place(),
  };
  const redraw = () => {
    repaint();
    if (opened !== null) drawCard(null);
  };
  const reflow = () => {
    redraw();
    legend?.place();
  };
  const press = (indices: readonly number[]) => {
    const at = opened === null ? -1 : indices.indexOf(opened);
    const next = at === -1 ? indices[0] : indices[at + 1];
    if (next === undefined) return close();
    setCurrent(next);
    open(next, 'badge', null);
    scene?.card.element.focus({ preventScroll: true });
  };

  const start = () => {
    if (scene || !wanted || options.signal.aborted || options.audit.report === null) return;
    session = new AbortController();
    const { signal } = session;
    options.signal.addEventListener('abort', stop, { signal });
    scene = buildScene(options, actions, { press, goTo: (index) => go(index, false), reflow }, signal);
    repaint();
    announce();
    // Without it the marks explain themselves, card by card.
    offerLegend().catch(() => {});
  };
  const stop = () => {
    session.abort();
    scene = null;
    opened = null;
    visiting = null;
  };
  const announce = () => scene?.say(auditSummary(options.audit, new Set(options.dismissed.keys()), options.language));
  const offerLegend = async () => {
    if (legendSeen || !scene || scene.sightings.length === 0) return;
    const { signal } = session;
    const { showLegend } = await options.loadFace();
    if (signal.aborted || !scene) return;
    const drawn = tones.filter((tone) => scene?.sightings.some((one) => one.mark.tone === tone));
    legend = showLegend(scene.host.layer, overlayStrings[options.language], drawn, causeCells(options.audit).size > 0, () => {
      legendSeen = true;
      options.onLegendSeen();
    });
  };

  start();
  return {
    get visible() {
      return scene !== null;
    },
    get current() {
      return current;
    },
    goTo: (index, { open: andOpen = false } = {}) => go(index, andOpen),
    next: () => step(1),
    previous: () => step(-1),
    openCard: (index) => go(index, true),
    closeCard: close,
    setVisible(visible) {
      wanted = visible;
      if (visible) start();
      else stop();
    },
    setChecked(shown) {
      if (shown === checked) return;
      checked = shown;
      repaint();
    },
    setUnlinked(shown) {
      if (shown === unlinked) return;
      unlinked = shown;
      repaint();
    },
    printNotes(enabled) {
      scene?.printNotes(enabled, options);
    },
    standing,
    update(change) {
      const before = options;
      options = { ...options, ...change };
      followFindings(before, change);
      if (change.audit && options.audit.report === null) return stop();
      start();
      redraw();
      if (change.audit && change.audit.source.sha256 !== before.audit.source.sha256) announce();
    },
  };

  /** A new audit may number findings anew: the current one is the one with the same fingerprint. */
  function followFindings(before: OverlayOptions, change: OverlayChange): void {
    if (!change.audit) return;
    const follow = (index: number | null): number | null => {
      const fingerprint = index === null ? undefined : before.audit.findings[index]?.fingerprint;
      const found = options.audit.findings.findIndex((one) => one.fingerprint === fingerprint);
      return fingerprint === undefined || found === -1 ? null : found;
    };
    opened = follow(opened);
    visiting = null;
    if (opened === null) scene?.card.hide();
    setCurrent(follow(current));
  }
}

function surroundingsOf(located: Located, operands: readonly Located[], root: globalThis.Document): Surroundings {
  return {
    own: boxInWindow(located, root),
    operands: operands.map((one) => boxInWindow({ ...one, range: null }, root)),
    isPinned: readContainers(root)
      .of(located.element)
      .some(({ kind }) => kind === 'pinned'),
  };
}

function boxInWindow(located: Located, root: globalThis.Document): Rect {
  const { dx, dy } = frameOffset(located.element, root);
  return move(ownBox(located), dx, dy);
}
