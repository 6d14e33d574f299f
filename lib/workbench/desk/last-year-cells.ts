import { isBlank } from '../../report/fact';
import type { OtherReport } from '../../report/other-report';
import type { Report } from '../../report/report';
import type { Sheet } from '../sheet/sheet';

/**
 * Last year's figure beside each of this year's, in cells that mean the same in both forms. It is drawn by the sheet's style: no word of
 * it stands in the document. Where both are nought nothing is to be told.
 */
export function showLastYear(sheet: Pick<Sheet, 'nodeOf'>, { facts }: Pick<Report, 'facts'>, lastYear: OtherReport | null): void {
  for (const fact of Object.values(facts)) {
    const node = fact.cell && sheet.nodeOf({ kind: 'cell', grid: fact.cell.grid, row: fact.cell.row, column: fact.cell.column });
    if (!node) continue;
    const before = lastYear?.facts[fact.path];
    const isTold = before !== undefined && before.state === 'number' && (before.value !== 0 || (!isBlank(fact) && fact.value !== 0));
    if (isTold) node.dataset.before = `上年 ${before.raw}`;
    else delete node.dataset.before;
  }
}
