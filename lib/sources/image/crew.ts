import type { Glyph, PageInk } from '../drawn/ink';
import type { PicturePage } from './ink-of-picture';
import type { PictureReader } from './picture-reader';
import type { Raster } from './raster';
import type { TextPicture } from './read-lines';
import type { Reading } from './reading';

/** What a worker is asked: a page or a text, of which it gives the lines away to be read; lines; or the readings of those it gave away. */
export type CrewRequest = { readonly id: number } & (
  | { readonly kind: 'page'; readonly page: PicturePage }
  | { readonly kind: 'text'; readonly text: TextPicture }
  | { readonly kind: 'lines'; readonly lines: readonly Raster[] }
  | { readonly kind: 'readings'; readonly readings: readonly Reading[] }
);

/** What it says, to the request of this number. `lines`: whoever is free reads them, and then it goes on. */
export type CrewAnswer = { readonly id: number } & (
  | { readonly kind: 'page'; readonly page: PageInk }
  | { readonly kind: 'text'; readonly glyphs: readonly Glyph[] }
  | { readonly kind: 'lines'; readonly lines: readonly Raster[] }
  | { readonly kind: 'readings'; readonly readings: readonly Reading[] }
  | { readonly kind: 'problem'; readonly problem: string }
);

/** A worker of the crew. */
export interface CrewWorker {
  ask(request: CrewRequest): void;
  stop(): void;
}

/**
 * Reads pictures with several workers: finding a page's lines is one's work, reading them is everybody's, so that all are busy until the last
 * page is done. `hire` starts the workers and tells what they say.
 */
export function openCrew(
  hire: (says: (worker: CrewWorker, answer: CrewAnswer) => void, fails: (why: string) => void) => CrewWorker[],
): PictureReader {
  const tasks = new Map<number, Task>();
  const [urgent, later]: [Task[], Task[]] = [[], []];
  const busy = new Map<CrewWorker, Task>();
  let count = 0;
  /** Why nothing more is read: given up, or a worker that did not start. */
  let ended: string | null = null;

  const dispatch = (): void => {
    for (const worker of workers) {
      if (busy.has(worker)) continue;
      const task = urgent.shift() ?? later.shift();
      if (!task) return;
      busy.set(worker, task);
      task.by = worker;
      worker.ask(task.request);
    }
  };
  const giveUp = (why: string): void => {
    ended ??= why;
    for (const { failed } of tasks.values()) failed(new Error(ended));
    tasks.clear();
    urgent.length = 0;
    later.length = 0;
  };
  const ask = (request: WithoutId, queue: Task[]): Promise<CrewAnswer> => {
    if (ended !== null) return Promise.reject(new Error(ended));
    return new Promise((answered, failed) => {
      const task: Task = { request: { ...request, id: count++ }, answered, failed, by: null };
      tasks.set(task.request.id, task);
      queue.push(task);
      dispatch();
    });
  };
  const shared = async (task: Task, lines: readonly Raster[]): Promise<void> => {
    const readings: Reading[] = new Array(lines.length);
    const shares = sharesOf(lines).map(async (share) => {
      const answer = await ask({ kind: 'lines', lines: share.flatMap((at) => lines[at] ?? []) }, urgent);
      if (answer.kind !== 'readings') throw problemOf(answer);
      share.forEach((at, index) => {
        const reading = answer.readings[index];
        if (reading) readings[at] = reading;
      });
    });
    await Promise.all(shares);
    task.by?.ask({ id: task.request.id, kind: 'readings', readings });
  };
  const says = (worker: CrewWorker, answer: CrewAnswer): void => {
    if (busy.get(worker)?.request.id === answer.id) busy.delete(worker);
    const task = tasks.get(answer.id);
    if (task && answer.kind === 'lines') shared(task, answer.lines).catch(task.failed);
    else if (task) {
      tasks.delete(answer.id);
      task.answered(answer);
    }
    dispatch();
  };
  const workers = hire(says, giveUp);
  return {
    // One more, so that lines of the next are found while those of the last are read.
    lanes: workers.length + 1,
    async picture(page) {
      const answer = await ask({ kind: 'page', page }, later);
      if (answer.kind === 'page') return answer.page;
      throw problemOf(answer);
    },
    async text(text) {
      const answer = await ask({ kind: 'text', text }, later);
      if (answer.kind === 'text') return answer.glyphs;
      throw problemOf(answer);
    },
    close() {
      for (const worker of workers) worker.stop();
      giveUp('stopped');
    },
  };
}

interface Task {
  readonly request: CrewRequest;
  readonly answered: (answer: CrewAnswer) => void;
  readonly failed: (problem: Error) => void;
  by: CrewWorker | null;
}

type WithoutId = CrewRequest extends infer One ? (One extends CrewRequest ? Omit<One, 'id'> : never) : never;

const problemOf = (answer: CrewAnswer) => new Error(answer.kind === 'problem' ? answer.problem : 'another answer');

/** Lines of about the same shape together, by their places in the list; none takes much longer than a second. */
export function sharesOf(lines: readonly Raster[]): number[][] {
  const shares: { at: number[]; length: number }[] = [];
  const order = lines.map(({ width, height }, at) => ({ at, length: width / Math.max(1, height) })).sort((a, b) => b.length - a.length);
  for (const { at, length } of order) {
    const share = shares.at(-1);
    if (share && share.length + length <= LONGEST) {
      share.at.push(at);
      share.length += length;
    } else shares.push({ at: [at], length });
  }
  return shares.map(({ at }) => at);
}

/** Lines' lengths together, over their height. */
const LONGEST = 90;
