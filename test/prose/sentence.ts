import type { Tables } from './tables';

/** agrees (a part within its whole does) · conflicts (a fail) · doubtful (a conflict that is only a review) · unlinked (never compared). */
export type Expected = 'agrees' | 'conflicts' | 'doubtful' | 'unlinked';

/** A passage in the manner of real reports, the tables beside it, and what each of its statements is worth. */
export interface Sentence {
  /** Whether the reader was made to get it right; else it was written when the reader was there, and at first only reported. */
  readonly tuned: boolean;
  readonly tables: Tables;
  /** Statutory section, 1 unless given. */
  readonly section?: number;
  readonly text: string;
  /**
   * By the number as printed with its unit (`13件`), else by the words of a statement without one. Every claim that is
   * not named must not conflict.
   */
  readonly says: Readonly<Record<string, Expected>>;
}
