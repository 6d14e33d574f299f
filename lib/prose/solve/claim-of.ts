import type { Claim } from '../../report/claim';
import type { Numeral } from '../tokens/numerals';
import { type Passage, placeOf, printed } from '../tokens/passages';

/** Where a claim stands in its passage: the number (or statement), and the clause around it. */
export interface Spot {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly clause: readonly [start: number, end: number];
}

/** A number as it stands: what comparing needs of it. */
export interface Said {
  readonly numeral: Numeral | null;
  readonly unit: string | null;
}

/** What is printed, and where. */
export type ClaimBase = Pick<Claim, 'quote' | 'numeral' | 'section' | 'place' | 'clause' | 'value' | 'unit'>;

/** What it counts, and what the tables or the text say to it. */
export type ClaimSaid = Required<
  Pick<Claim, 'subject' | 'readings' | 'outcome' | 'doubtful' | 'rule' | 'reason' | 'role' | 'relation' | 'because'>
>;

export function baseOf({ passage, start, end, clause }: Spot, { numeral, unit }: Said): ClaimBase {
  return {
    quote: printed(passage, clause[0], clause[1]).trim(),
    numeral: numeral ? printed(passage, start, end) : null,
    section: passage.section,
    place: placeOf(passage, start, end),
    clause: placeOf(passage, clause[0], clause[1]),
    value: numeral?.value ?? 0,
    unit,
  };
}

/** The one maker of claims. Field by field: a text has hundreds of numbers, and a copy that is added to is slow. */
export function claimOf(
  { quote, numeral, section, place, clause, value, unit }: ClaimBase,
  { subject, readings, outcome, doubtful, rule, reason, role, relation, because }: ClaimSaid,
): Claim {
  return {
    quote,
    numeral,
    section,
    place,
    clause,
    value,
    unit,
    subject,
    readings,
    outcome,
    doubtful,
    rule,
    reason,
    role,
    relation,
    because,
  };
}
