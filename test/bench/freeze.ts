import { largePages, longestWait, longPages, openBadPage, ownWait } from '../browser/bad-pages';
import { openShell } from '../browser/harness';
import type { Measure } from './speed';

const TRIES = 3;

/**
 * How long the extension holds a page up that is far too large, or has far too much of what a report is made of: the longest wait of the page's own timers, less what the browser itself
 * makes it wait. The least of three: a freeze of ours comes back each time, one of the machine's does not.
 */
export async function measureFreezes(): Promise<Measure[]> {
  const shell = await openShell({ folders: [] });
  try {
    const measures: Measure[] = [];
    for (const [name, html] of Object.entries({ ...largePages, ...longPages })) {
      const waits: number[] = [];
      for (let i = 0; i < TRIES; i++) {
        const page = await openBadPage(shell, html());
        if (!(await shell.audited(page, 60_000))) throw new Error(`${name}: the page was not audited`);
        const wait = await longestWait(page);
        await page.close();
        waits.push(Math.max(0, wait - (await ownWait(shell))));
      }
      measures.push({ name: `longest wait of a page: ${name} (least of ${TRIES})`, figure: Math.min(...waits), unit: 'ms', limit: 100 });
    }
    return measures;
  } finally {
    await shell.close();
  }
}
