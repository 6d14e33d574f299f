import { useEffect, useRef, useState } from 'preact/hooks';
import { workbenchStrings } from '../../lib/strings/workbench';
import type { DeskContent } from '../../lib/workbench/desk';
import type { PageImage } from '../../lib/workbench/page-sheet';
import { type DeskProps, OpenDesk } from './open-desk';
import { pdfPages } from './pdf-pages';

/** A file with pages is shown as it looks, until somebody wants to change its words. */
export function DeskView(props: DeskProps) {
  const { bytes, history } = props.draft.content;
  // Of a Word file only pictures are kept, to be compared with what was read of them.
  const hasPages = bytes !== undefined && history.base.kind !== 'docx';
  const [isPages, setPages] = useState(hasPages);
  const [pages, setFound] = useState<readonly PageImage[] | null>(null);
  const content = useRef(props.draft.content);
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
        {workbenchStrings[props.settings.language].opening}
      </p>
    );
  return (
    <OpenDesk
      {...props}
      key={isPages ? 'pages' : 'text'}
      draft={{ ...props.draft, content: content.current }}
      keep={(draft) => {
        content.current = draft.content;
        return props.keep(draft);
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
