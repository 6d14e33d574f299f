import { useEffect, useState } from 'preact/hooks';
import type { SweepStore } from '../../lib/casebook/sweep-store';
import type { Settings } from '../../lib/extension/settings/settings';
import { sweepStrings } from '../../lib/strings/sweep';
import { isPartial } from '../../lib/sweep/listing';
import { onePageOf } from '../../lib/sweep/one-list';
import { type Sweep, type SweepItem, troubles } from '../../lib/sweep/sweep';
import { type KnownSweep, nameOf, outcomeInWords, Progress, Results, RollCallView } from '../../lib/sweep/views';
import { lastBodies } from './last-bodies';
import { openRow } from './open-row';
import { takeBulletin } from './take-bulletin';
import { useRun } from './use-run';
import { watchDismissed } from './watch-dismissed';

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
  const { visiting, isRunning, isWaiting, end, go, cancel } = useRun({
    settings,
    pause: sweep.pause,
    record: (item) => store.record(item),
    put: (one) => setItems((before) => before.map((other) => (other.index === one.index ? one : other))),
    notStored: () => props.onProblem(say.notStored),
  });
  const again = (): void => {
    const all = items.map((item) => (item.outcome && troubles.has(item.outcome.kind) ? { ...item, outcome: null, took: null } : item));
    setItems(all);
    go(all);
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
    if (props.open.goesOn) go(items);
  }, []);
  useEffect(() => {
    const watching = new AbortController();
    watchDismissed(items, setItems, watching.signal);
    return () => watching.abort();
  }, [isRunning]);

  const list = onePageOf(sweep.lists);
  const left = items.filter(({ outcome }) => outcome === null).length;
  const unread = items.filter(({ outcome }) => outcome !== null && troubles.has(outcome.kind)).length;
  const last = props.known.find((one) => one.sweep.id !== sweep.id && one.sweep.lists[0]?.url === list.url && one.done > 0);
  return (
    <>
      {isRunning && <Progress language={language} items={items} pause={sweep.pause} visiting={visiting} onCancel={cancel} />}
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
              <button type="button" onClick={cancel}>
                {say.cancel}
              </button>
            )}
            {!isWaiting && left > 0 && (
              <button type="button" class="primary" onClick={() => go(items)}>
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
