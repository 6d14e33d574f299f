import type { Place } from '../../document/place';
import type { Report } from '../../report/report';

/** The wording that one rule looks for: a file of this folder's parent, named after the rule. What a rule expects to find stands in ../said. */
export interface SlipTable {
  /** Groups of half-width words, a blank between the words: every paragraph with one of them holds a word of each. The others are passed over. */
  readonly words?: readonly string[];
  /** The same as a cheap pattern (not global). */
  readonly hint?: RegExp;
  readonly slips: readonly Slip[];
}

/**
 * One line of the table: what is never written on purpose, with the sentences in which it is found.
 * Without a kind it is a phrase: a pattern, with `only` in that context alone; where `unless` names right forms, a value in none of them.
 * doubled: a word printed twice in a row · repeated: a clause or a paragraph printed twice in a row ·
 gap: a point that is missing in a numbered row · count: a row shorter or longer than announced · heading: one of the parts' headings.
 */
export type Slip = PhraseSlip | DoubledSlip | RepeatedSlip | GapSlip | CountSlip | HeadingSlip;

interface SlipLine {
  /** The spot of its rule: all slips of a spot make one finding. */
  readonly at: string;
  /** Sentences in which it is found; a line break parts paragraphs. Taken out of what ships. */
  readonly needs: readonly string[];
  /** It is a slip in this context only. */
  readonly only?: Context;
  readonly unless?: readonly Exception[];
}

export interface PhraseSlip extends SlipLine, Region {
  readonly kind?: undefined;
  /** Global. It meets half-width characters only; its first group is the value. */
  readonly find: RegExp;
  /** Half-width characters in groups, a blank between them: every match holds one of each. Elsewhere it is not looked for. */
  readonly has?: string;
  /** As the table's, for this line. */
  readonly words?: readonly string[];
  readonly hint?: RegExp;
  /** Every match holds a character twice in a row. */
  readonly twin?: true;
  /** Every match holds five digits in a row. */
  readonly number?: true;
  /** The value in the writings that are compared with `value` of the exceptions: a telephone number with and without its extension. */
  readonly writings?: (value: string) => readonly string[];
}

/** Of several lines the first that knows the word decides. */
export interface DoubledSlip extends SlipLine {
  readonly kind: 'doubled';
  /** Only these words; without them every word of so many characters. */
  readonly words?: readonly string[];
  readonly length?: readonly [least: number, most: number];
}

export interface RepeatedSlip extends SlipLine {
  readonly kind: 'repeated';
  /** copy: the paragraph stood somewhere above already, not only right before. */
  readonly unit: 'clause' | 'paragraph' | 'copy';
}

export interface GapSlip extends SlipLine {
  readonly kind: 'gap';
  /** Global: a point of the row; its first group is the number. */
  readonly find: RegExp;
  /** As a phrase's. */
  readonly words: readonly string[];
}

export interface CountSlip extends SlipLine {
  readonly kind: 'count';
  /** Global: the announcement; its first group is the number. */
  readonly find: RegExp;
  /** As a phrase's. */
  readonly has: string;
}

export interface HeadingSlip extends SlipLine {
  readonly kind: 'heading';
  readonly look: (outline: Outline) => readonly HeadingFound[];
}

/** Where a phrase is looked for; absent: everywhere, headings too. */
interface Region {
  /** Text of these parts without their headings, 0 the preface. */
  readonly parts?: readonly number[];
  /** Only so many paragraphs at the report's end. */
  readonly last?: number;
  /** Only on pages, and in files that are as somebody wrote them: no Markdown, no conversion. */
  readonly source?: 'html';
}

/** A named exception: what looks like the slip and is right, with the sentence that would be told without it. */
export interface Exception extends Context {
  readonly name: string;
  /** Taken out of what ships. */
  readonly needs: string;
  /** The part in which that sentence stands, where it matters. */
  readonly part?: number;
}

/** What stands where the slip was found; all that is given must fit. */
export interface Context {
  /** What was found. */
  readonly match?: RegExp;
  /** Its value, in one of its writings: the first group, the doubled word, the repeated clause. */
  readonly value?: RegExp;
  /** The words that the value may be. */
  readonly words?: readonly string[];
  /** Up to {@link NEAR} characters before and behind: `…$`, `^…`. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What was found with some characters on either side: {@link NEAR}, or `within`. */
  readonly around?: RegExp;
  readonly within?: number;
  /** From stop to stop. */
  readonly sentence?: RegExp;
  readonly paragraph?: RegExp;
  /** Some other paragraph, or another place of this one. */
  readonly elsewhere?: RegExp;
  /** Text since the point before. */
  readonly since?: RegExp;
  /** What no pattern can say. */
  readonly holds?: (found: Found) => boolean;
}

/** Characters of context: a bound keeps the cost of a table in step with the text. */
export const NEAR = 40;

/** A place where a line of the table fits, before its context is asked. */
export interface Found {
  readonly match: string;
  readonly value: string;
  /** The paragraph in half-width characters. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The report's year. */
  readonly year: number | null;
  /** Of a gap: the part, how many points it has, the text since the point before, and the text of the whole part. */
  readonly row?: { readonly part: number; readonly points: number; readonly since: string; readonly whole: Whole };
  /** Of a heading: its ordinal as printed, and what its words are. */
  readonly heading?: { readonly ordinal: string | null; readonly is: 'title' | 'variant' | null };
}

/** The report's headings, and what stands under them. */
export type Outline = Pick<Report, 'sections' | 'prose' | 'edition'>;

/** A heading where a line of the table fits, and what the message says beside it. */
export interface HeadingFound extends Found {
  readonly place: Place | null;
}

/** A text that is asked what it holds. */
export interface Whole {
  includes(text: string): boolean;
}
