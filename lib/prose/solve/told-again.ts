import type { Claim } from '../../report/claim';
import type { Text } from '../../report/text';

/** 复议192件, 140件复议获维持: the whole is told elsewhere, and less of the same are some of those. */
export function isToldAgain({ role, subject, readings }: Claim, other: Claim): boolean {
  const [told, ...loose] = other.readings.map((one) => one.cells.join());
  const own = readings.map((one) => one.cells.join());
  return (
    role === 'whole' &&
    other.subject === subject &&
    own.some((one) => one === told) &&
    own.every((one) => one === told || loose.includes(one))
  );
}

/** 全年制发规范性文件9件 beside 2023年制发规范性文件7件: its own words say of what it is all, so that it is hardly some of those. */
export function isSaidOfAll(claim: Claim, at: number, claims: readonly Claim[]): boolean {
  const { role, trace, subject } = claim;
  const senses = trace?.words.map(({ sense }) => sense) ?? [];
  const says = (pattern: RegExp) => senses.some((sense) => sense !== null && pattern.test(sense));
  // 对现行有效规范性文件31件开展评估: what was done with them is done with some.
  const behind = senses.slice(senses.indexOf('number') + 1, senses.indexOf('number') + 2);
  if (role !== 'whole' || trace?.whose !== 'own' || trace.isOtherTime || behind.some((sense) => sense !== 'mark') || says(SOME))
    return false;
  if (subject === 'cases' && says(/^case:/)) return false;
  if (says(WHOLE)) return true;
  // 全年予以公开9件，无法提供5件: what opens the list holds on.
  const before = claims[at - 1];
  return before !== undefined && isRow(claim) && isRow(before) && isBeside(before, claim) && isSaidOfAll(before, at - 1, claims);
}

const isRow = ({ subject, numeral }: Claim) => subject.startsWith('requests: ') && numeral !== null;

/** One right behind the other, with little between. */
export function isBeside({ place: { span: one } }: Claim, { place: { span: other } }: Claim): boolean {
  return one !== null && other !== null && other[0] >= one[1] && other[0] - one[1] <= NEAR;
}

const NEAR = 10;
const WHOLE = /^time:this$|^role:sum$|^body:(?:area|ownArea)$/;
const SOME = /^role:(?:among|rest|each|including|within|except|inTime|duly|all)$|^(?:subject|channel|manner|deadline)$|^time:(?!this)/;
/** What the report tells of one thing in two numbers, of which the table bears out the other. */
export const TOLD_TWICE: Text = {
  zh: '文中另处所说与表格一致，此处数字不同',
  en: 'elsewhere the text says of it what the table says, and here another number',
};

export const EXPLAINED: Text = {
  zh: '文中另处所说或相邻数字合计与表格一致，此处应另有所指',
  en: 'what the text says elsewhere, or beside it, is what the table says: this speaks of something else',
};
