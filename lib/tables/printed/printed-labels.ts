import { rememberFor } from '../../document/remember';
import type { LineItem, TableForm } from '../../report/edition';
import type { Misfit } from '../../report/report';
import { keyOf, labelKey } from '../../statute/label';
import type { Lexicon } from '../../statute/lexicon';
import type { AlignedRow } from '../found/align';
import { exactIn } from '../found/match';
import * as ofRows from '../misfits/rows';
import * as ofTable from '../misfits/table';
import { keyIn } from '../rows/cell-key';
import { isRow, type ObservedCell, type ObservedRow } from '../rows/observed-row';
import type { RowMatch } from '../rows/row-match';
import { meansTheSame, remarkIn } from './same-meaning';

/** What the rows' printed labels say otherwise than the form: another item's name, its opposite, a group's opposite, a remark, one name twice. */
export function labelMisfits(
  form: TableForm,
  pairs: readonly AlignedRow[],
  rows: readonly ObservedRow[],
  matches: readonly RowMatch[],
  lexicon: Lexicon,
): Misfit[] {
  const named = pairs.filter(({ row, item }) => row.layout === 'grid' && item.label !== '');
  const found: Misfit[] = [];
  for (const pair of named) found.push(...ofRow(form, pair, lexicon));
  return [...found, ...repeatedRows(form, named, rows, matches)];
}

function ofRow(form: TableForm, { item, row, by }: AlignedRow, lexicon: Lexicon): Misfit[] {
  const labels = row.labels.filter((cell) => cell.kind === 'label' && !UNIT.test(cell.text));
  const leaf = labels.at(-1);
  if (!leaf) return [];
  const others = wordsIn(lexicon);
  if (by === 'similar' && !meansTheSame(joined(labels, item), keysUnder(item), others)) return [ofRows.otherLabel(form, item, leaf)];
  const isOwn = (cell: ObservedCell) => cell === leaf || isPart(cell, item) || meansTheSame(keyIn(cell), groupsOf(item), others);
  const wrong = by === 'position' ? undefined : labels.find((cell) => !isOwn(cell));
  if (wrong) return [ofRows.otherLabel(form, item, wrong)];
  const found: Misfit[] = [];
  for (const cell of labels) {
    const said = remarkIn(cell.text, wordingsOf(form)(item), isMoney(item));
    const paths = item.slots.map(({ path }) => path);
    if (said !== null) found.push(ofTable.remark(form, cell, said, paths));
  }
  return found;
}

const isMoney = ({ slots }: LineItem) => slots.some(({ kind }) => kind === 'money');

/** A column of units between label and values. */
const UNIT = /^\(?(?:单位:?)?(?:件|个|项|条|份|宗|次|起|例)\)?$/;

/** The label as it was matched: the innermost cell, or cells that a torn label was put together of. */
function joined(labels: readonly ObservedCell[], item: LineItem): string {
  const keys = labels.map(
    (_, from) =>
      labelKey(
        labels
          .slice(from)
          .map(({ text }) => text)
          .join(''),
      ).key,
  );
  return keys.find((key) => keysOf(item).includes(key)) ?? keys.at(-1) ?? '';
}

/** A serial number, or a piece of the row's own label; with its numbering it is the beginning, or a “not” may be lost. */
function isPart({ said, text }: ObservedCell, item: LineItem): boolean {
  const { key, ordinal } = said ?? labelKey(text);
  return key.length < 3 || printedOf(item).some((label) => (ordinal ? label.startsWith(key) : label.includes(key)));
}

/** The form's words: whoever is named by another's is not this one. */
function wordsIn({ items, captions }: Lexicon): Pick<ReadonlySet<string>, 'has'> {
  return { has: (key) => items.has(key) || captions.has(key) };
}

const keysOf = rememberFor((item: LineItem): readonly string[] => [item.label, ...item.variants.map(({ label }) => label)].map(keyOf));

/** Where rows are columns, or cards, a label may begin with its group's. */
const keysUnder = rememberFor((item: LineItem): readonly string[] => {
  const labels = [item.label, ...item.variants.map(({ label }) => label)];
  return [...keysOf(item), ...item.groups.slice(-1).flatMap((group) => labels.map((label) => keyOf(group + label)))];
});

const printedOf = rememberFor((item: LineItem): readonly string[] => [item.label, ...item.groups].map(keyOf));

const groupsOf = rememberFor((item: LineItem): readonly string[] => item.groups.map(keyOf));

const wordingsOf = rememberFor(({ captions }: TableForm) =>
  rememberFor(({ label, groups, variants }: LineItem): readonly string[] => [
    label,
    ...groups,
    ...variants.map((variant) => variant.label),
    ...captions,
  ]),
);

/** Rows of the same grid that bear the name of a row that was taken. */
function repeatedRows(form: TableForm, pairs: readonly AlignedRow[], rows: readonly ObservedRow[], matches: readonly RowMatch[]): Misfit[] {
  const byItem = new Map<LineItem, AlignedRow>();
  for (const pair of pairs) byItem.set(pair.item, pair);
  const isTaken = (row: ObservedRow) => pairs.some((one) => isRow(row, one.row));
  const told = new Set<LineItem>();
  const found: Misfit[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    const match = matches[index];
    const known = row?.layout === 'grid' && match ? exactIn(match, form.id) : undefined;
    const own = known && byItem.get(known.item);
    if (!row || !own || own.row.block !== row.block || told.has(own.item) || isTaken(row)) continue;
    if (!row.values.some(({ kind }) => kind === 'number')) continue;
    told.add(own.item);
    found.push(ofRows.repeatedRow(form, own.item, row));
  }
  return found;
}
