import type { Sense } from '../lexicon/sense';
import type { Numeral } from './numerals';

/** A piece of a passage: a word of the lexicon, a number with its unit, a mark, or what nobody knows. */
export type Token = Word | Count | Mark | Unknown;

interface Span {
  readonly start: number;
  readonly end: number;
  /** How many brackets are open around it. */
  readonly depth: number;
}

export interface Word extends Span {
  readonly kind: 'word';
  readonly sense: Sense;
}

/** A number; years, dates and ordinals are words or nothing, never counts. */
export interface Count extends Span {
  readonly kind: 'count';
  readonly numeral: Numeral;
  /** `件`; null when none follows. */
  readonly unit: string | null;
  /** What is printed, where `numeral` is what it comes to: 三家企业各1件. */
  readonly ofEach?: number;
}

/** `，` `。` `(` … : what cuts sentences into clauses. */
export interface Mark extends Span {
  readonly kind: 'mark';
  readonly mark: string;
}

export interface Unknown extends Span {
  readonly kind: 'unknown';
}
