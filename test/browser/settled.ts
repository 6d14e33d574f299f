import type { Page } from 'playwright-core';

/**
 * Resolves once the page stands still: for `quiet` ms and ten frames nothing scrolled, and nothing of the page's tables or of ours moved.
 * It counts by the page's own clock, so that a slow machine is waited for. What is expected of a page at rest is asked after it.
 */
export function settled(page: Page, quiet = 250): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((done) => {
        const boxes = (root: ParentNode | null | undefined, selector: string) =>
          [...(root?.querySelectorAll(selector) ?? [])].map((one) => Object.values(one.getBoundingClientRect().toJSON()).join());
        const look = () => {
          const shadow = document.querySelector('[data-ours]')?.shadowRoot;
          const inner = [...document.querySelectorAll('iframe')].flatMap((one) => boxes(one.contentDocument, 'table'));
          return [boxes(document, 'body, table'), inner, boxes(shadow, '.badge, .card')].join();
        };
        let last = look();
        let since = performance.now();
        let frames = 0;
        const watch = () => {
          const now = look();
          frames = now === last ? frames + 1 : 0;
          if (frames === 0) since = performance.now();
          last = now;
          if (frames >= 10 && performance.now() - since >= wanted) done();
          else requestAnimationFrame(watch);
        };
        requestAnimationFrame(watch);
      }),
    quiet,
  );
}

/** Longer than a card waits for the end of a jump. */
export const AFTER_JUMP = 1_400;
