import { rememberLatest } from '../document/remember';
import type { Steps } from '../document/steps';
import type { Addend, Reckoned } from '../reckoning/reckon';
import type { Claim } from '../report/claim';
import type { ReportAsRead } from '../report/report';
import type { Facts } from './frames/context';
import { originOf, type Passage } from './tokens/passages';

/**
 * What an earlier reading made of a document's passages, for one that is audited after every change. A passage whose text, place and
 * surroundings are the same is not read again when every figure that it was compared with is still the same.
 */
export type ProseMemory = (passage: Passage, report: Facts, read: (report: Facts) => Steps<readonly Claim[]>) => Steps<readonly Claim[]>;

interface Kept {
  readonly passage: Passage;
  readonly claims: readonly Claim[];
  readonly surroundings: string;
  readonly edition: Facts['edition'];
  /** Every question that was asked of the figures, with its answer. */
  readonly asked: ReadonlyMap<string, Asked>;
}

interface Asked {
  readonly addends: readonly Addend[];
  readonly answer: Reckoned;
}

/** An empty one. */
export function proseMemory(): ProseMemory {
  let kept = new WeakMap<object, Map<number, Kept>>();
  const recall = (passage: Passage, paragraph: object, at: number, report: Facts): readonly Claim[] | null => {
    const known = kept.get(paragraph)?.get(at);
    if (!known || known.edition !== report.edition || known.surroundings !== surroundingsOf(report)) return null;
    if (!isSame(passage, known.passage)) return null;
    for (const { addends, answer } of known.asked.values()) if (!isSameAnswer(report.amount(addends), answer)) return null;
    return known.claims;
  };
  return function* (passage, report, read) {
    const [first] = passage.pieces;
    if (!first) return yield* read(report);
    const { paragraph } = first.prose;
    const at = originOf(first, 0) ?? 0;
    const known = recall(passage, paragraph, at, report);
    if (known) return known;
    const asked = new Map<string, Asked>();
    const amount: Facts['amount'] = (addends) => {
      const answer = report.amount(addends);
      asked.set(nameOf(addends), { addends, answer });
      return answer;
    };
    const claims = yield* read({ ...report, amount });
    const ofParagraph = kept.get(paragraph) ?? new Map<number, Kept>();
    if (ofParagraph.size > MOST) kept = new WeakMap();
    kept.set(paragraph, ofParagraph);
    ofParagraph.set(at, { passage, claims, surroundings: surroundingsOf(report), edition: report.edition, asked });
    return claims;
  };
}

/** Passages of one paragraph; a text of more is not worked on by hand. */
const MOST = 100;

function isSame(a: Passage, b: Passage): boolean {
  return (
    a.text === b.text &&
    a.section === b.section &&
    a.heading === b.heading &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every(({ prose, start }, at) => {
      const other = b.pieces[at];
      return (
        other !== undefined &&
        start === other.start &&
        prose.isHeading === other.prose.isHeading &&
        prose.paragraph === other.prose.paragraph
      );
    })
  );
}

function isSameAnswer(a: Reckoned, b: Reckoned): boolean {
  return a.value === b.value && a.confidence === b.confidence && a.sure === b.sure && a.blank === b.blank;
}

function nameOf(addends: readonly Addend[]): string {
  return addends.map((one) => (typeof one === 'string' ? one : `-${one.minus}`)).join();
}

/** All else of a report that {@link Facts} lets a passage see: who, when, and which cells there are, in which unit. */
function surroundingsOf({ issuer, year, facts }: Facts): string {
  return `${issuer} ${year} ${cellsOf(facts)}`;
}

const cellsOf = rememberLatest((facts: ReportAsRead['facts'] | Facts['facts']): string =>
  Object.entries(facts)
    .map(([path, fact]) => `${path}${fact?.unit ?? ''}`)
    .join(),
);
