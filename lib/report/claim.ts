import type { Place } from '../document/place';
import type { ClaimSubject } from './claim-subject';
import type { Text } from './text';

/** A number or a plain statement in prose, and what the tables say to it. */
export interface Claim {
  /** The clause, as printed. */
  readonly quote: string;
  /** The number as printed inside the clause (`13件`), or null for a statement without one. */
  readonly numeral: string | null;
  /** Section 1–6, or null outside all of them. */
  readonly section: number | null;
  /** Where the number (else the clause) stands. */
  readonly place: Place;
  /** Where the whole clause stands. */
  readonly clause: Place;
  readonly value: number | null;
  readonly unit: string | null;
  /** What it speaks of, in English, e.g. `requests received`; `other` when not understood. */
  readonly subject: ClaimSubject;
  /** The readings its wording allows: each is a signed sum of cells. Empty when unlinked. */
  readonly readings: readonly Reading[];
  readonly outcome: 'agrees' | 'conflicts' | 'unlinked';
  /** True when the machine cannot decide (another year's case, an approximate number …): never a fail. */
  readonly doubtful: boolean;
  /** Which prose rule owns its conflict, e.g. `claim-requests-received`; null when unlinked. */
  readonly rule: string | null;
  /** Why it conflicts, or why it was set aside. */
  readonly reason: Text | null;
  /** whole: it states all of its cells · part: some of them at most · sum: of figures told beside it · share: a rate of them. */
  readonly role?: ClaimRole | null;
  /** What the number must be to the cells or figures it is set against. */
  readonly relation?: ClaimRelation | null;
  /** Words that nobody knew and that left the number unlinked. */
  readonly because?: string | null;
  /** How it was read, for whoever asks why: the words looked at with their senses, and what held there. Never exported. */
  readonly trace?: ClaimTrace | null;
}

export interface ClaimTrace {
  /** In order; a null sense: a word that nobody knows. */
  readonly words: readonly { readonly text: string; readonly sense: string | null }[];
  /** What was being counted (`requests`, `remedies`, `documents` …), null when nothing of the tables'. */
  readonly topic: string | null;
  /** Whose figures: own · part · soft · other. */
  readonly whose: string;
  /** The words speak of another time than the report's year. */
  readonly isOtherTime: boolean;
}

export type ClaimRole = 'whole' | 'part' | 'sum' | 'share';
export type ClaimRelation = 'equals' | 'at-most' | 'own-sum';

/** One meaning that the wording allows: the cells whose sum the number may state. */
export interface Reading {
  readonly name: Text;
  readonly cells: readonly string[];
  /** Cells that are taken off the sum; absent when none are. */
  readonly minus?: readonly string[];
  /** The sum with blanks as zero; null when a cell is unread. */
  readonly value: number | null;
}
