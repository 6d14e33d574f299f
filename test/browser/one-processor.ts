import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * Each of the two processes that drive browsers keeps, with its browser, to one processor: where two share both of them a fifth of the
 * time goes into their handing each other over. Where that cannot be set it stays as it is.
 */
if (process.platform === 'linux' && availableParallelism() === 2) {
  const nth = (Number(process.env.VITEST_POOL_ID) + 1) % 2;
  spawnSync('taskset', ['-a', '-c', '-p', String(nth), String(process.pid)]);
}
