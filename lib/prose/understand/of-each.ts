import type { Context } from '../frames/context';
import type { Understood } from '../meanings/meaning';
import { applicantsAhead } from './applicants-ahead';
import { amountOf } from './cells';

/** 三家企业各1件: what it comes to, or what is printed; asked about where it is neither, and told of nobody in particular only where it agrees. */
export function ofEach(found: Understood, printed: number, context: Context): Understood {
  const isPrinted = found.meanings.some((meaning) => amountOf(context.report, meaning).value === printed);
  return isPrinted || applicantsAhead(context).length === 0 ? { ...found, loose: true } : { ...found, doubt: found.doubt ?? EACH };
}

const EACH = { zh: '文中说的是每一申请人各若干件', en: 'it tells so many of each applicant' };
