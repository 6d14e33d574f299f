import { onTrusted, viewOf } from '../../dom/documents';

/**
 * While a card is open, Esc closes it wherever the focus is, and so does a click on the page; the page gets both as if nobody listened.
 * `nowOpen` tells whose card is open.
 */
export function closeFromOutside(card: HTMLElement, close: () => void, nowOpen: () => unknown, signal: AbortSignal): void {
  const view = viewOf(card.ownerDocument);
  const { host } = card.getRootNode() as ShadowRoot;
  if (!view) return;
  const options = { capture: true, signal };
  const outside = (heard: (event: Event) => void) => (event: Event) => {
    if (event.target !== host) heard(event);
  };
  onTrusted(
    view,
    'keydown',
    outside((event) => (event as KeyboardEvent).key === 'Escape' && close()),
    options,
  );
  onTrusted(
    view,
    'click',
    outside(() => {
      const before = nowOpen();
      // When the click is over: it may lead to another finding, whose card takes the place of this one.
      setTimeout(() => {
        if (!signal.aborted && nowOpen() === before) close();
      });
    }),
    options,
  );
}
