import type { Block } from '../../document/document';
import { normalise } from '../../document/normalise';
import type { Seen } from './look-at';

/**
 * What was found, without paragraphs that are not drawn while the same words are shown in another (a title for the printer, for sharing): a
 * reader has seen all that was read. Sentences and titles only, which say the same wherever they stand. `isSeen`: shown as it was read, as far as
 * nothing was found of it.
 */
export function withoutHiddenCopies(found: readonly Seen[], blocks: readonly Block[], isSeen: (block: Block) => boolean): readonly Seen[] {
  const gone = found.filter((one) => one.reason === 'hidden' && saysAll(one.of));
  if (gone.length === 0) return found;
  const faulty = new Set(found.map(({ of }) => of));
  const shown = new Set<string>();
  for (const block of blocks) if (saysAll(block) && !faulty.has(block) && isSeen(block)) shown.add(wordsOf(block.text));
  return found.filter((one) => !(one.reason === 'hidden' && saysAll(one.of) && shown.has(wordsOf(one.of.text))));
}

function saysAll(of: Seen['of']): of is Extract<Block, { kind: 'paragraph' }> {
  return 'kind' in of && of.kind === 'paragraph' && SENTENCE_OR_TITLE.test(of.text);
}

const wordsOf = (text: string) => normalise(text).replace(/\s+/g, '');
const SENTENCE_OR_TITLE = /。|年度?报告?(?:[（(].{0,9}[)）])?$/;
