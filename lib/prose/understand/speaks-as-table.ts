import type { Context, Neighbour } from '../frames/context';
import type { CaseResult } from '../lexicon/sense';
import { EVERY, groupsNamed, remedy } from '../meanings/remedies';
import { amountOf } from './cells';
import { mayReview } from './other-cases';

/**
 * 行政复议16件，维持11件、纠正3件、其他2件: no word of disclosure, but three of the four ends of table four (or its two kinds of lawsuit), and a figure
 * that is the table's: hardly the cases of all business.
 */
export function speaksAsTable(context: Context): boolean {
  const { sentence, index, issuer } = context;
  // Who decides the cases of others tells of those it took in.
  if (mayReview(issuer) && sentence.some(({ frame: { acts } }) => acts.some((act) => TAKES.has(act)))) return false;
  const beside = sentence.filter((one) => Math.abs(one.index - index) <= REACH && one.figure.count.unit !== '%');
  const ends = new Set(beside.flatMap(({ frame }) => frame.cases.filter((end) => OWN_ENDS.has(end))));
  const kinds = new Set(beside.flatMap(({ frame: { things } }) => things.filter((thing) => KINDS.has(thing))));
  return (ends.size >= 3 || kinds.size > 1) && beside.some((one) => isOfTable(one, context));
}

/** 纠正3件, where the table has 3 of some kind: any cell may hold a 1. */
function isOfTable({ figure, frame: { things, cases } }: Neighbour, { report }: Context): boolean {
  const { value } = figure.count.numeral;
  const named = groupsNamed(things);
  const [end, other] = cases;
  if (value < 2 || other || (end && !OWN_ENDS.has(end)) || (!end && named.length === 0)) return false;
  const columns = [end ?? 'total'];
  const kinds = named.length > 0 ? [named] : EVERY.map((group) => [group]);
  return kinds.some((groups) => amountOf(report, remedy(groups, columns)).value === value);
}

const TAKES: ReadonlySet<string> = new Set(['accept', 'handle', 'receive']);
const OWN_ENDS: ReadonlySet<CaseResult> = new Set(['upheld', 'corrected', 'other', 'pending'] as const);
const KINDS: ReadonlySet<string> = new Set(['litigationDirect', 'litigationAfterReview']);
const REACH = 8;
