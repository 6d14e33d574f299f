import type { Document, Paragraph } from '../document/document';
import { squeeze } from '../document/normalise';
import { narrow } from '../document/place';
import { readPeriod } from '../recognise/dates/dates';
import { findPublication } from '../recognise/dates/publication';
import { signedBy, signedDate, tailKind } from '../recognise/dates/signature';
import { reportLinks } from '../recognise/links';
import type { Heading } from '../recognise/outline/outline';
import { rivalTitles } from '../recognise/titles/rival-titles';
import type { Title } from '../recognise/titles/title';
import { trailOf } from '../recognise/trail';
import type { Edition } from '../report/edition';
import type { Period, Prose, ReportAsRead, Section } from '../report/report';
import type { Bound } from '../tables';
import { chooseHeadings } from './choose-headings';
import { foreignGrids } from './foreign-grids';
import { proseOf } from './prose-of';
import { reportOfTables } from './report-of-tables';

/** Everything that was found in a document, as one Report without its claims. */
export function composeReport(
  document: Document,
  edition: Edition,
  bound: Bound,
  headings: readonly Heading[],
  title: Title | null,
): ReportAsRead {
  const chosen = chooseHeadings(headings, edition, document);
  const { prose, tail } = proseOf(document, edition, bound, headings, chosen, title);
  const period = periodOf(prose);
  const publication = findPublication(document);
  const signature = signatureOf(tail);
  const told = reportOfTables(document, edition, bound, title);
  const lengths = lengthsOf(prose, tail);
  return {
    ...told,
    issuer: told.issuers.title ?? signature ?? told.issuers.metadata,
    issuers: { ...told.issuers, signature },
    year: told.year ?? yearOf(period, prose),
    period,
    sections: edition.sections.map((section) => sectionOf(section, headings, chosen, lengths)),
    prose,
    publishedAt: publication.at,
    publishedPlace: publication.place,
    signedAt: tail.map(signedDate).findLast((date) => date !== null) ?? null,
    trail: trailOf(document),
    links: reportLinks(document.links),
    foreignGrids: foreignGrids(document, bound, chosen),
    rivals: rivalTitles(document, title),
  };
}

function sectionOf(
  section: Edition['sections'][number],
  headings: readonly Heading[],
  chosen: readonly Heading[],
  lengths: ReadonlyMap<number | null, number>,
): Section {
  const heading = chosen.find((one) => one.section === section);
  return {
    number: section.number,
    heading: heading?.paragraph.text ?? section.title,
    found: heading !== undefined,
    place: heading?.paragraph.place ?? null,
    ordinal: heading?.ordinal ?? null,
    occurrences: headings.filter((one) => one.section === section).length,
    length: (heading ? squeeze(heading.tail).length : 0) + (lengths.get(section.number) ?? 0),
  };
}

/** How much text each section has below its heading, signature and date left out. */
function lengthsOf(prose: readonly Prose[], tail: readonly Paragraph[]): ReadonlyMap<number | null, number> {
  const ends = new Set(tail);
  const lengths = new Map<number | null, number>();
  for (const { section, isHeading, paragraph } of prose)
    if (!isHeading && !ends.has(paragraph)) lengths.set(section, (lengths.get(section) ?? 0) + squeeze(paragraph.text).length);
  return lengths;
}

function periodOf(prose: readonly Prose[]): Period | null {
  for (const { paragraph } of prose) {
    const stated = readPeriod(paragraph.text);
    if (stated) {
      const { start, end } = stated;
      return { from: stated.from, to: stated.to, quote: paragraph.text.slice(start, end), place: narrow(paragraph.place, start, end) };
    }
  }
  return null;
}

/** Without a year in any title: the period's, else the first that section one names. */
function yearOf(period: Period | null, prose: readonly Prose[]): number | null {
  if (period) return Number(period.from.slice(0, 4));
  const overall = prose.find((one) => one.section === 1 && !one.isHeading && /20\d\d ?年/.test(one.paragraph.text));
  const match = overall && /(20\d\d) ?年/.exec(overall.paragraph.text);
  return match ? Number(match[1]) : null;
}

/** The last name that a date goes with or follows; what stands below that may be the page's (`政务服务大厅`). */
function signatureOf(tail: readonly Paragraph[]): string | null {
  const isDate = (line: Paragraph | undefined) => line !== undefined && tailKind(line) === 'date';
  const signed = tail.flatMap((line, at) => {
    const name = signedBy(line);
    return name === null ? [] : [{ name, isDated: signedDate(line) !== null || isDate(tail[at + 1]) }];
  });
  return (signed.findLast(({ isDated }) => isDated) ?? signed.at(-1))?.name ?? null;
}
