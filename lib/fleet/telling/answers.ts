import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from 'pg';
import { outFile } from '../../command/telling/out-file';
import type { Request } from '../arguments';
import { Problem } from '../problem';
import type { Surroundings } from '../surroundings';
import { exportFailures } from './export-failures';
import { exportResults } from './export-results';
import { questions } from './questions';
import { statusOf, statusTable } from './status';
import { tableOf } from './table-of';

/** Prints how far it is; on a screen again and again. */
export async function showStatus(pool: Pool, options: Request['options'], around: Surroundings): Promise<number> {
  const every = Number(options.every ?? 2) * 1000;
  for (;;) {
    const status = await statusOf(pool);
    const isLive = around.isTerminal && options.json === undefined;
    const text = options.json === undefined ? statusTable(status) : `${JSON.stringify(status)}\n`;
    const fate = await around.out(isLive ? `\u001b[H\u001b[2J${text}` : text);
    if (fate !== 'written' || !isLive || around.signal.aborted) return 0;
    await wait(every, undefined, { signal: around.signal }).catch(() => {});
    if (around.signal.aborted) return 0;
  }
}

/** Writes the results, or what failed. */
export async function exportTo(pool: Pool, options: Request['options'], around: Surroundings): Promise<number> {
  const as = (options.format ?? 'ndjson') as 'ndjson' | 'csv' | 'xlsx' | 'sarif';
  if (as === 'xlsx' && options.out === undefined && around.isTerminal)
    throw new Problem({ zh: 'xlsx 不能写到屏幕，请加 --out 文件名', en: 'xlsx is no text: add --out FILE' });
  const outlet = options.out === undefined ? null : outFile(options.out);
  if (outlet && 'problem' in outlet) throw new Problem(outlet.problem);
  const year = options.year === undefined ? null : Number(options.year);
  const write = outlet ? outlet.write : around.out;
  if (options.failed !== undefined && as === 'sarif')
    throw new Problem({ zh: '失败清单没有 sarif 格式', en: 'failures are not written as sarif' });
  const count =
    options.failed !== undefined && as !== 'sarif'
      ? await exportFailures(pool, { as, write })
      : await exportResults(pool, { as, all: options.all !== undefined, year, write });
  const kept = outlet?.close(typeof count === 'number') ?? 'written';
  if (typeof kept === 'object') throw new Problem(kept.problem);
  if (typeof count === 'object') throw new Problem(count.problem);
  if (typeof count === 'number') around.err(options.failed === undefined ? `${count} 份 · reports\n` : `${count} 处 · failures\n`);
  return 0;
}

/** Answers the questions that are named, or all. */
export async function ask(pool: Pool, names: readonly string[], limit: number, around: Surroundings): Promise<number> {
  const asked = names.length > 0 ? names : Object.keys(questions);
  for (const name of asked) {
    const question = Object.hasOwn(questions, name) ? questions[name] : undefined;
    if (!question)
      throw new Problem({ zh: `没有这个问题：${name}（${Object.keys(questions).join(' ')}）`, en: 'there is no such question' });
    const { rows, fields } = await pool.query<Record<string, unknown>>(`${question.sql} limit ${Math.floor(limit)}`);
    const table = tableOf(
      fields.map((field) => field.name),
      rows,
    );
    if ((await around.out(`${name}  ${question.zh} · ${question.en}\n${table}\n`)) !== 'written') return 0;
  }
  return 0;
}
