import type { Steps } from '../document/steps';
import { makeElement, viewOf } from '../dom/documents';
import { localName } from '../dom/nodes';
import { type Language, markStrings } from '../strings/marks';
import type { CardActions } from './card/actions';
import { type Card, createCard } from './card/card';
import { type BadgeFace, badgeName } from './draw/badge';
import { keepDrawing } from './draw/drawing';
import { createHighlighter, type Highlighter } from './draw/highlights';
import { createHost, type Host, showHost } from './draw/host';
import { createLayer, type Layer } from './draw/layer';
import { createRoving, type Roving } from './draw/roving';
import type { Sketch } from './draw/sketch';
import { trustedOnly } from './draw/trusted-only';
import { keepWatch, stoodOn } from './keep-watch';
import { createAnnouncer } from './live';
import type { Located } from './locate';
import type { CreateManners, Manners } from './manners/stand';
import { behold, type Scenery, type View } from './marks/behold';
import type { Sighting } from './marks/sight';
import { sightingName } from './marks/sighting-name';
import { inksOf } from './marks/strokes';
import type { OverlayOptions } from './options';
import { composeAtRest } from './place/at-rest';
import type { Container } from './place/containers';
import { grow } from './place/geometry';

/** Everything of ours on the page, while the overlay is visible. Aborting its signal leaves nothing. */
export interface OverlayScene {
  readonly host: Host;
  readonly layer: Layer;
  readonly roving: Roving;
  readonly card: Card;
  readonly highlighter: Highlighter;
  readonly say: (text: string) => void;
  /** Null: they did not come. */
  readonly manners: Promise<Manners | null>;
  readonly sightings: readonly Sighting[];
  /** Reads the page anew and draws, all reads before all writes. On a very large page they stand some moments later. */
  repaint(options: OverlayOptions, view: View): void;
  /** Says how the audit ended, where that is wanted. */
  sayResult(options: OverlayOptions): void;
  /** A frame around where a jump landed, for a moment. */
  land(located: Located): void;
  printNotes(enabled: boolean, options: OverlayOptions): Promise<void>;
}

/** Puts everything on the page but what {@link OverlayScene.repaint} draws; a sketch that was made before becomes part of it. */
export function buildScene(
  options: OverlayOptions,
  actions: CardActions,
  wants: SceneWants,
  signal: AbortSignal,
  sketch: Sketch | null = null,
): OverlayScene {
  const { root } = options.surface;
  const host = sketch?.boxes ?? createHost(root, sketch?.element);
  trustedOnly(host.shadow, signal);
  const { marks } = host;
  marks.setAttribute('role', 'toolbar');
  const layer = createLayer(host);
  const roving = createRoving(layer, host.shadow, marks, signal);
  const say = createAnnouncer(host.front.page, signal);
  const highlighter = sketch?.highlighter ?? createHighlighter(host.element, signal);
  const card = createCard(host.cards, actions, options.loadFace, signal, options.surface.below);
  const notes = host.shadow.appendChild(makeElement(root, 'section'));
  notes.className = 'notes';
  const speak = (language: Language) => {
    host.layer.lang = language === 'zh' ? 'zh-CN' : 'en';
    for (const one of [host.layer, marks]) one.setAttribute('aria-label', markStrings[language].layer);
  };
  speak(options.language);
  if (!sketch?.boxes) showHost(host, wants.lost, signal);
  let sightings: readonly Sighting[] = [];
  let landing: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(landing));

  // On paper the page is laid out anew; this event comes when that has happened, and once more on the way back.
  viewOf(root)
    ?.matchMedia('print')
    .addEventListener('change', () => host.element.hasAttribute('data-notes') && wants.reflow(), { signal });
  marks.addEventListener(
    'click',
    (event) => {
      const badge = event.target instanceof Element ? event.target.closest('button') : null;
      if (badge) wants.press(layer.indicesOf(badge));
    },
    { signal },
  );

  let manners: Manners | null = null;
  let last: readonly [OverlayOptions, Scenery] | null = null;
  const brought = wants.loadManners().then(
    (create) => {
      if (signal.aborted) return null;
      manners = create({ root, host, layer, press: wants.press, goTo: wants.goTo }, signal);
      // A drawing that has not ended comes by them itself.
      if (last && !drawing.isUnderWay) drawing.run(manners.renew(...last));
      manners.say(said);
      return manners;
    },
    () => null, // the marks stand without them
  );
  let said = options;

  const scrolled = (container: Container) => {
    layer.follow(container);
    card.place();
    manners?.scrolled();
  };
  const watch = keepWatch(wants.reflow, scrolled, signal);
  const watchInner = keepWatch(wants.reflow, scrolled, signal);

  const drawing = keepDrawing(wants.lost, signal);

  function* draw(now: OverlayOptions, view: View): Steps<void> {
    const scenery = yield* behold(now, view);
    sightings = scenery.sightings;
    // What is laid out anew while this is drawn with pauses is heard, too.
    watch(stoodOn(root, sightings), []);
    const groups = yield* composeAtRest(scenery, root, () => now.surface.survey(host.layer));
    const words = markStrings[now.language];
    const byIndex = new Map(sightings.map((one) => [one.mark.index, one]));
    const face = (ids: readonly number[]): BadgeFace => {
      const own = ids.map((id) => byIndex.get(id)).filter((one) => one !== undefined);
      return {
        sightings: own,
        name: badgeName(
          own.map((one) => sightingName(one, now)),
          words,
        ),
      };
    };
    speak(now.language);
    yield* layer.draw(groups, face, view.current);
    yield;
    highlighter.paint(inksOf(scenery.strokes));
    roving.stopAt(view.current === null ? null : layer.badgeOf(view.current));
    last = [now, scenery];
    yield;
    if (manners) yield* manners.renew(...last);
    const containers = groups.flatMap((group) => group.containers.slice(-1));
    watchInner([], containers);
    for (const container of containers) layer.follow(container);
  }

  return {
    host,
    layer,
    roving,
    card,
    highlighter,
    say,
    manners: brought,
    get sightings() {
      return sightings;
    },
    repaint(now, view) {
      drawing.run(draw(now, view));
    },
    sayResult(now) {
      said = now;
      manners?.say(now);
    },
    async printNotes(enabled, now) {
      if (enabled) (await now.loadFace()).writeNotes(notes, sightings, now);
      else notes.replaceChildren();
      if (signal.aborted) return;
      highlighter.setPrinted(enabled);
      host.element.toggleAttribute('data-notes', enabled);
    },
    land({ element, range }) {
      const survey = options.surface.survey(host.layer);
      // A cell's lines are free; between lines of prose there is little room.
      const text = range && !/^t[dh]$/.test(localName(element)) ? survey.boxOfRange(range, element) : null;
      const box = text ?? survey.boxOf(element);
      const container = survey.containersOf(element).at(-1) ?? null;
      const ring = layer.flash({ look: 'landing', box: grow(box, text ? 3 : 1) }, container);
      clearTimeout(landing);
      landing = setTimeout(() => ring?.remove(), LANDING_MS);
    },
  };
}

/** What the scene asks of its owner. */
export interface SceneWants {
  readonly press: (indices: readonly number[]) => void;
  readonly goTo: (index: number) => void;
  readonly reflow: () => void;
  readonly loadManners: () => Promise<CreateManners>;
  /** The page will not have the host. */
  readonly lost: () => void;
}

// As long as the animation in the layer's sheet; without motion the frame simply stands that long.
const LANDING_MS = 1500;
