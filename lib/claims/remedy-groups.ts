import type { Mention } from './mention';

/** The groups of table four, by the names of their cells. */
export type RemedyGroup = 'review' | 'litigationDirect' | 'litigationAfterReview';

/** Groups named in front: before the number, by a heading with a colon (`行政复议：总计6件`), or by the court alone. */
export function groupsNamed({ pre, gap }: Mention): RemedyGroup[] {
  const own = groupsIn(pre);
  if (own.length > 0) return own;
  const heading = /([^，,。；;:]*):[^:]*$/.exec(gap)?.[1];
  const headed = heading ? groupsIn(heading) : [];
  if (headed.length > 0) return headed;
  // 行政复议方面，全年发生3件
  const opening = /([^，,。；;:]*(?:复议|诉讼)(?:案件)?(?:方面|情况|中))[，,][^，,。；;:、]*$/.exec(gap)?.[1];
  if (opening) return groupsIn(opening);
  return /法院|判决/.test(pre) ? ['litigationDirect', 'litigationAfterReview'] : [];
}

/** Groups of table four named in the words: 诉讼 means both kinds unless one is named. */
export function groupsIn(words: string): RemedyGroup[] {
  const found: RemedyGroup[] = [];
  let rest = words;
  const after = /(?:经(?:行政)?)?复议后(?:再|又|提起|直接)?(?:行政)?(?:起诉|诉讼|提起)(?:的?(?:行政)?诉讼)?/;
  const direct =
    /未经(?:行政)?复议(?:而|就|的)?(?:直接)?(?:提起|起诉|诉讼)?(?:的?(?:行政)?诉讼)?|直接(?:向[^，,]{0,6})?(?:提起|起诉)(?:的?(?:行政)?诉讼)?/;
  const hasAfter = after.test(rest);
  if (hasAfter) rest = rest.replace(after, '');
  const hasDirect = direct.test(rest);
  if (hasDirect) rest = rest.replace(direct, '');
  if (/复议/.test(rest)) found.push('review');
  const both = !hasAfter && !hasDirect && /诉讼|起诉|应诉|被诉/.test(rest);
  if (hasDirect || both) found.push('litigationDirect');
  if (hasAfter || both) found.push('litigationAfterReview');
  return found;
}
