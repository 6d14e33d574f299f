import { halfWidth } from '../../document/half-width';
import { rememberLatest } from '../../document/remember';
import type { Prose } from '../../report/report';
import { isAmong, type Letters, lettersIn, twinsIn, whereWords } from './letters';

/** The texts of a report's paragraphs, and what stands where in them. */
export interface Texts {
  readonly printed: readonly string[];
  /** The same in half width, as far as they were asked for. */
  readonly half: (string | undefined)[];
  /** Null of a lone title: it is looked through as soon as it is asked. */
  readonly letters: Letters | null;
  readonly twins: number;
}

/** Every table asks for it, and every rule that asks for paragraphs with some words. */
export const textsOf = rememberLatest((prose: readonly Prose[]): Texts => {
  const printed = prose.map(({ paragraph }) => paragraph.text);
  const letters = prose.length > 1 ? lettersIn(printed) : null;
  return { printed, half: [], letters, twins: letters?.twins ?? twinsIn(printed[0] ?? '') };
});

/** A text in half-width characters: one table after the other meets it. */
export function halfText({ printed, half }: Texts, at: number): string {
  const known = half[at];
  if (known !== undefined) return known;
  const text = halfWidth(printed[at] ?? '');
  half[at] = text;
  return text;
}

/**
 * The paragraphs that hold a word of each group, half-width words with a blank between them, in their order; perhaps some others. Of the
 * whole prose of a report, of which it is known what stands where.
 */
export function paragraphsWith(prose: readonly Prose[], ...groups: readonly string[]): readonly Prose[] {
  const { letters } = textsOf(prose);
  if (!letters) return prose;
  const where = whereWords(letters, groups);
  return where === 0 ? [] : prose.filter((_, at) => isAmong(where, at));
}
