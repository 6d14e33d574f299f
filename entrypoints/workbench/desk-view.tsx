import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../lib/casebook/draft-store';
import { Panel } from '../../lib/panel/panel';
import type { PanelSettings } from '../../lib/panel/port';
import { workbenchStrings } from '../../lib/strings/workbench';
import { changesPaper, tellChanges } from '../../lib/workbench/changes-paper';
import type { DeskContent } from '../../lib/workbench/desk';
import { DeskBar } from '../../lib/workbench/desk-bar';
import { currentOf } from '../../lib/workbench/history';
import { plainDocument, richDocument, richTables } from '../../lib/workbench/rich-document';
import { takeAway } from '../popup/take-away';
import { putOnDesk } from './put-on-desk';

/** The sheet, the bar over it, the panel at its side. */
export function DeskView(props: {
  readonly draft: Draft<DeskContent>;
  readonly settings: PanelSettings;
  /** Rejects when it could not be kept. */
  readonly keep: (draft: Draft<DeskContent>) => Promise<void>;
  readonly onBack: () => void;
}) {
  const { draft, settings } = props;
  const { language } = settings;
  const say = workbenchStrings[language];
  const [, renew] = useState(0);
  const [message, setMessage] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  const [session, life] = useMemo(() => {
    const off = new AbortController();
    const opened = putOnDesk({
      content: draft.content,
      name: draft.name,
      signal: off.signal,
      renewed(what) {
        renew((count) => count + 1);
        if (what === 'changed') void keepNow();
      },
    });
    const keepNow = () =>
      props.keep({ ...draft, savedAt: new Date().toISOString(), content: opened.desk.content }).then(
        () => setMessage(say.kept),
        () => setMessage(say.notKept),
      );
    return [opened, off] as const;
  }, [draft.id]);
  const { desk } = session;

  useEffect(() => {
    frame.current?.replaceChildren(session.sheet.element);
    session.begin();
    const bar = frame.current?.parentElement?.querySelector('.desk-bar');
    const measure = new ResizeObserver(() => document.body.style.setProperty('--bar', `${bar?.clientHeight ?? 0}px`));
    if (bar) measure.observe(bar);
    const key = (event: KeyboardEvent): void => {
      const isWriting = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]') !== null;
      if (isWriting || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      const wanted = event.key.toLowerCase();
      if (wanted !== 'z' && wanted !== 'y') return;
      event.preventDefault();
      if (wanted === 'y' || event.shiftKey) desk.redo();
      else desk.undo();
    };
    document.addEventListener('keydown', key, { signal: life.signal });
    return () => {
      measure.disconnect();
      life.abort();
    };
  }, [session]);

  const report = session.audit?.report ?? null;
  const told = tellChanges(desk.changes, report, desk.matrix, language);
  const likely = session.audit?.corrections.find(({ ambiguous }) => !ambiguous) ?? null;
  const copied = (work: Promise<unknown>) =>
    void work.then(
      () => setMessage(say.taken),
      () => setMessage(say.copyFailed),
    );
  const copy = (html: string, text: string) =>
    copied(
      navigator.clipboard.write([
        new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([text], { type: 'text/plain' }) }),
      ]),
    );
  const now = () => currentOf(desk.content.history);
  return (
    <div class="desk">
      <DeskBar
        language={language}
        name={draft.name}
        canUndo={desk.content.history.done.length > 0}
        canRedo={desk.content.history.undone.length > 0}
        changes={told}
        message={message}
        actions={{
          back: props.onBack,
          undo: desk.undo,
          redo: desk.redo,
          apply: likely && (() => setMessage(say.applied(desk.apply(likely)))),
          tellTables: () => setMessage(desk.tellTables() ? say.sentencesDone : say.noSentences),
          copyChanges: () => copied(takeAway.copyPaper(Promise.resolve(changesPaper(told, report, language)))),
          copyTables: () => copy(richTables(now()), plainDocument({ blocks: now().blocks.filter(({ kind }) => kind === 'grid') })),
          copyAll: () => copy(richDocument(now()), plainDocument(now())),
          saveDocx: null,
        }}
      />
      <section class="sheet-frame" aria-label={say.sheet} ref={frame} />
      <div class="side-panel" id="panel">
        <Panel port={session.port} initial={settings} />
      </div>
    </div>
  );
}
