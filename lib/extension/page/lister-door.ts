import type { Document } from '../../document/document';

/** A page as it stands: its text and links. */
export interface ReadPage {
  readonly url: string;
  readonly document: Document;
}

/** The page when it is asked for again: what it says by then, whether it shows what it says, and its source without anything of ours. */
export interface StandingPage {
  readonly url: string;
  /** Null: it says what it said when it was read. */
  readonly document: Document | null;
  /** Whether a second look found all of its tables and sentences as they were read; null: nobody looked. */
  readonly showsIt: boolean | null;
  readonly pages: readonly { readonly url: string; readonly html: string }[];
}

/** Where the lister's script leaves its door, in its own world; no element's name is a symbol, so none can stand in for it. */
export const LISTER: unique symbol = Symbol.for('gouji.lister');

/** What the door opens to. */
export type ListerDoor = () => Promise<StandingPage>;
