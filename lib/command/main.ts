import type { Verdict } from '../report/audit';
import type { Text } from '../report/text';
import { type Request, readArguments } from './arguments';
import { isFormat, type Manner } from './audit-input';
import { type Crew, loneCrew } from './crew';
import { type ArchiveCount, archiveLine, expandArchives } from './expand-archives';
import { assembler } from './formats';
import { harmless } from './harmless';
import { help } from './help';
import { inOrder } from './in-order';
import { findInputs, type Input, isArchive, type Skipped } from './inputs';
import { type Outlet, outFile } from './out-file';
import type { Written } from './output';
import { type Batch, planBatches } from './plan-batches';
import { sortArchived } from './sort-archived';

/** Where the command writes and who audits, so that it can be run without a process. */
export interface Surroundings {
  /** Resolves when it is out. */
  out(piece: string | Uint8Array): Promise<Written>;
  /** Standard output is a screen. */
  readonly isTerminal?: boolean;
  err(text: string): void;
  /** Width of the terminal; 100 when there is none. */
  readonly columns?: number;
  /** Who audits so many inputs; this thread alone when absent. */
  readonly crew?: (manner: Manner, inputs: number, asked: number | null) => Crew;
  /** Asked to stop: the line being written is written whole, no other is begun. */
  readonly signal?: AbortSignal;
}

/** The command line over the same core as the extension. Returns the exit code: 2 unread input or unwritten output · 1 inconsistent · 0. */
export default async function main(args: readonly string[], around: Surroundings): Promise<number> {
  const request = readArguments(args);
  if (request.kind === 'help') return unwritten(await around.out(help), around) ? 2 : 0;
  if (request.kind === 'misuse') {
    // The whole help would bury the one sentence that counts.
    around.err(`gouji: ${harmless(request.reason)}\n用法 · usage: npm run --silent audit -- --help\n`);
    return 2;
  }
  if (request.as === 'xlsx' && request.out === null && around.isTerminal) {
    around.err('gouji: xlsx 不能写到屏幕，请加 --out 文件名 或 > 文件名 · xlsx is no text: add --out FILE or > FILE\n');
    return 2;
  }
  const { inputs, skipped, links } = findInputs(request.inputs);
  for (const link of links) around.err(`gouji: ${harmless(`${link.path}: ${link.why.zh} · ${link.why.en}`)}\n`);
  const planned = await planBatches(inputs, request, {
    err: around.err,
    signal: around.signal,
    crew: (manner, count) => (around.crew ?? loneCrew)(manner, count, request.workers),
  });
  if ('problem' in planned) {
    around.err(`gouji: ${harmless(`${planned.problem.zh} · ${planned.problem.en}`)}\n`);
    return 2;
  }
  const outlet = request.out === null ? standardOutput(around) : outFile(request.out);
  if ('problem' in outlet) {
    unwritten(outlet, around);
    return 2;
  }
  const told = await tellAll(planned.batches, request, around, outlet);
  if (unwritten(outlet.close(told.isWhole), around)) return 2;
  for (const [path, count] of told.isWhole ? told.archives : []) around.err(`gouji: ${harmless(archiveLine(path, count))}\n`);
  for (const folder of told.isWhole ? skipped : []) around.err(`gouji: ${harmless(skippedLine(folder))}\n`);
  if (told.isWhole && request.why !== null && told.written === 0) {
    around.err(
      `gouji: 没有找到“${harmless(request.why)}”：它不是表中的格，文中也没有这样的数 · no cell and no number in the text matches it\n`,
    );
    return 2;
  }
  return told.verdicts.has('unread') || !planned.isWhole ? 2 : told.verdicts.has('inconsistent') ? 1 : 0;
}

interface ToldAll {
  /** Of the inputs whose line is out, and `unread` when the output could not be written. */
  readonly verdicts: ReadonlySet<Verdict | 'unread'>;
  /** Characters. */
  readonly written: number;
  /** What became of the records of each archive, by its path. */
  readonly archives: ReadonlyMap<string, ArchiveCount>;
  /** False when the reader went away, the output failed or it was asked to stop. */
  readonly isWhole: boolean;
}

async function tellAll(
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
    const crew = (around.crew ?? loneCrew)({ ...manner, beside }, expected, request.workers);
    const work = async (input: Input) => sort(input, await crew.audit(input));
    // What is under way is given up; racing each result against the signal would keep them all in memory.
    around.signal?.addEventListener('abort', () => void crew.close(), { once: true });
    try {
      for await (const take of inOrder(expandArchives(inputs, archives), work, crew.size * AHEAD)) {
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
      return null;
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

function standardOutput(around: Surroundings): Outlet {
  return { write: around.out, close: () => 'written' };
}

/** Results that may wait for the one whose turn it is, for each worker. */
const AHEAD = 4;

function unwritten(fate: Written, around: Surroundings): fate is { readonly problem: Text } {
  if (typeof fate === 'string') return false;
  around.err(`gouji: 结果没有写完：${fate.problem.zh} · the output was not written: ${fate.problem.en}\n`);
  return true;
}

function skippedLine({ folder, types }: Skipped): string {
  const total = [...types.values()].reduce((sum, n) => sum + n, 0);
  const list = [...types].map(([type, n]) => `${type} ${n}`).join(', ');
  return `${folder}: 跳过其他类型文件 ${total} 个 · ${total} files of other types skipped (${list})`;
}
