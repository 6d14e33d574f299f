import type { StyleOf } from './style-of';

/** Whether the reader has chosen the colours of all pages, as for more contrast. */
export function areColoursChosen(): boolean {
  chosen ??= globalThis.matchMedia?.('(forced-colors:active)') ?? null;
  return chosen?.matches ?? false;
}

/** The colour of letters: where a reader has chosen it, what a page fills them with does not count, though a browser computes it. */
export function inkOf(style: StyleOf): string {
  const isOwn = style('forced-color-adjust') === 'none' || !areColoursChosen();
  return (isOwn ? style('-webkit-text-fill-color') : '') || style('color');
}

/** Asked of ten thousand texts. */
let chosen: MediaQueryList | null = null;
