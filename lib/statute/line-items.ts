import type { LineItem, Slot, TableId, ValueKind } from '../report/edition';

/** A value column of a form: id, printed label, kind, unit of the printed header. */
export interface Column {
  readonly id: string;
  readonly label: string;
  readonly kind: ValueKind;
  readonly unit?: string;
}

/** A row of a form as the edition files state it. */
export interface RowForm {
  readonly id: string;
  readonly label: string;
  readonly groups?: readonly string[];
  readonly variants?: readonly string[];
  readonly caption?: string;
}

/** Derives a printed row's slots, paths and labels from a row and the columns it has. */
export function lineItem(table: TableId, row: RowForm, columns: readonly Column[]): LineItem {
  const name = [...(row.groups ?? []).slice(1), row.label].join(' · ');
  const slots = columns.map(
    (column): Slot => ({
      path: `${table}.${row.id}.${column.id}`,
      column: column.label,
      columnId: column.id,
      label: `${name} · ${column.label}`,
      kind: column.kind,
      unit: column.unit ?? null,
    }),
  );
  return {
    id: `${table}.${row.id}`,
    label: row.label,
    groups: row.groups ?? [],
    variants: row.variants ?? [],
    slots,
    caption: row.caption ?? null,
  };
}
