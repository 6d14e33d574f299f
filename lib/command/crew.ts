import { statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { Tinypool } from 'tinypool';
import { auditInput, failed, type Manner, type Told, unread } from './audit-input';
import type { Input } from './reading/inputs';
import type { PagesRead } from './reading/read-input';

/** Who audits: this thread, or one worker for each core. */
export interface Crew {
  /** So many are at work at a time. */
  readonly size: number;
  /** `heard` is told of the pages of a long file, where it is read in this thread. */
  audit(input: Input, heard?: PagesRead): Promise<Told>;
  close(): Promise<void>;
}

/** This thread alone: nothing has to start. `aside`: who reads what is so long that no signal would be heard meanwhile. */
export function loneCrew(manner: Manner, aside?: () => Crew): Crew {
  let beside: Crew | null = null;
  const audit = async (input: Input, heard?: PagesRead) => {
    // Signals and readers that leave are noticed between files only when the loop has had a turn.
    await setImmediate();
    if (!aside || !isLong(input)) return auditInput(input, manner, heard);
    beside ??= aside();
    return beside.audit(input);
  };
  return { size: 1, audit, close: async () => beside?.close() };
}

/** Worker threads that load `script` once and audit file after file; it exports {@link auditTask}. */
export function workerCrew(script: string, size: number, manner: Manner): Crew {
  const pool = new Tinypool({
    filename: script,
    name: 'auditTask',
    runtime: 'worker_threads',
    minThreads: size,
    maxThreads: size,
    workerData: manner,
  });
  return {
    size,
    audit: async (input) => {
      try {
        return await pool.run(input);
      } catch (error) {
        // The worker died of it: another takes its place.
        return isOutOfMemory(error) ? unread(path(input), TOO_MUCH) : failed(path(input), error);
      }
    },
    close: () => pool.destroy(),
  };
}

/** What a worker runs; how it tells came once, with the worker: other reports may be many. */
export async function auditTask(input: Input): Promise<unknown> {
  const manner = Tinypool.workerData as Manner;
  const told = await auditInput(input, manner);
  return manner.as === 'json' || manner.as === 'brief' ? handedOver(told) : told;
}

/** Lines as bytes that change hands: copied as text twice, they cost as much as reading a page. */
function handedOver(told: Told): unknown {
  const out = told.out.map((piece) => (typeof piece === 'string' ? new TextEncoder().encode(piece) : piece));
  return Tinypool.move({
    [Tinypool.valueSymbol]: { ...told, out } satisfies Told,
    [Tinypool.transferableSymbol]: out.map(({ buffer }) => buffer),
  } as unknown as ArrayBuffer);
}

/** A page or text that takes a second or more; other files are read with pauses. */
function isLong(input: Input): boolean {
  if ('response' in input) return input.response.bytes.length > LONG;
  if ('problem' in input || (input.kind !== 'html' && input.kind !== 'text')) return false;
  try {
    return statSync(input.path).size > LONG;
  } catch {
    // Whoever reads it says why it cannot be read.
    return false;
  }
}

/** Bytes. */
const LONG = 1_000_000;

const path = (input: Input) => input.path;

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

const TOO_MUCH = { zh: '内存不足，无法核查', en: 'not enough memory to audit it' };
