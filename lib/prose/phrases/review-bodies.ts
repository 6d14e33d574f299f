import type { Line } from '../lexicon/sense';
import { anyOf } from './line-words';

/** What says that a body decides reviews, in front of them. Each line with a sentence that needs it, `~` in the word's place. */
export const hasDuty: readonly Line[] = [{ words: '作为 担任 履行 承担', needs: '我局~县政府复议工作职能，办结信息公开类案件40件。' }];

/** The office, or the duty, behind them. */
export const duties: readonly Line[] = [
  { words: '机关 机构 职责 职能 工作', needs: '我局作为承担行政复议~的单位，办结信息公开类案件40件。' },
];

/** What says that it was a party all the same. */
export const asParty: readonly Line[] = [
  { words: '被申请 被复议 被告 被诉 应诉', needs: '我局履行行政复议职责，~的信息公开行政复议40件。' },
];

/** What those write, right in front of how many they wrote. */
export const written: readonly Line[] = [
  { words: '作出行政复议决定 作出复议决定 出具行政复议决定书', needs: '县政府~40件，涉及信息公开的行政复议6件。' },
];

const DECIDES = new RegExp(`${anyOf(hasDuty)}[^，。；;]{0,12}复议.{0,2}${anyOf(duties)}`);
const WRITES = new RegExp(`${anyOf(written)}\\d`);
const PARTY = new RegExp(anyOf(asParty));

/** So far in front of a number that tells of which they are. */
const NEAR = 40;

/** 我局作为市政府复议机构，受理…: what a sentence told up to a number of cases says that they are those which it decides, and not its own. */
export function decidesReviews(told: string): boolean {
  if (WRITES.test(told.slice(-NEAR))) return true;
  const at = told.search(DECIDES);
  return at >= 0 && !PARTY.test(told.slice(at));
}
