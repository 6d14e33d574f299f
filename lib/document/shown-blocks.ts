import type { Block, Document } from './document';

/** What a reader of the source sees of it: all that may be shown or written down again. */
export function shownBlocks({ blocks }: Pick<Document, 'blocks'>): readonly Block[] {
  return blocks.filter(isShown);
}

export function isShown({ hidden, unshown }: Block): boolean {
  return !hidden && !unshown;
}
