import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstInstalled } from '../../lib/fleet/working/installed';

/** Folder of PostgreSQL's programs, the newest; null when it is not installed. Debian keeps them off the path. */
export function postgresFolder(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = versions.map((version) => join(DEBIAN, version, 'bin'));
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
  return found ?? firstInstalled(['pg_ctl'], [])?.replace(/[/\\][^/\\]*$/, '') ?? null;
}

const DEBIAN = '/usr/lib/postgresql';

/** A database server of one's own on loopback, gone when closed. */
export interface Postgres {
  /** Address of a fresh database of that name. */
  fresh(name: string): string;
  /** As if the machine had been switched off. */
  crash(): void;
  start(): void;
  close(): void;
}

/** Starts one with nothing in it. PostgreSQL does not run as root: there it is run by the user that its package brings. */
export async function openPostgres(): Promise<Postgres> {
  const programs = postgresFolder();
  if (!programs) throw new Error('no PostgreSQL: apt-get install postgresql');
  const folder = mkdtempSync(join(tmpdir(), 'gouji-postgres-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })));
    chownSync(folder, uid ?? 0, gid ?? 0);
  }
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const port = await freePort();
  const run = (program: string, ...args: string[]) => {
    const path = join(programs, program);
    const [command, all] = isRoot ? ['runuser', ['-u', 'postgres', '--', path, ...args]] : [path, args];
    // pg_ctl leaves the server behind with our pipes: nothing is read of it.
    return execFileSync(command, all, { cwd: folder, stdio: 'ignore' });
  };
  const start = () => {
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off -c max_connections=200`;
    run('pg_ctl', '-D', data, '-w', '-t', '60', '-l', join(folder, 'log'), '-o', options, 'start');
  };
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync');
  start();
  return {
    fresh: (name) => {
      run('dropdb', '-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '--if-exists', '--force', name);
      run('createdb', '-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', name);
      return `postgres://postgres@127.0.0.1:${port}/${name}`;
    },
    crash: () => void run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop'),
    start,
    close: () => {
      try {
        run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
      } catch {
        // it was stopped before
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
