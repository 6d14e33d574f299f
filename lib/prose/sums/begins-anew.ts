import type { Told } from '../frames/context';
import { listWordAt } from '../phrases/list-words';
import type { Token } from '../tokens/tokens';

/** Where a list stands, and its first part: whatever begins as that does goes on with the list. */
export interface ListAhead {
  readonly text: string;
  /** Where the list may begin, in the text. */
  readonly from: number;
  readonly first: Told;
}

/** Whether a number that stands where a part may stand begins a statement of its own: 此外…, 全年收到…, another act, another way. */
export function beginsAnew(one: Told, { text, from, first }: ListAhead): boolean {
  const head = headOf(one, from);
  if (!head || one.figure.joint === '、') return false;
  const name = text.slice(head.start, head.end);
  const firstHead = headOf(first, from);
  // 在网站公开83条，在公众号公开37条: what the first part begins with as well begins nothing anew.
  if (firstHead && text.slice(firstHead.start, firstHead.end) === name) return false;
  const word = listWordAt(text, head.start)?.value;
  if (word === 'noun') return false;
  if (word !== undefined && word !== 'whole' && word !== 'named') return true;
  if (head.kind === 'word' && beginsStatement(head.sense, name)) return true;
  const act = governing(one);
  return act !== undefined && governing(first) !== act && isChannel(one) && !isChannel(first);
}

function beginsStatement(sense: string, name: string): boolean {
  return (sense.startsWith('time:') && name !== '年度') || sense === 'role:sum' || (FRESH.has(sense) && sense !== 'act:publish');
}

/** First word of a part's name; 其中 is none. */
function headOf({ figure }: Told, from: number): Token | undefined {
  return figure.before.find(
    (token) => token.kind !== 'mark' && token.start >= from && !(token.kind === 'word' && token.sense === 'role:among'),
  );
}

/** The act right in front of a number, or of 信息: 微信发布45条; 公开类信息45条 has none. */
function governing({ figure }: Told): string | undefined {
  const last = figure.before.findLast((token) => token.kind !== 'mark' && !(token.kind === 'word' && token.sense === 'thing:information'));
  return last?.kind === 'word' && FRESH.has(last.sense) ? last.sense : undefined;
}

function isChannel({ frame }: Told): boolean {
  return frame.channels > 0 || frame.things.includes('foreign');
}

/** Acts that begin a statement of their own, unless the first part of the list has them too. */
const FRESH: ReadonlySet<string> = new Set(
  ['receive', 'accept', 'publish', 'issue', 'decide', 'cause', 'charge', 'collect', 'made'].map((act) => `act:${act}`),
);
