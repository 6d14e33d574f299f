import type { Text } from '../../report/text';
import type { Facts, Told } from '../frames/context';
import type { Frame } from '../frames/frame';
import { firm, type Meaning, reasons, type Understood } from '../meanings/meaning';
import { amountOf } from '../understand/cells';
import { standsFor } from './compare';

/**
 * Lets figures bear witness for their neighbours. Whose they are, or what a loose word covers, may be in doubt for all numbers of a
 * sentence alike (全市各级政府及部门共收到804件，予以公开465件…): where the others are the table's to the digit, the doubt is gone, and the one
 * that differs is asked about. A long number with the very digits of its cell in another order is asked about in any case.
 */
export function witnessed(report: Facts, told: readonly Told[]): readonly Told[] {
  const groups = new Map<string, number[]>();
  told.forEach((one, at) => {
    const key = doubtOf(one);
    if (key === null) return;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  });
  const asked = new Map<number, Text>();
  for (const [key, group] of groups) {
    const odd = new Set(group.filter((at) => !isBorne(report, told[at])));
    const [only] = odd;
    const weights = group.map((at) => (odd.has(at) ? 0 : weightOf(told[at])));
    const weight = weights.reduce((sum, one) => sum + one, 0);
    // What was looked through and repealed may well be the table's, and what was kept not.
    const isEnough = weight >= ENOUGH || (!key.includes('documents') && weights.includes(ALONE));
    const isTaken = only !== undefined && group.some((at) => !odd.has(at) && isOfOneCell(told[at], told[only]));
    // 行政处罚60件（含往年15件）: the bracket says what it has more.
    const isExplained = told.some(({ figure }) => figure.bracketOf === only && figure.count.unit !== '%');
    if (only !== undefined && odd.size === 1 && isEnough && !isTaken && !isExplained) asked.set(only, ONLY_ONE);
  }
  told.forEach((one, at) => {
    if (isLoose(one) && isReordered(report, one)) asked.set(at, REORDERED);
  });
  if (asked.size === 0) return told;
  return told.map((one, at) => {
    const doubt = asked.get(at);
    const held = heldOf(one);
    if (doubt === undefined || !held || (doubt === ONLY_ONE && isPerhapsSome(report, held, one))) return one;
    return { ...one, understood: { ...firm(held), role: 'whole' as const, doubt, because: null } };
  });
}

/** What a number counts, or would count if its doubt came to nothing. */
export function heldOf(one: Told): Understood | null {
  // 维持15件，纠正5件 were found to be parts of what is told in front, and may yet be ends of the table's.
  if (one.understood?.role === 'part' && isUnnamed(one)) return one.supposed;
  return one.understood && one.understood.meanings.length > 0 ? one.understood : one.supposed;
}

/** Cases, and not a word of disclosure. */
const isUnnamed = ({ supposed }: Told) => supposed?.because === reasons.otherBusiness;

/** The doubt that a number shares with others of its sentence; null where it stands for itself, or is a part by its own words. */
function doubtOf(one: Told): string | null {
  const { figure, frame, understood } = one;
  // 行政许可信息1500条, 行政许可文件15件 are so many publications.
  if (isPaper(frame) && understood?.subject.endsWith('decisions')) return null;
  // 其他渠道处理2件: what sets them apart is told.
  if (understood?.role === 'part' && understood.subject === 'requests handled') return null;
  // 废止失效文件61件: of whatever years.
  if (frame.acts.includes('lapse')) return null;
  if (figure.bracketOf !== null || figure.count.numeral.vague !== null || frame.isPart !== null) return null;
  // 在网站上公开许可120件、处罚45件: where it was published holds for all of them.
  if (frame.channels > 0 && !((understood?.loose || understood?.isAtMost) && understood.family === 'documents')) return null;
  // 其中予以公开46件 is the row all the same, and 公开信息300件，其中行政许可120件 may be all that were decided on.
  const isShown = understood?.loose === true && understood.subject.endsWith('decisions');
  if (frame.roles.has('among') && frame.rows.length === 0 && !isShown && !isUnnamed(one)) return null;
  if (frame.roles.has('rest') || frame.roles.has('including') || frame.roles.has('each')) return null;
  // 其中机关20件，所属单位27件: a body and no more is one of those that the number in front is divided into.
  if (frame.bodies.length > 0 && frame.things.length + frame.acts.length + frame.rows.length + frame.cases.length === 0) return null;
  const kind = one.supposed
    ? one.unknown.length === 0 && (isUnnamed(one) ? 'loose remedies' : reasons.otherBody.zh)
    : understood?.loose || understood?.isAtMost
      ? `loose ${understood.family}`
      : understood?.role === 'part' && understood.meanings.length > 0 && understood.because?.zh;
  return kind ? [figure.sentence, heldOf(one)?.family === 'documents' ? 'documents' : '', kind, one.body].join(' ') : null;
}

function isLoose({ understood, supposed, unknown, frame, whose }: Told): boolean {
  if (isPaper(frame)) return false;
  return (
    unknown.length === 0 &&
    frame.channels === 0 &&
    whose !== 'part' &&
    (supposed !== null || understood?.loose === true || understood?.isAtMost === true)
  );
}

const isPaper = ({ things }: Frame) => things.includes('information') || things.includes('documents');

function isBorne(report: Facts, one: Told | undefined): boolean {
  const held = one && heldOf(one);
  return held ? held.meanings.some((meaning) => fits(report, held, one, meaning)) : false;
}

function fits(report: Facts, held: Understood, { figure }: Told, meaning: Meaning): boolean {
  const { value } = amountOf(report, meaning);
  const { numeral } = figure.count;
  return value !== null && standsFor({ ...numeral, step: held.step ?? numeral.step }, held.value ?? numeral.value, value);
}

/** 废止6件、失效3件: the cell has its number already. */
function isOfOneCell(one: Told | undefined, other: Told | undefined): boolean {
  const cellsOf = (told: Told | undefined) => (told && heldOf(told)?.meanings[0]?.cells.join()) ?? null;
  return cellsOf(one) !== null && cellsOf(one) === cellsOf(other);
}

/** 公示行政许可55条: less than all is nothing to ask about, unless it is a digit's slip from the cell. */
function isPerhapsSome(report: Facts, { isAtMost, meanings }: Understood, { figure }: Told): boolean {
  const { value } = figure.count.numeral;
  const held = meanings.map((meaning) => amountOf(report, meaning).value ?? 0);
  return isAtMost === true && held.some((one) => one > value) && !held.some((one) => isSlip(digitsOf(value), digitsOf(one)));
}

/** 473 beside 873: as many digits, and one of them another. */
function isSlip(one: string, other: string): boolean {
  return one.length > 2 && one.length === other.length && [...one].filter((digit, at) => digit !== other[at]).length === 1;
}

/** What a figure that agrees says for its neighbours: any cell may hold a 1, hardly another one 465. */
function weightOf(one: Told | undefined): number {
  const value = one?.figure.count.numeral.value ?? 0;
  return value >= 100 ? 3 : value >= 10 ? 2 : value >= 2 ? 1 : 0;
}

/** 3660 beside 3606. */
function isReordered(report: Facts, one: Told): boolean {
  const held = heldOf(one);
  const printed = digitsOf(held?.value ?? one.figure.count.numeral.value);
  if (!held || held.meanings.length === 0 || printed.length < 3 || one.figure.count.numeral.vague !== null) return false;
  const sums = held.meanings.map((meaning) => amountOf(report, meaning).value);
  return (
    sums.every((sum) => sum !== null && digitsOf(sum) !== printed) && sums.some((sum) => sum !== null && isSwapped(digitsOf(sum), printed))
  );
}

/** Two digits side by side have changed places. */
function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((digit, index) => digit !== other[index]);
  return one.length === other.length && at >= 0 && one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other;
}

const digitsOf = (value: number) => String(value).replace('.', '');
const ENOUGH = 3;
/** A number of two digits is witness enough. */
const ALONE = 2;
const ONLY_ONE: Text = {
  zh: '同一句的其他数字都与表格一致，只有这一个不同',
  en: 'the sentence’s other figures are the table’s',
};
const REORDERED: Text = { zh: '与表中数字只是数位次序不同', en: 'the digits of the table in another order' };
