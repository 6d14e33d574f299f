import { readFileSync } from 'node:fs';
import { writeOut } from '../command/telling/output';
import main from './main';

/** Runs the fleet's command in this process. Returns the exit code; 130 and 143 as a shell has it for SIGINT and SIGTERM. */
export default async function start(args: readonly string[]): Promise<number> {
  const stop = new AbortController();
  let interrupted: number | null = null;
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => {
      interrupted ??= code;
      stop.abort();
    });
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const code = await main(args, {
    out: writeOut,
    err: (text) => void process.stderr.write(text),
    isTerminal: process.stdout.isTTY === true,
    signal: stop.signal,
    script: () => readFileSync(new URL('./in-page.js', import.meta.url), 'utf8'),
    database: process.env.GOUJI_DATABASE ?? null,
  });
  return interrupted ?? code;
}
