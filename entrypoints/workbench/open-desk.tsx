import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../lib/casebook/draft-store';
import { Panel } from '../../lib/panel/panel';
import type { PanelSettings } from '../../lib/panel/port';
import { workbenchStrings } from '../../lib/strings/workbench';
import { ConfirmCard } from '../../lib/workbench/confirm-card';
import { tellChanges } from '../../lib/workbench/desk/changes-paper';
import { questionsOf } from '../../lib/workbench/desk/confirming';
import type { Desk, DeskContent } from '../../lib/workbench/desk/desk';
import type { Kept } from '../../lib/workbench/desk/keep-draft';
import type { Piece } from '../../lib/workbench/desk/pieces';
import { DeskBar } from '../../lib/workbench/desk-bar';
import { fitRuns, type PageImage } from '../../lib/workbench/sheet/page-sheet';
import type { Sheet } from '../../lib/workbench/sheet/sheet';
import { Thumbnails } from '../../lib/workbench/thumbnails';
import { actionsOn } from './desk-actions';
import { useSession } from './use-session';

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
  const speech = useRef(say);
  speech.current = say;
  const frame = useRef<HTMLDivElement>(null);
  const { session, port, pages, life, message, tell } = useSession({ draft, pages: props.pages, keep: props.keep, speech });
  const { desk } = session;

  useEffect(() => {
    frame.current?.append(session.sheet.element);
    fitRuns(session.sheet.element);
    session.begin();
    const bar = frame.current?.parentElement?.querySelector('.desk-bar');
    const measure = new ResizeObserver(() => document.body.style.setProperty('--bar', `${bar?.clientHeight ?? 0}px`));
    if (bar) measure.observe(bar);
    document.addEventListener('keydown', (event) => undoByKey(event, desk), { signal: life.signal });
    return () => {
      measure.disconnect();
      life.abort();
    };
  }, [session]);

  const changes = tellChanges(desk.changes, session.audit?.report ?? null, desk.matrix, language);
  return (
    <div class="desk">
      <DeskBar
        language={language}
        name={draft.name}
        canUndo={desk.content.history.done.length > 0}
        canRedo={desk.content.history.undone.length > 0}
        changes={changes}
        message={message}
        isPages={pages !== null}
        actions={{
          ...actionsOn({ name: draft.name, language, session, changes, tell }),
          back: props.onBack,
          turn: props.onTurn,
          zoom(by) {
            zoom.current = Math.min(3, Math.max(0.5, zoom.current * by));
            session.sheet.element.style.setProperty('--zoom', String(zoom.current));
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

/** Ctrl Z and Ctrl Y, unless somebody is writing. */
function undoByKey(event: KeyboardEvent, desk: Desk): void {
  const isWriting = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]') !== null;
  if (isWriting || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  const wanted = event.key.toLowerCase();
  if (wanted !== 'z' && wanted !== 'y') return;
  event.preventDefault();
  if (wanted === 'y' || event.shiftKey) desk.redo();
  else desk.undo();
}

/** Frames the cell that is asked about, and brings it into view. */
function showAsked({ element, nodeOf }: Sheet, piece: Piece): void {
  for (const before of element.querySelectorAll('.is-asked')) before.classList.remove('is-asked');
  const node = nodeOf(piece);
  node?.classList.add('is-asked');
  node?.scrollIntoView({ block: 'center', inline: 'nearest' });
}
