import type { Context, Neighbour } from '../frames/context';
import { COLUMNS, kindsOf } from '../meanings/requests';
import { isOfCitizens } from './request-applicants';

/**
 * The kinds of applicant that a number with none of its own may be told of, nearest first: those that its bracket stands behind, that its stretch
 * or sentence named last, or that a clause in front set apart (自然人方面，). What lists the kinds beside each other (自然人9件、企业2件，) sets none apart.
 */
export function applicantsAhead(context: Context): readonly (readonly string[])[] {
  const { within, sentence, index } = context;
  const own = sentence.find((one) => one.index === index)?.figure;
  const owner = own?.bracketOf == null ? null : sentence.find((one) => one.index === own.bracketOf);
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

/** The number that named applicants last in the sentence, in front and outside of brackets; whether one stands right beside it in its stretch. */
function namedLast({ sentence, index }: Context): { readonly named: Neighbour | null; readonly isListed: boolean } {
  const front = sentence.filter((one) => one.index < index && one.figure.bracketOf === null && one.figure.count.unit !== '%');
  const last = front.findLastIndex(({ frame }) => frame.columns.length > 0);
  const [before, named] = [front[last - 1], front[last]];
  if (!named || isOfCitizens(named.frame)) return { named: null, isListed: false };
  return { named, isListed: before !== undefined && before.figure.stretch === named.figure.stretch && before.frame.columns.length > 0 };
}
