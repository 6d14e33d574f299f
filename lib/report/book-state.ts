import type { Changes } from './told/changes';

/** What the casebook has of an open page. */
export interface BookState {
  /** Its newest capture when it was opened, or made since; null: none. */
  readonly last: KeptAs | null;
  /** What differs from the newest capture of before it was opened; null where there was none. */
  readonly changes: Changes | null;
  /** How the last attempt to keep it ended; null: nobody tried. */
  readonly attempt: Attempt | null;
}

export interface KeptAs {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
}

export type Attempt = ({ readonly kept: true } & KeptAs) | { readonly kept: false; readonly why: NotKept | 'private' | 'no-report' };

/** What a page's own small line says of the casebook. */
export type BookNews =
  | { readonly kind: 'changed'; readonly at: string; readonly counts: ChangeCounts }
  | { readonly kind: 'attempt'; readonly attempt: Attempt };

/** How much has changed since a capture. */
export interface ChangeCounts {
  readonly cells: number;
  readonly sentences: number;
  readonly attachments: number;
}

/** The last capture against what is there now. */
export interface Recalled {
  readonly last: KeptAs;
  readonly changes: Changes;
  /** By the findings' fingerprints. */
  readonly baselines: Readonly<Record<string, 'new' | 'unchanged' | 'changed'>>;
}

export const emptyBook: BookState = { last: null, changes: null, attempt: null };

/** Why something could not be kept. */
export type NotKept = 'no-room' | 'refused';
