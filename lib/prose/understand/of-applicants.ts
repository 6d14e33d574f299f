import type { Context, Told } from '../frames/context';
import { neighbourAt } from '../frames/neighbour-at';
import type { Understood } from '../meanings/meaning';
import { applicantsAhead, lastOfList } from './applicants-ahead';
import { amountOf } from './cells';

/** 予以公开的申请中，自然人4件; 公开13件（个人8件、企业5件）: the rows that the applicants are told of. */
export function rowsDivided({ within, told, sentence, index }: Context): readonly string[] | null {
  if (within.rows.length > 0) return within.rows;
  const owner = neighbourAt(sentence, index)?.figure.bracketOf ?? null;
  const { frame } = (owner === null ? null : told[owner]) ?? {};
  return frame && frame.rows.length > 0 && frame.columns.length === 0 ? frame.rows : null;
}

/** 公开77件，其中自然人72件、法人5件: the rows of the number right in front of those who applied. */
export function rowsInFront({ told, paragraph, index }: Context): readonly string[] | null {
  const own = paragraph[index]?.figure;
  const isAside = ({ frame, figure }: Told) => figure.bracketOf !== null || (frame.columns.length > 0 && frame.rows.length === 0);
  const of = told.findLast((one) => one.figure.stretch !== own?.stretch || !isAside(one));
  const isOfRows = of?.figure.stretch === own?.stretch && of?.understood?.family === 'outcomes';
  return of && isOfRows && of.frame.rows.length > 0 && of.frame.columns.length === 0 ? of.frame.rows : null;
}

/** 自然人申请上年结转2件，本年新收23件; 企业收到4件，结转1件: of the kind of applicant named in front, or of all. */
export function withApplicants(found: Understood, context: Context, read: (columns: readonly string[]) => Understood | null): Understood {
  if (found.family !== 'requests' || found.meanings.length === 0) return found;
  const listed = lastOfList(context);
  const value = context.paragraph[context.index]?.figure.count.numeral.value;
  const isOfLast = listed && read(listed)?.meanings.some((meaning) => amountOf(context.report, meaning).value === value);
  const meanings = applicantsAhead(context).flatMap((of) => read(of)?.meanings ?? []);
  return { ...found, meanings: [...meanings, ...found.meanings], ...(isOfLast ? { loose: true as const } : {}) };
}
