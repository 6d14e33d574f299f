import { overlayStrings } from '../strings/overlay';
import { type BadgeFace, badgeName } from './badge';
import type { CardActions } from './card/actions';
import { type Card, createCard } from './card/card';
import { causeCells } from './causes';
import { compose, type Scenery } from './compose';
import type { Container } from './containers';
import { type Counters, createCounters } from './counters';
import { grow } from './geometry';
import { heldPlaces } from './held';
import { createHighlighter, type Highlighter, type Ink } from './highlights';
import { createHost, type Host, showHost } from './host';
import { createLayer, type Layer } from './layer';
import { createAnnouncer } from './live';
import type { Located } from './locate';
import { marksOf } from './marks';
import { placeName, shorten } from './names';
import { writeNotes } from './notes';
import type { OverlayOptions } from './options';
import { createRoving, type Roving } from './roving';
import { type Sighting, sightMarks, sightPlace } from './sight';
import { causeStrokes, findingStrokes, operandStrokes, type Stroke, unlinkedStrokes } from './strokes';
import { highlightNames } from './styles/highlight-css';
import { takeSurvey } from './survey';
import { watchMoves } from './watch';

/** What decides how the scene looks, besides the options. */
export interface View {
  readonly current: number | null;
  /** The finding whose card is open: its operands are tinted. */
  readonly opened: number | null;
  readonly checked: boolean;
  readonly unlinked: boolean;
}

/** Everything of ours on the page, while the overlay is visible. Aborting its signal leaves nothing. */
export interface Scene {
  readonly host: Host;
  readonly layer: Layer;
  readonly roving: Roving;
  readonly card: Card;
  readonly highlighter: Highlighter;
  readonly say: (text: string) => void;
  readonly sightings: readonly Sighting[];
  /** Reads the page anew and draws. All reads come before all writes. */
  repaint(options: OverlayOptions, view: View): void;
  /** A frame around where a jump landed, for a moment. */
  land(located: Located): void;
  printNotes(enabled: boolean, options: OverlayOptions): void;
}

export function buildScene(options: OverlayOptions, actions: CardActions, wants: SceneWants, signal: AbortSignal): Scene {
  const { root } = options;
  const host = createHost(root);
  const marks = host.layer.appendChild(root.createElement('div'));
  marks.setAttribute('role', 'toolbar');
  const layer = createLayer(marks);
  const roving = createRoving(layer, host.shadow, marks, signal);
  const say = createAnnouncer(host.layer, signal);
  const highlighter = createHighlighter(host.element, signal);
  const counters: Counters = createCounters(host.layer, layer, wants.goTo, signal);
  const card = createCard(host.layer, actions, options.loadFace, signal);
  const notes = host.shadow.appendChild(root.createElement('section'));
  notes.className = 'notes';
  showHost(host, signal);
  let sightings: readonly Sighting[] = [];
  let watched: { readonly key: readonly unknown[]; readonly stop: () => void } | null = null;
  let landing: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    watched?.stop();
    clearTimeout(landing);
  });

  // On paper the page is laid out anew; this event comes when that has happened, and once more on the way back.
  root.defaultView
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

  const watch = (scenery: Scenery, containers: readonly Container[]) => {
    const elements = [...stoodOn(root, scenery), ...containers.map((one) => one.element)];
    const key = [...elements, ...containers.map((one) => one.kind)];
    if (watched && watched.key.length === key.length && key.every((one, i) => one === watched?.key[i])) return;
    watched?.stop();
    const session = new AbortController();
    watched = { key, stop: () => session.abort() };
    const scrolled = (container: Container) => {
      layer.follow(container);
      card.place();
    };
    watchMoves(elements, containers, { reflow: wants.reflow, scrolled }, session.signal);
  };

  return {
    host,
    layer,
    roving,
    card,
    highlighter,
    say,
    get sightings() {
      return sightings;
    },
    repaint(now, view) {
      const scenery = behold(now, view);
      sightings = scenery.sightings;
      const groups = compose(scenery, takeSurvey(root, host.layer));
      const words = overlayStrings[now.language];
      const byIndex = new Map(sightings.map((one) => [one.mark.index, one]));
      const face = (ids: readonly number[]): BadgeFace => {
        const own = ids.map((id) => byIndex.get(id)).filter((one) => one !== undefined);
        return {
          sightings: own,
          name: badgeName(
            own.map((one) => nameOf(one, now)),
            words,
          ),
        };
      };
      host.layer.lang = now.language === 'zh' ? 'zh-CN' : 'en';
      host.layer.setAttribute('aria-label', words.layer);
      marks.setAttribute('aria-label', words.layer);
      layer.draw(groups, face, view.current);
      highlighter.paint(inksOf(scenery.strokes));
      roving.stopAt(view.current === null ? null : layer.badgeOf(view.current));
      counters.renew(words);
      watch(
        scenery,
        groups.flatMap((group) => group.containers.slice(-1)),
      );
    },
    printNotes(enabled, now) {
      highlighter.setPrinted(enabled);
      host.element.toggleAttribute('data-notes', enabled);
      if (enabled) writeNotes(notes, sightings, now);
      else notes.replaceChildren();
    },
    land({ element, range }) {
      const survey = takeSurvey(root, host.layer);
      const box = (range ? survey.boxOfRange(range, element) : null) ?? survey.boxOf(element);
      const container = survey.containersOf(element).at(-1) ?? null;
      const ring = layer.flash({ look: 'landing', box: grow(box, range ? 7 : 2) }, container);
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
}

// As long as the animation in the layer's sheet; without motion the frame simply stands that long.
const LANDING_MS = 1500;

/** Finds everything that is to be drawn. */
function behold(options: OverlayOptions, view: View): Scenery {
  const { audit, locate } = options;
  const { report } = audit;
  const sightings = sightMarks(marksOf(audit, new Set(options.dismissed.keys()), options.showNotices), locate);
  const strokes: Stroke[] = findingStrokes(sightings);
  if (!report) return { sightings, strokes, held: [] };
  const opened = view.opened === null ? undefined : audit.findings[view.opened];
  if (opened) strokes.push(...operandStrokes(opened, report, locate));
  if (sightings.some((one) => one.mark.strength !== 'plain')) strokes.push(...causeStrokes(causeCells(audit), report, locate));
  if (view.unlinked) strokes.push(...unlinkedStrokes(report.claims, locate));
  const held = view.checked
    ? heldPlaces(audit)
        .map((place) => sightPlace(place, locate))
        .filter((one) => one !== null)
    : [];
  return { sightings, strokes, held };
}

function inksOf(strokes: readonly Stroke[]): Map<Ink, Range[]> {
  const inks = new Map<Ink, Range[]>(highlightNames.map((name) => [name, []]));
  for (const { ink, range } of strokes) if (range) inks.get(ink)?.push(range);
  return inks;
}

/** Whose sizes decide where marks stand: the page, tables, blocks. */
function stoodOn(root: globalThis.Document, scenery: Scenery): Element[] {
  const elements = new Set<Element>([root.documentElement]);
  if (root.body) elements.add(root.body);
  for (const { located, stand } of scenery.sightings)
    for (const element of [...located.map((one) => one.element), ...(stand ? [stand] : [])]) {
      elements.add(element.closest('table') ?? element);
      if (element.ownerDocument !== root && element.ownerDocument.body) elements.add(element.ownerDocument.body);
    }
  return [...elements];
}

function nameOf({ mark, standing }: Sighting, options: OverlayOptions): string {
  const words = overlayStrings[options.language];
  const colon = options.language === 'zh' ? '：' : ': ';
  const place = placeName(options.audit.report, mark.finding);
  const hidden = standing === 'hidden' ? `（${words.hiddenHere}）` : '';
  return `${words.tone[mark.tone]}${colon}${shorten(mark.finding.message[options.language], 200)}${place ? ` · ${place}` : ''}${hidden}`;
}
