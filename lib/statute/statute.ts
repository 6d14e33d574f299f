import { rememberFor } from '../document/remember';
import type { Edition, SectionTitle, TitleForm } from '../report/edition';
import { largestTable, lexiconOf } from './lexicon';

/** The forms that are known, each with its editions: what a document may be a report of. */
export interface Statute {
  /** Of every form. */
  readonly editions: readonly Edition[];
  /** The first is the one that is meant where nothing tells. */
  readonly forms: readonly Form[];
}

/** A statutory report; its editions replace each other by year. */
export interface Form {
  readonly id: string;
  readonly title: TitleForm;
  /** Oldest first; each ends where the next begins. */
  readonly editions: readonly Edition[];
}

/** What a list of editions makes together; the list is the key, so the work is done once. */
export const statuteOf = rememberFor((editions: readonly Edition[]): Statute => {
  const families = new Map<string, Edition[]>();
  for (const edition of editions) families.set(edition.form, [...(families.get(edition.form) ?? []), edition]);
  const forms = [...families.values()].flatMap((family): Form[] => {
    const ordered = inForce(family);
    return ordered.slice(0, 1).map(({ form, title }) => ({ id: form, title, editions: ordered }));
  });
  return { forms, editions: forms.flatMap((form) => form.editions) };
});

/** Oldest first; what is said to be in force ends where a newer edition begins. */
function inForce(family: readonly Edition[]): Edition[] {
  const ordered = [...family].sort((a, b) => a.years.from - b.years.from);
  return ordered.map((edition, index) => {
    const next = ordered[index + 1];
    const { from, to } = edition.years;
    return next && (to === null || to >= next.years.from) ? { ...edition, years: { from, to: next.years.from - 1 } } : edition;
  });
}

/** The edition that governs reports for this year; null before the first. */
export function editionInForce({ editions }: Form, year: number): Edition | null {
  return editions.find(({ years }) => year >= years.from && (years.to === null || year <= years.to)) ?? null;
}

/** An edition that prints a key, and how much that says. */
export interface Vote {
  readonly edition: Edition;
  readonly weight: number;
}

/** Keys that not every one of these editions prints, with those that do: by these one is told from another. */
export const tellingKeys = rememberFor((editions: readonly Edition[]): ReadonlyMap<string, readonly Vote[]> => {
  const votes = new Map<string, Vote[]>();
  for (const edition of editions) {
    const largest = largestTable(edition);
    const { items } = lexiconOf(edition);
    for (const key of keysOf(edition)) {
      const isMain = items.get(key)?.some(({ table }) => table === largest?.id) ?? false;
      votes.set(key, [...(votes.get(key) ?? []), { edition, weight: isMain ? MAIN : 1 }]);
    }
  }
  return new Map([...votes].filter(([, printing]) => printing.length < editions.length));
});

/** Where a small table is still last year's, the largest decides: most cells stand in it. */
const MAIN = 20;

/** Shorter words stand anywhere. */
const SHORTEST = 4;

function keysOf(edition: Edition): ReadonlySet<string> {
  const { items, captions } = lexiconOf(edition);
  return new Set([...items.keys(), ...captions].filter((key) => key.length >= SHORTEST));
}

/** Every label and caption of every edition, as keys: whether a cell is a form's at all. */
export const everyLabel = rememberFor(
  ({ editions }: Statute): ReadonlySet<string> =>
    new Set(editions.map(lexiconOf).flatMap(({ items, captions }) => [...items.keys(), ...captions])),
);

/** The section titles of every edition, those that several share once. */
export const everySection = rememberFor(({ editions }: Statute): readonly SectionTitle[] => [
  ...new Set(editions.flatMap(({ sections }) => sections)),
]);
