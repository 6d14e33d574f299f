import { normalise } from '../../document/normalise';
import { saysNothing } from '../../report/amount';
import { labelKey } from '../../statute/label';
import type { Lexicon } from '../../statute/lexicon';
import { cellKind, type ObservedCell, type ObservedRow } from '../rows/observed-row';

/**
 * A row of a grid that holds several rows of the form (`1.属于国家秘密⏎2.其他法律行政法规禁止公开 … 0⏎1`): so many rows, where each line of its
 * label is a whole one. Where a cell beside it has fewer figures than that, nobody can tell whose they are, and the rows have none.
 */
export function stackedRows(rows: readonly ObservedRow[], lexicon: Lexicon): readonly ObservedRow[] {
  return rows.some(isStacked) ? rows.flatMap((row) => partsOf(row, lexicon) ?? [row]) : rows;
}

const isStacked = ({ layout, labels }: ObservedRow) => layout === 'grid' && labels.at(-1)?.raw.includes('\n') === true;

function partsOf(row: ObservedRow, { items }: Lexicon): ObservedRow[] | null {
  const label = row.labels.at(-1);
  if (!isStacked(row) || !label) return null;
  const names = linesOf(label);
  if (names.length < 2 || !names.every((name) => items.has(labelKey(name).key))) return null;
  const figures = row.values.map(linesOf);
  const isWhole = figures.every((lines) => lines.length === 0 || (lines.length === names.length && lines.every(isFigure)));
  return names.map((name, nth) => ({
    ...row,
    labels: [...row.labels.slice(0, -1), lineOf(label, name)],
    values: isWhole ? row.values.map((cell, at) => lineOf(cell, figures[at]?.[nth] ?? '')) : [],
  }));
}

function linesOf({ raw }: ObservedCell): string[] {
  return raw.split('\n').flatMap((line) => normalise(line) || []);
}

/** A cell with one of its lines. */
function lineOf(cell: ObservedCell, text: string): ObservedCell {
  const kind = cellKind(text);
  return { ...cell, raw: text, text, kind, said: kind === 'label' ? labelKey(text) : null };
}

const isFigure = (line: string) => FIGURE.test(line) || saysNothing(line);
const FIGURE = /^\d[\d.,]*$/;
