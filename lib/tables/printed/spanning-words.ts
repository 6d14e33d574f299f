import { rememberFor } from '../../document/remember';
import type { LineItem, TableForm } from '../../report/edition';
import type { Misfit } from '../../report/report';
import { drawForm } from '../../statute/drawn-form';
import { keyOf, similarity } from '../../statute/label';
import type { Lexicon } from '../../statute/lexicon';
import * as ofColumns from '../misfits/columns';
import { keyIn } from '../rows/cell-key';
import type { ObservedCell } from '../rows/observed-row';
import { meansTheSame, SCALE } from './same-meaning';

/** A word of the form's header over several of its columns: 法人或其他组织. */
interface SpanningWord {
  readonly label: string;
  readonly key: string;
  /** Ordinals of the columns. */
  readonly slots: readonly number[];
  readonly isOverAll: boolean;
}

/**
 * Where over the columns of such a word another one stands, or one that the form does not know. `over` are the cells above each column;
 * a word that is not printed at all, or askew by a column, says nothing else.
 */
export function spanningMisfits(
  form: TableForm,
  item: LineItem,
  over: readonly (readonly ObservedCell[])[],
  { captions, items }: Lexicon,
): Misfit[] {
  const words = wordsOf(form);
  const above = [...new Set(over.flat())];
  const under = (cell: ObservedCell, { slots }: SpanningWord) => slots.filter((slot) => over[slot]?.includes(cell)).length;
  return words.flatMap((word) => {
    const half = word.slots.length / 2;
    const own = above.filter((cell) => keyIn(cell) === word.key);
    if (own.some((cell) => under(cell, word) > half)) return [];
    // Hardly any header gets so far.
    const apart = words.filter(({ slots }) => slots.every((slot) => !word.slots.includes(slot)));
    const isAnother = (cell: ObservedCell) => apart.some(({ key }) => key === keyIn(cell)) && under(cell, word) >= half;
    const isUnknown = (cell: ObservedCell) => {
      const key = keyIn(cell);
      if (own.length > 0 || key === '' || captions.has(key) || items.has(key) || under(cell, word) <= half) return false;
      if (meansTheSame(key, [word.key], captions)) return SCALE.test(cell.text);
      // The table's own name may stand over all.
      return word.isOverAll ? similarity(key, word.key) >= LIKE : over.some((cells) => !cells.includes(cell));
    };
    const wrong = above.find(isAnother) ?? above.find(isUnknown);
    const paths = word.slots.flatMap((slot) => item.slots[slot]?.path ?? []);
    return wrong ? [ofColumns.spanning(form, word.label, wrong, paths)] : [];
  });
}

const LIKE = 0.6;

const wordsOf = rememberFor((form: TableForm): readonly SpanningWord[] => {
  const { cells } = drawForm(form);
  const values = cells.filter(({ path }) => path !== null);
  const first = values[0]?.row ?? 0;
  const columns = values.filter(({ row }) => row === first).map(({ column }) => column);
  return cells.flatMap(({ text, column, columnSpan }): SpanningWord[] => {
    const slots = columns.flatMap((at, slot) => (column <= at && at < column + columnSpan ? [slot] : []));
    return slots.length > 1 ? [{ label: text, key: keyOf(text), slots, isOverAll: slots.length === columns.length }] : [];
  });
});
