import type { DeskContent } from './desk';
import type { DeskDraft, WorkbenchPort } from './port';

/** What became of it: kept in its draft, or as one more, because another page has changed that draft meanwhile. */
export type Kept = 'kept' | 'apart';

/** Keeps what lies on a desk, one after the other. Rejects when the browser keeps nothing. */
export interface DraftKeeper {
  keep(content: DeskContent): Promise<Kept>;
}

/** `apart` names the draft that this one becomes when another page has changed it: neither overwrites the other. */
export function draftKeeper(
  first: DeskDraft,
  { drafts, nameOpen }: Pick<WorkbenchPort, 'drafts' | 'nameOpen'>,
  apart: (name: string) => string,
): DraftKeeper {
  let own: Omit<DeskDraft, 'content'> = first;
  let running: Promise<unknown> = Promise.resolve();
  const keep = async (content: DeskContent): Promise<Kept> => {
    // Always later than before: it is by that time that another's change is known.
    const savedAt = new Date(Math.max(Date.now(), Date.parse(own.savedAt) + 1)).toISOString();
    const next = { ...own, savedAt, content };
    if (await drafts.keep(next, own.savedAt)) {
      own = next;
      return 'kept';
    }
    const other = { ...next, id: crypto.randomUUID(), name: apart(own.name) };
    await drafts.keep(other);
    own = other;
    nameOpen(other.id);
    return 'apart';
  };
  return {
    keep(content) {
      const kept = running.then(() => keep(content));
      running = kept.catch(() => {});
      return kept;
    },
  };
}
