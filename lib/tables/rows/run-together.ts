import type { Document, Paragraph } from '../../document/document';
import { rememberFor } from '../../document/remember';
import type { TableForm } from '../../report/edition';

/** So many words of a header touching each other are no sentence. */
const TOUCHING = 3;

/**
 * Blocks into which a table ran together without anything between its cells, by the table whose header they hold. Figures in a row
 * (`10000`) can be cut in many ways: such a table is told, not read.
 */
export function runTogether(document: Document, forms: readonly TableForm[]): ReadonlyMap<TableForm, readonly number[]> {
  const found = new Map<TableForm, number[]>();
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph' || block.text.length < SHORTEST) return;
    for (const form of forms) if (isIn(block, form)) found.set(form, [...(found.get(form) ?? []), index]);
  });
  return found;
}

function isIn({ text }: Paragraph, form: TableForm): boolean {
  const words = wordsOf(form);
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      if (touch(text, at + word.length, words, TOUCHING - 1)) return true;
  return false;
}

/** Whether so many of the words follow each other from here on. */
function touch(text: string, at: number, words: readonly string[], left: number): boolean {
  if (left === 0) return true;
  for (const word of words) if (text.startsWith(word, at) && touch(text, at + word.length, words, left - 1)) return true;
  return false;
}

const wordsOf = rememberFor((form: TableForm): readonly string[] => {
  const words = [...new Set(form.captions)].filter((word) => /^[\u3400-\u9fff]{4,}$/.test(word));
  return words.length < TOUCHING ? [] : words;
});

/** A header's own line is shorter than a table. */
const SHORTEST = 60;
