import { bodyOf } from '../../bodies/body';
import { rememberFor } from '../../document/remember';
import { type Common, commonIn } from '../../likeness/commonness';
import { gramsOf } from '../../likeness/grams';
import { type Likeness, likenessOf } from '../../likeness/likeness';
import { type Masked, mask } from '../../likeness/mask';
import { resemblance, signatureOf } from '../../likeness/min-hash';
import type { OtherReport, Others } from '../../report/other-report';
import type { Report } from '../../report/report';
import { type SectionText, sectionText } from '../../report/section-text';
import type { Text } from '../../report/text';
import type { Verdict } from './rule';

/** The sections whose wording is compared: what was done, and what is wanting. Tables speak for the others. */
export const comparedSections: readonly string[] = ['overall', 'improvements'];

/** One section of a report beside another report's. */
export interface Alike extends Likeness {
  readonly other: OtherReport;
  readonly section: string;
  readonly heading: string;
  readonly text: SectionText;
}

/** The section beside that of each other report, the likest first; null where its own text is too short to be anybody's. */
export function alikeIn(report: Report, section: string, others: readonly OtherReport[], all: Others): Alike[] | null {
  const text = sectionText(report, section);
  const own = mask(text.text, namesOf(report.issuer ?? ''));
  const known = report.sections.find(({ number }) => number === report.edition.sections.find(({ id }) => id === section)?.number);
  const signature = signatureOf(gramsOf(own.text));
  const common = commonAmong(all.book);
  const found = others.flatMap((other): Alike[] => {
    const { masked, signature: theirs } = maskedOf(other)[section] ?? NOTHING;
    if (resemblance(signature, theirs) < FAINT) return [];
    return [{ ...likenessOf(own, masked, common), other, section, heading: known?.heading ?? section, text }];
  });
  const size = found[0]?.own ?? likenessOf(own, NOTHING.masked, common).own;
  return size < SHORTEST ? null : found.sort((a, b) => b.share - a.share || (a.other.name < b.other.name ? -1 : 1));
}

/** Less is common to any two reports. */
const FAINT = 0.04;
/** Characters of its own writing. */
const SHORTEST = 80;

/** With the bracket that opens it and the marks that close it, which were not compared. */
function passageOf(text: string, [start, end]: readonly [number, number]): string {
  const before = /[（(《“]$/.exec(text.slice(Math.max(0, start - 1), start))?.[0] ?? '';
  const after = /^[）)》”。；，]{0,2}/.exec(text.slice(end, end + 2))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}

/** How much of a section it is, and its passages, as a finding tells them. */
export function alikeVerdict(alike: Alike, message: Text, also: readonly Alike[] = []): Verdict {
  const [first] = alike.passages;
  const quoteOf = (text: string, [start, end]: readonly [number, number]) => text.slice(start, end);
  const passages = [alike, ...also].flatMap((one) =>
    one.passages.slice(0, MOST).map(({ own, other }) => ({
      of: one.other.name,
      own: passageOf(one.text.text, own),
      other: passageOf(one.other.texts[one.section] ?? '', other),
    })),
  );
  return {
    at: alike.section,
    outcome: 'fail',
    place: first ? alike.text.placeOf(...first.own) : null,
    places: alike.passages.slice(0, MOST).flatMap(({ own }) => alike.text.placeOf(...own) ?? []),
    quote: first ? quoteOf(alike.text.text, first.own).slice(0, LONGEST) : null,
    message,
    passages,
  };
}

const MOST = 8;
const LONGEST = 120;

interface MaskedSection {
  readonly masked: Masked;
  readonly signature: Int32Array;
}

const maskedOf = rememberFor(
  ({ texts, body }: OtherReport): Readonly<Record<string, MaskedSection>> =>
    Object.fromEntries(
      comparedSections.map((id) => {
        const masked = mask(texts[id] ?? '', namesOf(body));
        return [id, { masked, signature: signatureOf(gramsOf(masked.text)) }];
      }),
    ),
);

const NOTHING: MaskedSection = { masked: { text: '', from: [], to: [] }, signature: signatureOf([]) };

/** What many bodies write: each counts once, whatever it has published. */
const commonAmong = rememberFor((book: readonly OtherReport[]): Common => {
  const texts = new Map<string, string[]>();
  for (const other of book)
    texts.set(other.body, [...(texts.get(other.body) ?? []), ...comparedSections.map((id) => maskedOf(other)[id]?.masked.text ?? '')]);
  return commonIn([...texts.values()]);
});

/** A body's name, its parts and its areas as they are called. */
function namesOf(name: string): string[] {
  const { areas, unit } = bodyOf(name);
  const places = areas.flatMap((area) => [area.name, area.name.slice(0, -1)]);
  return [name, unit, ...places].sort((a, b) => b.length - a.length);
}
