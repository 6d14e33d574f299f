import { visibilityOf } from '../../dom/documents';

/** Resolves when what stands on the page now has been drawn; soon, where nothing is drawn because nobody looks. */
export function nextFrame(view: Window): Promise<void> {
  // A tab behind another has no frames, and its timers come once a second.
  if (visibilityOf(view.document) === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    view.setTimeout(resolve, LATEST);
    // The frame is drawn behind its callbacks.
    view.requestAnimationFrame(() => view.setTimeout(resolve));
  });
}

const LATEST = 100;
