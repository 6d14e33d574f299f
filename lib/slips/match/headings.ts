import { squeeze } from '../../document/normalise';
import type { Place } from '../../document/place';
import { rememberFor } from '../../document/remember';
import type { Edition } from '../../report/edition';
import type { Prose } from '../../report/report';
import { isSlip } from './context';
import type { Found, HeadingFound, Outline, Slip, SlipTable } from './slip';

export interface HeadingHit {
  readonly slip: Slip;
  readonly found: HeadingFound;
}

/** Headings that are slips, by the table's lines in their order. */
export function findHeadingSlips({ slips }: SlipTable, outline: Outline): HeadingHit[] {
  const hits: HeadingHit[] = [];
  for (const slip of slips)
    if (slip.kind === 'heading') for (const found of slip.look(outline)) if (isSlip(slip, found, [])) hits.push({ slip, found });
  return hits;
}

/** Headings and their ordinals, where these are not the form's; the value is the ordinal that is due. */
export function misnumbered({ sections }: Outline): HeadingFound[] {
  return sections.flatMap(({ found, number, ordinal, heading, place }) =>
    found && numberOf(ordinal ?? '') !== number ? [heads(heading, ordinalOf(number), place, { ordinal, is: null })] : [],
  );
}

/** The first heading that stands behind a later part's; the value is that one's. */
export function outOfOrder({ prose }: Outline): HeadingFound[] {
  let before: Prose | null = null;
  for (const one of prose) {
    if (!one.isHeading) continue;
    if (before && (before.section ?? 0) > (one.section ?? 0))
      return [heads(one.paragraph.text, before.paragraph.text, one.paragraph.place)];
    before = one;
  }
  return [];
}

/** Parts with several headings; the value is how many. */
export function claimedTwice({ sections }: Outline): HeadingFound[] {
  return sections.flatMap(({ found, occurrences, heading, place }) =>
    found && occurrences > 1 ? [heads(heading, String(occurrences), place)] : [],
  );
}

/** Lines inside a part that bear the part's own ordinal. */
export function numberedLikeTheirPart({ prose, edition }: Outline): HeadingFound[] {
  const all: HeadingFound[] = [];
  for (const { isHeading, section, paragraph } of prose) {
    // Most paragraphs are left here, before anything is normalised.
    if (isHeading || section === null || !paragraph.text.slice(0, 4).includes(ordinalOf(section))) continue;
    const { text, place } = paragraph;
    const line = squeeze(text);
    if (line.startsWith(`${ordinalOf(section)}、`))
      all.push(heads(text, line, place, { ordinal: null, is: whatIs(line, section, edition) }));
  }
  return all;
}

/** The parts' headings as they are worded. */
export function worded({ sections, edition }: Outline): HeadingFound[] {
  const all: HeadingFound[] = [];
  for (const { found, number, heading, ordinal, place } of sections) {
    if (!found) continue;
    const line = squeeze(heading);
    all.push(heads(heading, line, place, { ordinal, is: whatIs(line, number, edition) }));
  }
  return all;
}

function heads(match: string, value: string, place: Place | null, heading?: Found['heading']): HeadingFound {
  return { match, value, text: match, start: 0, end: match.length, year: null, place, ...(heading ? { heading } : {}) };
}

/** The part's statutory title, or a wording of it met in good reports; perhaps with text on the same line. */
function whatIs(line: string, number: number, edition: Edition): NonNullable<Found['heading']>['is'] {
  const form = titlesOf(edition).get(number);
  // 一、总体情况, as most reports have it: nothing has to be taken out of it.
  if (form && line[1] === '、' && ORDINALS.includes(line.charAt(0)) && line.startsWith(form.title, 2)) return 'title';
  const words = line.replace(ORDINAL, '').replace(PUNCTUATION, '');
  if (form && words.startsWith(form.title)) return 'title';
  return form?.variants.some((label) => words.startsWith(label)) ? 'variant' : null;
}

const titlesOf = rememberFor(({ sections }: Edition) => {
  const bare = (title: string) => squeeze(title).replace(PUNCTUATION, '');
  return new Map(
    sections.map(({ number, title, variants }) => [number, { title: bare(title), variants: variants.map(({ label }) => bare(label)) }]),
  );
});

/** 一 and 1 are the same number; another style of numbering is no fault. */
function numberOf(ordinal: string): number {
  const chinese = ORDINALS.indexOf(ordinal || '-') + 1;
  return chinese > 0 ? chinese : Number.parseInt(ordinal, 10);
}

function ordinalOf(number: number): string {
  return ORDINALS[number - 1] ?? '';
}

const ORDINALS = '一二三四五六七八九十';
const ORDINAL = /^[a-z]?(?:第[一二三四五六七八九十]+(?:部分|章)|[（(]?[一二三四五六七八九十\d]+[)）]?)[、.,:]?/;
const PUNCTUATION = /[、,，.。:：;；'"“”‘’()（）]/g;
