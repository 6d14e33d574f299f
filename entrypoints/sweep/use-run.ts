import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../lib/extension/settings/settings';
import { closeTab } from '../../lib/extension/tabs/sweep-tab';
import { runSweep, type SweepEnd } from '../../lib/sweep/run-sweep';
import type { SweepItem } from '../../lib/sweep/sweep';
import { visitReport } from './visit-report';

interface Means {
  readonly settings: Settings;
  /** Between two visits to one site, in milliseconds. */
  readonly pause: number;
  /** What was visited is put where it stays. */
  readonly record: (item: SweepItem) => Promise<void>;
  /** What is shown of it. */
  readonly put: (item: SweepItem) => void;
  readonly notStored: () => void;
}

export interface Run {
  readonly visiting: SweepItem | null;
  readonly isRunning: boolean;
  /** Another page of this extension sweeps. */
  readonly isWaiting: boolean;
  readonly end: SweepEnd | null;
  readonly go: (items: readonly SweepItem[]) => void;
  readonly cancel: () => void;
}

/** The visits of one sweep, one after the other, with what is to be said of them. */
export function useRun({ settings, pause, record, put, notStored }: Means): Run {
  const [visiting, setVisiting] = useState<SweepItem | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const [end, setEnd] = useState<SweepEnd | null>(null);
  const run = useRef<AbortController | null>(null);
  const tab = useRef<number | null>(null);

  const visit = async (item: SweepItem, signal: AbortSignal, rested: () => void) => {
    let since = performance.now();
    const told = {
      opened: (id: number | null): void => {
        tab.current = id;
      },
      rested: (): void => {
        since = performance.now();
        rested();
      },
    };
    const outcome = await visitReport(item, settings, told, signal);
    performance.measure('gouji-visited', { start: since });
    return outcome;
  };
  const go = async (items: readonly SweepItem[]): Promise<void> => {
    if (run.current) return;
    const controller = new AbortController();
    const { signal } = controller;
    run.current = controller;
    setEnd(null);
    setWaiting(true);
    const changed = (item: SweepItem, state: string): void => {
      setVisiting(state === 'visiting' ? item : null);
      if (state === 'visited') put(item);
    };
    try {
      // One at a time over all pages of this extension; a page that is closed or ends lets go of it.
      await navigator.locks.request('sweep', { signal }, async () => {
        setWaiting(false);
        setRunning(true);
        setEnd(await runSweep({ items, pause, changed, signal }, { visit, record, pause: wait, now: () => performance.now() }));
      });
    } catch (problem) {
      if (signal.aborted) setEnd({ kind: 'cancelled' });
      else notStored();
      console.debug('gouji:', problem);
    } finally {
      run.current = null;
      setRunning(false);
      setWaiting(false);
      setVisiting(null);
    }
  };

  useEffect(() => {
    // Whoever closes this page means the tab behind it too.
    const leave = (): void => {
      run.current?.abort();
      if (tab.current !== null) void closeTab(tab.current);
    };
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);
  return { visiting, isRunning, isWaiting, end, go: (items) => void go(items), cancel: () => run.current?.abort() };
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });
}
