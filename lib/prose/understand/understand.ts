import type { Context, Told } from '../frames/context';
import type { Figure } from '../frames/figure';
import type { Frame } from '../frames/frame';
import { aside, type Family, looseIf, reasons, type Understood } from '../meanings/meaning';
import { passesSomeOn } from '../phrases/passed-on';
import type { Token } from '../tokens/tokens';
import { cameToCases, isOfCases } from './cases-caused';
import { followsUnreadBody, followsUnreadKind, isListedUnread } from './follows-unread';
import { kindOfLicence } from './licence-kinds';
import { listedSubject } from './listed-subjects';
import { narrow } from './narrow';
import { ofEach } from './of-each';
import { aboutDecisions, cameFromElsewhere, namesMatter } from './of-other-business';
import { ofOneFlow } from './one-flow';
import { isOpeningStock } from './opening-stock';
import { received } from './request-carry-over';
import { ALL, OF_CASES, part } from './request-meanings';
import { setAside } from './set-aside';
import { understandDisclosure } from './understand-disclosure';
import { understandRemedies } from './understand-remedies';
import { understandRequests } from './understand-requests';

interface Understanding {
  readonly understood: Understood | null;
  /** See `Told`. */
  readonly supposed: Understood | null;
  /** Words that forbade a link. */
  readonly unknown: readonly string[];
  /** What is counted has no word in the lexicon: later numbers may be of it. */
  readonly isForeign: boolean;
}

/** What one number counts: closed world, so an unknown word among those in front of it leaves it unlinked. */
export function understand(figure: Figure, frame: Frame, context: Context, text: string, tokens: readonly Token[]): Understanding {
  const unknown = frame.unknown.map((token) => text.slice(token.start, token.end));
  const set = (understood: Understood | null): Understanding => ({ understood, supposed: null, unknown: [], isForeign: false });
  if (figure.count.unit === '%') return set(null);
  const why = setAside(figure, frame, context, tokens);
  const listed = why ? null : (listedSubject(figure, frame, context, text) ?? kindOfLicence(figure, frame, context, text));
  if (listed) return set(listed);
  if (unknown.length > 0) {
    const isForeign = lacksThing(frame, figure);
    const supposed = why || isForeign || isChannelObject(frame, figure) ? null : counted(figure, frame, context);
    return { understood: null, supposed, unknown, isForeign };
  }
  if (namesPlatform(figure)) return set(aside('other', 'other', reasons.notCounted));
  if (isChannelObject(frame, figure)) return { ...set(aside('other', 'other', reasons.notCounted)), isForeign: true };
  if (why) {
    const supposed = why === reasons.otherBody ? counted(figure, frame, { ...context, whose: 'own' }) : null;
    return { ...set(aside(familyOf(context), 'other', why)), supposed };
  }
  if (isOpeningStock(frame, text)) return set(aside('documents', 'documents', reasons.otherTime));
  if (aboutDecisions(frame, figure, context, text)) return set(aside('remedies', 'cases', reasons.otherBusiness));
  if (namesMatter(frame, figure, context, text)) return set(aside('requests', 'requests', reasons.subject));
  if (cameToCases(figure, frame, context)) return set(part(OF_CASES, received(ALL, context, true), reasons.cause));
  const whole =
    ownAmongOthers(figure, frame, context) ??
    again(figure, frame, context, text) ??
    counted(figure, frame, context) ??
    ofBracket(figure, frame, context);
  const narrowed = whole && ofOneFlow(narrow(whole, frame, context, text), context, tokens);
  const isLoose =
    isOfCases(figure, context, text) ||
    isOfUnread(figure, context) ||
    (narrowed?.family === 'remedies' && isListedUnread(figure, context)) ||
    isActedOn(figure, frame) ||
    (narrowed?.family === 'remedies' &&
      (frame.isPart === 'subject' || (frame.cases.length === 0 && cameFromElsewhere(figure, context, text)))) ||
    lacksUnit(figure, frame) ||
    followsUnreadBody(context, frame) ||
    followsUnreadKind(context, frame) ||
    handsSomeOn(figure, frame, text);
  const counts = narrowed && isMoreAsFewer(narrowed, frame, text) ? { ...narrowed, value: figure.count.numeral.value } : narrowed;
  const told = counts && figure.count.ofEach !== undefined ? ofEach(counts, figure.count.ofEach, context) : counts;
  const found = told && looseIf(isLoose, told);
  return { ...set(found), supposed: ofOurs(found, figure, frame, context) };
}

/** 维持15件, and not a word of disclosure: what it would count if the cases were about it. */
function ofOurs(found: Understood | null, figure: Figure, frame: Frame, context: Context): Understood | null {
  if (context.isDenied || context.isAboutDisclosure || found?.because !== reasons.otherBusiness || found.meanings.length > 0) return null;
  const ours = understandRemedies(frame, figure.count.unit, context, true);
  return ours && !ours.loose && !ours.doubt && ours.role === 'whole' ? { ...ours, because: reasons.otherBusiness } : null;
}

/** 增加3项, where the table has 3 fewer: some write only so many, none writes more for fewer. */
function isMoreAsFewer({ value = 0 }: Understood, { words }: Frame, text: string): boolean {
  const change = words.find((token) => token.kind === 'word' && token.sense === 'role:difference');
  return value < 0 && change !== undefined && MORE.test(text.slice(change.start, change.end));
}

function counted(figure: Figure, frame: Frame, context: Context): Understood | null {
  const { unit, numeral } = figure.count;
  return (
    understandRemedies(frame, unit, context) ??
    understandRequests(frame, unit, context) ??
    understandDisclosure(frame, unit, numeral.value, numeral.step, context)
  );
}

/** 全市发生行政复议61件，其中我区10件: what was told of a wider area, of the issuer's own. */
function ownAmongOthers(
  { sentence, count }: Figure,
  { words, bodies, channels, isPart, roles }: Frame,
  { told, whose }: Context,
): Understood | null {
  const [body] = bodies;
  const isBare =
    body !== undefined &&
    channels === 0 &&
    isPart === null &&
    !roles.has('rest') &&
    words.every((token) => token.kind === 'word' && BARE.test(token.sense));
  if (!isBare || whose !== 'own') return null;
  const wider = told.findLast(({ figure }) => figure.sentence === sentence && figure.count.unit === count.unit);
  return wider?.understood?.because === reasons.otherBody ? wider.supposed : null;
}

/** 实际需答复17件，17件全部答复: the same number again is the same part, unless it says how it ended. */
function again(figure: Figure, { rows, cases }: Frame, { told }: Context, text: string): Understood | null {
  const { before, count, sentence } = figure;
  const isSame = ({ figure: other }: Told) => other.count.numeral.value === count.numeral.value && other.count.unit === count.unit;
  const last = told.at(-1);
  const isBare = last?.figure.sentence === sentence && isSame(last) && before.length === 0;
  // 本级受理8件，移交外单位2件。受理的8件全部答复: of the sentence in front, spoken of as what it was.
  const isRelative = text.slice(before.at(-1)?.start, before.at(-1)?.end) === '的';
  const one = isBare ? last : isRelative ? told.slice(-NEAR).findLast(isSame) : undefined;
  const isNear = one !== undefined && sentence - one.figure.sentence <= 1 && one.understood?.role === 'part';
  return isNear && rows.length + cases.length === 0 ? one.understood : null;
}

/** 现行有效48件（区级10件，部门38件）: each of the number that the bracket stands behind. */
function ofBracket(figure: Figure, frame: Frame, context: Context): Understood | null {
  const whole = figure.bracketOf === null ? null : context.told[figure.bracketOf]?.understood;
  if (!whole || whole.meanings.length === 0 || frame.things.length + frame.acts.length > 0) return null;
  return frame.bodies.length > 0 || frame.channels > 0 || frame.isPart !== null ? { ...whole, role: 'part', because: reasons.part } : null;
}

/** 对申请内容不明确的9件发出补正通知: what was done with them next is no end of theirs. */
function isActedOn({ before, after }: Figure, { rows }: Frame): boolean {
  const [first] = before;
  const isTold = first?.kind === 'word' && first.sense === 'role:because';
  return isTold && rows.length > 0 && after.some((token) => token.kind === 'word' && /^role:aside$|^thing:foreign$/.test(token.sense));
}

/** 登记46件，其中县政府答复19件，转由县直部门答复27件: more than its own, or not. */
function handsSomeOn({ count }: Figure, { acts }: Frame, text: string): boolean {
  if (!acts.some((act) => act === 'receive' || act === 'accept')) return false;
  const end = text.indexOf('。', count.end);
  return passesSomeOn(text.slice(count.end, end < 0 ? count.end + LONGEST_SENTENCE : end), count.numeral.value);
}

/** 按期回复5要求补正2条: something is missing behind the number. */
function lacksUnit({ count, runsOn, after: [next] }: Figure, { acts }: Frame): boolean {
  return (
    runsOn &&
    acts.at(-1) === 'answer' &&
    count.unit === null &&
    !count.numeral.chinese &&
    next?.kind === 'word' &&
    next.sense === 'filler' &&
    next.start === count.end
  );
}

/** 接到8890统一投诉平台反映40件: no unit, and what follows is a name that it begins. */
function namesPlatform({ count, after }: Figure): boolean {
  const [next] = after;
  const to = after.findIndex((token) => token.kind !== 'word');
  const words = to < 0 ? after : after.slice(0, to);
  return (
    count.unit === null &&
    !count.numeral.chinese &&
    count.numeral.value >= LEAST_NAMED &&
    next?.start === count.end &&
    words.some((token) => token.kind === 'word' && token.sense === 'channel')
  );
}

/** 收到…5件（公开1件）: the number in front of the bracket was not understood for a word of it. */
function isOfUnread({ bracketOf }: Figure, { told }: Context): boolean {
  return bracketOf !== null && (told[bracketOf]?.unknown.length ?? 0) > 0;
}

/** The act has an object, and it is none that we know. */
function lacksThing(frame: Frame, { before }: Figure): boolean {
  const lastAct = before.findLastIndex((token) => token.kind === 'word' && token.sense.startsWith('act:'));
  const lastUnknown = before.findLastIndex((token) => token.kind === 'unknown');
  return frame.things.length === 0 && lastUnknown > lastAct;
}

/** 受理群众来信40件: the channel is what came in. */
function isChannelObject(frame: Frame, { before }: Figure): boolean {
  if (frame.channels === 0 || frame.things.length > 0 || frame.rows.length > 0) return false;
  const at = (pattern: RegExp) => before.findLastIndex((token) => token.kind === 'word' && pattern.test(token.sense));
  return at(/^channel$/) > at(/^act:(?:receive|accept|handle|answer|new)$/) && at(/^act:(?:receive|accept|handle|answer|new)$/) >= 0;
}

function familyOf(context: Context): Family {
  switch (context.topic) {
    case 'remedies':
      return 'remedies';
    case 'requests':
      return 'requests';
    case 'documents':
    case 'decisions':
    case 'money':
      return 'documents';
    default:
      return 'other';
  }
}

/** Numbers in front among which the same may stand. */
const NEAR = 8;
const MORE = /增|多/;
const LONGEST_SENTENCE = 300;
/** Hotlines and platforms have names of four digits and more. */
const LEAST_NAMED = 1000;
/** Whose they are, and no more. */
const BARE = /^(?:body:(?:own|small|ownArea|area)|filler|time:this|role:(?:among|be|sum))$/;
