import type { Context } from '../frames/context';
import { bodySense, type Frame } from '../frames/frame';
import type { Figure } from '../frames/structure';
import type { Act } from '../lexicon/sense';
import { aside, type Family, reasons, type Understood } from '../meanings/meaning';
import type { Token } from '../tokens/tokens';
import { isOfCases } from './cases-caused';
import { CARRY, setAside } from './set-aside';
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
  if (unknown.length > 0) {
    const isForeign = lacksThing(frame, figure);
    const supposed = why || isForeign || isChannelObject(frame, figure) ? null : counted(figure, frame, context);
    return { understood: null, supposed, unknown, isForeign };
  }
  if (isChannelObject(frame, figure)) return { ...set(aside('other', 'other', reasons.notCounted)), isForeign: true };
  if (why) {
    const supposed = why === reasons.otherBody ? counted(figure, frame, { ...context, whose: 'own' }) : null;
    return { ...set(aside(familyOf(context), 'other', why)), supposed };
  }
  const whole = again(figure, frame, context) ?? counted(figure, frame, context) ?? ofBracket(figure, frame, context);
  const narrowed = whole && narrow(whole, frame, context, text);
  const isLoose = isOfCases(figure, context, text) || isOfUnread(figure, context) || isActedOn(figure, frame) || lacksUnit(figure, frame);
  return set(narrowed && isLoose ? { ...narrowed, loose: true } : narrowed);
}

function counted(figure: Figure, frame: Frame, context: Context): Understood | null {
  const { unit, numeral } = figure.count;
  return (
    understandRemedies(frame, unit, context) ??
    understandRequests(frame, unit, context) ??
    understandDisclosure(frame, unit, numeral.value, numeral.step, context)
  );
}

/** 实际需答复17件，17件全部答复: the same number again is the same part, unless it says how it ended. */
function again(figure: Figure, { rows, cases }: Frame, context: Context): Understood | null {
  const last = context.told.at(-1);
  const isSame =
    last?.figure.sentence === figure.sentence &&
    last.figure.count.numeral.value === figure.count.numeral.value &&
    last.figure.count.unit === figure.count.unit;
  return isSame && figure.before.length + rows.length + cases.length === 0 && last.understood?.role === 'part' ? last.understood : null;
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

/** 结转的12件年内全部办结，其中公开3件、不予公开4件; 上年结转12件（公开3件）; 对上年结转的12件，公开3件: results of those that were carried in. */
function dividesCarriedIn({ family }: Understood, { told, sentence, index }: Context): boolean {
  if (family !== 'outcomes') return false;
  const own = sentence[0]?.figure.sentence;
  const of = told.findLast(
    ({ figure, understood }) => figure.sentence === own && understood?.role === 'whole' && understood.family !== 'outcomes',
  );
  const from = of ? told.indexOf(of) : -1;
  const isAmong = sentence.some((one) => one.index > from && one.index <= index && one.frame.roles.has('among'));
  const isBracketed = sentence.some((one) => one.index === index && one.figure.bracketOf !== null);
  // 新收71件，上年结转12件，公开60件 are of both.
  const isAlone = !sentence.some((one) => one.index < index && one.frame.acts.some((act) => INTAKE.has(act)));
  const divides = isAmong || isBracketed || isAlone;
  return divides && of?.understood?.meanings.every(({ cells }) => cells.every((cell) => cell.startsWith('requests.carriedIn.'))) === true;
}

/** A channel, a subject, one body of several: the number is a part of what it would else be the whole of. */
function narrow(found: Understood, frame: Frame, context: Context, text: string): Understood {
  if (found.meanings.length === 0) return found;
  // 制定修改13件（含新制定5件）.
  if (
    frame.roles.has('including') &&
    context.sentence.some((one) => one.index === context.index && one.figure.bracketOf !== null) &&
    !frame.acts.some((act) => CARRY.has(act))
  )
    return { ...found, role: 'part', because: reasons.part };
  if (found.family === 'documents' && (frame.channels === 1 || frame.isPart !== null))
    return frame.acts.includes('inForce') || frame.acts.includes('totalPublic')
      ? { ...found, doubt: found.doubt ?? reasons.channel }
      : found.isAtMost
        ? found
        : isShownThere(found, frame, context)
          ? { ...found, doubt: found.doubt ?? reasons.channel }
          : { ...found, loose: true, ...(found.subject.endsWith('decisions') ? { isAtMost: true } : {}) };
  if (found.family === 'documents')
    return (context.whose === 'part' || context.whose === 'soft') && !isOnItsOwn(frame, context)
      ? { ...found, role: 'part', because: reasons.oneBody }
      : found;
  // 以书面等形式收到: by any.
  const isAnyChannel = frame.roles.has('etc') && !frame.roles.has('among');
  const isOneChannel = (frame.channels === 1 && !isAnyChannel) || (frame.channels > 1 && frame.roles.has('among'));
  const why =
    context.whose === 'part' || isBesideOthers(frame, context, text)
      ? reasons.oneBody
      : isOneChannel
        ? reasons.channel
        : frame.isPart
          ? reasons[frame.isPart]
          : (context.restriction ?? (dividesCarriedIn(found, context) ? reasons.part : null));
  if (why && found.role === 'whole') return { ...found, role: 'part', because: why };
  if (context.whose === 'soft') return { ...found, role: 'part', because: reasons.oneBody };
  return found;
}

/** 在政府网站公开规范性文件17件: the site is where all of them are to stand; several sites, or what is divided, say less. */
function isShownThere(
  { subject, loose }: Understood,
  { channels, isPart, things, bodies, roles, acts }: Frame,
  { paragraph, index }: Context,
) {
  const figure = paragraph[index]?.figure;
  const isDivided = paragraph.some((one) => one.figure.bracketOf === index);
  return (
    subject.startsWith('documents') &&
    !loose &&
    !isDivided &&
    channels === 1 &&
    isPart === null &&
    acts.length > 0 &&
    figure?.count.unit !== '条' &&
    !roles.has('among') &&
    things.some((thing) => thing === 'normativeDocs' || thing === 'rules') &&
    bodies.every((body) => ['own', 'small', 'ownArea', 'area', 'all', 'government'].includes(bodySense(body)))
  );
}

/** 召开部门会议28次，公开规范性文件3件: the body in front was told of something else, and the documents are said in full. */
function isOnItsOwn({ acts, things, bodies, roles }: Frame, { sentence, index, told }: Context): boolean {
  const last = sentence.findLast((one) => one.index < index && one.frame.bodies.length > 0);
  const isFull = acts.length > 0 && bodies.length === 0 && things.some((thing) => thing === 'normativeDocs' || thing === 'rules');
  return (
    isFull && !roles.has('among') && last?.frame.acts.every((act) => act !== 'publish') === true && told[last.index]?.topic === 'other'
  );
}

/** 局机关收到48件，登记中心收到9件: a department's own house is one of its bodies where others are told beside it, whatever they are called. */
function isBesideOthers({ acts }: Frame, { sentence, index }: Context, text: string): boolean {
  const house = sentence.find(({ frame }) =>
    frame.bodies.some((body) => text.startsWith('机关', body.end - 2) && bodySense(body) === 'small'),
  );
  if (!house || house.index > index) return false;
  const [act] = acts;
  if (house.index < index) return act !== undefined && house.frame.acts.includes(act) && act !== 'carry';
  return sentence.some(({ index: at, frame }) => at > index && (act ? frame.acts.includes(act) : frame.bodies.length > 0));
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

const INTAKE: ReadonlySet<Act> = new Set(['receive', 'accept', 'new']);
