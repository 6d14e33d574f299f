import titles from 'virtual:rule-titles';
import type { AuditExport } from '../../lib/report/schema';
import type { Shown, Taken, TakeOptions, Taking } from '../../lib/takeaway/gather';
import type { Single, SingleInput } from '../../lib/takeaway/single';
import { takeAway } from '../popup/take-away';
import type { TakeAnswer, TakeMessage } from './take-worker';

/** What is chosen for a file, without the rules' texts. */
export type Chosen = Omit<TakeOptions, 'rules'>;

/** Hands audits to a worker, a parcel at a time, and gets the file; `told` hears how many are worked in. */
export function takeMany(
  what: Taking | Shown,
  audits: AsyncIterable<AuditExport>,
  chosen: Chosen,
  told: (done: number) => void,
): Promise<Taken | null> {
  return inWorker(async (ask) => {
    await ask({ kind: 'begin', what, options: { ...chosen, rules: await loggedRules() } });
    let [parcel, done]: [AuditExport[], number] = [[], 0];
    const send = async () => {
      await ask({ kind: 'add', audits: parcel });
      done += parcel.length;
      parcel = [];
      told(done);
    };
    for await (const audit of audits) {
      parcel.push(audit);
      if (parcel.length >= PARCEL) await send();
    }
    if (parcel.length > 0) await send();
    return ask({ kind: 'end' });
  });
}

/** Lets a worker make something of one report. */
export function takeOne(what: Single, input: SingleInput, chosen: Chosen): Promise<Taken | null> {
  return inWorker(async (ask) => ask({ kind: 'single', what, input, options: { ...chosen, rules: await loggedRules() } }));
}

async function inWorker(work: (ask: (message: TakeMessage) => Promise<TakeAnswer>) => Promise<TakeAnswer>): Promise<Taken | null> {
  const worker = new Worker(new URL('./take-worker.ts', import.meta.url), { type: 'module' });
  // It may break before it is asked anything: nobody waits for it then.
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
  });
  broken.catch(() => {});
  try {
    const answer = await work((message) => Promise.race([asked(worker, message), broken]));
    if (answer.kind !== 'taken') throw new Error(`unexpected answer ${answer.kind}`);
    return answer.taken;
  } finally {
    worker.terminate();
  }
}

function asked(worker: Worker, message: TakeMessage): Promise<TakeAnswer> {
  return new Promise((resolve, reject) => {
    const heard = ({ data }: MessageEvent<TakeAnswer>) => (data.kind === 'failed' ? reject(new Error(data.problem)) : resolve(data));
    worker.addEventListener('message', heard, { once: true });
    worker.postMessage(message);
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
