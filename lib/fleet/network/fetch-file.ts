import { type IncomingMessage, request } from 'node:http';
import { unpackBody } from '../../archive/http-body';
import { LARGEST_BODY } from '../../archive/record';
import { charsetOf } from '../../archive/responses';
import { Failure, failureOfStatus } from '../failure';
import { retryAfter } from './manners';
import type { WayOut } from './way-out';

/** What a site sent. */
export interface Fetched {
  /** After redirections. */
  readonly url: string;
  readonly bytes: Buffer;
  readonly charset: string | null;
  /** As they came over the network. */
  readonly received: number;
}

export interface FetchOptions {
  readonly way: WayOut;
  readonly userAgent: string;
  /** Milliseconds for all of it. */
  readonly timeout: number;
  readonly largest?: number;
  /** Throws where a redirection must not be followed. */
  readonly mayFollow?: (to: URL) => void;
}

/** Fetches a page or a file without a browser, following redirections within the named sites. Throws a Failure or a Refusal. */
export async function fetchFile(address: string, options: FetchOptions): Promise<Fetched> {
  const stop = AbortSignal.timeout(options.timeout);
  let url = new URL(address);
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    const answer = await ask(url, options, stop);
    const status = answer.statusCode ?? 0;
    const { location } = answer.headers;
    if ([301, 302, 303, 307, 308].includes(status) && location) {
      answer.destroy();
      const to = target(location, url);
      options.mayFollow?.(to);
      url = to;
      continue;
    }
    const failure = failureOfStatus(status, retryAfter(answer.headers['retry-after'], new Date()));
    if (failure) {
      answer.destroy();
      throw failure;
    }
    const body = await bodyOf(answer, options.largest ?? LARGEST_BODY, stop);
    const bytes = unpackBody({ body, contentEncoding: answer.headers['content-encoding'] ?? null, transferEncoding: null });
    if (bytes === null) throw new Failure('unreadable', `Content-Encoding: ${answer.headers['content-encoding']}`);
    return { url: url.href, bytes, charset: charsetOf(answer.headers['content-type'] ?? null), received: body.length };
  }
  throw new Failure('redirects', url.href);
}

function target(location: string, from: URL): URL {
  try {
    const url = new URL(location, from);
    if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  } catch {
    // told below
  }
  throw new Failure('unreachable', `Location: ${location}`);
}

async function ask(url: URL, { way, userAgent }: FetchOptions, stop: AbortSignal): Promise<IncomingMessage> {
  way.check(url.host);
  const isSecure = url.protocol === 'https:';
  const port = Number(url.port || (isSecure ? 443 : 80));
  const throughProxy = way.proxy && !isSecure;
  const socket = throughProxy ? null : await (isSecure ? way.connectTls(url.hostname, port) : way.connect(url.hostname, port));
  const headers = {
    Host: url.host,
    'User-Agent': userAgent,
    Accept: 'text/html,application/xhtml+xml,application/pdf,*/*;q=0.8',
    'Accept-Language': 'zh-CN,zh;q=0.9',
    'Accept-Encoding': 'gzip, deflate, br',
    Connection: 'close',
  };
  return new Promise((resolve, reject) => {
    const asked = request(
      throughProxy
        ? { host: way.proxy?.hostname, port: way.proxy?.port || 80, path: url.href, headers, agent: false, signal: stop }
        : { createConnection: () => socket as NonNullable<typeof socket>, path: url.pathname + url.search, headers, signal: stop },
      resolve,
    );
    asked.on('error', (error) => reject(failureOf(error, stop, url.host)));
    asked.end();
  });
}

async function bodyOf(answer: IncomingMessage, largest: number, stop: AbortSignal): Promise<Buffer> {
  if (Number(answer.headers['content-length']) > largest) {
    answer.destroy();
    throw new Failure('too-large', `${answer.headers['content-length']} bytes`);
  }
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of answer) {
      size += (part as Buffer).length;
      if (size > largest) throw new Failure('too-large', `over ${largest} bytes`);
      parts.push(part as Buffer);
    }
  } catch (error) {
    throw error instanceof Failure ? error : failureOf(error, stop, 'broken-off');
  } finally {
    answer.destroy();
  }
  if (!answer.complete) throw new Failure('broken-off', `after ${size} bytes`);
  return Buffer.concat(parts);
}

function failureOf(error: unknown, stop: AbortSignal, detail: string): Failure {
  if (error instanceof Failure) return error;
  if (stop.aborted) return new Failure('timeout', detail);
  return new Failure(
    detail === 'broken-off' ? 'broken-off' : 'unreachable',
    `${detail}: ${error instanceof Error ? error.message : String(error)}`,
  );
}

/** As many as browsers follow. */
const MOST_HOPS = 20;
