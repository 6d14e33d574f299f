import { onAny, onTrusted } from '../../dom/documents';

/**
 * Looks now, and again when content arrives late (scripts, frames, navigation inside the page), until `look` says it is done,
 * the tries are used up or the time is over. Calm: at most one look per pause.
 */
export function lookUntilFound(root: globalThis.Document, look: () => boolean, signal: AbortSignal): void {
  let round = startRound();
  if (!round) return;
  // A single-page site shows another article without loading a page: a new round for each, also where its own script says so.
  for (const name of ['popstate', 'hashchange']) onAny(window, name, restart, signal);
  const navigation = navigationOf(window);
  if (navigation) onAny(navigation, 'navigatesuccess', restart, signal);

  function restart(): void {
    round?.abort();
    round = startRound();
  }

  function startRound(): AbortController | null {
    if (look()) return null;
    const ended = new AbortController();
    signal.addEventListener('abort', () => ended.abort(), { signal: ended.signal });
    watchRound(root, look, ended);
    return ended;
  }
}

function watchRound(root: globalThis.Document, look: () => boolean, ended: AbortController): void {
  const { signal } = ended;
  const end = (): void => ended.abort();
  let tries = 0;
  let waiting = 0;
  const later = (): void => {
    if (waiting === 0) waiting = window.setTimeout(again, PAUSE);
  };
  const again = (): void => {
    waiting = 0;
    tries += 1;
    if (look() || tries >= MOST_TRIES) end();
  };
  const observer = new MutationObserver(later);
  observer.observe(root, { childList: true, subtree: true });
  // Loads do not bubble, but they are captured: a frame that came late is seen without a walk.
  onTrusted(root, 'load', (event) => event.target instanceof HTMLIFrameElement && later(), { capture: true, signal });
  const limit = window.setTimeout(end, TIME_LIMIT);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(waiting);
    window.clearTimeout(limit);
  });
}

/** Chromium ≥ 102; in no DOM library yet that we compile with. */
function navigationOf(target: Window): EventTarget | null {
  // Where the browser has none, the page may have an element of that name.
  const found: unknown = Object.getOwnPropertyDescriptor(target, 'navigation')?.get?.call(target);
  return found instanceof EventTarget ? found : null;
}

const PAUSE = 400;
const MOST_TRIES = 12;
const TIME_LIMIT = 30_000;
