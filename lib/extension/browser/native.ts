import type { browser } from './browser';

/**
 * The extension API as the browser itself has it: in both, everything that the background and the panel call through it answers with
 * promises. The polyfill would be a third of the background, which starts with every event; it is left to pages that listen for messages.
 */
export const native: typeof browser = apiOf();

function apiOf(): typeof browser {
  const world = globalThis as { readonly browser?: typeof browser; readonly chrome?: typeof browser };
  const api = world.browser?.runtime ? world.browser : world.chrome;
  if (!api) throw new Error('no extension API here');
  return api;
}
