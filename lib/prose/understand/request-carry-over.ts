import type { Context, Told } from '../frames/context';
import { type Frame, hears, senses } from '../frames/frame';
import { neighbourAt } from '../frames/neighbour-at';
import { type Meaning, reasons, type Understood } from '../meanings/meaning';
import { type Flow, flow, kindsOf } from '../meanings/requests';
import { ALL, part, whole } from './request-meanings';

/** What was carried in or out: 上年结转2件, 结转下年3件. Null: the words speak of neither. */
export function carriedOver(frame: Frame, columns: readonly string[] | null, context: Context): Understood | null {
  const has = (time: string) => frame.times.some((one) => one === time);
  const carries = frame.acts.includes('carry');
  const of = columns ?? columnsOfBracket(context) ?? ALL;
  const to = (row: Flow, doubt = false) =>
    whole(
      row === 'carriedIn' ? 'requests carried in' : 'requests carried out',
      [flow([row], of)],
      doubt ? { zh: '在办数的统计时点可能不同', en: 'it may be of another day' } : null,
    );
  if (finishesLast(frame)) return { ...to('carriedIn'), role: 'part' };
  if (frame.acts.includes('carryIn')) return to('carriedIn');
  // 上年跨年结转12件.
  if (frame.acts.includes('carryOut')) return to(has('last') && !has('next') ? 'carriedIn' : 'carriedOut');
  const isFresh = frame.acts.some((act) => act === 'receive' || act === 'new' || act === 'accept') && !isOfCarried(frame);
  // 结转上年后新收到47件: the carry-over is only when.
  if (carries && frame.acts.indexOf('carry') < frame.acts.lastIndexOf('new')) return null;
  // 连同结转件办结22件: what was answered, with them.
  if (carries && frame.roles.has('including') && frame.acts.at(-1) === 'answer') return null;
  // 企业申请连同结转共8件.
  if (carries && frame.roles.has('including') && frame.roles.has('sum') && !isFresh && columns)
    return whole('requests', [flow(['newlyReceived', 'carriedIn'], columns), flow(['resultTotal'], columns)]);
  // 新收及上年结转的22件: both together.
  // 新收和结转申请共67件, 本年新收加上年结转合计29件.
  const isJoined = frame.roles.has('and') || (frame.roles.has('sum') && frame.acts.includes('new'));
  const isBoth = isFresh && frame.acts.indexOf('carry') > 0 && isJoined && !frame.roles.has('among');
  const isSummed = frame.acts.includes('new') && frame.roles.has('sum') && !has('next');
  if (carries && (has('last') || isSummed) && isBoth) return whole('requests', [flow(['newlyReceived', 'carriedIn'], columns ?? ALL)]);
  if (carries && (has('last') || has('other') || carriesHere(frame)) && !has('next')) return to('carriedIn');
  if (
    (carries || frame.acts.includes('continue') || frame.acts.includes('answer') || frame.acts.includes('handle')) &&
    has('next') &&
    !has('last') &&
    !isFresh
  )
    return to('carriedOut');
  if (carries && has('next'))
    return {
      ...whole('requests carried over', [flow(['carriedIn']), flow(['carriedOut']), flow(['carriedIn', 'carriedOut'])]),
      rule: CLAIM,
    };
  // 上年度继续办理3件.
  if (frame.acts.includes('continue') && has('last') && !has('next') && !isFresh) return to('carriedIn');
  if (frame.acts.includes('unfinished') && frame.rows.length === 0) return has('last') ? to('carriedIn') : to('carriedOut', true);
  if (has('last') && frame.acts.some((act) => act === 'unfinished')) return to('carriedIn');
  // 结转回复4件: some of what was carried in, or all.
  if (carries && !isFresh && frame.acts.at(-1) === 'answer' && frame.acts.length === 2 && frame.times.length === 0)
    return part('requests carried over', [flow(['carriedIn'], of), flow(['resultTotal'], of)], reasons.part);
  if (carries && !isFresh) {
    const toldIn = context.told.find(({ understood }) => understood?.subject === 'requests carried in');
    const [into, out] = [flow(['carriedIn'], columns ?? ALL), flow(['carriedOut'], columns ?? ALL)];
    return whole('requests carried over', !toldIn ? [into, out] : isToldAgain(toldIn, context) ? [into] : [out]);
  }
  // 尚有1件在法定期限内办理.
  if (frame.acts.includes('continue') && frame.rows.length === 0 && frame.acts.every((act) => act === 'continue' || act === 'handle'))
    return { ...to('carriedOut'), loose: true };
  return null;
}

/** 上年度报告中结转本年的2件: where they were carried to stands behind the act. */
function carriesHere({ words }: Frame): boolean {
  const said = senses(words).filter((sense) => sense !== 'filler');
  return said.some((sense, at) => sense === 'act:carry' && said[at + 1] === 'time:this');
}

/** 办结上年度申请2件, 上年收到本年办结2件: of last year, and done in this one. */
export function finishesLast({ words }: Frame): boolean {
  if (!hears(words, 'time:last')) return false;
  const said = senses(words).filter((sense) => sense !== 'filler');
  if (CAME_LAST.test(said.join())) return true;
  const at = said.indexOf('time:last');
  return DONE.test(said[at - 1] ?? '') && ASKED.test(said[at + 1] ?? '');
}

const CAME_LAST = /^time:last,act:(?:receive|accept|new),(?:thing:\w+,)?time:this,act:(?:answer|handle)/;
const DONE = /^act:(?:answer|handle)$/;
const ASKED = /^thing:(?:request|application)$/;

/** 结转的3件均为自然人提出, 3件结转申请为企业提出: what was carried is told first, whoever sent it behind. */
function isOfCarried({ acts, columns }: Frame): boolean {
  return columns.length > 0 && acts.join() === 'carry,receive';
}

/** 企业申请16件（含上年结转1件）: of the applicants that its bracket stands behind. */
function columnsOfBracket({ told, sentence, index }: Context): readonly string[] | null {
  const bracketOf = neighbourAt(sentence, index)?.figure.bracketOf ?? null;
  const named = bracketOf === null ? [] : (told[bracketOf]?.frame.columns ?? []);
  return named.length === 0 ? null : kindsOf(named);
}

/** 上年结转12件。结转的12件均为自然人申请: the same number, spoken of again. */
function isToldAgain({ figure }: Told, { sentence, index }: Context): boolean {
  const own = neighbourAt(sentence, index)?.figure;
  const [carry, of, next] = own?.before ?? [];
  return (
    own?.count.numeral.value === figure.count.numeral.value &&
    carry?.kind === 'word' &&
    carry.sense === 'act:carry' &&
    of?.kind === 'word' &&
    of.sense === 'filler' &&
    next === undefined
  );
}

/** 上年结转12件（自然人10件）, 结转15件中，自然人5件: what was carried over is told in front, in the same sentence, and what follows may divide it. */
export function carriedInFront({ told, sentence, index }: Context): { readonly row: Flow; readonly isBracket: boolean } | null {
  const own = neighbourAt(sentence, index)?.figure;
  const isBracket = own !== undefined && own.bracketOf !== null;
  const last = isBracket
    ? told[own.bracketOf ?? -1]
    : told.findLast(({ frame }) => frame.columns.length + frame.rows.length === 0 && !frame.acts.includes('publish'));
  if (!own || last?.figure.sentence !== own.sentence) return null;
  const { subject = '', meanings = [] } = last.understood ?? {};
  const isCarried = subject.startsWith('requests carried') && meanings.length === 1;
  const cell = isCarried ? meanings[0]?.cells[0] : undefined;
  const row = cell?.startsWith('requests.carriedIn.') ? 'carriedIn' : cell?.startsWith('requests.carriedOut.') ? 'carriedOut' : null;
  return row && { row, isBracket };
}

/** What came in: with the carry-in where a word says so, or where none is told beside it. */
export function received(columns: readonly string[], context: Context, isHandled: boolean): Meaning[] {
  const fresh = flow(['newlyReceived'], columns);
  const all = flow(['newlyReceived', 'carriedIn'], columns);
  const results = flow(['resultTotal'], columns);
  const beside = carriedBeside(context);
  if (beside === 'excluded') return [fresh];
  const base = beside === 'included' ? [all] : beside === 'apart' && !isHandled ? [fresh] : [fresh, all];
  return isHandled ? [...base, results] : base;
}

/** Whether the text tells a carry-in: as included in this number, or apart from it. */
function carriedBeside(context: Context): 'included' | 'excluded' | 'apart' | null {
  const beside = context.sentence.find((one) => isCarriedIn(one.frame)) ?? context.paragraph.find((one) => isCarriedIn(one.frame));
  if (!beside || beside.index === context.index) return null;
  const { roles } = beside.frame;
  if (roles.has('excluding') || roles.has('none')) return beside.figure.bracketOf === context.index ? 'excluded' : 'apart';
  // 办理8件，其中新收7件，上年结转1件: both of the number in front.
  const next = neighbourAt(context.sentence, context.index + 1);
  if (next?.frame.roles.has('among') && next.frame.acts.includes('new') && beside.figure.stretch === next.figure.stretch) return 'included';
  // 收到5件（1件为上年结转）: no word says whether it is in them.
  if (beside.figure.bracketOf === context.index && !roles.has('including') && !roles.has('among')) return null;
  // 受理40件，连同上年结转3件，共43件: with them, or beside them.
  if (beside.figure.bracketOf === null && roles.has('including')) return null;
  // 答复202件（含上年结转35件）: included in the number that it stands behind.
  if (roles.has('including') || roles.has('among'))
    return (beside.figure.bracketOf ?? beside.index - 1) === context.index ? 'included' : null;
  return 'apart';
}

/** 上年结转. */
export function isCarriedIn({ acts, times }: Frame): boolean {
  return (
    acts.includes('carryIn') ||
    (acts.includes('carry') && times.some((time) => time === 'last' || time === 'other') && !times.includes('next'))
  );
}

/** 结转下年, 未办结. */
export function isCarriedOut({ acts, times }: Frame): boolean {
  return (
    acts.includes('carryOut') ||
    acts.includes('unfinished') ||
    (times.includes('next') && (acts.includes('carry') || acts.includes('continue')))
  );
}

/** 办结, 答复: all in hand, or, where the text tells what came in, of the new alone, whose number lies between what the carry-over leaves open. */
export function answered(columns: readonly string[], context: Context): Meaning[] {
  if (
    !context.told.some(
      ({ understood }) =>
        understood?.family === 'requests' && understood.role === 'whole' && !understood.subject.startsWith('requests carried'),
    )
  )
    return [flow(['resultTotal'], columns)];
  return [flow(['resultTotal'], columns), flow(['resultTotal'], columns, ['carriedIn']), flow(['newlyReceived'], columns, ['carriedOut'])];
}

const CLAIM = 'claim-requests-received';
