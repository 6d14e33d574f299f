import { rememberFor } from '../../document/remember';
import type { LineItem, TableForm } from '../../report/edition';
import type { Misfit } from '../../report/report';
import { keyOf } from '../../statute/label';
import type { AlignedRow } from '../found/align';
import * as ofTable from '../misfits/table';
import { keyIn } from '../rows/cell-key';
import { isRow, type ObservedCell, type ObservedRow } from '../rows/observed-row';

/** Blocks of rows under the caption of another block, or of one that the form does not have: 第二十条第（六）项 above 行政许可. */
export function captionMisfits(form: TableForm, pairs: readonly AlignedRow[], rows: readonly ObservedRow[]): Misfit[] {
  const told = new Set<string>();
  return pairs.flatMap(({ item, row }) => {
    if (item.caption === null || told.has(item.caption) || row.layout !== 'grid') return [];
    const caption = headOf(row, rows).find((cell) => ARTICLE.test(keyIn(cell)));
    if (!caption || keyIn(caption) === captionOf(item)) return [];
    told.add(item.caption);
    const cells = form.rows.filter((one) => one.caption === item.caption).flatMap(({ slots }) => slots.map(({ path }) => path));
    return [ofTable.otherCaption(form, item.caption, caption, cells)];
  });
}

/** What stands between a row and the last one with values, from below. */
function headOf(row: ObservedRow, rows: readonly ObservedRow[]): ObservedCell[] {
  const found: ObservedCell[] = [];
  for (let at = rows.findIndex((one) => isRow(one, row)) - 1; at >= 0; at--) {
    const above = rows[at];
    if (!above || above.block !== row.block || above.values.some(({ kind }) => kind !== 'blank')) break;
    found.push(...above.labels);
  }
  return found;
}

const captionOf = rememberFor((item: LineItem): string => keyOf(item.caption ?? ''));

/** An article's item, its brackets dropped. */
const ARTICLE = /^第[一二三四五六七八九十]{1,4}条第[一二三四五六七八九十]{1,3}项$/;
