import { documentElement, onTrusted, visibilityOf } from '../../dom/documents';

/**
 * Tells when something may have come over the marks, or gone: scrolling has ended, something was opened, pressed, moved into place, put
 * into the page or dressed otherwise. Soon after the first of them, and never so often that it takes more than a small part of the time.
 * Nothing runs while the page is still, or scrolls. What it gives asks for a look without such an occasion. What comes during a look asks
 * for another.
 */
export function watchOccasions(root: globalThis.Document, look: () => Promise<void>, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest = 0;
  let isLooking = false;
  let isDue = false;
  const lookNow = async (): Promise<void> => {
    timer = undefined;
    if (visibilityOf(root) === 'hidden') return;
    const start = performance.now();
    isLooking = true;
    try {
      await look();
    } finally {
      isLooking = false;
      rest = start + Math.max(LEAST_MS, SHARE * (performance.now() - start));
      if (isDue) soon();
    }
  };
  const soon = (): void => {
    isDue = isLooking;
    if (isLooking || timer !== undefined || signal.aborted) return;
    timer = setTimeout(lookNow, Math.max(SOON_MS, rest - performance.now()));
  };
  const options = { capture: true, passive: true, signal };
  for (const type of OCCASIONS) onTrusted(root, type, soon, options);
  const observer = new MutationObserver(soon);
  observer.observe(documentElement(root), { subtree: true, childList: true, attributes: true, attributeFilter: [...DRESS] });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return soon;
}

const OCCASIONS = ['scrollend', 'toggle', 'close', 'click', 'keyup', 'transitionend', 'animationend', 'visibilitychange'] as const;
const DRESS = ['class', 'style', 'hidden', 'open'] as const;

/** After a press the page opens what it opens. */
const SOON_MS = 60;
const LEAST_MS = 250;
/** A look rests so many times as long as it took. */
const SHARE = 40;
