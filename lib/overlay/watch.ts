import { onTrusted } from '../dom/documents';
import { windowOf } from '../dom/windows';
import { type Container, scrollSource } from './place/containers';

/** Tells when boxes may have moved: sizes of what the marks stand on, of the page, and scrolling inside containers. Nothing on window scroll. */
export function watchMoves(
  elements: readonly Element[],
  containers: readonly Container[],
  moved: { readonly reflow: () => void; readonly scrolled: (container: Container) => void },
  signal: AbortSignal,
): void {
  const first = elements[0] ?? containers[0]?.element;
  if (!first) return;
  let frame = 0;
  const view = windowOf(first);
  const soon = (work: () => void) => {
    if (frame || !view) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      work();
    });
  };
  let isFirst = true;
  const observer = new ResizeObserver(() => {
    // Observing reports every size once: that is what was just drawn.
    if (isFirst) isFirst = false;
    else soon(moved.reflow);
  });
  for (const element of elements) observer.observe(element);
  const pending = new Set<Container>();
  for (const container of containers) {
    const onScroll = () => {
      if (pending.size === 0)
        view?.requestAnimationFrame(() => {
          for (const one of pending) moved.scrolled(one);
          pending.clear();
        });
      pending.add(container);
    };
    const source = scrollSource(container);
    if (source) onTrusted(source, 'scroll', onScroll, { passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (frame) view?.cancelAnimationFrame(frame);
  });
}
