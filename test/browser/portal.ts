import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** One request that reached the portal; `CONNECT host:port` for anything that wanted TLS. */
export interface Seen {
  readonly method: string;
  readonly url: string;
}

export interface Page {
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds before the answer. */
  readonly delay?: number;
  /** 200 unless said. */
  readonly status?: number;
  /** The connection breaks off before anything is answered. */
  readonly dropped?: boolean;
}

export interface Portal {
  readonly port: number;
  /** Every request, to whatever host, for this is the only way out; the browser's own calls home are left out. */
  readonly seen: Seen[];
  /** Serves `page` at `path` (from `/`) of every host name; a `host/path` key only of that host. */
  put(path: string, page: Page | string): void;
  close(): Promise<void>;
}

/**
 * A small portal that is the browser's proxy: any name (`http://www.example.gov.cn/…`) leads here and nothing leads out.
 * Pages come from `put`, then from the given folders.
 */
export async function openPortal(folders: readonly string[] = []): Promise<Portal> {
  const pages = new Map<string, Page>();
  const seen: Seen[] = [];
  const note = (request: Seen) => {
    if (!CALLS_HOME.test(request.url)) seen.push(request);
  };
  const server = createServer((request, response) => {
    note({ method: request.method ?? 'GET', url: request.url ?? '' });
    answer(request, response, pages, folders).catch(() => response.destroy());
  });
  server.on('connect', (request, socket) => {
    note({ method: 'CONNECT', url: request.url ?? '' });
    // A browser that is closed in the middle resets it.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 no way out\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    put: (path, page) => pages.set(path, typeof page === 'string' ? { body: page } : page),
    close: () => closeServer(server),
  };
}

// Clock, component and extension updates of Chromium; studies, updates and lists of Firefox. No switch silences all of them.
const CALLS_HOME = /^(?:https?:\/\/)?[\w.-]+\.(?:google|googleapis|gstatic|gvt1|mozilla|firefox)\.(?:com|net|org)[:/]/;

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pages: Map<string, Page>,
  folders: readonly string[],
): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const path = decodeURIComponent(url.pathname);
  const page = pages.get(url.hostname + path) ?? pages.get(path) ?? (await fromFolders(path, folders));
  if (page?.delay) await new Promise((done) => setTimeout(done, page.delay));
  if (!page) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  if (page.dropped) {
    response.destroy();
    return;
  }
  response.writeHead(page.status ?? 200, {
    'content-type': page.type ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...page.headers,
  });
  response.end(page.body);
}

async function fromFolders(path: string, folders: readonly string[]): Promise<Page | undefined> {
  const relative = normalize(path.endsWith('/') ? `${path}index.html` : path);
  if (relative.includes('..')) return undefined;
  for (const folder of folders) {
    try {
      return { body: await readFile(join(folder, relative)), type: TYPES[extname(relative)] ?? 'application/octet-stream' };
    } catch {
      // not in this folder
    }
  }
  return undefined;
}

// No charset for pages: they declare their own, as on real portals (GBK too).
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections(); // keep-alive would hold the process for seconds
  return new Promise((done) => server.close(() => done()));
}
