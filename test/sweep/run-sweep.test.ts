import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { ListedReport } from '../../lib/sweep/listing';
import { runSweep, type SweepPorts, timeLeft } from '../../lib/sweep/run-sweep';
import type { Outcome, Result, SweepItem } from '../../lib/sweep/sweep';

const result: Result = {
  capture: 'c',
  page: 'p',
  issuer: null,
  year: null,
  verdict: 'consistent',
  look: 'agrees',
  read: 1,
  of: 1,
  findings: [],
  dismissed: [],
  file: null,
  movedTo: null,
};
const audited: Outcome = { kind: 'audited', result };
const report: ListedReport = { href: '', text: '', body: null, year: null, yearBy: null, date: null, file: null, sure: true };
const itemsOf = (count: number): SweepItem[] =>
  Array.from({ length: count }, (_, index) => ({ sweep: 's', index, report, outcome: null, took: null }));

/** A store that outlives the sweep, and a site of which each page answers what the table says; `work`: how long it is worked at once it has come. */
function stand(answers: readonly Outcome[], work = 0) {
  const stored = itemsOf(answers.length);
  const visited: number[] = [];
  const pauses: number[] = [];
  let clock = 0;
  const ports: SweepPorts = {
    async visit({ index }, _signal, rested) {
      visited.push(index);
      clock += 100;
      rested();
      clock += work;
      return answers[index] ?? audited;
    },
    async record(item) {
      stored[item.index] = item;
    },
    async pause(milliseconds) {
      pauses.push(milliseconds);
      clock += milliseconds;
    },
    now: () => clock,
  };
  const run = (more: { ports?: Partial<SweepPorts>; signal?: AbortSignal; changed?: (item: SweepItem, state: string) => void } = {}) =>
    runSweep(
      { items: [...stored], pause: 2000, changed: more.changed ?? (() => {}), signal: more.signal ?? new AbortController().signal },
      { ...ports, ...more.ports },
    );
  return { stored, visited, pauses, run };
}

describe('going through a list', () => {
  it('visits each report once, one after the other, with a pause between', async () => {
    const { stored, visited, pauses, run } = stand([audited, { kind: 'gone' }, audited]);
    expect(await run()).toEqual({ kind: 'done' });
    expect([visited, pauses]).toEqual([
      [0, 1, 2],
      [2000, 2000],
    ]);
    expect(stored.map(({ outcome, took }) => [outcome?.kind, took])).toEqual([
      ['audited', 100],
      ['gone', 100],
      ['audited', 100],
    ]);
  });

  it('leaves the site alone from when its page has come: what is done with the page goes on meanwhile, and counts only beyond', async () => {
    const quick = stand([audited, audited], 300);
    await quick.run();
    expect([quick.pauses, quick.stored.map(({ took }) => took)]).toEqual([[1700], [100, 100]]);
    const slow = stand([audited, audited], 2500);
    await slow.run();
    expect([slow.pauses, slow.stored.map(({ took }) => took)]).toEqual([[], [600, 600]]);
  });

  it('stops when several in a row could not be read, at once when the site asks for a pause, and not for pages that are merely gone', async () => {
    const slow: Outcome = { kind: 'too-slow' };
    const kinds = async (answers: readonly Outcome[]) => {
      const { visited, run } = stand(answers);
      return [(await run()).kind, visited.length];
    };
    expect(await kinds([slow, slow, slow, audited])).toEqual(['trouble', 3]);
    expect(await kinds([slow, slow, audited, slow, slow, audited])).toEqual(['done', 6]);
    expect(await kinds([audited, { kind: 'busy', status: 429 }, audited])).toEqual(['trouble', 2]);
    expect(await kinds([{ kind: 'gone' }, { kind: 'gone' }, { kind: 'gone' }, { kind: 'gone' }])).toEqual(['done', 4]);
  });

  it('does not record a visit that the user broke off, and visits it again when told to go on', async () => {
    const { stored, visited, run } = stand([audited, audited, audited]);
    const controller = new AbortController();
    const end = await run({
      signal: controller.signal,
      changed: (item, state) => {
        if (item.index === 1 && state === 'visiting') controller.abort();
      },
      ports: {
        visit: async ({ index }, signal) => {
          visited.push(index);
          return signal.aborted ? { kind: 'closed' } : audited;
        },
      },
    });
    expect([end.kind, stored[1]?.outcome]).toEqual(['cancelled', null]);
    expect((await run()).kind).toBe('done');
    expect(visited).toEqual([0, 1, 1, 2]);
  });

  property.prop([fc.integer({ min: 1, max: 12 }), fc.array(fc.nat(40), { maxLength: 6 })])(
    'loses and doubles nothing, wherever it is killed: only the page that was open is visited again',
    async (count, kills) => {
      const { stored, visited, run } = stand(Array.from({ length: count }, () => audited));
      for (const kill of kills) {
        let steps = 0;
        const die = () => {
          if (++steps > kill) throw new Error('killed');
        };
        const before = visited.length;
        const sofar = stored.filter(({ outcome }) => outcome !== null).length;
        await run({
          ports: {
            visit: async ({ index }) => {
              die();
              visited.push(index);
              die();
              return audited;
            },
            record: async (item) => {
              die();
              stored[item.index] = item;
              die();
            },
          },
        }).catch(() => {});
        const recorded = stored.filter(({ outcome }) => outcome !== null).length - sofar;
        expect(visited.length - before - recorded).toBeLessThanOrEqual(1);
      }
      expect((await run()).kind).toBe('done');
      expect(stored.every(({ outcome }) => outcome?.kind === 'audited')).toBe(true);
    },
  );

  it('estimates the time by the last visits and the pauses', () => {
    const items = itemsOf(6).map((item) => (item.index < 3 ? { ...item, outcome: audited, took: 1000 } : item));
    expect(timeLeft(items, 2000)).toBe(9000);
    expect(timeLeft(itemsOf(3), 2000)).toBeNull();
  });
});
