import type { Context, Told } from '../frames/context';
import { COLUMNS, kindsOf } from '../meanings/requests';
import { isOfCitizens } from './request-applicants';

/**
 * The kinds of applicant that a number with none of its own may be told of, nearest first: those that its bracket stands behind, that its stretch
 * named last, or that a clause in front set apart (自然人方面，). What lists the kinds beside each other (自然人9件、企业2件，) sets none apart.
 */
export function applicantsAhead(context: Context): readonly (readonly string[])[] {
  const { within, told, paragraph, index } = context;
  const own = paragraph[index]?.figure;
  const owner = own?.bracketOf == null ? null : told[own.bracketOf];
  const { named, isListed } = namedLast(context);
  const sets = [...(owner ? [owner.frame.columns] : []), ...(named && !isListed ? [named.frame.columns] : []), within.columns].map(kindsOf);
  const some = sets.filter(isSome);
  return some.filter((kinds, at) => some.findIndex((one) => one.join() === kinds.join()) === at);
}

/** 自然人新收9件，企业新收4件，结转1件: the last of the kinds that are listed in front; what follows is told of it, or of all. */
export function lastOfList(context: Context): readonly string[] | null {
  const { named, isListed } = namedLast(context);
  const kinds = kindsOf(named && isListed ? named.frame.columns : []);
  return isSome(kinds) ? kinds : null;
}

const isSome = (kinds: readonly string[]) => kinds.length > 0 && kinds.length < Object.keys(COLUMNS).length;

/**
 * The number that named applicants last, in front, outside of brackets: in the own stretch, or, where it opens the sentence, in an earlier one.
 * Listed: one of other kinds stands right beside it, and neither a result nor 其中 sets it apart.
 */
function namedLast({ told, paragraph, index }: Context): { readonly named: Told | null; readonly isListed: boolean } {
  const own = paragraph[index]?.figure;
  let at = told.length - 1;
  while (at >= 0 && told[at]?.figure.sentence === own?.sentence && !(isFront(told[at]) && isNaming(told[at]))) at--;
  const named = told[at];
  const isOpening = told[at - 1]?.figure.sentence !== own?.sentence;
  if (
    !named ||
    named.figure.sentence !== own?.sentence ||
    isOfCitizens(named.frame) ||
    !(isOpening || named.figure.stretch === own?.stretch)
  )
    return { named: null, isListed: false };
  let beside = at - 1;
  while (told[beside]?.figure.stretch === named.figure.stretch && !isFront(told[beside])) beside--;
  const before = told[beside];
  const isOther = isNaming(before) && kindsOf(before?.frame.columns ?? []).join() !== kindsOf(named.frame.columns).join();
  const isApart = named.frame.rows.length > 0 || (named.frame.roles.has('among') && !before?.frame.roles.has('among'));
  return { named, isListed: isOther && before?.figure.stretch === named.figure.stretch && !isApart };
}

const isFront = (one: Told | undefined) => one?.figure.bracketOf === null && one.figure.count.unit !== '%';
const isNaming = (one: Told | undefined) => one !== undefined && one.frame.columns.length > 0;
