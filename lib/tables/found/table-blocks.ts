import { type Lexicon, lexiconOf } from '../../statute/lexicon';
import { isGroupLabel, isOfGroup } from '../rows/label-lines';
import { isCard, type ObservedRow } from '../rows/observed-row';
import { widthOf } from '../rows/width';
import type { FoundTable, TableInput } from './found-table';

/** Blocks of a group's label without figures, wherever it stands: `三、本年度办理结果` is no heading of the text. */
export function groupLines(rows: readonly ObservedRow[], lexicon: Lexicon): number[] {
  const found: number[] = [];
  for (const { labels, values, layout, block, lastBlock } of rows)
    if (layout === 'flow' && values.length === 0 && block === lastBlock && labels[0] && isGroupLabel(labels[0].text, lexicon))
      found.push(block);
  return found;
}

/** Blocks of its rows that are printed as cards, also beside the table that was read: no sentences. */
export function cardBlocks({ form, rows, matches }: TableInput): number[] {
  return rows.flatMap((row, at) => {
    const { values, block, lastBlock } = row;
    const isOwn = isCard(row) && matches[at]?.exact.some(({ item }) => item.slots.length === values.length && form.rows.includes(item));
    return isOwn ? Array.from({ length: lastBlock - block + 1 }, (_, nth) => block + nth) : [];
  });
}

/** Blocks of the region, and header rows right above it. */
export function blocksOf(
  { rows, form, matches, edition }: TableInput,
  { region, pairs }: Pick<FoundTable, 'region' | 'pairs'>,
): Set<number> {
  const lexicon = lexiconOf(edition);
  const bound = new Set(pairs.map(({ row }) => row.block));
  const [first, last] = [Math.min(...bound), Math.max(...pairs.map(({ row }) => row.lastBlock))];
  const width = widthOf(form);
  const blocks = new Set<number>();
  // A small table of the text that tells a figure again, with a label of the form; or a list that does, above or below.
  const isOther = ({ layout, block, values }: ObservedRow) =>
    (layout === 'grid' || block < first || block > last) && values.length > 0 && values.length * 2 < width && !bound.has(block);
  const others = new Set(rows.filter((row) => row.layout === 'grid' && isOther(row)).map(({ block }) => block));
  for (let at = region.from; at < region.to; at++) {
    const row = rows[at];
    // Of a grid that was taken whole nothing more is to be learnt.
    if (!row || (row.layout === 'grid' && blocks.has(row.block))) continue;
    const isLabelled = row.layout === 'grid' ? row.labels.length > 1 : (matches[at]?.exact.length ?? 0) > 0;
    if (others.has(row.block) || isOther(row)) continue;
    const inTable = row.values.length > 0 || isLabelled;
    const upright = !inTable && row.labels.every(({ text }) => isOfGroup(text, lexicon));
    // The header over groups may lie in paragraphs of its own; a sentence before it is none of it.
    if (!inTable && !upright && (form.kind !== 'groups' || row.labels.every(({ text }) => SENTENCE.test(text)))) continue;
    for (let block = row.block; block <= row.lastBlock; block++) blocks.add(block);
  }
  return blocks;
}

const SENTENCE = /[。；;，,]/;
