import { sends } from '../phrases/passed-on';
import { singlesOut } from '../phrases/singled-out';
import type { Token } from '../tokens/tokens';
import { untilEnd } from './sentence-ends';

/** A body or a year that is named in passing, and says nothing of whose or of when the figures are that follow. */
export function isByTheWay(tokens: readonly Token[], text: string, at: number): boolean {
  return (
    isCounted(tokens, at) ||
    isUnder(tokens, at) ||
    isSite(tokens, text, at) ||
    isForum(tokens, text, at) ||
    isHelper(tokens, text, at) ||
    isPassedOn(tokens, text, at) ||
    isSender(tokens, text, at)
  );
}

/** 规章、规范性文件: named together with the word in front. */
export function joins(tokens: readonly Token[], at: number): boolean {
  return joinsOn(tokens[at - 1]);
}

/** 上年结转, 较去年: the year belongs to the carrying over or the comparison. */
export function isBoundTime(tokens: readonly Token[], text: string, at: number): boolean {
  // 上一年项目数量: a column of the form.
  const next = tokens[at + 1];
  if (isOf(next, 'thing:items') || isOf(next, 'thing:projects') || (isOf(next, 'thing:fees') && wordOf(next, text).endsWith('项目')))
    return true;
  const around = [untilEnd(tokens.slice(Math.max(0, at - 2), at).reverse()), untilEnd(tokens.slice(at + 1, at + 4))].flat();
  return around.some((token) => token.kind === 'word' && BINDS.test(token.sense) && !TOWARDS.has(wordOf(token, text)));
}

/** 在县委、县政府领导下: whoever leads is not whose figures follow. */
function isUnder(tokens: readonly Token[], at: number): boolean {
  return clauseFrom(tokens, at).some((token) => isOf(token, 'role:under'));
}

/** 通过云溪市人民政府官方网站: whose site it is. */
function isSite(tokens: readonly Token[], text: string, at: number): boolean {
  let next = at + 1;
  // 在市政府信息公开专栏: named after what stands in it.
  while (isOf(tokens[next], 'body:') || isOf(tokens[next], 'thing:disclosure')) next++;
  return isOf(tokens[next], 'channel') || isAmongChannels(tokens, text, at);
}

/** 通过市政府公告栏、公众号等渠道: one of the channels. */
function isAmongChannels(tokens: readonly Token[], text: string, at: number): boolean {
  const end = markBehind(tokens, at);
  let etc = at + 1;
  for (; etc < end && !isOf(tokens[etc], 'role:etc'); etc++) if (isOf(tokens[etc], 'act:')) return false;
  if (etc >= end) return false;
  const behind = tokens.slice(etc + 1, Math.min(etc + 4, end));
  if (!behind.some((token) => isOf(token, 'channel') || isOf(token, 'role:tail'))) return false;
  const from = tokens.findLastIndex((token, i) => i < at && (token.kind === 'mark' ? token.mark !== '、' : isOf(token, 'act:')));
  return tokens.slice(from + 1, at).some((token) => wordOf(token, text) === '通过');
}

/** 转载国务院、省政府信息300条，制发规范性文件4件: whose words were passed on. */
function isPassedOn(tokens: readonly Token[], text: string, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - REACH); from--) {
    const token = tokens[from];
    if (token && !isOfNames(token)) return PASSES_ON.has(wordOf(token, text));
  }
  return false;
}

const isOfNames = (token: Token) =>
  token.kind === 'unknown' ||
  (token.kind === 'mark' ? !STOPS.includes(token.mark) : isOf(token, 'body:') || isOf(token, 'filler') || isOf(token, 'role:and'));

/** 收到市政府、区政府转办1件: from whom they came. */
function isSender(tokens: readonly Token[], text: string, at: number): boolean {
  let next = at + 1;
  while (isOf(tokens[next], 'body:') || joinsOn(tokens[next])) next++;
  return sends(wordOf(tokens[next], text));
}

const joinsOn = (token: Token | undefined) => (token?.kind === 'mark' ? token.mark === '、' : isOf(token, 'role:and'));

/** 向县政府申请行政复议: where they went. */
function isForum(tokens: readonly Token[], text: string, at: number): boolean {
  if (wordOf(tokens[at - 1], text) !== '向') return false;
  for (const token of clauseFrom(tokens, at)) {
    if (token.kind === 'count') return false;
    if (isOf(token, 'thing:review') || isOf(token, 'thing:litigation')) return true;
  }
  return false;
}

/** 全县25个乡镇、38个部门共收到13件: bodies that are counted themselves. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'count' && before.unit === '个';
}

/** 会同县财政局开展培训，全年收到13件: a department in a clause that tells no number, denies nothing of it, and does not set it apart. */
function isHelper(tokens: readonly Token[], text: string, at: number): boolean {
  // 联合司法局开展培训: with whoever it is.
  if (!isOf(tokens[at], 'body:department') && !isOf(tokens[at - 1], 'manner')) return false;
  let end = at;
  do end = markBehind(tokens, end);
  while (text[tokens[end]?.start ?? -1] === '(');
  const clause = tokens.slice(at, end);
  if (singlesOut(text.slice(tokens[clauseStart(tokens, at)]?.start, clause.at(-1)?.end))) return false;
  return !clause.some((token) => token.kind === 'count' || (isOf(token, 'role:none') && opensClause(tokens, at)));
}

/** 县财政局、民政局全年未收到申请, 其中县公安局未发生诉讼: what the clause says is said of the body. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(clauseStart(tokens, at), at).every((token) => token.kind === 'mark' || OPENS.some((sense) => isOf(token, sense)));
}

function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && !isMark(tokens[from - 1])) from--;
  return from;
}

/** What follows up to the next mark but `、`. */
function clauseFrom(tokens: readonly Token[], at: number): readonly Token[] {
  return tokens.slice(at + 1, markBehind(tokens, at));
}

/** The next mark but `、`; behind the last token when there is none. */
function markBehind(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (to < tokens.length && !isMark(tokens[to])) to++;
  return to;
}

const isMark = (token: Token | undefined) => token?.kind === 'mark' && token.mark !== '、';

const isOf = (token: Token | undefined, sense: string) => token?.kind === 'word' && token.sense.startsWith(sense);
const wordOf = (token: Token | undefined, text: string) => (token ? text.slice(token.start, token.end) : '');
/** So many words and marks name those whose words are passed on. */
const REACH = 16;
const PASSES_ON: ReadonlySet<string> = new Set(['转载', '转发']);
const STOPS = '。；;()';
/** What may stand in front of the body that a clause is about. */
const OPENS = ['body:', 'role:among', 'role:and', 'time:', 'filler'];
/** 对2022年度案卷39件, 由2021年的68件: of that year. */
const TOWARDS: ReadonlySet<string> = new Set(['对', '由', '就', '针对']);
const BINDS = /^act:(?:carry|pass|unfinished|continue)|^role:(?:compared|because|reaches)/;
