import { rememberFor } from '../document/remember';
import type { LineItem, Slot, TableForm, ValueKind, Variant } from '../report/edition';

/** A value column of a form: id, printed label, kind, unit of the printed header. */
export interface Column {
  readonly id: string;
  readonly label: string;
  readonly kind: ValueKind;
  readonly unit?: string;
  readonly variants?: readonly Variant[];
}

/** A row of a form as the edition files state it. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly groups?: readonly string[];
  readonly variants?: readonly Variant[];
  readonly caption?: string;
  /** Its own columns, where they are not those of the whole table. */
  readonly columns?: readonly Column[];
}

type Head = Pick<TableForm, 'id' | 'name' | 'english' | 'title'>;

/** Rows × columns. `corner`: the word over the labels where every block of rows has a header of its own. */
export function rowsTable(
  form: Head & {
    readonly captions: readonly string[];
    readonly corner?: string;
    readonly columns?: readonly Column[];
    readonly rows: readonly Row[];
  },
): TableForm {
  const { id, name, english, title, captions, corner = null, columns = [], rows } = form;
  const items = rows.map((row): LineItem => {
    const printed = [...(row.groups ?? []).slice(1), row.label].join(' · ');
    const slots = (row.columns ?? columns).map((column) =>
      slotOf(`${id}.${row.id}.${column.id}`, column, `${printed} · ${column.label}`, null),
    );
    return itemOf(`${id}.${row.id}`, row, slots);
  });
  return { id, kind: 'rows', name, english, title, rows: items, captions, corner };
}

/** One row of values without a label, under groups of columns. Its paths are `remedies.review.upheld`: the group takes the row's place. */
export function groupsTable(
  form: Head & {
    readonly captions: readonly string[];
    /** `under`: the word printed over several groups. */
    readonly groups: readonly { readonly id: string; readonly label: string; readonly under?: string }[];
    readonly columns: readonly Column[];
  },
): TableForm {
  const { id, name, english, title, captions, groups, columns } = form;
  const slots = groups.flatMap((group) =>
    columns.map((column) =>
      slotOf(`${id}.${group.id}.${column.id}`, column, `${group.label} · ${column.label}`, { ...group, under: group.under ?? null }),
    ),
  );
  return { id, kind: 'groups', name, english, title, rows: [itemOf(id, { id, label: '' }, slots)], captions, corner: null };
}

/** A group of columns, and how many it has. */
export type Group = NonNullable<Slot['group']> & { readonly size: number };

/** The groups of a form's one row, in printed order. */
export const groupsOf = rememberFor((form: TableForm): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const { group } of form.rows[0]?.slots ?? [])
    if (group) groups.set(group.id, { ...group, size: (groups.get(group.id)?.size ?? 0) + 1 });
  return [...groups.values()];
});

/** Labels, each with its value beside it: `table.pair`. */
export function pairsTable(
  form: Head & { readonly captions: readonly string[]; readonly pairs: readonly (Column & { readonly groups?: readonly string[] })[] },
): TableForm {
  const { id, name, english, title, captions, pairs } = form;
  const rows = pairs.map((pair) =>
    itemOf(`${id}.${pair.id}`, pair, [slotOf(`${id}.${pair.id}`, { ...pair, label: '' }, pair.label, null)]),
  );
  return { id, kind: 'pairs', name, english, title, rows, captions, corner: null };
}

function slotOf(path: string, { id, label: column, kind, unit, variants = [] }: Column, label: string, group: Slot['group']): Slot {
  return { path, column, columnId: id, columnVariants: variants, group, label, kind, unit: unit ?? null };
}

function itemOf(id: string, { label, groups = [], variants = [], caption }: Omit<Row, 'columns'>, slots: readonly Slot[]): LineItem {
  return { id, label, groups, variants, slots, caption: caption ?? null };
}
