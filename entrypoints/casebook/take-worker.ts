import { parsed } from '../../lib/casebook/captures/pack';
import { type DismissedPages, standing } from '../../lib/casebook/dismissals/standing';
import type { AuditExport } from '../../lib/report/contract/schema';
import { gather, type Shown, type TakeOptions, type Taking } from '../../lib/takeaway/gather';
import type { Gatherer, Taken } from '../../lib/takeaway/gatherer';
import { makeSingle, type Single, type SingleInput } from '../../lib/takeaway/single';
import type { PackedAudit } from './as-it-stands';

/** What the page says to the worker: one report and what to make of it; or what to make of many, audit after audit, then the end. */
export type TakeMessage =
  | { readonly kind: 'single'; readonly what: Single; readonly input: SingleInput; readonly options: TakeOptions }
  | { readonly kind: 'begin'; readonly what: Taking | Shown; readonly options: TakeOptions; readonly dismissed: DismissedPages }
  | { readonly kind: 'add'; readonly audits: readonly PackedAudit[] }
  | { readonly kind: 'end' };

/** What it answers: each parcel once it is worked in, and the file; null where there is nothing to make. */
export type TakeAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'taken'; readonly taken: Taken | null }
  | { readonly kind: 'failed'; readonly problem: string };

/** Files of thousands of reports take seconds: the page stays free, and loads nothing of what makes them. */
let [gatherer, dismissed]: [Gatherer | null, DismissedPages] = [null, new Map()];

self.addEventListener('message', ({ data }: MessageEvent<TakeMessage>) => {
  void answer(data).then(
    (told) => self.postMessage(told, told.kind === 'taken' && told.taken ? { transfer: [told.taken.bytes.buffer] } : {}),
    (error: unknown) => self.postMessage({ kind: 'failed', problem: String(error) } satisfies TakeAnswer),
  );
});

async function answer(message: TakeMessage): Promise<TakeAnswer> {
  switch (message.kind) {
    case 'single':
      return { kind: 'taken', taken: await makeSingle(message.what, message.input, message.options) };
    case 'begin':
      [gatherer, dismissed] = [gather(message.what, message.options), message.dismissed];
      return { kind: 'ready' };
    case 'add':
      // Nobody else writes the casebook.
      for (const { json, isOwn } of message.audits) gatherer?.add(standing(parsed(json) as AuditExport, dismissed, isOwn));
      return { kind: 'ready' };
    case 'end':
      if (!gatherer) throw new Error('nothing was begun');
      return { kind: 'taken', taken: await gatherer.end() };
  }
}
