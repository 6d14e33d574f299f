import { Pool, type PoolClient } from 'pg';
import { Problem } from '../problem';

/** One connection that a transaction runs on. */
export type Transaction = PoolClient;

/** Where results and queue are kept: PostgreSQL, by its address. Says what is wrong when nobody answers there. */
export async function openDatabase(address: string | null, connections = 4): Promise<Pool> {
  if (address === null) throw new Problem(NO_ADDRESS);
  if (!/^(?:postgres(?:ql)?|socket):\/\/|^\//i.test(address)) throw new Problem(NOT_ADDRESSED);
  const pool = new Pool({ connectionString: address, max: connections, application_name: 'gouji', connectionTimeoutMillis: 10_000 });
  // A connection that breaks while nobody uses it: whoever asks next hears of it.
  pool.on('error', () => {});
  try {
    const { rows } = await pool.query<{ encoding: string; version: number }>(
      `select current_setting('server_encoding') as encoding, current_setting('server_version_num')::int as version`,
    );
    const [found] = rows;
    if (found && found.encoding !== 'UTF8') throw new Problem(wrongEncoding(found.encoding));
    if (found && found.version < 130_000) throw new Problem(TOO_OLD);
    return pool;
  } catch (error) {
    await pool.end();
    throw error instanceof Problem ? error : new Problem(reasonOf(error, address));
  }
}

/** Runs work in one transaction: all of it or nothing. */
export async function inTransaction<Result>(pool: Pool, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  // Broken in the middle it is thrown away, and the server undoes what was done.
  let broken: Error | undefined;
  client.on('error', noteBroken);
  function noteBroken(error: Error) {
    broken = error;
  }
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failed: Error) => {
      broken = failed;
    });
    throw error;
  } finally {
    client.off('error', noteBroken);
    client.release(broken);
  }
}

/** Whether it is the database's connection that failed, and trying again later may help. */
export function isConnectionLost(error: unknown): boolean {
  const code = codeOf(error);
  if (/^(?:08|57P0|53)/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT'].includes(code)) return true;
  return (
    error instanceof Error &&
    /terminated|timeout exceeded when trying to connect|Connection ended|not queryable|closed/i.test(error.message)
  );
}

/** Whether the same transaction may succeed when it is run again. */
export const isConflict = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error));

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

function reasonOf(error: unknown, address: string): { zh: string; en: string } {
  const place = address.replace(/\/\/([^:@/]*)(?::[^@/]*)?@/, '//$1@');
  const code = codeOf(error);
  if (code === '28P01' || code === '28000') return { zh: `${place}：用户名或密码不对`, en: 'user name or password is wrong' };
  if (code === '3D000')
    return { zh: `${place}：没有这个数据库，请先 createdb`, en: 'there is no such database: create it first (createdb)' };
  if (code === '57P03') return { zh: `${place}：数据库正在启动，请稍后再试`, en: 'the database is starting up: try again in a moment' };
  if (code === '42501') return { zh: `${place}：这个用户没有权限`, en: 'this user has no permission' };
  if (code === 'ECONNREFUSED' || code === 'ENOENT')
    return {
      zh: `${place}：没有数据库在听，请启动 PostgreSQL 或核对地址和端口`,
      en: 'nobody listens there: start PostgreSQL, or check host and port',
    };
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return { zh: `${place}：找不到这台主机`, en: 'there is no such host' };
  const said = error instanceof Error ? error.message : String(error);
  return { zh: `${place}：连不上数据库（${said}）`, en: 'the database cannot be reached' };
}

const NO_ADDRESS = {
  zh: '没有数据库：用 --database postgres://用户@主机/库 或环境变量 GOUJI_DATABASE 指出（需要 PostgreSQL 13 以上）',
  en: 'no database: name it by --database postgres://USER@HOST/NAME or in GOUJI_DATABASE (PostgreSQL 13 or later)',
};
const NOT_ADDRESSED = {
  zh: '数据库地址应写作 postgres://用户@主机/库',
  en: 'a database is named as postgres://USER@HOST/NAME',
};
const TOO_OLD = { zh: '需要 PostgreSQL 13 以上', en: 'PostgreSQL 13 or later is needed' };
const wrongEncoding = (encoding: string) => ({
  zh: `数据库的编码是 ${encoding}，需要 UTF8：createdb -E UTF8`,
  en: `the database is in ${encoding}; UTF8 is needed: createdb -E UTF8`,
});
