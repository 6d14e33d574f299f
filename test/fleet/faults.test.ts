import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres, type Postgres } from '../machine/postgres';
import { provide } from '../machine/provide';
import { suffer } from './suffer';

const missing = provide(['postgres']);
if (missing.length > 0) console.log(missing.join('\n'));

describe.skipIf(missing.length > 0)('a fleet on two hundred sites', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await openPostgres();
  }, 60_000);
  afterAll(() => postgres?.close());

  it('five workers killed, the database fallen over: every page has one end, every failure a name', { timeout: 240_000 }, async () => {
    const { wrong, pages, reports, seconds } = await suffer(postgres, 5, console.log);
    console.log(`${pages} pages, ${reports} reports, ${seconds.toFixed(0)} s`);
    expect(wrong).toEqual([]);
    expect(reports).toBe(140 * 2 + 10 + 5 + 5 + 5);
  });
});
