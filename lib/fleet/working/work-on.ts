import type { Pool } from 'pg';
import { version } from '../../../package.json';
import { harmless } from '../../command/telling/harmless';
import type { Request } from '../arguments';
import type { Queue } from '../keeping/queue';
import { namedSites } from '../network/named-sites';
import { ROBOT } from '../network/robot';
import { wayOut } from '../network/way-out';
import { Problem } from '../problem';
import type { Surroundings } from '../surroundings';
import { chromiumPath } from './installed';
import { work } from './work';

/** Opens what working takes, and works until there is nothing left, or until it is asked to stop. */
export async function workOn(pool: Pool, queue: Queue, pages: number, options: Request['options'], around: Surroundings): Promise<number> {
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
