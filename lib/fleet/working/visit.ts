import type { Response, Page as Tab, Request as TabRequest } from 'playwright-core';
import { LARGEST_BODY } from '../../archive/record';
import { Failure, failureOfStatus } from '../failure';
import type { Gate } from '../network/gate';
import { retryAfter } from '../network/manners';
import type { Understood } from './understood';

/** Throws where the page must not be led to an address. */
export type MayFollow = (to: URL) => void;

export interface Rendered {
  /** After redirections, as the site answered. */
  readonly url: string;
  readonly understood: Understood;
  /** What the site sent as the page, where it turned out to be no page. */
  readonly body: Buffer | null;
}

/** A page that is asked for. */
export interface Visit {
  readonly url: string;
  readonly timeout: number;
  readonly mayFollow: MayFollow;
}

/** Leads a tab to the page and audits what it shows; null when the address is a file. Throws a Failure or a Refusal. */
export async function visit(tab: Tab, { url, timeout, mayFollow }: Visit, script: string, gate: Gate): Promise<Rendered | null> {
  const leads = await watchLeads(tab, mayFollow);
  let isFile = false;
  let asked = url;
  let answered: Response | null = null;
  const isOwn = (request: TabRequest) => request.isNavigationRequest() && request.frame() === tab.mainFrame();
  tab.on('download', () => {
    isFile = true;
  });
  tab.on('request', (request) => {
    if (isOwn(request)) asked = request.url();
  });
  tab.on('response', (response) => {
    if (isOwn(response.request())) answered = response;
  });
  const response = await tab.goto(url, { waitUntil: 'commit', timeout }).catch(async (error: unknown) => {
    if (leads.stopped) throw leads.stopped;
    if (isFile || /Download is starting|ERR_ABORTED/.test(firstLine(error))) return null;
    // An answer of 400 and more that has no body is an error of the browser's.
    if (answered && answered.status() >= 400) await checkAnswer(answered, gate);
    throw gate.refusalOf(asked) ?? failureOf(error, timeout);
  });
  if (response === null) return null;
  await checkAnswer(response, gate);
  // A picture or a script that never comes holds up the load, not the page.
  // A tab that was kept from going on may never say that it has loaded.
  await Promise.race([tab.waitForLoadState('load', { timeout }), leads.kept]).catch(async () => {
    await checkCut(response, gate);
    return tab.waitForLoadState('domcontentloaded', { timeout: 1 }).catch(() => timedOut(timeout));
  });
  await checkCut(response, gate);
  await tab.waitForLoadState('networkidle', { timeout: SETTLE }).catch(() => {});
  const type = (await response.headerValue('content-type')) ?? '';
  if (!/html|xml|text\/plain|^$/.test(type)) return null;
  const body = await response.body().catch(() => null);
  const understood = await inOwnWorld(tab, script);
  // A page of a line, that a script or a header leads on from.
  if (leads.stopped && understood.audit.detection.kind === 'none') throw leads.stopped;
  return { understood, body, url: lastAnswer()?.url() ?? response.url() };

  function lastAnswer(): Response | null {
    return answered;
  }
}

interface Leads {
  /** Why the tab was kept from going on; null when it was not. */
  readonly stopped: Error | null;
  /** Comes a while after that. */
  readonly kept: Promise<void>;
}

/** Stops the tab before it goes where it may not: each redirection is asked about on its way, under TLS too. */
async function watchLeads(tab: Tab, mayFollow: MayFollow): Promise<Leads> {
  let resolve = () => {};
  const kept = new Promise<void>((done) => {
    resolve = done;
  });
  const watch: { stopped: Error | null; readonly kept: Promise<void> } = { stopped: null, kept };
  const session = await tab.context().newCDPSession(tab);
  const { frameTree } = await session.send('Page.getFrameTree');
  let isFirst = true;
  session.on('Fetch.requestPaused', ({ requestId, frameId, request }) => {
    const answer = (method: 'Fetch.continueRequest' | 'Fetch.failRequest') =>
      (method === 'Fetch.continueRequest'
        ? session.send(method, { requestId })
        : session.send(method, { requestId, errorReason: 'Aborted' })
      ).catch(() => {});
    if (frameId !== frameTree.frame.id || isFirst) {
      if (frameId === frameTree.frame.id) isFirst = false;
      return void answer('Fetch.continueRequest');
    }
    try {
      mayFollow(new URL(request.url));
      void answer('Fetch.continueRequest');
    } catch (error) {
      watch.stopped ??= error instanceof Error ? error : new Error(String(error));
      setTimeout(() => resolve(), SETTLE);
      void answer('Fetch.failRequest');
    }
  });
  await session.send('Fetch.enable', { patterns: [{ resourceType: 'Document', requestStage: 'Request' }] });
  return watch;
}

async function checkAnswer(response: Response, gate: Gate): Promise<void> {
  const refused = gate.refusalOf(response.url());
  if (refused && response.status() === 502) throw refused;
  const failure = failureOfStatus(response.status(), retryAfter(await response.headerValue('retry-after'), new Date()));
  if (failure) throw failure;
  const length = Number(await response.headerValue('content-length'));
  if (length > LARGEST_BODY) throw new Failure('too-large', `${length} bytes`);
}

/** A page that was cut off is shown as far as it came. */
async function checkCut(response: Response, gate: Gate): Promise<void> {
  const cut = gate.refusalOf(response.url());
  if (cut) throw cut;
  const finished = await Promise.race([response.finished(), new Promise<null>((done) => setTimeout(() => done(null), 1_000))]);
  if (finished) throw new Failure('broken-off', firstLine(finished));
}

function timedOut(timeout: number): never {
  throw new Failure('timeout', `${timeout} ms`);
}

/** A world of our own: the page's scripts cannot change what the core runs on, and its policy does not hold there. */
async function inOwnWorld(tab: Tab, script: string): Promise<Understood> {
  const session = await tab.context().newCDPSession(tab);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'gouji' });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `${script}\ngouji.auditPage().then((told) => JSON.stringify(told))`,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Failure('audit', exceptionDetails.exception?.description ?? exceptionDetails.text);
  return JSON.parse(String(result.value)) as Understood;
}

function failureOf(error: unknown, timeout: number): Failure {
  const said = firstLine(error);
  if (/Timeout|ERR_TIMED_OUT/.test(said)) return new Failure('timeout', `${timeout} ms`);
  if (/ERR_TOO_MANY_REDIRECTS/.test(said)) return new Failure('redirects');
  if (/ERR_CERT|ERR_SSL/.test(said)) return new Failure('certificate', said);
  if (/ERR_(?:CONTENT_LENGTH_MISMATCH|INCOMPLETE_CHUNKED|CONNECTION_CLOSED|EMPTY_RESPONSE|CONNECTION_RESET)/.test(said))
    return new Failure('broken-off', said);
  return /net::/.test(said) ? new Failure('unreachable', said) : new Failure('browser', said);
}

/** What a browser says of a failure, without its stack. */
export const firstLine = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 300) ?? '';
/** Milliseconds for scripts that bring the report after the page. */
const SETTLE = 3_000;
