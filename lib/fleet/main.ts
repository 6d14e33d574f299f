import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from 'pg';
import { version } from '../../package.json';
import { harmless } from '../command/harmless';
import { outFile } from '../command/out-file';
import type { Written } from '../command/output';
import { addInputs } from './add-inputs';
import { type Request, readArguments } from './arguments';
import { openDatabase } from './database';
import { exportFailures } from './export-failures';
import { exportResults } from './export-results';
import { help } from './help';
import { chromiumPath } from './installed';
import { migrate, ready } from './migrate';
import { namedSites, nameOf } from './named-sites';
import { Problem } from './problem';
import { questions } from './questions';
import { openQueue, type Queue } from './queue';
import { readAgain, retry } from './retry';
import { ROBOT } from './robot';
import { setManners } from './set-manners';
import { statusOf, statusTable } from './status';
import { tableOf } from './table-of';
import { wayOut } from './way-out';
import { work } from './work';

/** Where the fleet’s command writes, and what it was started with. */
export interface Surroundings {
  out(piece: string | Uint8Array): Promise<Written>;
  err(text: string): void;
  readonly isTerminal: boolean;
  readonly signal: AbortSignal;
  /** The core as a script for pages. */
  readonly script: () => string;
  readonly database: string | null;
}

/** The fleet's commands. Returns the exit code: 2 when it could not be done, 1 when an answer is no, else 0. */
export default async function main(args: readonly string[], around: Surroundings): Promise<number> {
  const request = readArguments(args);
  if (request === 'help') {
    await around.out(help);
    return 0;
  }
  if ('misuse' in request) {
    around.err(`gouji fleet: ${harmless(request.misuse)}\n用法 · usage: npm run fleet -- --help\n`);
    return 2;
  }
  let pool: Pool | null = null;
  try {
    const pages = Math.max(1, Math.min(64, Number(request.options.pages ?? 4)));
    pool = await openDatabase(request.options.database ?? around.database, pages + 4);
    return await run(request, pool, pages, around);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    around.err(`gouji fleet: ${harmless(error.text.zh)}\n             ${harmless(error.text.en)}\n`);
    return 2;
  } finally {
    await pool?.end();
  }
}

async function run({ command, inputs, options }: Request, pool: Pool, pages: number, around: Surroundings): Promise<number> {
  if (command === 'migrate') {
    const steps = await migrate(pool);
    await around.out(steps.length === 0 ? '数据库已是新版 · the database is up to date\n' : `${steps.join('\n')}\n`);
    return 0;
  }
  await ready(pool);
  switch (command) {
    case 'add':
      return withQueue(pool, false, (queue) => add(pool, queue, inputs, options, around));
    case 'work':
      return withQueue(pool, true, (queue) => workOn(pool, queue, pages, options, around));
    case 'retry':
      return withQueue(pool, false, async (queue) => {
        const host = options.host === undefined ? null : nameOf(options.host);
        const count =
          options.outdated === undefined
            ? await retry(pool, queue, { host, reason: options.reason ?? null })
            : await readAgain(pool, queue, { host, version });
        await around.out(`${count} 页再试 · pages are tried again\n`);
        return 0;
      });
    case 'status':
      return showStatus(pool, options, around);
    case 'export':
      return exportTo(pool, options, around);
    case 'manners':
      await around.out(await setManners(pool, inputs[0] ?? null, options));
      return 0;
    case 'query':
      return ask(pool, inputs, Number(options.limit ?? 20), around);
  }
}

async function withQueue(pool: Pool, works: boolean, use: (queue: Queue) => Promise<number>): Promise<number> {
  const queue = await openQueue(pool, { works });
  try {
    return await use(queue);
  } finally {
    await queue.close().catch(() => {});
  }
}

async function add(
  pool: Pool,
  queue: Queue,
  inputs: readonly string[],
  options: Request['options'],
  around: Surroundings,
): Promise<number> {
  if (inputs.length === 0) throw new Problem({ zh: '没有给出网址或文件', en: 'no address or file given' });
  let refused = 0;
  const { added, known } = await addInputs(pool, queue, inputs, {
    region: options.region ?? null,
    also: options.also?.split(',') ?? [],
    matching: options.match ?? null,
    again: options.again !== undefined,
    refused: (input) => {
      refused++;
      around.err(`gouji fleet: ${harmless(input)}: 不是网址，也不是可读的文件 · neither an address nor a readable file\n`);
    },
  });
  await around.out(`加入 ${added}，已有 ${known} · added ${added}, known ${known}\n`);
  return refused > 0 ? 2 : 0;
}

async function workOn(pool: Pool, queue: Queue, pages: number, options: Request['options'], around: Surroundings): Promise<number> {
  const isStatic = options.static !== undefined;
  const executablePath = isStatic ? null : browserPath();
  if (!isStatic && executablePath === null)
    throw new Problem({
      zh: '没有找到 Chromium、Chrome 或 Edge：请安装（Debian：apt-get install chromium）、用 GOUJI_CHROMIUM 指出，或加 --static 只读源码',
      en: 'no Chromium, Chrome or Edge found: install one (Debian: apt-get install chromium), name it in GOUJI_CHROMIUM, or use --static to read the source alone',
    });
  const sites = await namedSites(pool);
  const way = wayOut(sites.has, options.proxy ? new URL(options.proxy) : null);
  const userAgent = await userAgentOf(pool);
  // Without it nothing of the browser's library is loaded.
  const rendering =
    executablePath === null
      ? null
      : await (await import('./browser')).openRendering({ executablePath, way, userAgent, script: around.script() });
  const reader = { way, userAgent, rendering, timeout: Number(options.timeout ?? 30) * 1000 };
  const told = options.quiet === undefined ? (line: string) => void around.err(`${harmless(line)}\n`) : () => {};
  const worker = `${process.env.HOSTNAME ?? 'worker'}:${process.pid}`;
  try {
    await work(
      { pool, queue, sites, reader, worker, told, signal: around.signal },
      { pages, stays: options.stay !== undefined, signal: around.signal, warn: (zh, en) => around.err(`gouji fleet: ${zh} · ${en}\n`) },
    );
    return 0;
  } finally {
    await rendering?.close();
  }
}

function browserPath(): string | null {
  try {
    return chromiumPath();
  } catch (error) {
    const [zh = '', en = ''] = (error instanceof Error ? error.message : String(error)).split(' · ');
    throw new Problem({ zh, en });
  }
}

async function userAgentOf(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ contact: string | null }>('select contact from gouji.manners');
  const contact = rows[0]?.contact;
  return `${ROBOT}/${version} (audit of government information disclosure reports${contact ? `; ${contact}` : ''})`;
}

async function showStatus(pool: Pool, options: Request['options'], around: Surroundings): Promise<number> {
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

async function exportTo(pool: Pool, options: Request['options'], around: Surroundings): Promise<number> {
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

async function ask(pool: Pool, names: readonly string[], limit: number, around: Surroundings): Promise<number> {
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
