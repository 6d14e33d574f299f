import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelSettings } from '../../panel/port';
import type { Text } from '../../report/text';
import { casebookStrings } from '../../strings/casebook';
import type { CaptureSummary } from '../captures/capture';
import type { DismissalPage } from '../dismissals/dismissal-pages';
import { CaptureView } from './capture-view';
import { DismissalView } from './dismissal-view';
import { firstList, ListView } from './list-view';
import type { CasebookPort, SelectionAction } from './port';

/** The casebook: its list, a report's own page, what was set aside. The address tells which, so that Back and a reload come back to it. */
export function CasebookPage({ port, settings }: { readonly port: CasebookPort; readonly settings: PanelSettings }) {
  const { language } = settings;
  const say = casebookStrings[language];
  const [book, setBook] = useState<Shelf | null>(null);
  const [pages, setPages] = useState<readonly DismissalPage[]>([]);
  const [place, setPlace] = useState(location.hash.slice(1));
  const [list, setList] = useState(firstList);
  const [message, setMessage] = useState('');
  const [undoable, setUndoable] = useState<readonly string[]>([]);
  const isBusy = useRef(false);

  const renew = (): Promise<void> =>
    port.store.list().then(
      (found) => setBook((before) => (before && isSame(before.captures, found) ? before : { captures: found, of: found.length })),
      () => {
        setBook((before) => before ?? { captures: [], of: 0 });
        setMessage(say.unavailable);
      },
    );
  /** The first screen stands before thousands of others are read. */
  const openBook = (): Promise<void> =>
    port.store.newest(FIRST_SCREEN).then(
      (few) => {
        setBook(few);
        if (few.captures.length < few.of) setTimeout(() => void renew());
      },
      () => renew(),
    );
  const purge = () => void port.store.purge(new Date(Date.now() - UNDO_MS).toISOString()).catch(() => {});
  useEffect(() => {
    void openBook();
    void port.dismissals().then(setPages, () => {});
    purge();
    const timer = setInterval(purge, 60_000);
    const moved = () => setPlace(location.hash.slice(1));
    const seen = () => {
      if (document.visibilityState !== 'visible' || isBusy.current) return;
      void renew();
      void port.dismissals().then(setPages, () => {});
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      const search = document.getElementById('search');
      if (!search) return;
      event.preventDefault();
      search.focus();
    };
    window.addEventListener('hashchange', moved);
    document.addEventListener('visibilitychange', seen);
    document.addEventListener('keydown', key);
    return () => {
      clearInterval(timer);
      window.removeEventListener('hashchange', moved);
      document.removeEventListener('visibilitychange', seen);
      document.removeEventListener('keydown', key);
    };
  }, []);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = say.documentTitle;
  }, [language]);

  const go = (to: string): void => {
    location.hash = to;
  };
  /** One thing at a time; what fails says so. */
  const work = async (doing: () => Promise<string>): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      setMessage(await doing());
    } catch (problem) {
      console.debug('gouji:', problem);
      setMessage(problem instanceof Error && problem.name === 'QuotaExceededError' ? say.noRoom : say.failed);
    }
    isBusy.current = false;
    await renew();
  };
  const remove = (ids: readonly string[]) =>
    work(async () => {
      await port.store.remove(ids);
      setUndoable(ids);
      return say.removed(ids.length);
    });
  const undo = () =>
    work(async () => {
      await port.store.putBack(undoable);
      setUndoable([]);
      const back = new Set((await port.store.list()).map(({ id }) => id));
      const restored = undoable.filter((id) => back.has(id)).length;
      return restored === 0 ? say.tooLate : say.putBack(restored);
    });
  const exportBook = (ids: ReadonlySet<string> | null) =>
    work(async () => say.exported(await port.exportBook(ids, (done, of) => setMessage(say.exporting(done, of)))));
  const importBook = (file: File) =>
    work(async () => {
      const done = await port.importBook(file, (at, of) => setMessage(say.importing(at, of)));
      setPages(await port.dismissals());
      return done ? say.imported(done.added, done.known, done.broken) : say.notABook(file.name);
    });
  const act = (action: SelectionAction, chosen: readonly CaptureSummary[]) =>
    work(async () => {
      const told: Text = await action.run(chosen);
      return told[language];
    });

  const captures = book?.captures ?? null;
  const isWhole = book !== null && book.captures.length >= book.of;
  // From the page's own first line to the drawn list, and until all of it can be searched: `npm run bench` reads them.
  useEffect(() => {
    if (captures !== null && captures.length > 0) performance.measure('gouji-list', { start: 0 });
  }, [captures === null]);
  useEffect(() => {
    if (isWhole) performance.measure('gouji-whole', { start: 0 });
  }, [isWhole]);

  const isList = place === '';
  // The panel beside a report is that page's main part.
  const Frame = isList || place === DISMISSALS || captures === null ? 'main' : 'div';
  return (
    <Frame class={Frame === 'main' ? 'casebook' : 'casebook open'}>
      {captures === null ? (
        <p class="book-nothing">{say.loading}</p>
      ) : isList ? (
        <ListView
          captures={captures}
          of={book?.of ?? 0}
          state={list}
          port={port}
          say={say}
          language={language}
          dismissed={pages.reduce((sum, { records }) => sum + records.length, 0)}
          onState={setList}
          onOpen={go}
          onRemove={(ids) => void remove(ids)}
          onAction={(action, chosen) => void act(action, chosen)}
          onExport={(ids) => void exportBook(ids)}
          onImport={(file) => void importBook(file)}
          onDismissals={() => go(DISMISSALS)}
        />
      ) : place === DISMISSALS ? (
        <DismissalView
          pages={pages}
          port={port}
          say={say}
          language={language}
          onBack={() => go('')}
          onTakeBack={(page, fingerprint) => void port.takeBack(page, fingerprint).then(async () => setPages(await port.dismissals()))}
        />
      ) : (
        <CaptureView id={place} port={port} say={say} settings={settings} onBack={() => go('')} />
      )}
      <div class="book-told" role="status">
        {message && (
          <p>
            <span>{message}</span>
            {undoable.length > 0 && (
              <button type="button" class="small" onClick={() => void undo()}>
                {say.undo}
              </button>
            )}
          </p>
        )}
      </div>
    </Frame>
  );
}

/** The captures that are read so far, the newest first, of so many. */
interface Shelf {
  readonly captures: readonly CaptureSummary[];
  readonly of: number;
}

/** More rows than the largest screen shows. */
const FIRST_SCREEN = 60;
const DISMISSALS = 'dismissals';
const UNDO_MS = 10 * 60_000;

/** The same list again is not drawn again: it stays where it was scrolled to. */
function isSame(before: readonly CaptureSummary[], now: readonly CaptureSummary[]): boolean {
  return before.length === now.length && before.every(({ id }, at) => id === now[at]?.id);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null;
}
