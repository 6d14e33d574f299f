import { useEffect, useRef, useState } from 'preact/hooks';
import { dismissalStore, isDismissalKey } from '../../lib/casebook/dismissal-store';
import type { SweepStore } from '../../lib/casebook/sweep-store';
import { pageApi } from '../../lib/extension/page-api';
import type { Settings } from '../../lib/extension/settings';
import { closeTab } from '../../lib/extension/sweep-tab';
import { watchStorage } from '../../lib/extension/watch-storage';
import { sweepStrings } from '../../lib/strings/sweep';
import { isPartial } from '../../lib/sweep/listing';
import { onePageOf } from '../../lib/sweep/one-list';
import { runSweep, type SweepEnd } from '../../lib/sweep/run-sweep';
import { type Sweep, type SweepItem, troubles } from '../../lib/sweep/sweep';
import { type KnownSweep, nameOf, outcomeInWords, Progress, Results, RollCallView } from '../../lib/sweep/views';
import { lastBodies } from './last-bodies';
import { openRow } from './open-row';
import { takeBulletin } from './take-bulletin';
import { visitReport } from './visit-report';

/** One sweep: how far it is and what it found, going on when told. It holds no truth: what was visited stands in the store. */
export function SweepView(props: {
  readonly open: { readonly sweep: Sweep; readonly items: readonly SweepItem[]; readonly goesOn: boolean };
  readonly settings: Settings;
  readonly store: SweepStore<Sweep, SweepItem>;
  readonly known: readonly KnownSweep[];
  readonly onProblem: (message: string) => void;
}) {
  const { settings, store } = props;
  const { language } = settings;
  const say = sweepStrings[language];
  const [sweep, setSweep] = useState(props.open.sweep);
  const [items, setItems] = useState(props.open.items);
  const [visiting, setVisiting] = useState<SweepItem | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const [end, setEnd] = useState<SweepEnd | null>(null);
  const run = useRef<AbortController | null>(null);
  const tab = useRef<number | null>(null);

  const put = (one: SweepItem): void => setItems((before) => before.map((other) => (other.index === one.index ? one : other)));
  const go = async (all: readonly SweepItem[]): Promise<void> => {
    if (run.current) return;
    const controller = new AbortController();
    run.current = controller;
    setEnd(null);
    setWaiting(true);
    try {
      // One at a time over all pages of this extension; a page that is closed or ends lets go of it.
      await navigator.locks.request('sweep', { signal: controller.signal }, async () => {
        setWaiting(false);
        setRunning(true);
        const ended = await runSweep(
          {
            items: all,
            pause: sweep.pause,
            changed: (item, state) => {
              setVisiting(state === 'visiting' ? item : null);
              if (state === 'visited') put(item);
            },
            signal: controller.signal,
          },
          {
            visit: async (item, signal, rested) => {
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
            },
            record: (item) => store.record(item),
            pause: wait,
            now: () => performance.now(),
          },
        );
        setEnd(ended);
      });
    } catch (problem) {
      if (controller.signal.aborted) setEnd({ kind: 'cancelled' });
      else props.onProblem(say.notStored);
      console.debug('gouji:', problem);
    } finally {
      run.current = null;
      setRunning(false);
      setWaiting(false);
      setVisiting(null);
    }
  };
  const again = (): void => {
    const all = items.map((item) => (item.outcome && troubles.has(item.outcome.kind) ? { ...item, outcome: null, took: null } : item));
    setItems(all);
    void go(all);
  };

  const bulletin = (): void =>
    void takeBulletin(items, [nameOf(sweep).split(' · ')[0], say.bulletinName].join('_'), language).then(
      (isTaken) => props.onProblem(isTaken ? '' : say.notTaken),
      (problem: unknown) => {
        console.debug('gouji:', problem);
        props.onProblem(say.notTaken);
      },
    );

  useEffect(() => {
    if (props.open.goesOn) void go(items);
    // Whoever closes this page means the tab behind it too.
    const leave = (): void => {
      run.current?.abort();
      if (tab.current !== null) void closeTab(tab.current);
    };
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);
  useEffect(() => {
    // What is set aside on a page, here or in another tab, counts no longer.
    const watching = new AbortController();
    const renew = async (): Promise<void> => {
      const dismissals = dismissalStore(pageApi.storage.local);
      const pages = [...new Set(items.flatMap(({ outcome }) => (outcome?.kind === 'audited' ? [outcome.result.page] : [])))];
      const read = await Promise.all(pages.map(async (page) => [page, await dismissals.read(page)] as const));
      const byPage = new Map(read);
      setItems((before) =>
        before.map((item) => {
          if (item.outcome?.kind !== 'audited') return item;
          const { result } = item.outcome;
          const aside = byPage.get(result.page) ?? [];
          const dismissed = result.findings.flatMap(({ fingerprint }) => aside.find((one) => one.fingerprint === fingerprint) ?? []);
          return { ...item, outcome: { kind: 'audited', result: { ...result, dismissed } } };
        }),
      );
    };
    watchStorage(isDismissalKey, () => void renew(), watching.signal);
    void renew();
    return () => watching.abort();
  }, [isRunning]);

  const list = onePageOf(sweep.lists);
  const left = items.filter(({ outcome }) => outcome === null).length;
  const unread = items.filter(({ outcome }) => outcome !== null && troubles.has(outcome.kind)).length;
  const last = props.known.find((one) => one.sweep.id !== sweep.id && one.sweep.lists[0]?.url === list.url && one.done > 0);
  return (
    <>
      {isRunning && (
        <Progress language={language} items={items} pause={sweep.pause} visiting={visiting} onCancel={() => run.current?.abort()} />
      )}
      {!isRunning && (
        <div class="ended" role="status">
          <p class="lead">
            {isWaiting
              ? say.waiting
              : left === 0
                ? say.finished(items.length)
                : end?.kind === 'trouble'
                  ? say.trouble(outcomeInWords(end.last, say, language) ?? '')
                  : end?.kind === 'cancelled'
                    ? say.cancelled
                    : say.interrupted}
          </p>
          <div class="buttons">
            {isWaiting && (
              <button type="button" onClick={() => run.current?.abort()}>
                {say.cancel}
              </button>
            )}
            {!isWaiting && left > 0 && (
              <button type="button" class="primary" onClick={() => void go(items)}>
                {say.resume(left)}
              </button>
            )}
            {!isWaiting && items.some(({ outcome }) => outcome?.kind === 'audited') && (
              <button type="button" onClick={bulletin}>
                {say.bulletin}
              </button>
            )}
            {!isWaiting && left === 0 && unread > 0 && (
              <button type="button" onClick={again}>
                {say.again(unread)}
              </button>
            )}
          </div>
        </div>
      )}
      <Results language={language} items={items} onOpen={(row) => void openRow(row)} />
      <RollCallView
        language={language}
        reports={list.reports}
        isPartial={isPartial(list)}
        site={{ siteIdCode: list.siteIdCode, siteName: list.siteName }}
        localDays={settings.deadlines}
        expected={sweep.expected}
        onExpected={(expected) => {
          setSweep({ ...sweep, expected });
          store.change({ ...sweep, expected }).catch(() => props.onProblem(say.notStored));
        }}
        lastBodies={last ? lastBodies(last.sweep) : []}
      />
    </>
  );
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
