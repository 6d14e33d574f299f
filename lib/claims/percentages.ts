import type { Computation } from './computation';
import { difference, growth } from './growth';
import type { Mention } from './mention';
import { ratio } from './ratios';
import { share } from './shares';

/**
 * Shares (`8件，占40%`), growth (`同比增长25%`), rates (`办结8件，办结率80%`) and differences (`比上年减少15件`) of
 * figures that stand in the same sentence.
 */
export function readComputations(
  text: string,
  mentions: readonly Mention[],
  year: number | null,
  wholes: (index: number) => readonly number[],
): Computation[] {
  return mentions.flatMap((mention, index) => {
    if (mention.vague) return [];
    const figures = { text, mentions, index, year, wholes };
    const found = mention.unit === '%' ? (share(figures) ?? ratio(figures) ?? growth(figures)) : difference(figures);
    return found ? [found] : [];
  });
}
