import { useMemo, useState } from 'preact/hooks';
import type { Draft } from '../../lib/casebook/draft-store';
import { nextFrame } from '../../lib/extension/page/next-frame';
import type { PanelPort } from '../../lib/panel/port';
import type { WorkbenchStrings } from '../../lib/strings/workbench';
import type { DeskContent } from '../../lib/workbench/desk/desk';
import type { Kept } from '../../lib/workbench/desk/keep-draft';
import type { DeskSession } from '../../lib/workbench/desk/session';
import { drawnBehind, type PageImage } from '../../lib/workbench/sheet/page-sheet';
import { putOnDesk } from './put-on-desk';

export interface SessionUse {
  readonly draft: Draft<DeskContent>;
  readonly pages: readonly PageImage[] | null;
  /** Rejects when it could not be kept. */
  readonly keep: (content: DeskContent) => Promise<Kept>;
  /** For what is told later: the language may have changed by then. */
  readonly speech: { readonly current: WorkbenchStrings };
}

/** What lies on the desk as long as one draft is open. */
export interface OpenSession {
  readonly session: DeskSession;
  readonly port: PanelPort;
  /** The pages as the sheet draws them: the marks come first. */
  readonly pages: readonly PageImage[] | null;
  /** Ends it. */
  readonly life: AbortController;
  /** The last thing that was told. */
  readonly message: string;
  tell(message: string | ((before: string) => string)): void;
}

/** Puts a draft on the desk, shows each audit of it, and keeps each change. */
export function useSession({ draft, keep, speech, ...props }: SessionUse): OpenSession {
  const [, renew] = useState(0);
  const [message, tell] = useState('');
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
      laid: (count) => tell(count > 0 ? speech.current.laid(count) : speech.current.notLaid),
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
      keep(opened.session.desk.content).then(
        (how) => tell((told) => (how === 'apart' ? speech.current.keptApart : withKept(told, speech.current))),
        () => tell(speech.current.notKept),
      );
    return [opened, pages, off] as const;
  }, [draft.id]);
  return { session, port, pages, life, message, tell };
}

/** What was done is still being read. */
function withKept(told: string, { kept, notKept }: Pick<WorkbenchStrings, 'kept' | 'notKept'>): string {
  return told === '' || told === notKept || told.includes(kept) ? kept : `${told} · ${kept}`;
}
