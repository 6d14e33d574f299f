import type { Reckoner } from '../../reckoning/reckon';
import type { Fact } from '../../report/fact';
import type { Report } from '../../report/report';
import type { Text } from '../../report/text';
import type { Understood } from '../meanings/meaning';
import type { Group } from '../meanings/remedies';
import type { Issuer } from '../tokens/issuer';
import type { Token } from '../tokens/tokens';
import type { Figure } from './figure';
import type { Frame } from './frame';
import type { Whose } from './scope';

/** What the report's figures come to: how cells are added is settled where figures are reckoned. */
export type Books = Pick<Reckoner, 'amount'>;

/** Of a report, all that a passage is read by: {@link ProseMemory} rests on it that there is no more. */
export type Facts = Pick<Report, 'edition' | 'issuer' | 'year'> &
  Books & { readonly facts: Readonly<Record<string, Pick<Fact, 'unit'> | undefined>> };

/** What a stretch of prose counts. unknown: a thing that the lexicon does not have. */
export type Topic = 'requests' | 'remedies' | 'documents' | 'decisions' | 'money' | 'other' | 'unknown';

/** What the text has told so far, for a number that leaves it out. */
export interface Context {
  readonly report: Facts;
  readonly issuer: Issuer;
  readonly topic: Topic | null;
  /** Topic of the last whole, for 其中. */
  readonly wholeTopic: Topic | null;
  readonly whose: Whose;
  /** A channel, subject … that still holds in this sentence. */
  readonly restriction: Text | null;
  readonly isOtherTime: boolean;
  /** Documents were looked through in this sentence. */
  readonly isCleared: boolean;
  /** 予以公开的申请中，…; 新收申请中，…: of which rows, applicants and flow the rest of the sentence tells. */
  readonly within: Pick<Frame, 'rows' | 'columns'> & { readonly flow: 'newlyReceived' | 'carriedIn' | null };
  /** The text speaks of disclosure: a review or lawsuit is one about it. */
  readonly isAboutDisclosure: boolean;
  /** The sentence says that its cases are of other business. */
  readonly isDenied: boolean;
  readonly groups: readonly Group[];
  readonly documents: readonly string[];
  readonly documentColumns: readonly (readonly string[])[];
  readonly decision: string | null;
  /** What is told of the same sentence, before and behind: flows that are told apart. */
  readonly sentence: readonly Neighbour[];
  readonly paragraph: readonly Neighbour[];
  /** Place of the number itself among them; -1 for a statement. */
  readonly index: number;
  /** Numbers understood before this one; of a statement, all of the passage. */
  readonly told: readonly Told[];
  /** What was heard so far of this sentence: few numbers need it. */
  readonly heard: () => readonly Token[];
  /** Things named anywhere in this sentence, and `since`, where it tells of several years. */
  readonly sentenceThings: ReadonlySet<string>;
}

/** Another number of the passage: what its own words say. */
export interface Neighbour {
  readonly figure: Figure;
  readonly frame: Frame;
  readonly index: number;
}

/** A number with what was made of it. */
export interface Told {
  readonly figure: Figure;
  readonly frame: Frame;
  readonly topic: Topic | null;
  readonly understood: Understood | null;
  /** What it would count if the body named, or the word that nobody knew, changed nothing; null where there is no such doubt. */
  readonly supposed: Understood | null;
  /** Whose figures, the body named, and of when: what held at the number. */
  readonly whose: Whose;
  readonly body: string | null;
  readonly isOtherTime: boolean;
  /** Words that nobody knew and that forbade a link. */
  readonly unknown: readonly string[];
}
