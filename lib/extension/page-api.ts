import type { KeyValueArea } from '../casebook/dismissal-store';

/** What the scripts in a page use of the extension API. */
interface PageApi {
  readonly runtime: {
    /** Undefined once the extension is gone. */
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: Listeners<MessageListener>;
  };
  readonly storage: {
    readonly local: KeyValueArea;
    readonly onChanged: Listeners<(changes: Record<string, { newValue?: unknown }>, area: string) => void>;
  };
}

interface Listeners<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

type MessageListener = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => true | undefined;

/**
 * The extension API without the polyfill: all of it that a page's scripts use answers with promises by itself in both browsers, and the
 * polyfill would be 10 kB to run on every report. Only an answer that comes later needs {@link answerLater}.
 */
export const pageApi: PageApi = apiOf(globalThis as Parameters<typeof apiOf>[0]);

function apiOf(world: { readonly browser?: PageApi; readonly chrome?: PageApi }): PageApi {
  const api = world.browser?.runtime ? world.browser : world.chrome;
  if (!api) throw new Error('no extension API in this world');
  return api;
}

/** What an asker gets who is told no. */
export interface Refusal {
  readonly refused: string;
}

/**
 * A message listener that answers when `answer` does; undefined from it leaves the message to others. Chromium takes no promise from a
 * listener: it must be told that the answer comes later.
 */
export function answerLater(answer: (message: unknown) => Promise<unknown> | undefined): MessageListener {
  return (message, _sender, respond) => {
    const coming = answer(message);
    if (!coming) return undefined;
    coming.then(respond, (problem: unknown) => {
      const refusal: Refusal = { refused: problem instanceof Error ? problem.message : String(problem) };
      respond(refusal);
    });
    return true;
  };
}

/** Throws what a {@link Refusal} says; gives back any other reply. */
export function accepted(reply: unknown): unknown {
  if (typeof reply === 'object' && reply !== null && 'refused' in reply) throw new Error(String(reply.refused));
  return reply;
}
