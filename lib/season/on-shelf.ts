import type { AuditExport } from '../report/contract/schema';
import { type Gathered, gather } from './gather';
import { type BodyRecord, matchBodies } from './match-bodies';
import { markOf } from './other-report';

/** Where reports are kept: a list of what there is, and each one's export. The casebook is one. */
export interface Shelf {
  list(): Promise<readonly ShelfEntry[]>;
  exportOf(id: string): Promise<AuditExport | null>;
}

export interface ShelfEntry {
  readonly id: string;
  readonly issuer: string | null;
  readonly year: number | null;
  readonly url: string | null;
  /** ISO instant. */
  readonly at: string;
}

/**
 * The others of a report among what is kept. Last year's of the same body always; other bodies' only as many as asked for, those of the
 * same year and the newest first: each has to be read whole.
 */
export async function besideOnShelf(own: AuditExport, shelf: Shelf, records: readonly BodyRecord[], bodies = 0): Promise<Gathered> {
  const mark = markOf(own);
  if (!mark) return gather(own, []);
  const near = (await shelf.list()).filter(({ issuer, year }) => issuer !== null && (year === mark.year || year === mark.year - 1));
  const match = ({ issuer, url }: ShelfEntry) => {
    const host = url !== null && URL.canParse(url) ? new URL(url).host : null;
    return matchBodies(mark, { name: issuer ?? '', host, siteIdCode: null }, records);
  };
  const known = new Map<string, ReturnType<typeof match>>();
  const matchOf = (entry: ShelfEntry) => {
    const key = `${entry.issuer} ${entry.url?.split('/')[2] ?? ''}`;
    const found = known.get(key) ?? match(entry);
    known.set(key, found);
    return found;
  };
  const last = near.filter((entry) => entry.year === mark.year - 1 && matchOf(entry) !== 'different');
  const elsewhere = near
    .filter((entry) => matchOf(entry) === 'different')
    .sort((a, b) => Number(b.year === mark.year) - Number(a.year === mark.year) || b.at.localeCompare(a.at));
  const chosen = [...last.sort((a, b) => b.at.localeCompare(a.at)).slice(0, CAPTURES), ...elsewhere.slice(0, bodies)];
  const pool: AuditExport[] = [];
  for (const { id } of chosen) {
    const exported = await shelf.exportOf(id);
    if (exported) pool.push(exported);
  }
  return gather(own, pool, records);
}

/** Of one body and year there may be many: it was captured again and again. */
const CAPTURES = 8;
