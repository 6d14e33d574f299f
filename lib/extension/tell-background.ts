import type { BackgroundRequest } from './messages';
import { accepted, isAlive, pageApi } from './page-api';

/**
 * Tells the background something, again when its worker was ended on the way. Resolves to the answer; rejects when it cannot be told at
 * all, or `isDue` says that it no longer matters.
 */
export async function tellBackground(request: BackgroundRequest, isDue: () => boolean = () => true): Promise<unknown> {
  for (let tries = 1; ; tries++) {
    try {
      return accepted(await pageApi.runtime.sendMessage(request));
    } catch (problem) {
      if (tries === TRIES || !isAlive() || !isDue()) throw problem;
    }
    await new Promise((done) => setTimeout(done, tries * PAUSE));
  }
}

const TRIES = 4;
const PAUSE = 150;
