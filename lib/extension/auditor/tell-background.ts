import { accepted, isAlive, pageApi } from '../browser/page-api';
import type { BackgroundRequest } from '../messages/messages';
import { onComeBack } from '../page/come-back';

/**
 * Tells the background something, again when its worker was ended, or the page left, on the way. Resolves to the answer; rejects when it cannot be told at
 * all, or `isDue` says that it no longer matters.
 */
export async function tellBackground(request: BackgroundRequest, isDue: () => boolean = () => true): Promise<unknown> {
  for (let tries = 1; ; tries++) {
    try {
      return accepted(await answerOf(request));
    } catch (problem) {
      if (tries === TRIES || !isAlive() || !isDue()) throw problem;
    }
    await new Promise((done) => setTimeout(done, tries * PAUSE));
  }
}

/** The background's answer. Rejects when the page was left meanwhile: shown again as it was left, it hears no answer any more. */
export async function answerOf(request: BackgroundRequest): Promise<unknown> {
  const answered = new AbortController();
  const left = new Promise<never>((_, fail) => onComeBack(() => fail(new Error('the page was left')), answered.signal));
  try {
    return await Promise.race([pageApi.runtime.sendMessage(request), left]);
  } finally {
    answered.abort();
  }
}

const TRIES = 4;
const PAUSE = 150;
