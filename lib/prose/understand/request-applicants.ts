import type { Context, Told } from '../frames/context';
import { isOfEachNamed } from '../frames/each-of-them';
import { type Frame, hears } from '../frames/frame';
import type { Meaning, Understood } from '../meanings/meaning';

import { COLUMNS, flow, kindsOf } from '../meanings/requests';
import type { Token } from '../tokens/tokens';
import { amountOf } from './cells';
import { carriedInFront } from './request-carry-over';
import { ALL, whole } from './request-meanings';

/** Applicant columns named; all six, or one and its opposite, are the total. */
export function applicantColumns(frame: Frame): readonly string[] | null {
  if (frame.columns.length === 0) return null;
  const named = new Set(kindsOf(frame.columns));
  return named.size >= Object.keys(COLUMNS).length ? ALL : [...named];
}

/** 自然人申请50件，其他申请5件: the last column, where others of them are told in front of it, in its stretch; 企业登记档案类9件、其他7件 tell of none. */
export function otherApplicants(frame: Frame, context: Context): readonly string[] | null {
  if (!frame.cases.includes('other') || frame.rows.length > 0 || frame.acts.some((act) => act !== 'receive')) return null;
  // 收到公民和法人的申请15件，其中同意公开8件，其他7件: what stands right in front says what the others are of.
  const isOfSome = ({ frame: { columns, rows, words }, understood }: Told) =>
    columns.length > 0 &&
    rows.length === 0 &&
    understood !== null &&
    endsInApplicants(words) &&
    kindsOf(columns).length < Object.keys(COLUMNS).length;
  const own = context.paragraph[context.index]?.figure;
  const front = context.told.filter(({ figure }) => figure.sentence === own?.sentence);
  const last = front.findLastIndex(({ frame: { rows } }) => rows.length > 0);
  return front.slice(last + 1).some((one) => one.figure.stretch === own?.stretch && isOfSome(one)) ? ['otherOrg'] : null;
}

/** 企业申请, 企业方面, and no 企业登记档案类: who they are is all that is said of them. */
function endsInApplicants(words: readonly Token[]): boolean {
  const at = words.findLastIndex((token) => token.kind === 'word' && token.sense.startsWith('column:'));
  return words.slice(at + 1).every((token) => token.kind === 'word' && SAYS_NO_MORE.test(token.sense));
}

const SAYS_NO_MORE = /^filler$|^thing:(?:request|application)$|^act:receive$|^role:/;

/** 受理公民依申请公开7件: natural persons, or whoever applied. */
export function isOfCitizens({ words }: Frame): boolean {
  return words.some((token, at) => {
    const before = words.slice(0, at);
    // 来自公民的政府信息依申请公开, 公民通过信函等方式提出的申请.
    const behind = words.slice(at + 1).find((one) => one.kind !== 'word' || !SAYS_HOW.test(one.sense));
    return (
      token.kind === 'word' &&
      token.sense === 'column:naturalPerson' &&
      token.end - token.start === 2 &&
      behind?.kind === 'word' &&
      (behind.sense === 'thing:request' || behind.sense === 'thing:application') &&
      before.some((one) => one.kind === 'word' && (one.sense === 'act:receive' || one.sense === 'act:accept'))
    );
  });
}

const SAYS_HOW = /^filler$|^thing:information$|^channel$|^act:receive$|^role:(?:and|etc)$/;

/** 受理自然人、商业企业提出的申请9件: of those two, or of whoever applied. */
export function isOfSeveral({ acts, words }: Frame, columns: readonly string[]): boolean {
  const at = (pattern: RegExp) => words.findLastIndex((token) => token.kind === 'word' && pattern.test(token.sense));
  return (
    columns.length > 1 &&
    acts.some((act) => act === 'receive' || act === 'accept') &&
    at(/^thing:(?:request|application)$/) > at(/^column:/)
  );
}

/** The reading in which whoever applied is meant, beside the one that was found. */
export function ofAnybody(found: Understood, all: Understood | null): Understood {
  return { ...found, meanings: [...(all?.meanings ?? []), ...found.meanings] };
}

/** 自然人9件 alone: of what the last whole counts. */
export function applicants(columns: readonly string[], context: Context): Understood {
  const carried = carriedInFront(context);
  const name = columns.length === 1 ? (columns[0] ?? '') : 'organisations';
  if (carried?.isBracket) return whole(`requests by ${name}`, [flow([carried.row], columns)]);
  const last = context.told.findLast(({ understood }) => understood?.family === 'requests' && understood.role === 'whole');
  // 办理226件，其中上年结转2件，本年新登记224件: who applied may be told of all 226.
  const isNew = last
    ? last.frame.acts.includes('new') && !isAllTold(context)
    : hears(context.heard(), 'act:new') && !hears(context.heard(), 'act:receive');
  const flows = [...(carried ? [[carried.row]] : []), ...(isNew ? NEW : IN_HAND)];
  const meanings = [columns, ...restOf(columns, context)].flatMap((of) => flows.map((one) => flow(one, of)));
  return whole(`requests by ${name}`, meanings);
}

/** 商业企业、法律服务机构各1件: of each kind by itself, in the flow in which it is so many of all of them. */
export function applicantsEach(frame: Frame, context: Context): Understood | null {
  const { columns, rows, acts } = frame;
  if (columns.length < 2 || rows.length > 0 || !acts.every((act) => INTAKE.has(act)) || !isOfEachNamed(frame)) return null;
  const value = context.paragraph[context.index]?.figure.count.numeral.value;
  const flows = IN_HAND.map((rows) => columns.map((column) => flow(rows, kindsOf([column]))));
  const isSo = (meanings: readonly Meaning[]) => meanings.every((meaning) => amountOf(context.report, meaning).value === value);
  return { ...whole('requests by each of them', flows.find(isSo) ?? flows[0] ?? []), each: true };
}

const INTAKE: ReadonlySet<string> = new Set(['receive', 'accept', 'new', 'cause']);
const NEW = [['newlyReceived']] as const;
const IN_HAND = [['newlyReceived'], ['newlyReceived', 'carriedIn'], ['resultTotal']] as const;

/**
 * 企业26件，其他组织8件; 自然人10件，企业及其他组织3件: all those that the sentence has no number for, perhaps; 其他组织6件，包括律师事务所4件: or
 * had none for up to there.
 */
function restOf(columns: readonly string[], { sentence, index }: Context): string[][] {
  if (!columns.includes('otherOrg')) return [];
  const others = sentence.filter((one) => one.index !== index);
  const rests = [others, others.filter((one) => one.index < index)].map((beside) => {
    const named = new Set(beside.flatMap(({ frame }) => kindsOf(frame.columns)));
    return named.size > 0 ? Object.keys(COLUMNS).filter((column) => column !== 'naturalPerson' && !named.has(column)) : [];
  });
  return rests.filter((rest, at) => rest.length > 1 && (at === 0 || rest.length > (rests[0]?.length ?? 0)));
}

/** The carry-in and the new were told as one number. */
export function isAllTold({ told }: Context): boolean {
  return told.some(
    ({ understood }) =>
      understood?.role === 'whole' &&
      understood.subject.startsWith('requests') &&
      understood.meanings.some(({ cells }) => cells.join() === 'requests.newlyReceived.total,requests.carriedIn.total'),
  );
}
