import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Steps, withPauses } from '../../lib/document/steps';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

/** So many steps of so many milliseconds; the first one after a pause takes longer where the browser has to catch up. */
function* work(count: number, each: number, catchUp: () => number): Steps<string> {
  for (let i = 0; i < count; i++) {
    pass(each + catchUp());
    yield;
  }
  return 'done';
}

async function stretches(count: number, each: number, pauseTakes: number, catchUp: number): Promise<number[]> {
  const held: number[] = [];
  let hasPaused = false;
  let since = Date.now();
  const pause = async () => {
    held.push(Date.now() - since);
    pass(pauseTakes);
    hasPaused = true;
    since = Date.now();
  };
  const catchingUp = () => {
    const due = hasPaused ? catchUp : 0;
    hasPaused = false;
    return due;
  };
  expect(await withPauses(work(count, each, catchingUp), pause)).toBe('done');
  return held;
}

describe('work with pauses', () => {
  it('holds nobody up for long', async () => {
    expect(await stretches(30, 2, 1, 0)).toEqual([10, 12, 12, 12, 12]);
  });

  it('does more than one step after a pause that leaves the browser much to catch up with', async () => {
    const held = await stretches(100, 1, 20, 60);
    expect(held.length).toBeLessThan(6);
    expect(Math.max(...held)).toBeLessThan(100);
  });

  it('pauses less where pauses are dear, and not much less', async () => {
    const held = await stretches(1_000, 1, 2_000, 0);
    expect(held.length).toBeLessThan(25);
    expect(Math.max(...held)).toBeLessThanOrEqual(52);
  });

  it('never pauses in short work', async () => {
    expect(await stretches(9, 1, 500, 500)).toEqual([]);
  });
});
