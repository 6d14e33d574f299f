import type { Document } from '../document/document';
import { rememberFor } from '../document/remember';
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

export type Step = readonly Change[];

export function openHistory(base: Document): History {
  return { base, done: [], undone: [] };
}

/** With one more step; the same history when the step changes nothing. What was undone is gone then. */
export function took(history: History, wanted: readonly { readonly piece: Piece; readonly to: string }[]): History {
  const now = currentOf(history);
  const step = wanted.flatMap(({ piece, to }): Change[] => {
    const from = textOf(now, piece);
    return from === null || from === to ? [] : [{ piece, from, to }];
  });
  return step.length === 0 ? history : { ...history, done: [...history.done, step], undone: [] };
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
  ({ base, done }: History): Document => done.flat().reduce((document, { piece, to }) => withText(document, piece, to), base),
);

/** What differs from the document as it was read: each piece once, in the order in which it was first touched. */
export function changesOf({ done }: History): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const change of done.flat()) {
    const before = changes.get(pieceName(change.piece));
    changes.set(pieceName(change.piece), before ? { ...change, from: before.from } : change);
  }
  return [...changes.values()].filter(({ from, to }) => from !== to);
}
