import { useEffect, useRef, useState } from 'preact/hooks';
import { sweepStore } from '../../lib/casebook/sweep-store';
import type { Settings } from '../../lib/extension/settings/settings';
import { changeSettings } from '../../lib/extension/settings/settings-storage';
import { sweepStrings } from '../../lib/strings/sweep';
import { firstTicks } from '../../lib/sweep/first-ticks';
import { type FurtherPage, isPartial, type Listing } from '../../lib/sweep/listing';
import { onePageOf } from '../../lib/sweep/one-list';
import type { Sweep, SweepItem } from '../../lib/sweep/sweep';
import { type KnownSweep, nameOf, RollCallView, SweepsList, TickList } from '../../lib/sweep/views';
import { askFor, isGranted } from '../workbench/attachment';
import { lastBodies } from './last-bodies';
import { listAt, listIn } from './read-list';
import { SweepView } from './sweep-view';

const store = sweepStore<Sweep, SweepItem>();

interface Open {
  readonly sweep: Sweep;
  readonly items: readonly SweepItem[];
  /** The user has said go, in this very press. */
  readonly goesOn: boolean;
}

/** The page of a sweep: the list that was asked for, to be ticked; or a sweep, running or at its end; or those of before. */
export function App(props: { readonly settings: Settings }) {
  const [settings, setSettings] = useState(props.settings);
  const { language } = settings;
  const say = sweepStrings[language];
  const [lists, setLists] = useState<readonly Listing[] | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [pause, setPause] = useState(PAUSE);
  const [open, setOpen] = useState<Open | null>(null);
  const [known, setKnown] = useState<readonly KnownSweep[]>([]);
  const [messages, setMessages] = useState<readonly string[]>([]);
  const [expected, setExpected] = useState<readonly string[] | null>(null);
  const [asks, setAsks] = useState<string | null>(null);
  const [isReading, setReading] = useState(true);
  const leaving = useRef(new AbortController());

  const tell = (message: string): void => setMessages(message === '' ? [] : [message]);
  const renewKnown = async (): Promise<readonly KnownSweep[]> => {
    const sweeps = await store.list();
    const read = await Promise.all(sweeps.map(({ id }) => store.read(id)));
    const all = read.flatMap((one): KnownSweep[] =>
      one ? [{ sweep: one.sweep, done: one.items.filter(({ outcome }) => outcome !== null).length, of: one.items.length }] : [],
    );
    setKnown(all);
    return all;
  };
  const show = async (id: string): Promise<void> => {
    const read = await store.read(id);
    if (!read) return;
    history.replaceState(null, '', `#${id}`);
    setLists(null);
    setOpen({ ...read, goesOn: false });
  };

  useEffect(() => {
    const begin = async (): Promise<void> => {
      const tab = Number(new URLSearchParams(location.search).get('tab'));
      const id = location.hash.slice(1);
      await renewKnown();
      if (id) return show(id);
      if (!tab) return;
      const list = await listIn(tab);
      if (!list) return tell(say.notRead);
      setLists([list]);
      setTicked(firstTicks(list.reports));
      setAsks((await isGranted(list.url)) ? null : new URL(list.url).host);
    };
    begin()
      .catch(() => tell(say.notStored))
      .finally(() => setReading(false));
    return () => leaving.current.abort();
  }, []);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = open ? `${nameOf(open.sweep)} · ${say.documentTitle}` : say.documentTitle;
  }, [language, open]);

  const list = lists && onePageOf(lists);
  const readFurther = async (pages: readonly FurtherPage[]): Promise<void> => {
    if (!lists) return;
    // In the turn of the press: only it may ask.
    if (asks !== null && !(await askFor(lists[0]?.url ?? ''))) return tell(say.notAllowed(asks));
    setAsks(null);
    setReading(true);
    const read: Listing[] = [...lists];
    const failed: string[] = [];
    for (const [at, { href, text }] of pages.entries()) {
      if (at > 0) await new Promise((done) => setTimeout(done, pause));
      const one = await listAt(href, leaving.current.signal);
      if (one) read.push({ ...one, url: href });
      else failed.push(say.furtherFailed(text));
    }
    setReading(false);
    const before = onePageOf(lists).reports;
    const fresh = onePageOf(read).reports.filter(({ href }) => !before.some((one) => one.href === href));
    const wanted = firstTicks(onePageOf(read).reports);
    setLists(read);
    setTicked(new Set([...ticked, ...fresh.map(({ href }) => href).filter((href) => wanted.has(href))]));
    setMessages(failed);
  };
  const start = async (): Promise<void> => {
    if (!list || !lists) return;
    if (asks !== null && !(await askFor(list.url))) return tell(say.notAllowed(asks));
    const sweep: Sweep = { id: crypto.randomUUID(), lists, startedAt: new Date().toISOString(), pause, expected };
    const items = list.reports
      .filter(({ href }) => ticked.has(href))
      .map((report, index): SweepItem => ({ sweep: sweep.id, index, report, outcome: null, took: null }));
    try {
      await store.begin(sweep, items);
    } catch {
      return tell(say.notStored);
    }
    history.replaceState(null, '', `${location.pathname}#${sweep.id}`);
    setMessages([]);
    setLists(null);
    setOpen({ sweep, items, goesOn: true });
  };
  const remove = (one: KnownSweep): void =>
    void store.remove(one.sweep.id).then(
      () => renewKnown().then(() => tell(say.removed(nameOf(one.sweep)))),
      () => tell(say.notStored),
    );
  const last = list && known.find(({ sweep }) => sweep.lists[0]?.url === list.url && sweep.id !== open?.sweep.id);

  return (
    <main class="sweep">
      <header class="sweep-head">
        <h1>{say.title}</h1>
        <button
          type="button"
          class="quiet small"
          onClick={() => void changeSettings({ language: language === 'zh' ? 'en' : 'zh' }).then(setSettings, () => tell(say.notStored))}
        >
          {say.otherLanguage}
        </button>
      </header>
      {open ? <p lang="zh-CN">{nameOf(open.sweep)}</p> : <p>{say.lead}</p>}
      <div class="messages" role="status">
        {isReading && <p>{say.reading}</p>}
        {messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
      </div>
      {last && last.done < last.of && !open && (
        <p class="ended">
          {say.interrupted}{' '}
          <button type="button" class="primary small" onClick={() => void show(last.sweep.id)}>
            {say.resume(last.of - last.done)}
          </button>
        </p>
      )}
      {list && !open && (
        <TickList
          language={language}
          reports={list.reports}
          others={list.others}
          further={list.further}
          hasHiddenPages={list.hasHiddenPages}
          scripted={list.scripted ?? 0}
          ticked={ticked}
          onTick={setTicked}
          onFurther={(pages) => void readFurther(pages)}
          pause={pause}
          onPause={setPause}
          asks={asks}
          onStart={() => void start()}
        />
      )}
      {list && !open && list.reports.length > 0 && (
        <RollCallView
          language={language}
          reports={list.reports}
          isPartial={isPartial(list)}
          site={{ siteIdCode: list.siteIdCode, siteName: list.siteName }}
          localDays={settings.deadlines}
          expected={expected}
          onExpected={setExpected}
          lastBodies={last ? lastBodies(last.sweep) : []}
        />
      )}
      {open && <SweepView key={open.sweep.id} open={open} settings={settings} store={store} known={known} onProblem={tell} />}
      {!open && !isReading && <SweepsList language={language} sweeps={known} onOpen={(id) => void show(id)} onRemove={remove} />}
    </main>
  );
}

/** Milliseconds. */
const PAUSE = 2000;
