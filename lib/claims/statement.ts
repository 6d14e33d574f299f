import type { Passage } from '../prose/passages';
import type { Binding } from './binding';
import type { Facts } from './cells';
import type { TopicHit } from './topics';

/** A plain statement that says nothing, none or all: read as "these cells are zero". */
export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly binding: Binding;
}

/** What a reader of statements looks at. */
export interface Setting {
  readonly report: Facts;
  readonly passage: Passage;
  readonly hits: readonly TopicHit[];
  /** A number of the same passage already says that some were carried out. */
  readonly saysCarriedOut: boolean;
}

/**
 * Every match of the patterns that the binder makes a statement of.
 * @param words one of them stands in every match: a text without any is not looked through
 */
export function each(
  text: string,
  words: readonly string[],
  patterns: readonly RegExp[],
  bind: (words: string, start: number, match: RegExpExecArray, end: number) => Binding | null,
): Statement[] {
  const found: Statement[] = [];
  if (!words.some((word) => text.includes(word))) return found;
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const binding = bind(match[0], match.index, match as RegExpExecArray, end);
      if (binding) found.push({ start: match.index, end, binding });
    }
  }
  return found;
}

/** Offset of the last clause mark before a character, or -1. */
export function lastMark(text: string, before: number): number {
  for (let i = before - 1; i >= 0; i--) if ('，,。；;:：'.includes(text[i] ?? '#')) return i;
  return -1;
}
