import { mayTell } from '../document/telling';
import { documentElement, findAll, findTags, fontsOf, onTrusted, titleOf, viewOf, visibilityOf } from '../dom/documents';
import { contentDocument } from '../dom/fields';
import { closest, findIn, localName, nodeType, parentElement, textContent } from '../dom/nodes';
import { isOwn } from '../dom/own-hosts';

/** Whom a watch tells. Each is waited for: the next call comes later the longer it takes. */
export interface Watchers {
  /** Content came, went or changed. */
  readonly changed: () => Promise<unknown>;
  /** At once, each time that something in a table came, went or changed; `changed` follows in time. */
  readonly touched: () => void;
  /** Styles, attributes or fields changed, or some time has passed: the page may show something else. */
  readonly restyled: () => Promise<unknown>;
  /** The page changed so much that it is watched no longer. */
  readonly ended: () => void;
}

export interface WatchLimits {
  /** Milliseconds from a change to the call; doubled with every call that comes soon after another, up to 64 times. */
  readonly pause: number;
  /** Milliseconds between calls without any change; doubled up to 16 times while nothing happens. */
  readonly idle: number;
  /** Milliseconds of work after which the page is watched no longer. */
  readonly work: number;
}

/**
 * Tells when content arrives late, is replaced, comes in a frame, or is shown otherwise, as long as the page stands. Calm: one observer, at
 * most one call per pause, pauses that grow with what the page asks for; what our own element does, clocks and other small tickers outside
 * tables are no change of content. What no observer hears (style sheets that a script swaps, values that it sets) is found in time.
 */
export function watch(root: globalThis.Document, watchers: Watchers, signal: AbortSignal, limits: WatchLimits = LIMITS): void {
  if (signal.aborted) return;
  const ended = new AbortController();
  let due: 'changed' | 'restyled' | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let haste = 0;
  let calm = 0;
  let worked = 0;
  let lastCall = 0;
  let named = reportNamed(root);

  const later = (what: 'changed' | 'restyled') => {
    if (what === 'changed' || due === null) due = what;
    if (isBusy || waiting !== undefined) return;
    if (performance.now() - lastCall > limits.pause * 2 ** (haste + 2)) haste = Math.max(0, haste - 2);
    waiting = setTimeout(call, limits.pause * 2 ** haste);
  };
  const call = async () => {
    waiting = undefined;
    const what = due;
    due = null;
    if (what === null || ended.signal.aborted) return;
    isBusy = true;
    haste = Math.min(haste + 1, MOST_HASTE);
    calm = 0;
    const began = performance.now();
    await watchers[what]().catch(() => {});
    lastCall = performance.now();
    isBusy = false;
    worked += lastCall - began;
    if (worked > limits.work) {
      ended.abort();
      watchers.ended();
    } else if (due !== null) later(due);
  };
  // Nothing tells of a style sheet that a script changes, of a value that it sets, of an animation.
  let idle: ReturnType<typeof setTimeout> | undefined;
  const sleep = () => {
    idle = setTimeout(
      () => {
        calm = Math.min(calm + 1, MOST_CALM);
        if (!isBusy && due === null && visibilityOf(root) !== 'hidden') void watchers.restyled().catch(() => {});
        sleep();
      },
      limits.idle * 2 ** calm,
    );
  };
  sleep();

  const observer = new MutationObserver((records) => {
    let [isStyle, isText, isTable] = [false, false, false];
    for (const record of records) {
      if (isTable) break;
      if (record.type === 'attributes') isStyle ||= !isOwn(record.target);
      else if (isOfName(record)) {
        // Names that blink or count messages go on naming the same report.
        const before = named;
        named = reportNamed(root);
        isText ||= named !== before;
      } else if (isContent(record)) {
        isText = true;
        isTable = isOfTable(record);
      } else isStyle ||= !isOurs(record);
    }
    if (isTable) watchers.touched();
    if (isText || isStyle) later(isText ? 'changed' : 'restyled');
  });
  const observe = (page: globalThis.Document | null) => {
    if (page && documentElement(page)) observer.observe(page, { childList: true, subtree: true, characterData: true, attributes: true });
  };
  // Loads do not bubble, but they are captured.
  const loaded = (event: Event) => {
    const frame = event.target;
    if (!isElement(frame)) return;
    if (!FRAMES.has(localName(frame))) return later('restyled');
    observe(contentDocument(frame));
    later('changed');
  };
  observe(root);
  for (const frame of findAll(root, 'iframe,frame')) observe(contentDocument(frame));
  onTrusted(root, 'load', loaded, { capture: true, signal: ended.signal });
  // Tabs that need no script: a box ticked, an anchor followed, a panel opened; a narrower window.
  const restyle = () => later('restyled');
  for (const name of ['change', 'input', 'toggle', 'transitionend', 'animationend', 'visibilitychange'])
    onTrusted(root, name, restyle, { capture: true, passive: true, signal: ended.signal });
  // What is drawn on a canvas may be drawn for where the page is scrolled.
  const scrolled = () => {
    if (findTags(root, 'canvas').length > 0) restyle();
  };
  onTrusted(root, 'scrollend', scrolled, { capture: true, passive: true, signal: ended.signal });
  // Figures in a font that has come now are drawn anew.
  const fonts = fontsOf(root);
  if (fonts) onTrusted(fonts, 'loadingdone', restyle, { passive: true, signal: ended.signal });
  const view = viewOf(root);
  if (view)
    for (const name of ['resize', 'hashchange', 'popstate']) onTrusted(view, name, restyle, { passive: true, signal: ended.signal });
  ended.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
    clearTimeout(idle);
  });
  signal.addEventListener('abort', () => ended.abort(), { signal: ended.signal });
}

function isContent(record: MutationRecord): boolean {
  const holder = isElement(record.target) ? record.target : parentElement(record.target);
  if (holder && isOwn(holder)) return false;
  if (record.type === 'characterData') return (holder && closest(holder, 'td,th')) != null || weighty(record.target);
  const moved = [...record.addedNodes, ...record.removedNodes].filter((node) => !isOwn(node));
  if (moved.length === 0) return false;
  if (holder && closest(holder, 'table')) return true;
  return moved.some(weighty);
}

/** The page's name, which may be that of a report. */
function isOfName({ target }: MutationRecord): boolean {
  const holder = isElement(target) ? target : parentElement(target);
  return holder !== null && closest(holder, 'head>title') !== null;
}

/** The report that the page's name names; empty for none. */
function reportNamed(root: globalThis.Document): string {
  return NAMED.exec(titleOf(root))?.[0] ?? '';
}

/** Something in a table, or a table. */
function isOfTable({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const holder = isElement(target) ? target : parentElement(target);
  if (holder && closest(holder, 'table')) return true;
  return [...addedNodes, ...removedNodes].some(
    (node) => isElement(node) && (localName(node) === 'table' || findIn(node, 'table') !== null),
  );
}

/** Our own element came, went or changed; nothing else did. */
function isOurs({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  const holder = parentElement(target);
  if (isOwn(target) || (holder && isOwn(holder))) return true;
  return type === 'childList' && [...addedNodes, ...removedNodes].every(isOwn);
}
/** A table, a frame, more text than a clock shows, or a few words that may change what a report says. */
function weighty(node: Node): boolean {
  if (isElement(node)) {
    const name = localName(node);
    if (SILENT.has(name)) return false;
    if (FRAMES.has(name) || name === 'table' || findIn(node, 'table,iframe')) return true;
  }
  const text = (textContent(node) ?? '').trim();
  return text.length >= SHORTEST_CONTENT || mayTell(text) || NAMED.test(text);
}

/** Works across frames, whose `Element` is another; an event's target may be no node at all. */
function isElement(target: unknown): target is Element {
  return typeof target === 'object' && target !== null && 'nodeType' in target && nodeType(target) === ELEMENT;
}

const NAMED = /[\d\u3007\u3400-\u9fff]{0,60}年[\d\u3007\u3400-\u9fff]{0,30}(?:报告|年报)/;
const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame']);
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'link', 'meta', 'template', 'noscript']);
const ELEMENT = 1;
const SHORTEST_CONTENT = 30;
const MOST_HASTE = 6;
const MOST_CALM = 4;
const LIMITS: WatchLimits = { pause: 400, idle: 3000, work: 90_000 };
