import type { Text } from '../../report/text';

/** One step of the chain from what is printed to what came out of it. */
export interface Step {
  readonly name: Text;
  readonly items: readonly Item[];
  /** Short pieces that may stand side by side; otherwise each is a line of its own. */
  readonly flows: boolean;
}

export interface Item {
  readonly text: Text;
  /** The outcome's own word where the item tells one: as in the export (`pass`, `agrees` …). */
  readonly outcome: string | null;
}

/** Titles of rules by id; null where nobody knows it. */
export type TitleOf = (rule: string) => Text | null;

/** A step of whole lines. */
export function lines(name: Text, texts: readonly Text[]): Step {
  return { name, items: texts.map((text) => ({ text, outcome: null })), flows: false };
}

export function both(zh: string, en: string): Text {
  return { zh, en };
}
