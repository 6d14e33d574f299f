import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { workbenchStrings } from '../../lib/strings/workbench';
import type { DeskContent } from '../../lib/workbench/desk/desk';
import { draftKeeper } from '../../lib/workbench/desk/keep-draft';
import type { PageImage } from '../../lib/workbench/sheet/page-sheet';
import { type DeskProps, OpenDesk } from './open-desk';
import { pdfPages } from './pdf-pages';
import { workbenchPort } from './port';

/** A file with pages is shown as it looks, until somebody wants to change its words. */
export function DeskView(props: Omit<DeskProps, 'keep'>) {
  const say = workbenchStrings[props.settings.language];
  const { bytes, history } = props.draft.content;
  // Of a Word file only pictures are kept, to be compared with what was read of them.
  const hasPages = bytes !== undefined && history.base.kind !== 'docx';
  const [isPages, setPages] = useState(hasPages);
  const [pages, setFound] = useState<readonly PageImage[] | null>(null);
  const content = useRef(props.draft.content);
  const keeper = useMemo(() => draftKeeper(props.draft, workbenchPort, say.apart), [props.draft.id]);
  useEffect(() => {
    const off = new AbortController();
    if (bytes)
      void pagesOf(props.draft.content, off.signal).then((found) => {
        if (off.signal.aborted) return;
        if (found) setFound(found);
        else setPages(false);
      });
    return () => off.abort();
  }, [bytes]);
  if (isPages && !pages)
    return (
      <p class="opening" role="status">
        {say.opening}
      </p>
    );
  return (
    <OpenDesk
      {...props}
      key={isPages ? 'pages' : 'text'}
      draft={{ ...props.draft, content: content.current }}
      keep={(now) => {
        content.current = now;
        return keeper.keep(now);
      }}
      pages={isPages ? pages : null}
      pictures={isPages || !hasPages ? pages : null}
      onTurn={hasPages && pages ? () => setPages(!isPages) : null}
    />
  );
}

/** The pages of a PDF, or a picture as the one page that it is. */
function pagesOf({ bytes, history }: DeskContent, signal: AbortSignal): Promise<readonly PageImage[] | null> {
  if (!bytes) return Promise.resolve(null);
  if (history.base.kind === 'pdf') return pdfPages(bytes, signal);
  return import('./picture-pages').then(
    ({ picturePages }) => picturePages(bytes),
    () => null,
  );
}
