import { bookOpener } from '../../casebook/book';
import { arrived, type CarriedCapture, toBase64 } from '../../casebook/captures/carry';
import { lastCapture } from '../../casebook/captures/find-capture';
import { keepCapture, whyNotKept } from '../../casebook/captures/keep-capture';
import type { Attempt, KeptAs } from '../../report/book-state';
import type { BackgroundRequest } from '../messages/messages';

type CasebookRequest = Extract<BackgroundRequest, { readonly type: 'keep' | 'last' | 'recall' }>;

/** Opened when it is first asked for. */
const open = bookOpener();

/**
 * The disk's side of what a page keeps and recalls. A worker has no page to ask in its place (Chromium's offscreen documents are unknown to
 * 109 and to Firefox), so it opens the database itself: that is small; packing, hashing and comparing are the page's script's.
 */
export async function answerCasebook(request: CasebookRequest, isPrivate: boolean): Promise<Attempt | KeptAs | Parts | null> {
  switch (request.type) {
    case 'keep': {
      // What nobody asked for leaves no trace of a private window.
      if (isPrivate && request.unlessSame) return { kept: false, why: 'private' };
      const { at } = request.carried.summary;
      return open()
        .then((book) => keepCapture(book, arrived(request.carried), request.unlessSame))
        .then(
          (id): Attempt => ({ kept: true, id, at }),
          (problem: unknown): Attempt => ({ kept: false, why: whyNotKept(problem) }),
        );
    }
    case 'last': {
      const last = await lastCapture(await open(), request.page);
      return last && { id: last.id, at: last.at };
    }
    case 'recall': {
      const book = await open();
      const [audit, source] = await Promise.all([book.get('exports', request.id), book.get('sources', request.id)]);
      return audit && source ? { export: toBase64(audit), source: toBase64(source) } : null;
    }
  }
}

type Parts = Pick<CarriedCapture, 'export' | 'source'>;
