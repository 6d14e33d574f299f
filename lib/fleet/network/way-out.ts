import { connect, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { Failure } from '../failure';

/** The only way to the network: whoever is not named is not reached, by no redirection, picture or script. */
export interface WayOut {
  /** Throws a {@link Failure} `not-named`. */
  check(host: string): void;
  /** A connection to a named host, or through the proxy that leads there. */
  connect(host: string, port: number): Promise<Socket>;
  /** The same under TLS, by the host's certificate. */
  connectTls(host: string, port: number): Promise<TLSSocket>;
  /** The proxy that plain http goes through; null when it goes straight there. */
  readonly proxy: URL | null;
}

/** `proxy`: `http://proxy.example.org:8080`, for machines that have no other way out. */
export function wayOut(isNamed: (host: string) => boolean, proxy: URL | null): WayOut {
  const check = (host: string) => {
    if (!isNamed(host)) throw new Failure('not-named', host);
  };
  const open = async (host: string, port: number) => {
    check(host);
    return proxy ? tunnel(proxy, host, port) : opened(host, port);
  };
  return {
    proxy,
    check,
    connect: open,
    connectTls: async (host, port) => {
      const socket = connectTls({ socket: await open(host, port), servername: host, ALPNProtocols: ['http/1.1'] });
      await once(socket, 'secureConnect', host);
      return socket;
    },
  };
}

async function opened(host: string, port: number): Promise<Socket> {
  const socket = connect({ host, port });
  await once(socket, 'connect', host);
  return socket;
}

async function tunnel(proxy: URL, host: string, port: number): Promise<Socket> {
  const socket = await opened(proxy.hostname, Number(proxy.port || 80));
  socket.write(`CONNECT ${host}:${port} HTTP/1.1\r\nHost: ${host}:${port}\r\n\r\n`);
  const head = await new Promise<string>((resolve, reject) => {
    let text = '';
    const take = (piece: Buffer) => {
      text += piece.toString('latin1');
      const end = text.indexOf('\r\n\r\n');
      if (end < 0) return;
      socket.off('data', take);
      socket.pause();
      const rest = Buffer.from(text.slice(end + 4), 'latin1');
      if (rest.length > 0) socket.unshift(rest);
      resolve(text.slice(0, end));
    };
    socket.on('data', take);
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('closed')));
  }).catch((error: Error) => {
    throw new Failure('unreachable', `${host}: ${error.message}`);
  });
  if (/^HTTP\/1\.\d 2\d\d/.test(head)) return socket;
  socket.destroy();
  throw new Failure('unreachable', `${host}: ${head.split('\r\n')[0] ?? ''}`);
}

function once(socket: Socket, event: 'connect' | 'secureConnect', host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const give = (error: Error) => {
      socket.destroy();
      reject(
        new Failure(
          /CERT|certificate|altname/i.test(`${'code' in error ? error.code : ''} ${error.message}`) ? 'certificate' : 'unreachable',
          `${host}: ${error.message}`,
        ),
      );
    };
    socket.once('error', give);
    socket.setTimeout(CONNECT_TIMEOUT, () => give(new Error('no answer')));
    socket.once(event, () => {
      socket.off('error', give);
      socket.setTimeout(0);
      // Whoever uses it hears of errors too; nobody may be listening between two uses.
      socket.on('error', () => {});
      resolve();
    });
  });
}

const CONNECT_TIMEOUT = 15_000;
