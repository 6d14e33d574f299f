/** Resolves when what stands on the page now has been drawn; soon, where nothing is drawn because nobody looks. */
export function nextFrame(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const late = view.setTimeout(resolve, LATEST);
    view.requestAnimationFrame(() => {
      view.clearTimeout(late);
      // The frame is drawn behind its callbacks.
      view.setTimeout(resolve);
    });
  });
}

/** A tab behind another has no frames. */
const LATEST = 100;
