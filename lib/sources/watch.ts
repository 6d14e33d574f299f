import { isOwn } from '../dom/own-hosts';

export interface WatchLimits {
  /** Milliseconds from a change to the call; doubled with every call, up to 16 times. */
  readonly pause: number;
  /** Milliseconds after which a page without any table is left alone. */
  readonly patience: number;
  /** Calls after which the page is left alone. */
  readonly calls: number;
}

/**
 * Calls `changed` when content arrives late, is replaced, or comes in a frame. Calm: one observer, at most one call per pause, an end to
 * it; what our own element does, clocks and other small tickers outside tables are no change.
 */
export function watch(root: globalThis.Document, changed: () => void, signal: AbortSignal, limits: WatchLimits = LIMITS): void {
  if (signal.aborted) return;
  const ended = new AbortController();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let calls = 0;
  const later = () => {
    waiting ??= setTimeout(call, limits.pause * 2 ** Math.min(calls, 4));
  };
  const call = () => {
    waiting = undefined;
    calls++;
    if (calls >= limits.calls) ended.abort();
    changed();
  };
  const observer = new MutationObserver((records) => {
    if (records.some(isContent)) later();
  });
  const observe = (page: globalThis.Document | null) => {
    if (page?.documentElement) observer.observe(page, { childList: true, subtree: true, characterData: true });
  };
  // Loads do not bubble, but they are captured.
  const loaded = (event: Event) => {
    const frame = event.target;
    if (!event.isTrusted || !isElement(frame) || !FRAMES.has(frame.localName)) return;
    observe(documentOf(frame));
    later();
  };
  observe(root);
  for (const frame of root.querySelectorAll('iframe,frame')) observe(documentOf(frame));
  root.addEventListener('load', loaded, { capture: true, signal: ended.signal });
  const limit = setTimeout(() => {
    if (!hasTable(root)) ended.abort();
  }, limits.patience);
  ended.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
    clearTimeout(limit);
  });
  signal.addEventListener('abort', () => ended.abort(), { signal: ended.signal });
}

function isContent(record: MutationRecord): boolean {
  const holder = isElement(record.target) ? record.target : record.target.parentElement;
  if (holder && isOwn(holder)) return false;
  if (record.type === 'characterData') return holder?.closest('td,th') != null || weighty(record.target);
  const moved = [...record.addedNodes, ...record.removedNodes].filter((node) => !isOwn(node));
  if (moved.length === 0) return false;
  if (holder?.closest('table')) return true;
  return moved.some(weighty);
}

/** A table, a frame, or more text than a clock shows. */
function weighty(node: Node): boolean {
  if (isElement(node)) {
    if (SILENT.has(node.localName)) return false;
    if (FRAMES.has(node.localName) || node.localName === 'table' || node.querySelector('table,iframe')) return true;
  }
  return (node.textContent ?? '').trim().length >= SHORTEST_CONTENT;
}

/** Works across frames, whose `Element` is another. */
function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && (node as Node).nodeType === 1;
}

function documentOf(frame: Element): globalThis.Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

function hasTable(root: globalThis.Document): boolean {
  if (root.querySelector('table')) return true;
  return [...root.querySelectorAll('iframe,frame')].some((frame) => documentOf(frame)?.querySelector('table') != null);
}

const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame']);
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'link', 'meta', 'template', 'noscript']);
const SHORTEST_CONTENT = 30;
const LIMITS: WatchLimits = { pause: 400, patience: 30_000, calls: 20 };
