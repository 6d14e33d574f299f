import { boundTable } from '../../report/bound-table';
import type { TableForm } from '../../report/edition';
import type { Misfit, MisfitKind, Report } from '../../report/report';
import type { Text } from '../../report/text';
import type { Verdict } from './rule';
import { inapplicable, pass } from './verdicts';

/**
 * What the binder could not fit into a table, as reviews with counts, for structural findings are reviews and notices:
 * whether the page or its conversion is at fault, the machine cannot decide. `at` is the row, else the table.
 */
export function misfitVerdicts(report: Report, form: TableForm, kinds: readonly MisfitKind[]): Verdict[] {
  if (!boundTable(report, form.id).found)
    return [inapplicable(form.id, '没有读到这张表，未核对', 'the table was not found, so this was not checked')];
  const misfits = report.misfits.filter((misfit) => misfit.table === form.id && kinds.includes(misfit.kind));
  if (misfits.length === 0) return [pass(form.id)];
  const grouped = new Set<Misfit>();
  const groups = (['label-lost', 'missing-row', 'value-count'] as const).flatMap((kind) => {
    const rows = misfits.filter((misfit) => misfit.kind === kind && misfit.item !== null);
    if (rows.length <= APART) return [];
    for (const row of rows) grouped.add(row);
    return [groupVerdict(rows, kind, form, report)];
  });
  const seen = new Map<string, number>();
  const single = misfits
    .filter((misfit) => !grouped.has(misfit))
    .map((misfit) => {
      const place = misfit.item ?? form.id;
      const nth = (seen.get(place) ?? 0) + 1;
      seen.set(place, nth);
      return verdictOf(misfit, nth === 1 ? place : `${place}#${nth}`, report);
    });
  return [...groups, ...single];
}

/** Rows of one kind that are told one by one; more of them share one note. */
const APART = 3;

function groupVerdict(rows: readonly Misfit[], kind: Grouped, form: TableForm, report: Report): Verdict {
  const ids = new Set(rows.map((row) => row.item));
  const items = form.rows.filter((row) => ids.has(row.id));
  const names = items.map((item) => `“${item.label}”`).join('');
  const places = rows.flatMap((row) => row.place ?? report.facts[row.cells[0] ?? '']?.place ?? []);
  return {
    at: `${form.id}.${kind}`,
    outcome: 'review',
    reason,
    message: messages[kind](form.name, rows, names),
    cells: rows.flatMap((row) => row.cells),
    place: places[0] ?? boundTable(report, form.id).place,
    places,
    expected: form.rows.length,
    actual: form.rows.length - rows.length,
  };
}

type Grouped = 'label-lost' | 'missing-row' | 'value-count';

const messages: Readonly<Record<Grouped, (form: string, rows: readonly Misfit[], names: string) => Text>> = {
  'label-lost': (form, { length }, names) => ({
    zh: `${form}有 ${length} 行的标签无法辨认，按前后顺序认作${names}`,
    en: `${form}: the labels of ${length} rows could not be read; taken by their neighbours as ${names}`,
  }),
  'missing-row': (form, { length }, names) => ({
    zh: `${form}未见 ${length} 行：${names}`,
    en: `${form}: ${length} rows were not found: ${names}`,
  }),
  'value-count': (form, [first, ...more]) => ({
    zh: `${first?.message.zh ?? form}；另有 ${more.length} 行的个数也不符`,
    en: `${first?.message.en ?? form}; so with ${more.length} more rows`,
  }),
};

function verdictOf(misfit: Misfit, at: string, report: Report): Verdict {
  const place = misfit.place ?? report.facts[misfit.cells[0] ?? '']?.place ?? boundTable(report, misfit.table).place;
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
