import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../lib/casebook/draft-store';
import { nextFrame } from '../../lib/extension/next-frame';
import { Panel } from '../../lib/panel/panel';
import type { PanelSettings } from '../../lib/panel/port';
import { workbenchStrings } from '../../lib/strings/workbench';
import { changesPaper, tellChanges } from '../../lib/workbench/changes-paper';
import { ConfirmCard } from '../../lib/workbench/confirm-card';
import { questionsOf } from '../../lib/workbench/confirming';
import type { DeskContent } from '../../lib/workbench/desk';
import { DeskBar } from '../../lib/workbench/desk-bar';
import type { Kept } from '../../lib/workbench/keep-draft';
import { drawnBehind, fitRuns, type PageImage } from '../../lib/workbench/page-sheet';
import { asRead, type Piece } from '../../lib/workbench/pieces';
import { plainDocument, richDocument, richTables } from '../../lib/workbench/rich-document';
import type { Sheet } from '../../lib/workbench/sheet';
import { Thumbnails } from '../../lib/workbench/thumbnails';
import { saveBlob, takeAway } from '../popup/take-away';
import { putOnDesk } from './put-on-desk';

export interface DeskProps {
  readonly draft: Draft<DeskContent>;
  readonly settings: PanelSettings;
  /** Rejects when it could not be kept. */
  readonly keep: (content: DeskContent) => Promise<Kept>;
  readonly onBack: () => void;
}

/** The sheet, the bar over it, the panel at its side. */
export function OpenDesk(
  props: DeskProps & {
    readonly pages: readonly PageImage[] | null;
    /** Where crops of what was recognised come from. */
    readonly pictures: readonly PageImage[] | null;
    readonly onTurn: (() => void) | null;
  },
) {
  const { draft, settings, pictures } = props;
  const zoom = useRef(1);
  const { language } = settings;
  const say = workbenchStrings[language];
  /** For what is told later: the language may have changed by then. */
  const speech = useRef(say);
  speech.current = say;
  const [, renew] = useState(0);
  const [message, setMessage] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  const [{ session, port }, pages, life] = useMemo(() => {
    const off = new AbortController();
    let marked = () => {};
    const first = new Promise<void>((resolve) => {
      marked = resolve;
    });
    const pages = props.pages && drawnBehind(props.pages, first);
    const opened = putOnDesk({
      content: draft.content,
      name: draft.name,
      pages,
      signal: off.signal,
      laid: (count) => setMessage(count > 0 ? speech.current.laid(count) : speech.current.notLaid),
      renewed(what) {
        const show = () => renew((count) => count + 1);
        if (what === 'audited') {
          void nextFrame(window).then(marked);
          return show();
        }
        // First the audit and its marks, which are waited for.
        void nextFrame(window).then(() => {
          show();
          void keepNow();
        });
      },
    });
    const keepNow = () =>
      props.keep(opened.session.desk.content).then(
        (how) => setMessage((told) => (how === 'apart' ? speech.current.keptApart : withKept(told, speech.current))),
        () => setMessage(speech.current.notKept),
      );
    return [opened, pages, off] as const;
  }, [draft.id]);
  const { desk } = session;

  useEffect(() => {
    frame.current?.append(session.sheet.element);
    fitRuns(session.sheet.element);
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
  const now = () => desk.current;
  const saveWord = (ending: string, writing: Promise<Uint8Array>): void => {
    const file = `${draft.name.replace(/\.\w{2,5}$/, '').replace(/[\\/:*?"<>|]/g, '_')}${ending}.docx`;
    void writing.then(
      (bytes) => {
        saveBlob(file, new Blob([new Uint8Array(bytes)], { type: DOCX }));
        setMessage(say.saved(file));
      },
      () => setMessage(say.copyFailed),
    );
  };
  return (
    <div class="desk">
      <DeskBar
        language={language}
        name={draft.name}
        canUndo={desk.content.history.done.length > 0}
        canRedo={desk.content.history.undone.length > 0}
        changes={told}
        message={message}
        isPages={pages !== null}
        actions={{
          back: props.onBack,
          undo: desk.undo,
          redo: desk.redo,
          apply: likely && (() => setMessage(say.applied(desk.apply(likely)))),
          tellTables: () => setMessage(desk.tellTables() ? say.sentencesDone : say.noSentences),
          copyChanges: () => copied(takeAway.copyPaper(Promise.resolve(changesPaper(told, report, language)))),
          copyTables: () => copy(richTables(now()), plainDocument({ blocks: now().blocks.filter(({ kind }) => kind === 'grid') })),
          copyAll: () => copy(richDocument(now()), plainDocument(now())),
          turn: props.onTurn,
          zoom(by) {
            zoom.current = Math.min(3, Math.max(0.5, zoom.current * by));
            session.sheet.element.style.setProperty('--zoom', String(zoom.current));
          },
          saveChanges() {
            const paper = changesPaper(told, report, language);
            saveWord(
              '_更正说明',
              import('../../lib/word/paper-docx').then(({ paperDocx }) => paperDocx(paper)),
            );
          },
          saveDocx() {
            saveWord(
              '',
              import('../../lib/word/write-docx').then(({ writeDocx }) => writeDocx(asRead(now()))),
            );
          },
        }}
      />
      <section class="sheet-frame" aria-label={say.sheet} ref={frame}>
        {pages && <Thumbnails pages={pages} name={say.pages} page={say.page} />}
      </section>
      <div class="side-panel" id="panel" data-keep-clear="">
        {pictures && session.audit?.asked && (
          <ConfirmCard
            language={language}
            questions={questionsOf(session.audit)}
            pages={pictures}
            onShow={({ piece }) => showAsked(session.sheet, piece)}
            onConfirm={({ piece }, figure) => desk.confirm(piece, figure)}
          />
        )}
        <Panel port={port} initial={settings} />
      </div>
    </div>
  );
}

/** What was done is still being read. */
function withKept(told: string, { kept, notKept }: { readonly kept: string; readonly notKept: string }): string {
  return told === '' || told === notKept || told.includes(kept) ? kept : `${told} · ${kept}`;
}

/** Frames the cell that is asked about, and brings it into view. */
function showAsked({ element, nodeOf }: Sheet, piece: Piece): void {
  for (const before of element.querySelectorAll('.is-asked')) before.classList.remove('is-asked');
  const node = nodeOf(piece);
  node?.classList.add('is-asked');
  node?.scrollIntoView({ block: 'center', inline: 'nearest' });
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
