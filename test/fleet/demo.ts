import { openPostgres } from '../machine/postgres';
import { provide } from '../machine/provide';
import { demoLists, openDemoSites } from './demo-sites';
import { fleet } from './run-fleet';

/**
 * `npm run fleet -- demo`: three made-up counties on this machine, read by the fleet and asked an office's five questions. Uses
 * GOUJI_DATABASE where it is set, else a PostgreSQL of its own that is gone afterwards; `--static` needs no browser.
 */
export default async function demo(args: readonly string[]): Promise<number> {
  const isStatic = args.includes('--static');
  const own = !process.env.GOUJI_DATABASE;
  const missing = provide([...(own ? (['postgres'] as const) : []), ...(isStatic ? [] : (['chromium'] as const))]);
  if (missing.length > 0) {
    console.error(missing.join('\n'));
    return 2;
  }
  const postgres = own ? await openPostgres() : null;
  const sites = await openDemoSites();
  try {
    const database = process.env.GOUJI_DATABASE ?? postgres?.fresh('demo') ?? '';
    const run = async (...command: string[]) => {
      console.log(`\n$ npm run fleet -- ${command.join(' ')}`);
      const { code, out, err } = await fleet(database, ...command);
      process.stdout.write(out);
      if (code !== 0) process.stderr.write(err);
      return code ?? 1;
    };
    await run('add', ...demoLists);
    // Of these sites alone: others in the database keep their pauses.
    for (const list of demoLists) await fleet(database, 'manners', new URL(list).hostname, '--pause', '0.1');
    const code = await run('work', '--quiet', '--proxy', sites.proxy, ...(isStatic ? ['--static'] : []));
    await run('status');
    await run('query', '--limit', '5');
    return code;
  } finally {
    await sites.close();
    postgres?.close();
  }
}
