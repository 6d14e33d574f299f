import { bookOpener } from './book';
import type { Draft } from './draft';

export type { Draft } from './draft';

/** Keeps drafts on this machine. Every call rejects when the browser refuses: nothing is told to be kept that is not. */
export interface DraftStore<Content> {
  /** Newest first. */
  list(): Promise<readonly Draft<Content>[]>;
  read(id: string): Promise<Draft<Content> | null>;
  /**
   * Resolves once it is on disk: a browser killed after that loses nothing. False, and nothing is written, where another than `over` (its
   * `savedAt`) lies there: somebody else has changed it.
   */
  keep(draft: Draft<Content>, over?: string): Promise<boolean>;
  remove(id: string): Promise<void>;
}

/** `isContent` tells what earlier versions or a damaged disk may have left: that is not listed, and not deleted. */
export function draftStore<Content>(isContent: (value: unknown) => value is Content): DraftStore<Content> {
  const open = bookOpener();
  const known = (draft: Draft<unknown> | undefined): draft is Draft<Content> => draft !== undefined && isContent(draft.content);
  return {
    list: async () => {
      const all = await (await open()).getAll('drafts');
      return all.filter(known).sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
    },
    async read(id) {
      const draft = await (await open()).get('drafts', id);
      return known(draft) ? draft : null;
    },
    async keep(draft, over) {
      const transaction = (await open()).transaction('drafts', 'readwrite', { durability: 'strict' });
      const there = over === undefined ? undefined : await transaction.store.get(draft.id);
      const isOurs = there === undefined || there.savedAt === over;
      await Promise.all([isOurs ? transaction.store.put(draft) : undefined, transaction.done]);
      return isOurs;
    },
    remove: async (id) => (await open()).delete('drafts', id),
  };
}
