import { has, method } from './native';
import { turn } from './turn';

/**
 * Gives the page every turn that it has a use for: its timers, its events and its frames go first. On a page that is never done a pause takes a
 * tenth of a second.
 */
export function spareTurn(): Promise<void> {
  const own = (globalThis as unknown as { scheduler?: object }).scheduler;
  if (!schedules || !own) return turn();
  return new Promise((resolve) => {
    const late = setTimeout(resolve, LONGEST_WAIT);
    const come = () => {
      clearTimeout(late);
      resolve();
    };
    void postTask(own, come, { priority: 'background' });
  });
}

const schedules = has('Scheduler', 'postTask');
const postTask = method<unknown, [() => void, { readonly priority: 'background' }]>('Scheduler', 'postTask');
/** Milliseconds. */
const LONGEST_WAIT = 100;
