import { Client } from 'pg';

/** Rows of a query, on a connection of its own. */
export async function rowsOf<Row extends object>(database: string, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: database });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** What became of each page: `done report`, `failed robots`. */
export async function fatesIn(database: string): Promise<Record<string, string | null>> {
  const rows = await rowsOf<{ url: string; fate: string | null }>(
    database,
    `select url, state || ' ' || coalesce(outcome, reason) as fate from gouji.page order by id`,
  );
  return Object.fromEntries(rows.map(({ url, fate }) => [url, fate]));
}
