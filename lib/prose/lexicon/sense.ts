/**
 * What a word of the field stands for: its kind and, after the colon, which one. The whole vocabulary of senses; words are data in the
 * other files of this folder.
 *
 * act: what was done · thing: what it was done to · row: a result of table three · column: an applicant of table three · case: how a
 * case ended (table four) · channel, subject, deadline, manner: what makes a number a part · body: whose figures they are · time: of
 * when · role: how the number is meant · filler: says nothing about which number it is.
 */
export type Sense =
  | `act:${Act}`
  | `thing:${Thing}`
  | `row:${string}`
  | `column:${string}`
  | `case:${CaseResult}`
  | 'channel'
  | 'subject'
  | 'deadline'
  | 'manner'
  | `body:${BodySense}`
  | `time:${Time}`
  | `role:${Role}`
  | 'filler';

/** The kind of a sense and which one of it; '' where its kind is all there is to it. */
export function kindOf(sense: Sense): { readonly kind: SenseKind; readonly of: string } {
  let known = kinds.get(sense);
  if (known === undefined) {
    const [kind = '', of = ''] = asNames(sense.split(':'));
    known = { kind: kind as SenseKind, of };
    kinds.set(sense, known);
  }
  return known;
}

/** As names of an object strings are told apart at one look, as those written in the code are; pieces of a text are read through. */
const asNames = (words: readonly string[]) => words.map((word) => Object.keys({ [word]: true })[0] ?? word);

export type SenseKind = Sense extends infer One ? (One extends `${infer Kind}:${string}` ? Kind : One) : never;

/** There are a few hundred of them, and every word is asked. */
const kinds = new Map<Sense, { readonly kind: SenseKind; readonly of: string }>();

export type Act =
  | 'receive'
  | 'accept'
  | 'new'
  | 'handle'
  | 'answer'
  | 'carry'
  | 'pass'
  | 'carryIn'
  | 'carryOut'
  | 'continue'
  | 'unfinished'
  | 'cause'
  | 'publish'
  | 'issue'
  | 'repeal'
  | 'lapse'
  | 'inForce'
  | 'made'
  | 'newlyPublic'
  | 'totalPublic'
  | 'decide'
  | 'permit'
  | 'charge'
  | 'collect';

export type Thing =
  | 'request'
  | 'application'
  | 'review'
  | 'litigation'
  | 'litigationDirect'
  | 'litigationAfterReview'
  | 'remedies'
  | 'disclosure'
  | 'normativeDocs'
  | 'rules'
  | 'documents'
  | 'licensing'
  | 'penalty'
  | 'coercion'
  | 'otherServices'
  | 'decisions'
  | 'items'
  | 'fees'
  | 'disclosureFee'
  | 'procurement'
  | 'projects'
  | 'amount'
  | 'information'
  | 'foreign';

export type CaseResult = 'upheld' | 'corrected' | 'other' | 'pending' | 'closed' | 'won' | 'lost' | 'ended';

/**
 * own: the issuer · small: the issuer, if it is no government · ownArea: 我县 · area: all bodies of an area · part, department: some of them ·
 * level: 本级 · office: a government's own office · desk: 办公室 · inner: 科室 · some: 部门, any of them · government: 市政府 · other: somebody
 * else · all: anybody.
 */
export type BodySense =
  | 'own'
  | 'small'
  | 'ownArea'
  | 'area'
  | 'part'
  | 'department'
  | 'level'
  | 'office'
  | 'desk'
  | 'inner'
  | 'some'
  | 'government'
  | 'other'
  | 'all';

export type Time = 'this' | 'last' | 'next' | 'other' | 'part' | 'since';

export type Role =
  | 'including'
  | 'excluding'
  | 'among'
  | 'each'
  | 'respectively'
  | 'all'
  | 'rest'
  | 'none'
  | 'difference'
  | 'compared'
  | 'reaches'
  | 'share'
  | 'average'
  | 'sum'
  | 'because'
  | 'about'
  | 'except'
  | 'aside'
  | 'etc'
  | 'within'
  | 'tail'
  | 'under'
  | 'passive'
  | 'inName'
  | 'court'
  | 'inTime'
  | 'duly'
  | 'plan'
  | 'others'
  | 'outline'
  | 'and'
  | 'be';

/** One line of the lexicon: words of one sense, blanks between them. */
export interface Line {
  readonly words: string;
  /**
   * A sentence, `~` in the word's place, that is true of one of the standard reports and is read otherwise without the word: run by the
   * suite for each word of the line, taken out of what ships.
   */
  readonly needs: string;
}

export type Words = Partial<Record<Sense, readonly Line[]>>;
