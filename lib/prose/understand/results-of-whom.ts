import type { Context } from '../frames/context';
import { kindsOf } from '../meanings/requests';
import { isOfCitizens } from './request-applicants';

/** 自然人申请予以公开40件、部分公开5件: one kind of applicant named in front may be meant here, too. */
export function leadingColumns({ within, told, sentence }: Context): readonly string[] | null {
  const own = sentence[0]?.figure.sentence;
  const from = told.findLastIndex(({ figure, frame }) => figure.sentence !== own || frame.rows.length === 0 || frame.columns.length > 0);
  const lead = told[from];
  const named = lead && lead.figure.sentence === own && lead.frame.rows.length > 0 ? lead.frame.columns : within.columns;
  return named.length > 0 ? kindsOf(named) : null;
}

/** 企业提出申请4件，均已答复，其中公开2件; …；法律服务机构申请2件，部分公开1件: the requests of one kind of applicant were counted last, and not in a list of kinds. */
export function ofOneKind({ told, sentence, index }: Context): readonly string[] | null {
  const own = sentence.find((one) => one.index === index)?.figure;
  const beside = told.filter(({ figure }) => figure.sentence === own?.sentence);
  const at = beside.findLastIndex(({ frame }) => frame.columns.length > 0);
  const [before, last] = [beside[at - 1], beside[at]];
  if (!last || last.frame.rows.length > 0 || isOfCitizens(last.frame)) return null;
  const isListed = before?.figure.stretch === last.figure.stretch && before.frame.columns.length > 0;
  const isHere = at === 0 || last.figure.stretch === own?.stretch;
  return isHere && !isListed ? kindsOf(last.frame.columns) : null;
}
