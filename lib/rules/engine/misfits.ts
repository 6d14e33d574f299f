import type { TableForm } from '../../report/edition';
import type { Misfit, MisfitKind, Report } from '../../report/report';
import type { Text } from '../../report/text';
import type { Verdict } from './rule';
import { inapplicable, pass } from './verdicts';

/**
 * What the binder could not fit into a table, as reviews with counts (AUDIT-EXPORT: structural findings are reviews and notices):
 * whether the page or its conversion is at fault, the machine cannot decide. `at` is the row, else the table.
 */
export function misfitVerdicts(report: Report, form: TableForm, kinds: readonly MisfitKind[]): Verdict[] {
  if (!report.tables[form.id].found)
    return [inapplicable(form.id, '没有读到这张表，未核对', 'the table was not found, so this was not checked')];
  const misfits = report.misfits.filter((misfit) => misfit.table === form.id && kinds.includes(misfit.kind));
  if (misfits.length === 0) return [pass(form.id)];
  const seen = new Map<string, number>();
  return misfits.map((misfit) => {
    const place = misfit.item ?? form.id;
    const nth = (seen.get(place) ?? 0) + 1;
    seen.set(place, nth);
    return verdictOf(misfit, nth === 1 ? place : `${place}#${nth}`, report);
  });
}

function verdictOf(misfit: Misfit, at: string, report: Report): Verdict {
  const place = misfit.place ?? report.facts[misfit.cells[0] ?? '']?.place ?? report.tables[misfit.table].place;
  return {
    at,
    outcome: 'review',
    reason,
    message: misfit.message,
    cells: misfit.cells,
    place,
    expected: misfit.expected,
    actual: misfit.actual,
  };
}

const reason: Text = {
  zh: '不能判定是原表如此，还是排版或转换所致，请对照原文',
  en: 'whether the table is so, or its layout or conversion made it so, cannot be decided: please compare',
};
