import type { PictureReader } from '../../lib/sources/image';
import type { PictureAnswer, PictureRequest } from './picture-messages';

/** Reads pictures in workers, as many at a time as the machine has cores, two at most: each holds a model of ten megabytes. */
export async function openPictures(): Promise<PictureReader> {
  const lanes = Math.max(1, Math.min(2, navigator.hardwareConcurrency));
  const workers = Array.from({ length: lanes }, () => new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' }));
  const waiting = new Map<number, { worker: Worker; answered: (answer: PictureAnswer) => void; failed: (problem: Error) => void }>();
  let count = 0;
  /** Why nothing more is read: given up, or a worker that did not start. */
  let ended: string | null = null;
  for (const worker of workers) {
    worker.addEventListener('message', ({ data }: MessageEvent<PictureAnswer>) => {
      waiting.get(data.id)?.answered(data);
      waiting.delete(data.id);
    });
    worker.addEventListener('error', ({ message }) => giveUp(message));
  }
  const giveUp = (why: string): void => {
    ended ??= why;
    for (const { failed } of waiting.values()) failed(new Error(ended));
    waiting.clear();
  };
  const ask = (request: PictureRequest): Promise<PictureAnswer> => {
    const busy = (worker: Worker) => [...waiting.values()].filter((one) => one.worker === worker).length;
    const [worker] = [...workers].sort((a, b) => busy(a) - busy(b));
    if (!worker || ended !== null) return Promise.reject(new Error(ended ?? 'no worker'));
    return new Promise((answered, failed) => {
      waiting.set(request.id, { worker, answered, failed });
      worker.postMessage(request);
    });
  };
  return {
    lanes,
    async picture(page) {
      const answer = await ask({ id: count++, kind: 'page', page });
      if ('page' in answer) return answer.page;
      throw new Error('problem' in answer ? answer.problem : 'another answer');
    },
    async text(text) {
      const answer = await ask({ id: count++, kind: 'text', text });
      if ('glyphs' in answer) return answer.glyphs;
      throw new Error('problem' in answer ? answer.problem : 'another answer');
    },
    close() {
      for (const worker of workers) worker.terminate();
      giveUp('stopped');
    },
  };
}
