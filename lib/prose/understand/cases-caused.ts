import type { Context, Told } from '../frames/context';
import type { Figure } from '../frames/figure';
import { type Frame, senses } from '../frames/frame';
import { PERSON_UNITS } from '../tokens/units';

/** 被复议的申请3件, 复议4件，共涉及申请3件, 因3件申请，被诉2次: the requests that cases came from are some of them. */
export function cameToCases(figure: Figure, frame: Frame, context: Context): boolean {
  return (
    context.topic === 'requests' &&
    frame.acts.every((act) => !CAME.has(act)) &&
    (isOfWhatWasSued(figure) || isConcerned(figure, context) || isReason(figure))
  );
}

/** 引发行政复议的政府信息公开申请共3件. */
function isOfWhatWasSued({ before }: Figure): boolean {
  const said = before.map((token) => (token.kind === 'word' ? token.sense : ''));
  const asked = said.findLastIndex((sense) => REQUEST.test(sense));
  const led = said.findIndex((sense) => sense === 'act:cause' || sense === 'role:passive');
  const cases = said.findIndex((sense, at) => at > led && CASES.test(sense));
  return (
    led >= 0 &&
    cases > led &&
    said[cases + 1] === 'filler' &&
    asked > cases + 1 &&
    said.slice(asked + 1).every((one) => /^(?:role:(?:sum|be)|filler)$/.test(one))
  );
}

/** 行政复议4件，对应申请3件; 不服答复的申请人3人，涉及申请3件. */
function isConcerned({ before, sentence, joint }: Figure, { told }: Context): boolean {
  const last = told.at(-1);
  // 涉及申请人2名、申请3件.
  const beside = joint === '、' && last && PERSON_UNITS.has(last.figure.count.unit) ? last.figure.before : before;
  const [asked] = before.slice(-1);
  const concerns = beside.findLast((token) => token !== asked && (token.kind !== 'word' || token.sense !== 'body:all'));
  const of = last?.figure.sentence === sentence && (last.understood?.family === 'remedies' || PERSON_UNITS.has(last.figure.count.unit));
  return of && concerns?.kind === 'word' && concerns.sense === 'act:cause' && asked?.kind === 'word' && REQUEST.test(asked.sense);
}

/** 因3件申请，被复议4次; 诉讼2件，系由2件申请引发. */
function isReason({ before, after, runsOn }: Figure): boolean {
  const reason = before.at(-1);
  const [asked, led] = after;
  return (
    !runsOn &&
    reason?.kind === 'word' &&
    reason.sense === 'role:because' &&
    asked?.kind === 'word' &&
    REQUEST.test(asked.sense) &&
    (led === undefined || (led.kind === 'word' && led.sense === 'act:cause'))
  );
}

/** 行政复议4件所涉申请，3件无法提供: what is told next is told of those requests. */
export function leadsToRequests({ figure, understood }: Told): boolean {
  if (understood?.family !== 'remedies') return false;
  const [concerns, asked] = figure.after.filter((token) => token.kind !== 'word' || token.sense !== 'filler');
  return concerns?.kind === 'word' && concerns.sense === 'act:cause' && asked?.kind === 'word' && REQUEST.test(asked.sense);
}

/** Requests that cases are about or came from: perhaps as many as the table holds, perhaps not. */
export function isOfCases(figure: Figure, context: Context, text: string): boolean {
  return (
    causesCases(figure, text) ||
    followsCause(figure, context, text) ||
    isWhatCasesConcern(figure, context) ||
    ledAmong(figure, context, text)
  );
}

/** 复议24次，涉及21件申请: those that the cases are about. */
function isWhatCasesConcern({ before, after, sentence }: Figure, { told }: Context): boolean {
  const last = told.at(-1);
  const [asked] = after;
  const concerns = before.at(-1);
  return (
    concerns?.kind === 'word' &&
    concerns.sense === 'act:cause' &&
    asked?.kind === 'word' &&
    (asked.sense === 'thing:request' || asked.sense === 'thing:application') &&
    last?.figure.sentence === sentence &&
    last.understood?.family === 'remedies'
  );
}

/** 2件申请引发行政复议3次: requests that led to cases. */
export function leadsToCases(figure: Figure, frame: Frame): boolean {
  if (!figure.runsOn || frame.acts.includes('receive')) return false;
  const behind = senses(figure.after);
  return (
    behind.includes('act:cause') &&
    behind.some((sense) => sense === 'thing:request' || sense === 'thing:application' || sense === 'thing:disclosure')
  );
}

/** 其中5件申请引起行政复议: requests, and perhaps as many cases; 5件申请引起的行政复议 are cases. */
function causesCases({ after }: Figure, text: string): boolean {
  const at = after.findIndex((token) => token.kind === 'word' && token.sense === 'act:cause');
  if (at < 0) return false;
  const asked = after[at - 1];
  const caused = after.slice(at + 1).find((token) => token.kind !== 'word' || token.sense !== 'filler' || text[token.start] === '的');
  return (
    asked?.kind === 'word' &&
    (asked.sense === 'thing:request' || asked.sense === 'thing:application') &&
    text.startsWith('申请', asked.end - 2) &&
    caused?.kind === 'word' &&
    caused.sense.startsWith('thing:')
  );
}

/** 27件申请中有3件引发行政复议: of the requests. */
function ledAmong({ before, after: [first], sentence, count }: Figure, { told }: Context, text: string): boolean {
  const last = told.at(-1);
  return (
    first?.kind === 'word' &&
    first.sense === 'act:cause' &&
    before.every((token) => token.kind === 'word' && /^(?:role:(?:be|among|within)|filler)$/.test(token.sense)) &&
    last?.figure.sentence === sentence &&
    last.frame.things.some((thing) => thing === 'request' || thing === 'application') &&
    /中有?$/.test(text.slice(last.figure.count.end, count.start))
  );
}

/** 5件申请引起行政复议，1件引起行政诉讼: the last may be of those requests, too. */
function followsCause({ before, sentence, after }: Figure, { told }: Context, text: string): boolean {
  const last = told.at(-1)?.figure;
  const [first] = after;
  return (
    before.length === 0 && first?.kind === 'word' && first.sense === 'act:cause' && last?.sentence === sentence && causesCases(last, text)
  );
}

const REQUEST = /^thing:(?:request|application)$/;
const CASES = /^thing:(?:review|litigation|litigationDirect|litigationAfterReview|remedies)$/;
const CAME: ReadonlySet<string> = new Set(['receive', 'accept', 'new']);
