import type { Frame } from '../frames/frame';
import type { CaseResult, Thing } from '../lexicon/sense';
import type { Meaning } from '../meanings/meaning';
import { ENDS, GROUPS, type Group, remedy } from '../meanings/remedies';

/** 复议、诉讼各1件, 直接起诉和复议后起诉各1件: the groups that the number is told of one by one; fewer than two: it is told of one. */
export function groupsEach(frame: Frame, groups: readonly Group[]): readonly (readonly Group[])[] {
  if (!isEach(frame)) return [];
  const isKind = (thing: Thing) => thing === 'litigationDirect' || thing === 'litigationAfterReview';
  const named = [...new Set(frame.things)].filter((thing) => !(thing === 'litigation' && frame.things.some(isKind)));
  const told = named.flatMap((thing) => (GROUPS[thing] ? [GROUPS[thing]] : []));
  const isWhole = told.flat().length === new Set(told.flat()).size && told.flat().length === groups.length;
  if (isWhole && told.length > 1) return told;
  return groups.includes('review') && groups.length > 1 ? [['review'], groups.filter((group) => group !== 'review')] : [];
}

/** 直接起诉和复议后起诉尚未审结的各1件; 复议维持、纠正各2件: what the number is told of one by one, each way of ending for certain. */
export function endsEach(frame: Frame, groups: readonly Group[], ends: readonly CaseResult[]): Meaning[] {
  if (!frame.roles.has('each') || ends.some((end) => ENDS[end].columns.length > 1)) return [];
  const apart = groupsEach(frame, groups);
  const columns = ends.flatMap((end) => ENDS[end].columns[0] ?? []);
  if (apart.length > 1) return ends.length === 1 ? apart.map((some) => remedy(some, columns)) : [];
  return columns.map((column) => remedy(groups, [column]));
}

/** 各1件; 分别发生1起, where no numbers follow that it could part. */
export const isEach = (frame: Frame) => frame.roles.has('each') || frame.roles.has('respectively') || saysAllAre(frame);

/** 复议、诉讼均为2件: right in front of the number, said of each. */
function saysAllAre({ words }: Frame): boolean {
  const last = words.findLast((token) => token.kind !== 'word' || token.sense !== 'role:be');
  return last?.kind === 'word' && last.sense === 'role:all';
}
