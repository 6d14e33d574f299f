/** What a claim speaks of, in English, as the export prints it. */
export type ClaimSubject = OfRequests | OfOutcomes | OfRemedies | OfDocuments | OfMoney | OfOtherFigures | 'other';

type OfRequests =
  | `requests${'' | ' received' | ' accepted' | ' handled' | ' answered' | ' received and answered' | ' answered as due'}`
  | `requests ${'carried in' | 'carried out' | 'carried over' | 'that led to cases' | 'by each of them'}`
  | `requests by ${string}`
  | 'no requests received'
  | 'nothing carried over'
  | `all ${'requests finished' | 'carried over' | 'by one kind of applicant'}`;

type OfOutcomes = `requests: ${string}` | 'no such outcome' | 'all of one outcome' | 'the rest of one outcome' | 'all of one ground';

type OfRemedies =
  | `cases${'' | `: ${string}`}`
  | `no remedies${'' | ' lost' | ` ${string}`}`
  | 'all of one kind of lawsuit'
  | `all ${CaseEnd}`;

type CaseEnd = 'ended' | 'won' | 'lost' | 'pending' | 'upheld' | 'corrected';

type OfDocuments =
  | `documents${'' | `: ${string}`}`
  | `${string} decisions`
  | `${string} items${'' | ' changed'}`
  | 'licensing decisions of a kind'
  | 'no documents'
  | 'no decisions';

type OfMoney =
  | `fee${' items' | 's collected'}`
  | 'no fees'
  | 'information fee'
  | 'costs'
  | 'budget'
  | `procurement${'' | ' amount' | ' projects'}`
  | 'no procurement';

/** Of no cell: of figures told beside it. */
type OfOtherFigures =
  | 'sum of parts'
  | 'sum of some parts'
  | 'what is left'
  | 'told again'
  | 'share'
  | 'growth'
  | 'difference'
  | 'rate'
  | 'times'
  | 'half'
  | 'level'
  | 'average'
  | 'product'
  | 'trend'
  | 'period';
