import { narrow, type Place } from '../document/place';
import type { Report } from './report';

/** What a section says in words. */
export interface SectionText {
  /** Its paragraphs, one a line, without headings; empty where there is none. */
  readonly text: string;
  /** Where these characters of it stand: the paragraph in which they begin, narrowed to them. */
  placeOf(start: number, end: number): Place | null;
}

/** The text of the section of this id. */
export function sectionText({ edition, prose }: Pick<Report, 'edition' | 'prose'>, id: string): SectionText {
  const number = edition.sections.find((section) => section.id === id)?.number;
  const own = number === undefined ? [] : prose.filter((one) => one.section === number && !one.isHeading).map(({ paragraph }) => paragraph);
  const starts: number[] = [];
  let length = 0;
  for (const { text } of own) {
    starts.push(length);
    length += text.length + 1;
  }
  return {
    text: own.map(({ text }) => text).join('\n'),
    placeOf(start, end) {
      const at = starts.findLastIndex((one) => one <= start);
      const [paragraph, from] = [own[at], starts[at]];
      return paragraph && from !== undefined ? narrow(paragraph.place, start - from, Math.min(end - from, paragraph.text.length)) : null;
    },
  };
}

/** The sections of a form that are told in words: those that hold no table. */
export function worded({
  sections,
  tables,
}: Pick<Report['edition'], 'sections' | 'tables'>): readonly { readonly id: string; readonly number: number }[] {
  return sections.filter(({ id }) => !tables.some((table) => table.id === id));
}
