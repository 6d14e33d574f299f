import type { BookState } from '../report/book-state';
import { captureWords, momentInWords } from '../strings/capture';
import { ChangeList } from './change-list';
import { useStrings } from './language';

/** When the report was captured, and what it says now that it did not say then. */
export function BookPanel({ book, onOpen }: { readonly book: BookState; readonly onOpen: (id: string) => void }) {
  const { language } = useStrings();
  const say = captureWords[language];
  const { last, changes } = book;
  if (!last) return null;
  const counts = changes && { cells: changes.cells.length, sentences: changes.sentences.length, attachments: changes.attachments.length };
  const isChanged = counts !== null && counts.cells + counts.sentences + counts.attachments > 0;
  const when = momentInWords(last.at);
  return (
    <section class={isChanged ? 'book changed' : 'book'} aria-label={say.open}>
      {changes && counts && isChanged ? (
        <details open>
          <summary>{say.changed(when, counts)}</summary>
          <ChangeList changes={changes} language={language} most={MOST} />
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
