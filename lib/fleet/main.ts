import type { Pool } from 'pg';
import { version } from '../../package.json';
import { harmless } from '../command/telling/harmless';
import { type Request, readArguments } from './arguments';
import { help } from './help';
import { addInputs } from './keeping/add-inputs';
import { openDatabase } from './keeping/database';
import { migrate, ready } from './keeping/migrate';
import { openQueue, type Queue } from './keeping/queue';
import { readAgain, retry } from './keeping/retry';
import { nameOf } from './network/named-sites';
import { setManners } from './network/set-manners';
import { Problem } from './problem';
import type { Surroundings } from './surroundings';
import { ask, exportTo, showStatus } from './telling/answers';
import { workOn } from './working/work-on';

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
