import type { Verdict } from '../../report/audit';
import type { Request } from '../arguments';
import { isFormat, type Manner } from '../audit-input';
import { loneCrew } from '../crew';
import type { Batch } from '../plan-batches';
import { type ArchiveCount, expandArchives } from '../reading/expand-archives';
import { type Input, isArchive } from '../reading/inputs';
import { sortArchived } from '../reading/sort-archived';
import { type Surroundings, unwritten } from '../surroundings';
import { assembler } from './formats';
import { inOrder } from './in-order';
import type { Outlet } from './out-file';

/** What became of all inputs. */
export interface ToldAll {
  /** Of the inputs whose line is out, and `unread` when the output could not be written. */
  readonly verdicts: ReadonlySet<Verdict | 'unread'>;
  /** Characters. */
  readonly written: number;
  /** What became of the records of each archive, by its path. */
  readonly archives: ReadonlyMap<string, ArchiveCount>;
  /** False when the reader went away, the output failed or it was asked to stop. */
  readonly isWhole: boolean;
}

/** Audits batch after batch and writes each result in the order of the inputs. */
export async function tellAll(
  batches: readonly Batch[],
  request: Extract<Request, { kind: 'audit' }>,
  around: Surroundings,
  outlet: Outlet,
): Promise<ToldAll> {
  const verdicts = new Set<Verdict | 'unread'>();
  const archives = new Map<string, ArchiveCount>();
  const sort = sortArchived(archives);
  let written = 0;
  const manner: Manner = { as: request.as, why: request.why, columns: around.columns ?? 100, localDays: request.localDays };
  const whole = isFormat(request.as) ? assembler(request.as) : null;
  /** What becomes of the text when it is put out; null where it is and all is well. */
  const put = async (piece: string | Uint8Array, verdict: Verdict | null): Promise<ToldAll | null> => {
    const fate = piece.length === 0 ? 'written' : await outlet.write(piece);
    if (fate === 'closed') return { verdicts, archives, written, isWhole: false };
    if (unwritten(fate, around)) verdicts.add('unread');
    else if (verdict) verdicts.add(verdict);
    if (fate !== 'written') return { verdicts, archives, written, isWhole: false };
    written += piece.length;
    return null;
  };
  const tellBatch = async ({ inputs, beside }: Batch): Promise<ToldAll | null> => {
    // An archive may hold any number.
    const expected = inputs.some(isArchive) ? Number.POSITIVE_INFINITY : inputs.length;
    const told: Manner = { ...manner, beside };
    const crew = around.crew?.(told, expected, request.workers) ?? loneCrew(told);
    const work = async (input: Input) => sort(input, await crew.audit(input));
    // What is under way is given up; racing each result against the signal would keep them all in memory.
    around.signal?.addEventListener('abort', () => void crew.close(), { once: true });
    try {
      for await (const take of inOrder(expandArchives(inputs, archives, around.signal), work, crew.size * AHEAD)) {
        const { verdict, out, err } = take();
        if (around.signal?.aborted) return { verdicts, archives, written, isWhole: false };
        if (err !== '') around.err(err);
        if (verdict === 'unread') verdicts.add('unread');
        for (const piece of out) {
          const broken = await put(
            whole && typeof piece === 'string' && piece !== '' ? whole.add(piece) : piece,
            verdict === 'unread' ? null : verdict,
          );
          if (broken) return broken;
        }
      }
      return around.signal?.aborted ? { verdicts, archives, written, isWhole: false } : null;
    } finally {
      await crew.close();
    }
  };
  const ended = whole && (await put(whole.head, null));
  if (ended) return ended;
  for (const batch of batches) {
    const broken = await tellBatch(batch);
    if (broken) return broken;
  }
  const broken = whole && (await put(await whole.end(), null));
  return broken ?? { verdicts, archives, written, isWhole: true };
}

/** Results that may wait for the one whose turn it is, for each worker. */
const AHEAD = 4;
