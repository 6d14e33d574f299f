import { rememberFor } from '../document/remember';
import type { Edition, LineItem, TableForm, TableId } from '../report/edition';
import { keyOf } from './label';

/** What a printed label may mean in an edition: looked up by its key. Built once per edition. */
export interface Lexicon {
  readonly edition: Edition;
  /** Line items by label or variant key, with table and ordinal in statutory order. */
  readonly items: ReadonlyMap<string, readonly KnownItem[]>;
  /** Header words, group labels and captions: recognised, never data. */
  readonly captions: ReadonlySet<string>;
  readonly known: readonly KnownItem[];
}

export interface KnownItem {
  readonly item: LineItem;
  readonly table: TableId;
  readonly form: TableForm;
  /** Place among its table's rows. */
  readonly order: number;
  /** Keys of label and variants; the label's own first. */
  readonly keys: readonly string[];
}

export const lexiconOf = rememberFor((edition: Edition): Lexicon => {
  const items = new Map<string, KnownItem[]>();
  // As printed first: every row has the same few columns.
  const headers = new Set<string>();
  const printedColumns = new Set<string>();
  const known: KnownItem[] = [];
  for (const form of edition.tables) {
    for (const caption of form.captions) headers.add(caption);
    form.rows.forEach((item, order) => {
      for (const group of item.groups) headers.add(group);
      for (const { column } of item.slots) printedColumns.add(column);
      if (item.label === '') return;
      const keys = [...new Set([item.label, ...item.variants.map(({ label }) => label)].map(keyOf))];
      const one = { item, table: form.id, form, order, keys };
      known.push(one);
      for (const key of keys) {
        const same = items.get(key);
        if (same) same.push(one);
        else items.set(key, [one]);
      }
    });
  }
  const captions = new Set(Array.from(headers, keyOf));
  const columns = new Set(Array.from(printedColumns, keyOf));
  // Both a row and a column header (`总计`, `其他`): only a row with values is the row.
  for (const key of items.keys()) if (!columns.has(key)) captions.delete(key);
  return { edition, items, captions, known };
});

/** The table in which most cells stand. */
export const largestTable = rememberFor((edition: Edition): TableForm | null => {
  const cells = (form: TableForm) => form.rows.reduce((sum, { slots }) => sum + slots.length, 0);
  return edition.tables.reduce<TableForm | null>((most, form) => (most === null || cells(form) > cells(most) ? form : most), null);
});
