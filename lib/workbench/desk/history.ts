import type { Document } from '../../document/document';
import { rememberFor } from '../../document/remember';
import { type Piece, pieceName, textOf, withText } from './pieces';

/** One piece changed. */
export interface Change {
  readonly piece: Piece;
  readonly from: string;
  readonly to: string;
}

/** A document and what was changed in it, step by step; a step may change several pieces at once. Plain data. */
export interface History {
  /** As it was read. */
  readonly base: Document;
  readonly done: readonly Step[];
  /** The next to be done again first. */
  readonly undone: readonly Step[];
}

export interface Step {
  readonly changes: readonly Change[];
  /** As it stands after it. */
  readonly standing: Standing;
}

/** What is known beside the words of the document: it is undone and done again with them. */
export interface Standing {
  /** Totals of a form that somebody typed, by path: they stay as they were typed. */
  readonly typed: readonly string[];
  /** Recognised cells that somebody has compared with the picture, by the names of their pieces. */
  readonly confirmed: readonly string[];
  /** The sentences that were drafted from the tables last. */
  readonly drafted: string;
}

const NOTHING_YET: Standing = { typed: [], confirmed: [], drafted: '' };

export function standingOf({ done }: History): Standing {
  return done.at(-1)?.standing ?? NOTHING_YET;
}

export function openHistory(base: Document): History {
  return { base, done: [], undone: [] };
}

/** With one more step; the same history when the step changes nothing. What was undone is gone then. */
export function took(
  history: History,
  wanted: readonly { readonly piece: Piece; readonly to: string }[],
  standing: Standing = standingOf(history),
): History {
  const now = currentOf(history);
  const changes = wanted.flatMap(({ piece, to }): Change[] => {
    const from = textOf(now, piece);
    return from === null || from === to ? [] : [{ piece, from, to }];
  });
  const isNew = changes.length > 0 || JSON.stringify(standing) !== JSON.stringify(standingOf(history));
  return isNew ? { ...history, done: [...history.done, { changes, standing }], undone: [] } : history;
}

export function undo(history: History): History {
  const last = history.done.at(-1);
  return last ? { ...history, done: history.done.slice(0, -1), undone: [last, ...history.undone] } : history;
}

export function redo(history: History): History {
  const [next, ...undone] = history.undone;
  return next ? { ...history, done: [...history.done, next], undone } : history;
}

/** The document as it stands now. */
export const currentOf = rememberFor(
  ({ base, done }: History): Document =>
    done.flatMap(({ changes }) => changes).reduce((document, { piece, to }) => withText(document, piece, to), base),
);

/** What differs from the document as it was read: each piece once, in the order in which it was first touched. */
export function changesOf({ done }: History): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const change of done.flatMap((step) => step.changes)) {
    const before = changes.get(pieceName(change.piece));
    changes.set(pieceName(change.piece), before ? { ...change, from: before.from } : change);
  }
  return [...changes.values()].filter(({ from, to }) => from !== to);
}
