import titles from 'virtual:rule-titles';
import type { CaptureSummary } from '../../lib/casebook/captures/capture';
import type { Shown, TakeOptions, Taking } from '../../lib/takeaway/gather';
import type { Taken } from '../../lib/takeaway/gatherer';
import type { Single, SingleInput } from '../../lib/takeaway/single';
import { takeAway } from '../popup/take-away';
import { dismissedPages, parcelsOf } from './as-it-stands';
import type { TakeAnswer, TakeMessage } from './take-worker';

/** What is chosen for a file, without the rules' texts. */
export type Chosen = Omit<TakeOptions, 'rules'>;

/** Hands the captures' audits to a worker, a parcel at a time, and gets the file; `told` hears how many are worked in. */
export function takeMany(
  what: Taking | Shown,
  captures: readonly CaptureSummary[],
  chosen: Chosen,
  told: (done: number) => void,
): Promise<Taken | null> {
  return inWorker(async (ask) => {
    await ask({ kind: 'begin', what, options: { ...chosen, rules: await loggedRules() }, dismissed: await dismissedPages() });
    let done = 0;
    for await (const audits of parcelsOf(captures, PARCEL)) {
      await ask(
        { kind: 'add', audits },
        audits.map(({ json }) => json.buffer),
      );
      done += audits.length;
      told(done);
    }
    return ask({ kind: 'end' });
  });
}

/** Lets a worker make something of one report. */
export function takeOne(what: Single, input: SingleInput, chosen: Chosen): Promise<Taken | null> {
  return inWorker(async (ask) => ask({ kind: 'single', what, input, options: { ...chosen, rules: await loggedRules() } }));
}

type Ask = (message: TakeMessage, moved?: readonly ArrayBufferLike[]) => Promise<TakeAnswer>;

async function inWorker(work: (ask: Ask) => Promise<TakeAnswer>): Promise<Taken | null> {
  const worker = new Worker(new URL('./take-worker.ts', import.meta.url), { type: 'module' });
  // It may break before it is asked anything: nobody waits for it then.
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
  });
  broken.catch(() => {});
  try {
    const answer = await work((message, moved = []) => Promise.race([asked(worker, message, moved), broken]));
    if (answer.kind !== 'taken') throw new Error(`unexpected answer ${answer.kind}`);
    return answer.taken;
  } finally {
    worker.terminate();
  }
}

function asked(worker: Worker, message: TakeMessage, moved: readonly ArrayBufferLike[]): Promise<TakeAnswer> {
  return new Promise((resolve, reject) => {
    const heard = ({ data }: MessageEvent<TakeAnswer>) => (data.kind === 'failed' ? reject(new Error(data.problem)) : resolve(data));
    worker.addEventListener('message', heard, { once: true });
    worker.postMessage(message, [...moved] as ArrayBuffer[]);
  });
}

/** Every rule with its texts, for papers, logs and scores. */
async function loggedRules(): Promise<TakeOptions['rules']> {
  const describe = await takeAway.describe();
  return titles.flatMap(({ id, severity }) => {
    const text = describe(id);
    return text ? [{ id, severity, ...text }] : [];
  });
}

/** A report is a hundred kB: some at a time, so that neither side waits for each, and none piles up. */
const PARCEL = 40;
