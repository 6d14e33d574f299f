import type { Document } from '../../document/document';
import { rememberFor } from '../../document/remember';
import type { LineItem, TableForm } from '../../report/edition';
import type { Misfit } from '../../report/report';
import { keyOf, labelKey } from '../../statute/label';
import { trim } from '../columns/fit';
import { spacersOf, withoutSpacers } from '../columns/spacers';
import type { AlignedRow } from '../found/align';
import * as ofRows from '../misfits/rows';
import type { ObservedCell } from '../rows/observed-row';

/** Rows whose figures stand under the neighbours’ headers, and groups that reach over rows which are none of theirs. */
export function askewMisfits(form: TableForm, pairs: readonly AlignedRow[], document: Document): Misfit[] {
  if (form.kind !== 'rows' || form.corner !== null) return [];
  const blocks = [...new Set(pairs.map(({ row }) => row.block))];
  return blocks.flatMap((block) => {
    const own = pairs.filter(({ row }) => row.block === block && row.layout === 'grid');
    const askew = askewIn(own);
    const even = askew.length > 0 ? own.filter((pair) => !askew.includes(pair)) : own;
    return [...(askew.length > 0 ? [ofRows.askew(form, askew)] : []), ...reachingTooFar(form, even, document, block)];
  });
}

/** Rows that are off the columns in which most of the table's rows stand. */
function askewIn(pairs: readonly AlignedRow[]): AlignedRow[] {
  const spacers = spacersOf(pairs);
  // Where labels have spacers too, the columns of one row are not those of the next.
  if (spacers?.alternate) return [];
  const rows = pairs.flatMap((pair) => {
    const width = pair.item.slots.length;
    const cells = trim(withoutSpacers(pair.row, width, spacers).values, width);
    // Where a text's rows differ in length, its columns are none.
    const isPlaced = cells.length === width && cells.every(({ across, confidence }) => across >= 0 && confidence === 1);
    return isPlaced ? [{ pair, cells }] : [];
  });
  const [first] = rows;
  // As a rule all stand in the columns of the first.
  if (!first || rows.every(({ cells }) => areUnder(cells, first.cells))) return [];
  return offTheUsual(rows.map((row) => ({ ...row, at: row.cells.map(({ across }) => across).join(' ') })));
}

const areUnder = (cells: readonly ObservedCell[], over: readonly ObservedCell[]) =>
  cells.length === over.length && cells.every(({ across }, at) => across === over[at]?.across);

interface PlacedRow {
  readonly pair: AlignedRow;
  readonly cells: readonly ObservedCell[];
  /** Its columns. */
  readonly at: string;
}

function offTheUsual(rows: readonly PlacedRow[]): AlignedRow[] {
  const counts = new Map<string, number>();
  for (const { at } of rows) counts.set(at, (counts.get(at) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const usual = rows.find(({ at }) => counts.get(at) === most);
  if (!usual) return [];
  return rows.flatMap(({ pair, cells }) => {
    const apart = cells.filter((cell, slot) => isApart(cell, usual.cells[slot])).length;
    return apart * 2 > cells.length ? [pair] : [];
  });
}

/** Whether two cells have no column in common. */
const isApart = (one: ObservedCell, other: ObservedCell | undefined) =>
  other !== undefined && (one.across + one.span <= other.across || other.across + other.span <= one.across);

/** A group's cell beside a row of another group, or of none. */
function reachingTooFar(form: TableForm, pairs: readonly AlignedRow[], document: Document, block: number): Misfit[] {
  const grid = document.blocks[block];
  if (grid?.kind !== 'grid') return [];
  const reaching = grid.cells.filter((cell) => cell.rowSpan > 1 && cell.state === 'text');
  return reaching.flatMap((cell) => {
    const { key } = labelKey(cell.text);
    if (!groupsIn(form).has(key)) return [];
    const wrong = pairs.find(({ item, row }) => {
      const label = row.labels.at(-1)?.cell;
      const isBeside = label && cell.column < label.column && cell.row <= label.row && label.row < cell.row + cell.rowSpan;
      return isBeside && !groupsOf(item).includes(key) && keyOf(item.label) !== key;
    });
    return wrong ? [ofRows.otherGroup(form, wrong, cell.text)] : [];
  });
}

const groupsIn = rememberFor((form: TableForm): ReadonlySet<string> => new Set(form.rows.flatMap(groupsOf)));

const groupsOf = rememberFor((item: LineItem): readonly string[] => item.groups.map(keyOf));
