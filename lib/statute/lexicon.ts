import type { Edition, LineItem, TableId } from '../report/edition';
import { editions } from '.';
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
  /** Place among its table's rows. */
  readonly order: number;
  /** Keys of label and variants; the label's own first. */
  readonly keys: readonly string[];
}

const built = new Map<Edition, Lexicon>();

export function lexiconOf(edition: Edition): Lexicon {
  const ready = built.get(edition);
  if (ready) return ready;
  const lexicon = build(edition);
  built.set(edition, lexicon);
  return lexicon;
}

function build(edition: Edition): Lexicon {
  const items = new Map<string, KnownItem[]>();
  const captions = new Set<string>();
  const known: KnownItem[] = [];
  for (const table of edition.tables) {
    for (const caption of table.captions) captions.add(keyOf(caption));
    table.rows.forEach((item, order) => {
      for (const group of item.groups) captions.add(keyOf(group));
      if (item.label === '') return;
      const keys = [...new Set([item.label, ...item.variants].map(keyOf))];
      const one = { item, table: table.id, order, keys };
      known.push(one);
      for (const key of keys) items.set(key, [...(items.get(key) ?? []), one]);
    });
  }
  for (const key of items.keys()) if (!AMBIGUOUS.has(key)) captions.delete(key);
  return { edition, items, captions, known };
}

// Both a row and a column header; only a row with values is the row.
const AMBIGUOUS = new Set(['总计', '其他']);

/** Keys that occur in one edition only, with that edition: the tokens by which a form is told. */
export function tellingKeys(): ReadonlyMap<string, Edition> {
  telling ??= findTelling();
  return telling;
}

let telling: ReadonlyMap<string, Edition> | undefined;

function findTelling(): ReadonlyMap<string, Edition> {
  const owners = new Map<string, Set<Edition>>();
  for (const edition of editions) {
    const lexicon = lexiconOf(edition);
    for (const key of [...lexicon.items.keys(), ...lexicon.captions]) owners.set(key, (owners.get(key) ?? new Set()).add(edition));
  }
  const result = new Map<string, Edition>();
  for (const [key, set] of owners) {
    const [only] = set;
    if (set.size === 1 && only && key.length >= 4) result.set(key, only);
  }
  return result;
}
