import { useEffect, useState } from 'preact/hooks';
import type { BookState } from '../report/book-state';
import { countChanges } from '../report/told/changes';
import { captureWords } from '../strings/capture';
import { momentInWords } from '../strings/capture-news';
import type { ChangeList } from './change-list';
import { useStrings } from './language';

/** When the report was captured, and what it says now that it did not say then. */
export function BookPanel({ book, onOpen }: { readonly book: BookState; readonly onOpen: (id: string) => void }) {
  const { language } = useStrings();
  const say = captureWords[language];
  const { last, changes } = book;
  const [list, setList] = useState<{ readonly List: typeof ChangeList } | null>(null);
  const isChanged = changes !== null && countChanges(changes) > 0;
  // Most reports have not changed: who lists changes comes when one has.
  useEffect(() => {
    if (isChanged) void import('./change-list').then((module) => setList({ List: module.ChangeList }));
  }, [isChanged]);
  if (!last) return null;
  const counts = changes && { cells: changes.cells.length, sentences: changes.sentences.length, attachments: changes.attachments.length };
  const when = momentInWords(last.at);
  return (
    <section class={isChanged ? 'book changed' : 'book'} aria-label={say.open}>
      {changes && counts && isChanged ? (
        <details open>
          <summary>{say.changed(when, counts)}</summary>
          {list && <list.List changes={changes} language={language} most={MOST} />}
        </details>
      ) : (
        <p class="sub">{changes && !book.attempt ? say.unchanged(when) : say.keptBefore(when)}</p>
      )}
      <button type="button" class="quiet small" onClick={() => onOpen(last.id)}>
        {say.open}
      </button>
    </section>
  );
}

/** A page that was written anew is no list to be read in a panel. */
const MOST = 12;
