import type { Context, Neighbour } from '../frames/context';
import { remedy, SUITS } from '../meanings/remedies';
import { amountOf } from './cells';
import { mayReview } from './other-cases';
import { groupsOf } from './spoken-groups';

/**
 * 行政复议16件，维持11件、纠正3件、其他2件: no word of disclosure, but three of the four ends of table four (or its two kinds of lawsuit), and a figure
 * that is the table's: hardly the cases of all business.
 */
export function speaksAsTable(context: Context): boolean {
  const { sentence, index, issuer } = context;
  const beside = sentence.filter((one) => Math.abs(one.index - index) < REACH);
  // Who decides the cases of others tells of those it took in.
  if (mayReview(issuer) && beside.some(({ frame: { acts } }) => acts.length > 0)) return false;
  const told: readonly string[] = beside.flatMap(({ frame: { cases, things } }) => [...cases, ...things]);
  const tells = (words: readonly string[]) => words.filter((word) => told.includes(word)).length;
  return (tells(ENDS) > 2 || tells(SUITS) > 1) && beside.some((one) => isOfTable(one, context));
}

/** 纠正3件, where the table has 3: any cell may hold a 1. */
function isOfTable({ figure, frame }: Neighbour, context: Context): boolean {
  const { value } = figure.count.numeral;
  const ends = frame.cases.filter((end) => ENDS.includes(end));
  return value > 1 && amountOf(context.report, remedy(groupsOf(frame, context), ends.length > 0 ? ends : undefined)).value === value;
}

const ENDS: readonly string[] = ['upheld', 'corrected', 'other', 'pending'];
/** Numbers on either side. */
const REACH = 9;
