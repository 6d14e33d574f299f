import type { Pool } from 'pg';
import { assembler, type ExportFormat, pieceOfExport } from '../../command/telling/formats';
import { jsonLine } from '../../command/telling/harmless';
import type { Written } from '../../command/telling/output';
import type { AuditExport } from '../../report/contract/schema';
import { inKeyOrder } from '../keeping/key-order';

export interface ExportOptions {
  readonly as: 'ndjson' | ExportFormat;
  /** Captures before the last one too. */
  readonly all: boolean;
  readonly year: number | null;
  readonly write: (piece: string | Uint8Array) => Promise<Written>;
}

/** Writes the results, a hundred at a time, whatever there are. Returns how many, or what became of the output. */
export async function exportResults(pool: Pool, { as, all, year, write }: ExportOptions): Promise<number | Exclude<Written, 'written'>> {
  const whole = as === 'ndjson' ? null : assembler(as);
  let count = 0;
  const put = async (piece: string | Uint8Array) => (piece.length === 0 ? 'written' : await write(piece));
  const head = await put(whole?.head ?? '');
  if (head !== 'written') return head;
  for (let after = '0'; ; ) {
    const { rows } = await pool.query<{ id: string; audit: AuditExport }>(
      `select id, audit from ${all ? 'gouji.report' : 'gouji.latest'} where id > $1 and ($2::int is null or year = $2) order by id limit 100`,
      [after, year],
    );
    for (const { id, audit: stored } of rows) {
      const audit = inKeyOrder(stored);
      after = id;
      count++;
      for (const piece of whole && as !== 'ndjson' ? [whole.add(pieceOfExport(audit, as))] : jsonLine(audit)) {
        const fate = await put(piece);
        if (fate !== 'written') return fate;
      }
    }
    if (rows.length < 100) break;
  }
  const end = await put(whole ? await whole.end() : '');
  return end === 'written' ? count : end;
}
