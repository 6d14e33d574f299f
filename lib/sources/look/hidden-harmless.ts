import type { Block } from '../../document/document';
import { normalise } from '../../document/normalise';
import type { Seen } from './look-at';

/**
 * What was found, without paragraphs that are not drawn and whose words no reader misses: what a page keeps for itself, and what is shown in
 * another paragraph (a title for the printer, for sharing). Of the latter sentences and titles only, which say the same wherever they stand.
 * `isSeen`: shown as it was read, as far as nothing was found of it.
 */
export function withoutHarmless(found: readonly Seen[], blocks: readonly Block[], isSeen: (block: Block) => boolean): readonly Seen[] {
  const told = found.filter(({ of, reason }) => !(reason === 'hidden' && 'kind' in of && of.kind === 'paragraph' && isLeftOver(of.text)));
  if (!told.some((one) => one.reason === 'hidden' && saysAll(one.of))) return told;
  const faulty = new Set(found.map(({ of }) => of));
  const shown = new Set<string>();
  for (const block of blocks) if (saysAll(block) && !faulty.has(block) && isSeen(block)) shown.add(wordsOf(block.text));
  return told.filter((one) => !(one.reason === 'hidden' && saysAll(one.of) && shown.has(wordsOf(one.of.text))));
}

function saysAll(of: Seen['of']): of is Extract<Block, { kind: 'paragraph' }> {
  return 'kind' in of && of.kind === 'paragraph' && SENTENCE_OR_TITLE.test(of.text);
}

/** What a page keeps for itself, or a word processor left: a year alone, the name of a sharing tool, a script's data. No rule asks for these. */
function isLeftOver(text: string): boolean {
  return LEFT_OVER.test(text.trim());
}

const wordsOf = (text: string) => normalise(text).replace(/\s+/g, '');
const LEFT_OVER =
  /^(?:20\d\d年?|分享(?:到|至)?(?:[:：]?\s{0,3}(?:微信|微博|新浪微博|朋友圈|QQ|QQ空间|QQ好友|\s){0,12})?|[{[]\s?["{[][^\u3002]{0,2000}[}\]])$/;
const SENTENCE_OR_TITLE = /。|年度?报告?(?:[（(].{0,9}[)）])?$/;
