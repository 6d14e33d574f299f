import type { AuditExport } from '../report/contract/schema';
import type { Edition, TableForm } from '../report/edition';
import { editions } from '../statute';
import { takeawayStrings } from '../strings/takeaway';
import type { Language } from '../strings/terms';
import { words } from '../strings/words';
import { packRows, type Rows, type SheetCell, type SheetRow } from './sheet-data';

/** A statutory table over many reports: a row each, a column for every cell of the form. */
export interface TableSheet {
  readonly name: string;
  readonly columns: readonly (readonly [head: string, width: number])[];
  readonly rows: Rows;
}

/** Every table of every edition that is met; reports of several editions share a sheet, each with the cells that its form has. */
export function tablesOf(language: Language): { add(audit: Pick<AuditExport, 'report'>): void; sheets(): readonly TableSheet[] } {
  const say = takeawayStrings[language];
  /** Whose row, and its figures in its form's order. */
  const packed = packRows();
  /** The form of each row. */
  const order: Edition[] = [];
  return {
    add({ report }) {
      const edition = editions.find(({ id }) => id === report?.edition);
      if (!report || !edition) return;
      order.push(edition);
      packed.add([report.issuer, report.year, ...pathsOf(edition).map((path) => figure(report.cells[path], say.unread))]);
    },
    sheets() {
      // Newest first: its order and its labels lead.
      const forms = editions.filter((one) => order.includes(one)).reverse();
      const ids = [...new Set(forms.flatMap(({ tables }) => tables.map(({ id }) => id)))];
      return ids.flatMap((id) => {
        const own = forms.flatMap((edition) => tableIn(edition, id) ?? []);
        const [newest] = own;
        if (!newest) return [];
        const paths = merged(own.map(slotsOf).map((slots) => slots.map(({ path }) => path)));
        const labels = new Map([...own].reverse().flatMap((form) => slotsOf(form).map(({ path, label }) => [path, label] as const)));
        const spots = new Map(forms.map((edition) => [edition, paths.map((path) => pathsOf(edition).indexOf(path))]));
        const rows: Rows = { count: packed.count, rows: () => laidOut(packed, order, spots) };
        const head = [[say.head.issuer, 24], [say.head.year, 8], ...paths.map((path) => [labels.get(path) ?? path, 12] as const)] as const;
        return [{ name: say.tableSheet(words[language].table(newest), newest.title), columns: head, rows }];
      });
    },
  };
}

/** Each row by the sheet's own columns; `spots`: where a form has them, below 0: nowhere. */
function* laidOut(packed: Rows, order: readonly Edition[], spots: ReadonlyMap<Edition, readonly number[]>): Iterable<SheetRow> {
  let at = 0;
  for (const [issuer = null, year = null, ...figures] of packed.rows()) {
    const edition = order[at++];
    const own = (edition && spots.get(edition)) ?? [];
    yield [issuer, year, ...own.map((spot) => (spot < 0 ? null : (figures[spot] ?? null)))];
  }
}

/** A number where one was read; nothing where nothing is proven to stand; the word that stands there; what was not read says so. */
function figure(cell: NonNullable<AuditExport['report']>['cells'][string] | undefined, unread: string): SheetCell {
  if (!cell) return null;
  if (cell.value !== null) return cell.value;
  const raw = cell.raw.trim();
  if (cell.state === 'missing' || cell.state === 'unreadable') return raw === '' ? unread : `${raw}（${unread}）`;
  return raw === '' ? null : raw;
}

/** Lists as one in which each keeps its order: what only a later one has stands behind what stood before it there. */
function merged(lists: readonly (readonly string[])[]): string[] {
  const all: string[] = [];
  for (const list of lists) {
    let at = 0;
    for (const one of list) {
      const known = all.indexOf(one);
      if (known >= 0) at = known + 1;
      else all.splice(at++, 0, one);
    }
  }
  return all;
}

const pathsOf = ({ tables }: Edition) => tables.flatMap(slotsOf).map(({ path }) => path);
const slotsOf = ({ rows }: TableForm) => rows.flatMap(({ slots }) => slots);
const tableIn = ({ tables }: Edition, id: string) => tables.find((table) => table.id === id);
