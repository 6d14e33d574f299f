import type { Told } from '../frames/context';
import { isCarriedIn, isQuantity, numberOf, sumOf } from '../frames/quantities';
import { type ListWord, listWordAt } from '../phrases/list-words';
import { goesOut } from '../phrases/outgoing';
import type { Token } from '../tokens/tokens';

/** What announces that parts follow: 其中, 包括, `：`, a bracket, …件中. */
export interface Opener {
  readonly kind: Exclude<ListWord, 'anew' | 'noun' | 'named'>;
  /** Index of its first token, and of the first behind it. */
  readonly at: number;
  readonly end: number;
  /** Bracket depth of the parts. */
  readonly depth: number;
  /** Index in `told` of the number that it stands behind. */
  readonly head: number;
  /** Nothing but the number's own words and one mark stand between. */
  readonly isAdjacent: boolean;
  /** 其中, 当中: it may point back over other numbers. */
  readonly pointsBack: boolean;
  readonly isBracket: boolean;
  /** The words in front of it say by which point all are sorted: the parts have nothing in common. */
  readonly isSorted: boolean;
}

/** What may make a token an opener. */
interface Sign {
  readonly before: Token | undefined;
  readonly opensBracket: boolean;
  readonly isOf: boolean;
  readonly word: ReturnType<typeof listWordAt>;
}

/** Every opener of a passage that has a number in front. */
export function openersOf(told: readonly Told[], tokens: readonly Token[], text: string): Opener[] {
  const found: Opener[] = [];
  let head = -1;
  let covered = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    while (head + 1 < told.length && (told[head + 1]?.figure.at ?? Number.POSITIVE_INFINITY) < at) head++;
    if (!token || head < 0 || at < covered) continue;
    const opener = openerAt(at, token, head);
    if (!opener) continue;
    // 大部分为动态和公示，其中动态180条: what is loose stays loose.
    const previous = found.at(-1);
    found.push(
      previous?.kind === 'loose' && previous.head === opener.head && previous.depth === opener.depth
        ? { ...opener, kind: 'loose' }
        : opener,
    );
    covered = opener.end;
  }
  return found;

  function openerAt(at: number, token: Token, last: number): Opener | null {
    if (token.kind === 'mark' && DIVIDES.includes(token.mark)) return divided(at, last);
    if (token.kind === 'mark' && token.mark !== ':' && token.mark !== '：') return null;
    const before = tokens[at - 1];
    const opensBracket = before?.kind === 'mark' && before.mark === '(';
    const isOf = token.end === token.start + 1 && text[token.start] === '中';
    const word = token.kind === 'mark' ? null : listWordAt(text, token.start);
    // Most words.
    if (token.kind !== 'mark' && !opensBracket && !isOf && !word) return null;
    return openedBy(at, token, last, { before, opensBracket, isOf, word });
  }

  function openedBy(at: number, token: Token, last: number, { before, opensBracket, isOf, word }: Sign): Opener | null {
    const { depth } = token;
    const to = opensBracket
      ? bracketHead(at, last)
      : told.findLastIndex((one, index) => index <= last && one.figure.count.depth === depth && isQuantity(one));
    const one = told[to];
    if (!one) return null;
    const isSorted = word?.value === 'whole' && followsPoint(at);
    const make = (kind: Opener['kind'], end: number, pointsBack: boolean): Opener => ({
      kind,
      at,
      end,
      depth,
      head: to,
      isAdjacent: standsBehind(one, at),
      pointsBack,
      isBracket: opensBracket,
      isSorted,
    });
    if (token.kind === 'mark') return standsBehind(one, at) ? make('whole', at + 1, false) : null;
    const isWithin = one.figure.after.includes(token);
    // 已办结的14件中：
    if (isWithin && isOf) return make('some', tokens[at + 1]?.kind === 'mark' ? at + 2 : at + 1, false);
    const isHead = before === undefined || (before.kind === 'mark' && before.mark !== '、' && before.mark !== ')') || isSorted;
    if (!isHead && !isWithin) return opensBracket ? plainBracket() : null;
    // 涉及商业秘密1件 is a result, and opens nothing.
    const isOfResult = token.kind === 'word' && token.sense.startsWith('row:') && word !== null && token.end > word.end;
    // 即逾期不补正3件、其他2件; 即墨区5件, 即时答复5件 are names themselves.
    if (word?.value === 'named') return token.end === word.end && namesOfForm(tokens[at + 1]) ? make('whole', at + 1, false) : null;
    if (word && !isOfResult && word.value !== 'anew' && word.value !== 'noun') {
      const end = tokens.findIndex((other) => other.start >= word.end);
      return make(word.value, end < 0 ? tokens.length : end, text.startsWith('其中', token.start) || text.startsWith('当中', token.start));
    }
    return opensBracket ? plainBracket() : null;

    /** 84件(区政府令2件、区政发82件): two numbers or more, and each with a name. */
    function plainBracket(): Opener | null {
      const inside = told.filter(({ figure }) => figure.bracketOf === to && figure.at > at && figure.count.unit === one?.figure.count.unit);
      return inside.length > 1 ? make('whole', at, false) : null;
    }
  }

  /** 按申请内容分为四类：the point by which all are sorted stands in front of the word. */
  function followsPoint(at: number): boolean {
    let from = at;
    while (tokens[from - 1]?.kind === 'word') from--;
    const end = tokens[from - 1];
    return from < at && end?.kind === 'mark' && end.mark !== '、' && POINT.test(text.slice(tokens[from]?.start));
  }

  /** Whether the clause behind a mark has such a word, and opens the list itself. */
  function isSortedBehind(mark: number): boolean {
    for (let at = mark + 1; tokens[at]?.kind === 'word'; at++)
      if (listWordAt(text, tokens[at]?.start ?? 0)?.value === 'whole' && followsPoint(at)) return true;
    return false;
  }

  /** 收到9件，网络申请6件，信函申请3件: no word opens it, and yet what follows can only divide the number in front. */
  function divided(at: number, last: number): Opener | null {
    const next = tokens[at + 1];
    const word = next && listWordAt(text, next.start)?.value;
    if (!next || (word !== undefined && word !== 'anew') || isSortedBehind(at)) return null;
    const [first, second] = [told[last + 1], told[last + 2]];
    const cut = first && cutOf(first);
    if (!cut || !second || cutOf(second) !== cut) return null;
    const head =
      told[last] && isComma(tokens[at]) && standsBehind(told[last], at) ? last : cut === 'channel' ? runsFrom(first, at, last) : -1;
    const one = told[head];
    if (!one || !isQuantity(one) || one.figure.count.depth > 0 || !isDivisible(one)) return null;
    if (told.some((other) => isCarriedIn(other) || other.frame.acts.includes('carryIn'))) return null;
    const isBeside = (part: Told) => part.figure.sentence === first.figure.sentence && part.figure.count.unit === one.figure.count.unit;
    if (!isBeside(first) || !isBeside(second) || (head === last && first.figure.sentence > one.figure.sentence)) return null;
    const beside = told.slice(last + 1).filter(isBeside);
    // 网络申请60件，信函申请30件，其中26件两种都用: what they have too much is told.
    const excess = sumOf(beside.filter((part) => cutOf(part) === cut).map(numberOf)) - numberOf(one);
    // Farther off it may leave some out.
    if (excess < 0 && head < last) return null;
    if (beside.some((part) => cutOf(part) !== cut && numberOf(part) === excess)) return null;
    // 罚款类40件，没收类10件: one case may be of several classes, and a licence is of one.
    if (cut === 'class' && excess > 0 && one.understood?.subject !== 'licensing decisions') return null;
    return { kind: 'some', at, end: at + 1, depth: 0, head, isAdjacent: true, pointsBack: false, isBracket: false, isSorted: false };
  }

  /** 收到26件，其中企业3件；网上20件，信函6件。, 收到26件。从申请方式看，网上20件，信函6件: what came in, no farther off than a sentence, that channels told one behind the other divide. */
  function runsFrom(first: Told, at: number, last: number): number {
    if (first.figure.before[0] !== tokens[at + 1] || told.some((one, index) => index <= last && one.frame.channels > 0)) return -1;
    const head = told.findLastIndex((one, index) => index <= last && isQuantity(one) && isDivisible(one));
    return first.figure.sentence - (told[head]?.figure.sentence ?? 0) > 1 ? -1 : head;
  }

  /** In which way the name of a part cuts the whole: parts of one cut have nothing in common. */
  function cutOf({ figure, frame, topic }: Told): 'channel' | 'class' | null {
    const { acts, rows, cases, columns, things, roles, channels, bodies } = frame;
    if (figure.bracketOf !== null || rows.length + columns.length + bodies.length > 0) return null;
    if (things.includes('foreign') || roles.has('among')) return null;
    // 变更类30件: whatever else the word in front of 类 may mean.
    const name = figure.before.at(-1);
    if (channels === 0) return name && text.slice(name.start, name.end).endsWith('类') ? 'class' : null;
    const isIntake = acts.every((act) => act === 'receive' || act === 'accept') && cases.length === 0;
    // 网络送达40件: how the answers went out.
    const isOutgoing = name !== undefined && goesOut(text.slice(figure.before[0]?.start, name.end));
    return topic === 'requests' && isIntake && !isOutgoing ? 'channel' : null;
  }

  /** The number that a bracket stands behind. */
  function bracketHead(at: number, last: number): number {
    const depth = (tokens[at]?.depth ?? 1) - 1;
    return told.findLastIndex((one, index) => index <= last && one.figure.count.depth === depth);
  }

  /** Between the number and the token lie the number's own words, and one mark at most; brackets do not count. */
  function standsBehind({ figure }: Told, at: number): boolean {
    let marks = 0;
    for (let i = figure.at + 1; i < at; i++) {
      const token = tokens[i];
      if (!token || token.depth > figure.count.depth) continue;
      if (token.kind === 'mark') marks++;
      else if (!figure.after.includes(token)) return false;
      if (marks > 1) return false;
    }
    return true;
  }
}

/** What came in, or what was decided, all told. */
function isDivisible({ understood, frame }: Told): boolean {
  return understood?.role === 'whole' && DIVISIBLE.test(understood.subject) && !understood.loose && !frame.roles.has('among');
}

/** Marks behind which a run of parts may begin. */
const DIVIDES = '，,；;。';
const isComma = (token: Token | undefined) => token?.kind === 'mark' && '，,'.includes(token.mark);
const POINT = /^[按从以]/;
const DIVISIBLE = /^requests (?:received|handled)$| decisions$/;

/** A result or an applicant, as the form calls them. */
const namesOfForm = (token: Token | undefined) => token?.kind === 'word' && /^(?:row|column):/.test(token.sense);
