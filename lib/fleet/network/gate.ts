import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { pipeline, Transform } from 'node:stream';
import { Failure } from '../failure';
import type { WayOut } from './way-out';

/** A proxy on this machine that the browser goes through: what it loads, it loads from named sites only, and nothing without end. */
export interface Gate {
  readonly port: number;
  /** Why an address, or all of a host, was not let through; null when it was. */
  refusalOf(url: string): Failure | null;
  /** Bytes that came in so far. */
  readonly received: number;
  close(): Promise<void>;
}

/** `largest`: bytes of one answer; a connection under TLS, whose answers cannot be told apart, may carry eight times as many. */
export async function openGate(way: WayOut, largest: number): Promise<Gate> {
  const refusals = new Map<string, Failure>();
  let received = 0;
  const note = (key: string, error: unknown) => {
    // The browser asks for the same again and again; the last ones are enough.
    if (refusals.size > 2000) refusals.clear();
    refusals.set(
      key,
      error instanceof Failure ? error : new Failure('unreachable', error instanceof Error ? error.message : String(error)),
    );
  };
  const counted = (limit: number, whenOver: () => void) => {
    let size = 0;
    return new Transform({
      transform(piece: Buffer, _encoding, done) {
        size += piece.length;
        received += piece.length;
        if (size <= limit) return done(null, piece);
        whenOver();
        done(new Error('too large'));
      },
    });
  };

  const server = createServer((asked, answer) => {
    void pass(asked, answer).catch((error: unknown) => {
      note(asked.url ?? '', error);
      if (!answer.headersSent) answer.writeHead(502, { 'content-type': 'text/plain' });
      answer.end();
    });
  });
  async function pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const url = new URL(asked.url ?? '');
    way.check(url.host);
    refusals.delete(url.href);
    const socket = way.proxy ? null : await way.connect(url.hostname, Number(url.port || 80));
    const headers = { ...asked.headers, connection: 'close' };
    let hasLeft = false;
    const onward = request(
      way.proxy
        ? { host: way.proxy.hostname, port: way.proxy.port || 80, method: asked.method, path: url.href, headers, agent: false }
        : { createConnection: () => socket as Socket, method: asked.method, path: url.pathname + url.search, headers },
      (got) => {
        answer.writeHead(got.statusCode ?? 502, got.headers);
        // Unless it was the browser that had enough.
        got.on('error', () => {
          if (!hasLeft && !refusals.has(url.href)) note(url.href, new Failure('broken-off', 'the site closed the connection'));
        });
        const limit = counted(largest, () => note(url.href, new Failure('too-large', `over ${largest} bytes`)));
        pipeline(got, limit, answer, (error) => {
          onward.destroy();
          if (error) answer.destroy();
        });
      },
    );
    answer.on('close', () => {
      hasLeft = true;
      onward.destroy();
    });
    onward.on('error', (error) => {
      note(url.href, error);
      // Begun and not ended: the browser must see that it breaks off.
      if (answer.headersSent) answer.destroy();
      else answer.writeHead(502).end();
    });
    asked.pipe(onward);
  }

  server.on('connect', (asked: IncomingMessage, client: Socket) => {
    const [, host = '', port = '443'] = /^\[?([^\]]*?)\]?:(\d+)$/.exec(asked.url ?? '') ?? [];
    client.on('error', () => {});
    way.connect(host, Number(port)).then(
      (site) => {
        refusals.delete(host);
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        pipeline(client, site, () => {});
        pipeline(
          site,
          counted(8 * largest, () => note(host, new Failure('too-large', `over ${8 * largest} bytes`))),
          client,
          () => {},
        );
      },
      (error: unknown) => {
        note(host, error);
        client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      },
    );
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    refusalOf: (url) => refusals.get(url) ?? refusals.get(new URL(url).hostname) ?? null,
    get received() {
      return received;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
