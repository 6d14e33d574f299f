import { rememberFor } from '../document/remember';
import type { LineItem, Slot, TableForm, ValueKind, Variant } from '../report/edition';

/** A value column of a form: id, printed label, kind (count unless it is said), unit of the printed header. */
export interface Column {
  readonly id: string;
  readonly label: string;
  readonly kind?: ValueKind;
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

type Head = Pick<TableForm, 'id' | 'name' | 'title' | 'captions' | 'header'>;

/** Rows × columns. `corner`: the word over the labels where every block of rows has a header of its own. */
export function rowsTable(
  form: Head & {
    readonly corner?: string;
    readonly columns?: readonly Column[];
    readonly rows: readonly Row[];
  },
): TableForm {
  const { columns = [], rows, corner = null, ...head } = form;
  const items = rows.map((row): LineItem => {
    const path = `${head.id}.${row.id}`;
    const printed = [...(row.groups ?? []).slice(1), row.label].join(' · ');
    const slots = (row.columns ?? columns).map((column) => slotOf(`${path}.${column.id}`, column, `${printed} · ${column.label}`));
    return itemOf(path, row, slots);
  });
  return { ...head, kind: 'rows', corner, rows: items };
}

/** One row of values without a label, under groups of columns. Its paths are `remedies.review.upheld`: the group takes the row's place. */
export function groupsTable(
  form: Head & {
    /** `under`: the word printed over several groups. */
    readonly groups: readonly { readonly id: string; readonly label: string; readonly under?: string }[];
    readonly columns: readonly Column[];
  },
): TableForm {
  const { groups, columns, ...head } = form;
  const slots = groups.flatMap((group) =>
    columns.map((column) =>
      slotOf(`${head.id}.${group.id}.${column.id}`, column, `${group.label} · ${column.label}`, { under: null, ...group }),
    ),
  );
  return { ...head, kind: 'groups', corner: null, rows: [itemOf(head.id, { label: '' }, slots)] };
}

/** A group of columns, and how many it has. */
export type ColumnGroup = NonNullable<Slot['group']> & { readonly size: number };

/** The groups of a form's one row, in printed order. */
export const groupsOf = rememberFor((form: TableForm): readonly ColumnGroup[] => {
  const groups = new Map<string, ColumnGroup>();
  for (const { group } of form.rows[0]?.slots ?? [])
    if (group) groups.set(group.id, { ...group, size: (groups.get(group.id)?.size ?? 0) + 1 });
  return [...groups.values()];
});

/** Labels, each with its value beside it: `table.pair`. */
export function pairsTable(form: Head & { readonly pairs: readonly (Column & { readonly groups?: readonly string[] })[] }): TableForm {
  const { pairs, ...head } = form;
  const rows = pairs.map((pair) => {
    const path = `${head.id}.${pair.id}`;
    return itemOf(path, pair, [slotOf(path, { ...pair, label: '' }, pair.label)]);
  });
  return { ...head, kind: 'pairs', corner: null, rows };
}

function slotOf(path: string, column: Column, label: string, group: Slot['group'] = null): Slot {
  const { id: columnId, label: printed, kind = 'count', unit = null, variants: columnVariants = [] } = column;
  return { path, column: printed, columnId, columnVariants, group, label, kind, unit };
}

function itemOf(id: string, row: Omit<Row, 'id' | 'columns'>, slots: readonly Slot[]): LineItem {
  const { label, groups = [], variants = [], caption = null } = row;
  return { id, label, groups, variants, slots, caption };
}
