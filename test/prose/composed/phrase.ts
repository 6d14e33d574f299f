/** A signed sum of cells. */
export interface Sum {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

/**
 * A number in composed text, with its truth. whole: it states its cells · part: some of them · share: of one of several bodies that add up
 * to the whole, not the first count told of them · none: nothing that the tables hold.
 */
export interface Figure {
  readonly role: 'whole' | 'part' | 'share' | 'none';
  readonly value: number;
  /** What the wording admits, what is meant first. */
  readonly sums: readonly Sum[];
  /** Every value between is admitted too. */
  readonly range?: readonly [low: number, high: number];
  /** Prints a value in this figure's manner. */
  readonly print: (value: number) => string;
}

/** Text with figures in it. */
export type Phrase = readonly (string | Figure)[];

type Part = string | number | Figure | Phrase;

/** Text with figures, from a template. */
export function say(strings: TemplateStringsArray, ...parts: readonly Part[]): Phrase {
  return strings.flatMap((text, index) => {
    const part = parts[index];
    return [text, ...(part === undefined ? [] : phraseOf(part))];
  });
}

export function phraseOf(part: Part): Phrase {
  if (typeof part === 'string') return [part];
  if (typeof part === 'number') return [String(part)];
  return 'role' in part ? [part] : part;
}

/** Phrases with a mark between them; empty ones leave no trace. */
export function join(phrases: readonly Part[], mark: string): Phrase {
  return phrases
    .map(phraseOf)
    .filter((one) => one.some((piece) => piece !== ''))
    .flatMap((one, index) => (index === 0 ? one : [mark, ...one]));
}

/** A figure where it was printed. */
export interface Printed {
  readonly figure: Figure;
  readonly start: number;
  readonly end: number;
}

export interface Rendered {
  readonly text: string;
  readonly figures: readonly Printed[];
}

/** The text of a phrase; `change` prints another value for one figure. */
export function render(phrase: Phrase, change?: { readonly figure: Figure; readonly value: number }): Rendered {
  let text = '';
  const figures: Printed[] = [];
  for (const piece of phrase) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const start = text.length;
    text += piece.print(change?.figure === piece ? change.value : piece.value);
    figures.push({ figure: piece, start, end: text.length });
  }
  return { text, figures };
}
