/** Resolves when what stands on the page now has been drawn; soon, where nothing is drawn because nobody looks. */
export function nextFrame(view: Window): Promise<void> {
  return new Promise((resolve) => {
    // A tab behind another has no frames.
    view.setTimeout(resolve, LATEST);
    // The frame is drawn behind its callbacks.
    view.requestAnimationFrame(() => view.setTimeout(resolve));
  });
}

const LATEST = 100;
