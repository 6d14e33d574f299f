import type { CapturedHow } from '../../casebook/captures/capture';
import { type BookNews, type BookState, emptyBook } from '../../report/book-state';
import type { PageCasebook } from './page-casebook';
import type { Audited } from './parts';

/** The page in the casebook: what was kept of it, what has changed since, and whether it was kept now. */
export interface AuditorBook {
  readonly state: BookState;
  /** What the page's own small line says of it; null: nothing. */
  readonly news: BookNews | null;
  /** The audit with each finding set against the last capture; as it is where there is none. */
  recall<Located>(audited: Audited<Located>): Promise<Audited<Located>>;
  capture<Located>(audited: Audited<Located>, how: CapturedHow): Promise<void>;
}

/** `casebook` null: this place keeps nothing. */
export function keepBook(casebook: PageCasebook | null): AuditorBook {
  let state: BookState = emptyBook;
  let news: BookNews | null = null;
  /** What the page is compared with as long as it is open, whatever is captured meanwhile. */
  let base: BookState['last'] = null;
  return {
    get state() {
      return state;
    },
    get news() {
      return news;
    },
    async recall(audited) {
      const recalled = audited.audit.report ? await casebook?.recall(audited, base) : null;
      if (!recalled) return audited;
      base = recalled.last;
      state = { ...state, last: state.attempt?.kept ? state.last : recalled.last, changes: recalled.changes };
      const { cells, sentences, attachments } = recalled.changes;
      const counts = { cells: cells.length, sentences: sentences.length, attachments: attachments.length };
      news = Object.values(counts).some((count) => count > 0) ? { kind: 'changed', at: base.at, counts } : null;
      const findings = audited.audit.findings.map((one) => ({ ...one, baseline: recalled.baselines[one.fingerprint] ?? null }));
      return { ...audited, audit: { ...audited.audit, findings } };
    },
    async capture(audited, how) {
      const attempt =
        audited.audit.report && casebook ? await casebook.capture(audited, how) : ({ kept: false, why: 'no-report' } as const);
      // By itself it is quiet: what was not asked for is not told.
      if (how === 'automatic') {
        if (attempt.kept) state = { ...state, last: { id: attempt.id, at: attempt.at } };
        return;
      }
      state = { ...state, attempt, last: attempt.kept ? { id: attempt.id, at: attempt.at } : state.last };
      news = { kind: 'attempt', attempt };
    },
  };
}
