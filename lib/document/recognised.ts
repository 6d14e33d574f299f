import type { Block } from './document';
import { rememberLatest } from './remember';

/** Whether anything of these blocks was recognised from pixels. */
export const holdsRecognised = rememberLatest((blocks: readonly Block[]): boolean => {
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (block.recognised) return true;
    } else for (const { recognised } of block.cells) if (recognised !== undefined) return true;
  }
  return false;
});
