import type { CapturedHow, CaptureSummary } from '../../casebook/captures/capture';
import type { CarriedCapture } from '../../casebook/captures/carry';
import { casebookPage } from '../../casebook/dismissals/dismissals';
import type { Document } from '../../document/document';
import type { Audit } from '../../report/audit';
import type { Attempt, Recalled } from '../../report/book-state';
import { isAlive } from '../browser/page-api';
import { tellBackground } from './tell-background';

/** An audit with the very document that was judged. */
export interface Judged {
  readonly audit: Audit;
  readonly document: Document;
}

/** What the script that captures does; it comes to a page when it is first needed. */
export interface Recorder {
  capture(judged: Judged, how: CapturedHow): Promise<CarriedCapture>;
  /** `before` is what the background has of the last capture. */
  compare(before: Pick<CarriedCapture, 'export' | 'source'>, judged: Judged): Omit<Recalled, 'last'>;
}

/** The casebook as an open page has it: through the background, which alone reaches the disk. */
export interface PageCasebook {
  /** Never rejects: what is not on disk is not said to be. */
  capture(judged: Judged, how: CapturedHow): Promise<Attempt>;
  /** Null where the report was never captured, or nobody can say. `as`: compared with that capture, not with the newest. */
  recall(judged: Judged, as: Recalled['last'] | null): Promise<Recalled | null>;
}

export function pageCasebook(recorder: () => Promise<Recorder>): PageCasebook {
  return {
    async capture(judged, how) {
      try {
        const carried = await (await recorder()).capture(judged, how);
        const answer = await tellBackground({ to: 'background', type: 'keep', carried, unlessSame: how === 'automatic' });
        return isAttempt(answer) ? answer : { kept: false, why: 'refused' };
      } catch {
        return { kept: false, why: 'refused' };
      }
    },
    async recall(judged, as) {
      if (!isAlive()) return null;
      try {
        const last = as ?? (await tellBackground({ to: 'background', type: 'last', page: casebookPage(judged.audit) }));
        if (!isKept(last)) return null;
        const before = await tellBackground({ to: 'background', type: 'recall', id: last.id });
        if (!isParts(before)) return null;
        return { last: { id: last.id, at: last.at }, ...(await recorder()).compare(before, judged) };
      } catch (problem) {
        console.debug('gouji:', problem);
        return null;
      }
    },
  };
}

function isAttempt(value: unknown): value is Attempt {
  return typeof value === 'object' && value !== null && 'kept' in value && (value.kept === false || isKept(value));
}

function isKept(value: unknown): value is Pick<CaptureSummary, 'id' | 'at'> {
  return typeof value === 'object' && value !== null && 'id' in value && 'at' in value;
}

function isParts(value: unknown): value is Pick<CarriedCapture, 'export' | 'source'> {
  return typeof value === 'object' && value !== null && 'export' in value && 'source' in value;
}
