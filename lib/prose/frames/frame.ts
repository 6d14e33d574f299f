import { remember } from '../../document/remember';
import { type Act, type BodySense, type CaseResult, kindOf, type Role, type Sense, type Thing, type Time } from '../lexicon/sense';
import type { Token, Word } from '../tokens/tokens';

/** The senses around a number, sorted by kind: what its own words say it counts, before anything is inherited. */
export interface Frame {
  readonly acts: readonly Act[];
  readonly things: readonly Thing[];
  /** Row ids of table three; alternatives within one are parted by `|`. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cases: readonly CaseResult[];
  readonly bodies: readonly Word[];
  readonly times: readonly Time[];
  readonly roles: ReadonlySet<Role>;
  readonly channels: number;
  readonly isPart: 'subject' | 'deadline' | 'manner' | null;
  /** 企业申请公开5件、不掌握2件: its 公开 may be the row 予以公开. */
  readonly mayBeGranted?: true;
  /** What nobody knows among the words in front, as spans; those behind count only where the front says too little. */
  readonly unknown: readonly Token[];
  /** The words that were looked at, in order. */
  readonly words: readonly Token[];
}

/** Sorts a run of words, and those behind it. */
export function gather(before: readonly Token[], after: readonly Token[]): Frame {
  const words = after.length === 0 ? before : [...before, ...after];
  // Made with their first words: most frames have no more than two of these kinds.
  let acts: Act[] | null = null;
  let things: Thing[] | null = null;
  let rows: string[] | null = null;
  let columns: string[] | null = null;
  let cases: CaseResult[] | null = null;
  let bodies: Word[] | null = null;
  let times: Time[] | null = null;
  let role: Role | null = null;
  let roles: Set<Role> | null = null;
  let channels = 0;
  let isSubject = false;
  let isDeadline = false;
  let isManner = false;
  let unknown = 0;
  for (let at = 0; at < words.length; at++) {
    const token = words[at];
    if (token?.kind === 'unknown') unknown++;
    if (token?.kind !== 'word' || token.sense === 'filler') continue;
    const { kind, of } = kindOf(token.sense);
    switch (kind) {
      case 'body':
        bodies = added(bodies, token);
        break;
      case 'role':
        if (role === null) role = of as Role;
        else roles = (roles ?? new Set<Role>().add(role)).add(of as Role);
        break;
      case 'column':
        if (!isAnybody(words, at)) columns = added(columns, of);
        break;
      case 'row':
        if (isWithGranted(words, at, of)) rows = added(rows, 'granted');
        rows = added(rows, of);
        break;
      case 'act':
        // 制定出台: two words of one act.
        if (isSense(words[at - 1], token.sense)) break;
        // 结转至下一年度: the year right behind says which way.
        acts = added(acts, (of === 'carry' || of === 'pass') && nextYearBehind(words, at) ? 'carryOut' : (of as Act));
        break;
      case 'thing':
        things = added(things, of as Thing);
        break;
      case 'case':
        cases = added(cases, of as CaseResult);
        break;
      case 'time':
        times = added(times, of as Time);
        break;
      case 'channel':
        channels++;
        break;
      case 'subject':
        isSubject = true;
        break;
      case 'deadline':
        isDeadline = true;
        break;
      case 'manner':
        isManner = true;
    }
  }
  const passes = acts?.includes('pass') && times?.some((time) => time === 'last' || time === 'other' || time === 'next');
  return {
    acts: (passes ? acts?.map((act) => (act === 'pass' ? 'carry' : act)) : acts) ?? NONE,
    things: things ?? NONE,
    rows: rows ?? NONE,
    columns: columns ?? NONE,
    cases: cases ?? NONE,
    bodies: bodies ?? NONE,
    times: times ?? NONE,
    roles: roles ?? (role === null ? NO_ROLES : only(role)),
    channels: channels > 1 ? channelsIn(words) : channels,
    isPart: isSubject ? 'subject' : isDeadline ? 'deadline' : isManner ? 'manner' : null,
    unknown: unknown === 0 ? NONE : withoutContent(words).filter((token) => token.kind === 'unknown'),
    words,
  };
}

function added<One>(list: One[] | null, one: One): One[] {
  if (list === null) return [one];
  list.push(one);
  return list;
}

const NONE: readonly never[] = [];
const NO_ROLES: ReadonlySet<Role> = new Set();

/** Most frames have one role or none. */
const only = remember((role): ReadonlySet<Role> => new Set([role as Role]));

/** 门户网站依申请公开系统 is one: only what a mark or a word parts is another. */
function channelsIn(words: readonly Token[]): number {
  let channels = 0;
  let isOpen = false;
  for (const token of words) {
    const isChannel = token.kind === 'word' && token.sense === 'channel';
    if (isChannel && !isOpen) channels++;
    isOpen = isChannel || (isOpen && token.kind === 'word' && token.sense === 'thing:request');
  }
  return channels;
}

/** 公开或部分公开21件: the bare word is the row above, whatever else 公开 may be. */
function isWithGranted(words: readonly Token[], at: number, row: string): boolean {
  return row === 'partiallyGranted' && joinsOn(words[at - 1]) && isSense(words[at - 2], 'act:publish');
}

const nextYearBehind = (words: readonly Token[], at: number) =>
  isSense(words[at + 1], 'time:next') || (isSense(words[at + 1], 'filler') && isSense(words[at + 2], 'time:next'));

const joinsOn = (token: Token | undefined) => (token?.kind === 'mark' ? token.mark === '、' : isSense(token, 'role:and'));
const isSense = (token: Token | undefined, sense: Sense) => isWord(token) && token.sense === sense;

/** 收到公民提出的申请13件: whoever applied, not one kind of them (公民提出9件 is); 网民、企业和其他组织, too. */
function isAnybody(words: readonly Token[], at: number): boolean {
  if (joinsOn(words[at - 1]) && isSense(words[at - 2], 'body:all')) return true;
  const next = words[at + 1];
  // 因本单位不掌握无法提供8件, 该单位共收到8件: whose answer it is. 社会公益类组织: told by the word in front.
  if (isSense(words[at - 1], 'filler') && isWord(next) && /^row:unable|^role:sum$/.test(next.sense)) return true;
  if (isColumn(words[at - 1]) && words[at - 1]?.end === words[at]?.start) return true;
  // 涉及企业商业秘密: whose secrets they are.
  if (isSense(next, 'row:denied.thirdPartyRights')) return true;
  let last = at;
  while (joinsOn(words[last + 1]) && isColumn(words[last + 2])) last += 2;
  return isShort(words[at]) && isShort(words[last]) && isReceipt(words[last + 1]) && words.slice(0, at).some(isReceipt);
}

const isColumn = (token: Token | undefined) => isWord(token) && token.sense.startsWith('column:');
const isShort = (token: Token | undefined) => isColumn(token) && token !== undefined && token.end - token.start === 2;
const isWord = (token: Token | undefined): token is Word => token?.kind === 'word';
const isReceipt = (token: Token | undefined) => isWord(token) && (token.sense === 'act:receive' || token.sense === 'act:accept');

/** 申请公开环评、报批等信息的申请13件: what they asked for is nobody's business here. */
function withoutContent(words: readonly Token[]): readonly Token[] {
  const at = (sense: Sense) => words.findIndex((token) => token.kind === 'word' && token.sense === sense);
  const [asked, application] = [at('thing:request'), at('thing:application')];
  // 收取检验费、检定费等行政事业性收费: kinds of it.
  const etc = at('role:etc');
  const isFee = (token: Token, i: number) =>
    i > etc && token.kind === 'word' && token.sense === 'thing:fees' && token.end - token.start > 4;
  if (etc >= 0 && words.some(isFee)) return words.slice(etc);
  return asked >= 0 && application > asked ? [...words.slice(0, asked + 1), ...words.slice(application)] : words;
}

export function senses(tokens: readonly Token[]): Sense[] {
  const found: Sense[] = [];
  for (const token of tokens) if (token.kind === 'word') found.push(token.sense);
  return found;
}

/** A word of that sense is among them. */
export function hears(tokens: readonly Token[], sense: Sense): boolean {
  for (const token of tokens) if (token.kind === 'word' && token.sense === sense) return true;
  return false;
}

export const bodySense = (word: Word) => word.sense.slice('body:'.length) as BodySense;
