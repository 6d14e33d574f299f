import type { Pool } from 'pg';
import { jsonLine } from '../../command/telling/harmless';
import type { Written } from '../../command/telling/output';
import { BOM, csvLine } from '../../takeaway/csv';
import { type SheetCell, sheetOf } from '../../takeaway/sheet-data';
import { writeXlsx } from '../../takeaway/xlsx';
import { failures, type Reason } from '../failure';

export interface FailuresOptions {
  readonly as: 'ndjson' | 'csv' | 'xlsx';
  readonly write: (piece: string | Uint8Array) => Promise<Written>;
}

/** Writes what was not read, each page and each record of an archive with its reason. Returns how many, or what became of the output. */
export async function exportFailures(pool: Pool, { as, write }: FailuresOptions): Promise<number | Exclude<Written, 'written'>> {
  const sheet: SheetCell[][] = [];
  let count = 0;
  const head = as === 'csv' ? await write(BOM + csvLine(COLUMNS.map(([name]) => name))) : 'written';
  if (head !== 'written') return head;
  for await (const rows of batches(pool)) {
    count += rows.length;
    const lines = rows.map(lineOf);
    if (as === 'xlsx') sheet.push(...lines);
    else {
      const text = as === 'csv' ? lines.map(csvLine) : rows.flatMap((row) => jsonLine({ ...row, ...wordsFor(row) }));
      const fate = await write(text.join(''));
      if (fate !== 'written') return fate;
    }
  }
  if (as !== 'xlsx') return count;
  if (count > MOST_ROWS) return { problem: { zh: `${count} 处超过表格的行数，请用 csv`, en: 'more than a sheet holds: use csv' } };
  const fate = await write(await writeXlsx([sheetOf('未读取', COLUMNS, sheet, 2)]));
  return fate === 'written' ? count : fate;
}

interface FailureRow {
  readonly host: string;
  readonly url: string;
  readonly part: string | null;
  readonly region: string | null;
  readonly reason: Reason;
  readonly detail: string | null;
  readonly tries: number;
  readonly at: string | null;
}

/** By a cursor: there may be any number. */
async function* batches(pool: Pool): AsyncGenerator<FailureRow[], void, void> {
  const client = await pool.connect();
  try {
    await client.query('begin read only');
    await client.query(
      `declare failures cursor for select host, url, part, region, reason, detail, tries, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
       from gouji.failure order by host, url, part`,
    );
    for (;;) {
      const { rows } = await client.query<FailureRow>('fetch 500 from failures');
      if (rows.length === 0) return;
      yield rows;
    }
  } finally {
    await client.query('rollback').catch(() => {});
    client.release();
  }
}

const wordsFor = ({ reason }: FailureRow) => ({ zh: failures[reason]?.zh ?? reason, en: failures[reason]?.en ?? reason });

function lineOf(row: FailureRow): SheetCell[] {
  const { host, url, part, region, reason, detail, tries, at } = row;
  return [host, url, part, region, reason, wordsFor(row).zh, detail, tries, at];
}

const COLUMNS: readonly (readonly [string, number])[] = [
  ['host', 24],
  ['url', 50],
  ['record', 40],
  ['region', 12],
  ['reason', 14],
  ['原因', 24],
  ['detail', 40],
  ['tries', 8],
  ['at', 22],
];
/** Excel’s own limit, with the head. */
const MOST_ROWS = 1_048_575;
