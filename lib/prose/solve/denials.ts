import type { Claim } from '../../report/claim';
import type { Text } from '../../report/text';
import type { Facts } from '../frames/context';
import { EXPLAINED, isBeside, TOLD_TWICE } from './told-again';

/** 答复14件，均予以公开，其中2件因不掌握无法提供: of those same, not of others. What is given in part, or ends otherwise, may be meant by 均. */
export function isDeniedBehind(report: Facts, claim: Claim, after: Claim | undefined): boolean {
  const [first] = after?.readings ?? [];
  const isSome = after?.trace?.words[0]?.sense === 'role:among' && after.value !== 0 && isBeside(claim, after);
  const isDenied = (cell: string) => claim.readings.some(({ cells }) => cells.includes(cell)) && report.amount([cell]).value !== 0;
  return (
    isSome && claim.subject.startsWith('all ') && first?.cells.some((cell) => isDenied(cell) && !/partially|other/i.test(cell)) === true
  );
}

/** 结果维持, where the text tells which of the cases ended otherwise: it speaks of others. */
export function deniesTold(report: Facts, claim: Claim, before: Claim | undefined, others: readonly Claim[]): Text | null {
  const held = claim.readings.flatMap((one) => one.cells).filter((cell) => report.amount([cell]).value !== 0);
  // 复议2件均为其他结果，诉讼1件，结果尚未审结: of the number right in front, where another tells that some ended otherwise.
  const endsOtherwise = ({ subject, value, numeral }: Claim) =>
    ENDS.test(subject) && !subject.includes(claim.subject.slice('all '.length)) && (value !== 0 || numeral === null);
  const isOfLast = claim.subject.startsWith('all ') && before?.subject === 'cases' && before.numeral !== null;
  // 直接起诉2件、复议后起诉3件，均维持: of the last at least.
  const isHeldByLast = before?.readings.some(({ cells }) => cells.some((cell) => held.some((one) => rowOf(one) === rowOf(cell))));
  if (isOfLast && !isHeldByLast && others.some(endsOtherwise)) return EXPLAINED;
  // 复议6件，均维持 is said of that very number, whatever the part on problems says: 1件被纠正.
  const isOfAll = isOfLast && isHeldByLast && before.role === 'whole' && before.outcome === 'agrees' && before.section === claim.section;
  // 不予公开4件，均属于行政查询事项: the group in front tells of no other ground.
  const denied = new Set(claim.readings.flatMap((one) => one.cells));
  const tellsOf = ({ readings: [first], subject, section }: Claim, cell: string) =>
    first?.cells.includes(cell) === true &&
    !(isOfAll && section !== claim.section) &&
    // 诉讼3件 tells nothing of 无直接起诉的案件.
    (!KINDS.test(claim.subject) || first.cells.every((one) => denied.has(one))) &&
    subject !== 'cases: closed' &&
    (claim.subject !== 'all of one ground' || first.cells.length === 1);
  const isTold = held.length > 0 && held.every((cell) => others.some((one) => tellsOf(one, cell)));
  return isTold ? (deniesPlainly(claim) ? TOLD_TWICE : EXPLAINED) : null;
}

/** 全年未收到政府信息公开申请, where the text tells how many came in: nothing limits it to some of them. */
function deniesPlainly({ subject, quote, readings: [first] }: Claim): boolean {
  // 未发生行政复议、行政诉讼案件, where it tells of eight; 无其他复议案件 may be right.
  if (subject === 'no remedies') return first?.cells.includes('remedies.review.total') === true && !/其[他它余]|再/.test(quote);
  return subject === 'no requests received' && first?.cells.includes('requests.newlyReceived.total') === true;
}

/** The row of the form in which a cell stands. */
export const rowOf = (cell: string) => cell.slice(0, cell.lastIndexOf('.'));
const ENDS = /^(?:cases: |all (?!requests))/;
/** None of one kind: what tells of several kinds together says nothing of it. */
const KINDS = /^(?:no |all of one kind of lawsuit)/;
