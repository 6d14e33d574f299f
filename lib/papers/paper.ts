import type { Language } from '../strings/words';

/** Something to send, as plain data: rendered as text, as rich text, as a page. */
export interface Paper {
  readonly language: Language;
  /** Null for the sentence about one finding. */
  readonly title: string | null;
  /** Which report, where, when: name and value. */
  readonly about: readonly { readonly name: string; readonly value: Runs }[];
  readonly parts: readonly Part[];
  /** Small print at the end. */
  readonly notes: readonly string[];
}

export type Part = Prose | Items | Grid | Lines | Cut;

export interface Prose {
  readonly kind: 'prose';
  readonly heading: string | null;
  readonly text: Runs;
}

/** Matters, each told once, numbered through the part. */
export interface Items {
  readonly kind: 'items';
  readonly heading: string;
  /** What is asked of the reader, for all of them. */
  readonly ask: string;
  readonly items: readonly Item[];
}

export interface Item {
  readonly lead: string;
  /** What belongs under it, with the words that bring it in; empty intro where the lead does so. */
  readonly lists: readonly { readonly intro: string; readonly lines: readonly string[] }[];
  /** 依据, 更正建议 … */
  readonly facts: readonly { readonly name: string; readonly text: string }[];
}

export interface Grid {
  readonly kind: 'grid';
  readonly heading: string | null;
  readonly head: readonly string[];
  /** A cell may hold several lines. */
  readonly rows: readonly (readonly string[])[];
  /** Shares of the width, by column; equal ones where it is not said. */
  readonly widths?: readonly number[];
}

/** Lines as they stand: to whom, who signs and when, who answers questions. */
export interface Lines {
  readonly kind: 'lines';
  readonly heading: null;
  readonly align: 'left' | 'right';
  readonly lines: readonly string[];
}

/** Where the sheet is cut: below stands what is sent back. */
export interface Cut {
  readonly kind: 'cut';
  readonly heading: string;
}

/** A run of text, some of it a link. */
export type Runs = readonly (string | { readonly text: string; readonly href: string })[];
