import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a site answers. */
export type Answer = (asked: IncomingMessage, answer: ServerResponse, url: URL) => void | Promise<void>;

/** One visit, in milliseconds of this machine's clock. */
export interface Visit {
  readonly host: string;
  readonly path: string;
  readonly userAgent: string;
  readonly from: number;
  to: number;
}

/** Many sites on one port: it is the proxy that leads to them, as in an office whose machines have no other way out. */
export interface Sites {
  readonly proxy: string;
  readonly visits: readonly Visit[];
  close(): Promise<void>;
}

export async function openSites(answer: Answer): Promise<Sites> {
  const visits: Visit[] = [];
  const server = createServer((asked, response) => {
    const url = new URL(asked.url ?? '/', `http://${asked.headers.host}`);
    const visit: Visit = {
      host: url.host,
      path: url.pathname,
      userAgent: asked.headers['user-agent'] ?? '',
      from: performance.now(),
      to: 0,
    };
    visits.push(visit);
    response.on('close', () => {
      visit.to = performance.now();
    });
    response.on('error', () => {});
    Promise.resolve(answer(asked, response, url)).catch(() => response.destroy());
  });
  server.on('connect', (_asked, socket) => {
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 no way out\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    proxy: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    visits,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
