import type { HeaderCell, LineItem, Slot, TableForm } from '../report/edition';
import { type ColumnGroup, groupsOf } from './tables';

/** A cell of a form as it is printed: where it is anchored, what it spans, which slot it is for; null for words of the form itself. */
export interface FormCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly path: string | null;
}

/** A table of a statute as the notice prints it, without figures. */
export interface DrawnForm {
  readonly rows: number;
  readonly columns: number;
  /** In row-major order of their anchors. */
  readonly cells: readonly FormCell[];
}

/** Draws a table of a form: header, labels with their groups, a cell for every slot. */
export function drawForm(form: TableForm): DrawnForm {
  const deepest = Math.max(0, ...form.rows.map(({ groups }) => groups.length));
  const labels = form.kind === 'groups' ? 0 : deepest + 1;
  const columns = labels + Math.max(1, ...form.rows.map(({ slots }) => slots.length));
  return settle([...headerOf(form, labels), ...rowsOf(form, labels, columns)], columns);
}

/** A cell before it has its position. */
type Loose = readonly [text: string, columns: number, rows: number, path?: string | null];

function headerOf(form: TableForm, labels: number): readonly (readonly Loose[])[] {
  if (form.kind === 'pairs' || form.corner !== null) return [];
  if (form.header) return form.header;
  if (form.kind === 'groups') return groupHeader(form);
  return [[['', labels, 1], ...(form.rows[0]?.slots ?? []).map(({ column }): HeaderCell => [column, 1, 1])]];
}

/** Groups above their columns; a word over several groups above those. */
function groupHeader(form: TableForm): Loose[][] {
  const groups = groupsOf(form);
  const columnsOf = ({ id }: ColumnGroup) => (form.rows[0]?.slots ?? []).filter(({ group }) => group?.id === id);
  if (groups.every(({ under }) => under === null))
    return [groups.map(({ label, size }): Loose => [label, size, 1]), groups.flatMap((group) => columnsOf(group).map(columnWord))];
  const top: Loose[] = [];
  for (const { under, label, size } of groups) {
    const last = top.at(-1);
    if (under !== null && last?.[0] === under) top[top.length - 1] = [under, last[1] + size, 1];
    else top.push([under ?? label, size, 1]);
  }
  const middle = groups.flatMap((group): Loose[] =>
    group.under === null ? columnsOf(group).map(({ column }): Loose => [column, 1, 2]) : [[group.label, group.size, 1]],
  );
  return [top, middle, groups.filter(({ under }) => under !== null).flatMap((group) => columnsOf(group).map(columnWord))];
}

function columnWord({ column, unit }: Slot): Loose {
  return [unit === null ? column : `${column}（单位：${unit}）`, 1, 1];
}

function rowsOf(form: TableForm, labels: number, columns: number): Loose[][] {
  const rows: Loose[][] = [];
  let caption: string | null = null;
  form.rows.forEach((item, index) => {
    const spread = (loose: readonly Loose[]) => widen(loose, columns - labels);
    if (form.corner !== null && (item.caption !== caption || index === 0)) {
      caption = item.caption;
      if (caption !== null) rows.push([[caption, columns, 1]]);
      rows.push([[form.corner, labels, 1], ...spread(item.slots.map(columnWord))]);
    }
    rows.push([...labelsOf(form, item, index, labels), ...spread(item.slots.map(({ path }): Loose => ['', 1, 1, path]))]);
  });
  return rows;
}

/** The groups that begin with this row, then its own label, as wide as the labels are. */
function labelsOf(form: TableForm, item: LineItem, index: number, labels: number): Loose[] {
  if (labels === 0) return [];
  const before = form.rows[index - 1]?.groups ?? [];
  const isSame = (one: LineItem | undefined, depth: number) =>
    item.groups.slice(0, depth + 1).every((group, i) => one?.groups[i] === group);
  const begun = item.groups.flatMap((group, depth): Loose[] => {
    if (before[depth] === group && isSame(form.rows[index - 1], depth)) return [];
    const last = form.rows.findIndex((one, i) => i > index && !isSame(one, depth));
    return [[group, 1, (last < 0 ? form.rows.length : last) - index]];
  });
  return [...begun, [item.label, labels - item.groups.length, 1]];
}

/** The last cell takes what is left of the row. */
function widen(loose: readonly Loose[], columns: number): Loose[] {
  return loose.map((one, i): Loose => (i < loose.length - 1 ? one : [one[0], columns - i, one[2], one[3] ?? null]));
}

/** Gives every cell the first place that is free in its row, as HTML does. */
function settle(rows: readonly (readonly Loose[])[], columns: number): DrawnForm {
  const taken = rows.map(() => new Set<number>());
  const cells = rows.flatMap((row, at) => {
    let column = 0;
    return row.map(([text, columnSpan, rowSpan, path = null]): FormCell => {
      while (taken[at]?.has(column)) column++;
      for (let r = at; r < at + rowSpan; r++) for (let c = column; c < column + columnSpan; c++) taken[r]?.add(c);
      return { row: at, column, rowSpan, columnSpan, text, path };
    });
  });
  return { rows: rows.length, columns, cells };
}
