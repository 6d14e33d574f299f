import { type CrewAnswer, type CrewWorker, openCrew, type PictureReader } from '../../lib/sources/image';

/** Reads pictures in workers, as many at a time as the machine has cores, three at most: each holds a model of ten megabytes. */
export async function openPictures(): Promise<PictureReader> {
  return openCrew((says, fails) =>
    Array.from({ length: Math.max(1, Math.min(MOST, navigator.hardwareConcurrency)) }, (): CrewWorker => {
      const worker = new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' });
      const own: CrewWorker = { ask: (request) => worker.postMessage(request), stop: () => worker.terminate() };
      worker.addEventListener('message', ({ data }: MessageEvent<CrewAnswer>) => says(own, data));
      worker.addEventListener('error', ({ message }) => fails(message));
      return own;
    }),
  );
}

const MOST = 3;
