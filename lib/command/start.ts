import { availableParallelism } from 'node:os';
import type { Manner } from './audit-input';
import { type Crew, loneCrew, workerCrew } from './crew';
import main from './main';
import { writeOut } from './telling/output';
import { withProgress } from './telling/progress';

/** The built file is the command and its workers' script. */
export { auditTask } from './crew';

/** Runs the command line in this process. Returns the exit code; 130 and 143 as a shell has it for SIGINT and SIGTERM. */
export default async function start(args: readonly string[]): Promise<number> {
  const stop = new AbortController();
  let interrupted: number | null = null;
  // Once: who asks again does not want to wait for a slow reader.
  for (const [signal, code] of SIGNALS)
    process.once(signal, () => {
      interrupted ??= code;
      stop.abort();
    });
  // What became of a write is told by its callback; an error that nobody listens to would end the process.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const around = {
    out: writeOut,
    err: (text: string) => void process.stderr.write(text),
    columns: process.stdout.columns ?? 100,
    isTerminal: process.stdout.isTTY === true,
    signal: stop.signal,
    crew: (manner: Manner, inputs: number, asked: number | null): Crew => {
      const size = Math.min(asked ?? availableParallelism(), inputs);
      const isWorthIt = asked !== null || inputs >= WORTH_IT;
      const workers = (count: number) => workerCrew(import.meta.url, count, manner);
      return size > 1 && isWorthIt ? workers(size) : loneCrew(manner, () => workers(1));
    },
  };
  const screen = { columns: () => process.stderr.columns, write: around.err, now: Date.now };
  const shown = process.stderr.isTTY && process.env.TERM !== 'dumb' ? withProgress(around, screen) : null;
  const code = await main(args, shown?.around ?? around).finally(() => shown?.close());
  return interrupted ?? code;
}

const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

/** So many files take longer than starting workers. */
const WORTH_IT = 16;
