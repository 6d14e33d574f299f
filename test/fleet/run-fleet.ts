import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../machine/root';

/** How a run of the command ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the fleet's command as a process. */
export function startFleet(
  database: string | null,
  args: readonly string[],
  input = '',
  more: Readonly<Record<string, string>> = {},
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const { GOUJI_DATABASE: _, ...env } = process.env;
  const child = spawn(process.execPath, [join(root, 'lib/fleet/fleet.mjs'), ...args], {
    env: { ...env, ...more, ...(database === null ? {} : { GOUJI_DATABASE: database }) },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return { child, ended: new Promise((done) => child.on('close', (code) => done({ code, out, err }))) };
}

/** Runs it to its end. */
export const fleet = (database: string | null, ...args: string[]): Promise<Ended> => startFleet(database, args).ended;
