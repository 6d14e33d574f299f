import type { KeyValueArea } from '../../casebook/dismissals/dismissal-store';

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

/** Who sent a message. */
interface Sender {
  readonly tab?:
    | { readonly id?: number | undefined; readonly url?: string | undefined; readonly incognito?: boolean | undefined }
    | undefined;
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
}

type MessageListener = (message: unknown, sender: Sender, respond: (reply: unknown) => void) => true | undefined;

/**
 * The extension API without the polyfill: all of it that a page's scripts use answers with promises by itself in both browsers, and the
 * polyfill would be 10 kB to run on every report. Only an answer that comes later needs {@link answerLater}.
 */
export const pageApi: PageApi = apiOf();

function apiOf(): PageApi {
  // The world's own property first: for any other name a window gives the page's element of that name.
  const own = (name: string): unknown => {
    const found = Object.getOwnPropertyDescriptor(globalThis, name);
    return found?.value ?? found?.get?.call(globalThis);
  };
  const world = globalThis as { readonly browser?: unknown; readonly chrome?: unknown };
  const api = [own('browser'), own('chrome')].find(isObject) ?? [world.browser, world.chrome].find(isHung);
  if (!api) throw new Error('no extension API in this world');
  return api;
}

function isObject(value: unknown): value is PageApi {
  return typeof value === 'object' && value !== null && typeof (value as Partial<PageApi>).runtime === 'object';
}

/** Where the world was made late, Chromium has hung the API on the page's element `chrome`: real when it has functions, which no element has. */
function isHung(value: unknown): value is PageApi {
  return isObject(value) && typeof value.runtime.sendMessage === 'function';
}

/** Whether our extension still is: an update leaves the scripts of the one before behind. */
export function isAlive(): boolean {
  try {
    return Boolean(pageApi.runtime?.id);
  } catch {
    return false;
  }
}

/** What an asker gets who is told no. */
export interface Refusal {
  readonly refused: string;
}

/**
 * A message listener that answers when `answer` does; undefined from it leaves the message to others. Chromium takes no promise from a
 * listener: it must be told that the answer comes later.
 */
export function answerLater(answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined): MessageListener {
  return (message, sender, respond) => {
    const coming = answer(message, sender);
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
