import { detect } from './detect';
import type { Block, Document, Paragraph } from './document/document';
import { squeeze } from './document/normalise';
import { narrow } from './document/place';
import { type Bound, bind } from './forms/bind';
import { reportRanges } from './forms/one-report';
import { findHeadings, type Heading, readHeading } from './forms/outline';
import { editionToReadBy } from './forms/recognise-edition';
import { unfold } from './forms/unfold';
import { readPeriod } from './identity/dates';
import { findPublication } from './identity/publication';
import { signedDate, tailKind } from './identity/signature';
import { findTitle } from './identity/find-title';
import { parseTitle, type Title } from './identity/title';
import type { Detection } from './report/audit';
import type { Edition } from './report/edition';
import type { ForeignGrid, Period, Prose, Report, Section } from './report/report';

/** A document understood: what kind it is, and the report that it holds (without claims), whatever the kind. */
export interface Reading {
  readonly detection: Detection;
  readonly report: Omit<Report, 'claims'>;
}

/** Document → Report: recognises the edition, binds the cells, finds sections, identity and dates. */
export function readReport(source: Document): Reading {
  const shown = findTitle(source);
  const told = editionToReadBy(source, shown?.year ?? null);
  const document = unfold(source, told);
  const title = document === source ? shown : findTitle(document);
  const edition = document === source ? told : editionToReadBy(document, title?.year ?? null);
  const headings = findHeadings(document, edition);
  const ranges = reportRanges(document, headings, isTitleLine);
  return (ranges.length > 1 ? readOneOf(document, ranges) : null) ?? readWhole(document, edition, headings, title);
}

function isTitleLine(block: Block): boolean {
  return block.kind === 'paragraph' && parseTitle(block.text, block.place, true) !== null;
}

/** Of several reports on a page the one that the page announces, else the first that is filled in; null when they are no reports. */
function readOneOf(document: Document, ranges: readonly (readonly [number, number])[]): Reading | null {
  const readings = ranges.map(([from, to]) => {
    const part = { ...document, blocks: document.blocks.slice(from, to) };
    const title = findTitle(part);
    const edition = editionToReadBy(part, title?.year ?? null);
    return readWhole(part, edition, findHeadings(part, edition), title);
  });
  const reports = readings.filter(({ report }) => Object.values(report.tables).filter((table) => table.found).length > 1);
  if (reports.length < 2) return null;
  const filled = reports.filter(({ detection }) => detection.kind === 'report');
  const announced = parseTitle(document.meta.articleTitle ?? document.meta.title ?? '', null, false);
  const ofYear = filled.filter(({ report }) => report.year === announced?.year && report.titlePlace !== null);
  const chosen = ofYear.find(({ report }) => report.issuer === announced?.issuer) ?? ofYear[0] ?? filled[0] ?? reports[0];
  if (!chosen) return null;
  const { at: publishedAt, place: publishedPlace } = findPublication(document);
  const evidence = [...chosen.detection.evidence, `reports on the page ${reports.length}`];
  return { detection: { ...chosen.detection, evidence }, report: { ...chosen.report, publishedAt, publishedPlace } };
}

function readWhole(document: Document, edition: Edition, headings: readonly Heading[], title: Title | null): Reading {
  const bound = bind(document, edition, new Set(headings.map((heading) => heading.block)));
  const detection = detect({ document, title, headings, bound });
  return { detection, report: compose(document, edition, bound, headings, title) };
}

function compose(
  document: Document,
  edition: Edition,
  bound: Bound,
  headings: readonly Heading[],
  title: Title | null,
): Omit<Report, 'claims'> {
  const chosen = chooseHeadings(headings, edition);
  const { prose, tail } = proseOf(document, edition, bound, chosen, title);
  const period = periodOf(prose);
  const publication = findPublication(document);
  const signature = signatureOf(tail);
  const metadata = document.meta.contentSource;
  return {
    source: document.kind,
    edition,
    title: title?.text ?? null,
    titlePlace: title?.place ?? null,
    issuer: title?.issuer ?? signature ?? metadata,
    issuers: { title: title?.issuer ?? null, signature, metadata },
    year: title?.year ?? yearOf(period, prose),
    period,
    sections: edition.sections.map((section) => sectionOf(section, headings, chosen, prose, tail)),
    facts: bound.facts,
    tables: bound.tables,
    misfits: bound.misfits,
    prose,
    meta: document.meta.url === null && ADDRESS.test(document.name ?? '') ? { ...document.meta, url: document.name } : document.meta,
    publishedAt: publication.at,
    publishedPlace: publication.place,
    signedAt: tail.map(signedDate).findLast((date) => date !== null) ?? null,
    printed: bound.printed,
    foreignGrids: foreignGrids(document, bound, chosen),
  };
}

const ADDRESS = /^https?:/;

/** Of several headings that claim a section, the one with most text under it. */
function chooseHeadings(headings: readonly Heading[], edition: Edition): Heading[] {
  const extent = (heading: Heading) =>
    (headings.find((other) => other.block > heading.block)?.block ?? Number.POSITIVE_INFINITY) - heading.block;
  return edition.sections
    .flatMap((section) => {
      const claims = headings.filter((heading) => heading.section === section);
      return claims.reduce<Heading[]>((best, one) => (best[0] && extent(best[0]) >= extent(one) ? best : [one]), []);
    })
    .sort((a, b) => a.block - b.block);
}

/** The report's own text in order, from its title to its end; `tail` are signature and date lines behind the last section. */
function proseOf(
  document: Document,
  edition: Edition,
  bound: Bound,
  chosen: readonly Heading[],
  title: Title | null,
): { prose: Prose[]; tail: Paragraph[] } {
  const prose: Prose[] = [];
  const tail: Paragraph[] = [];
  const first = chosen[0]?.block;
  const last = chosen.at(-1)?.block ?? -1;
  const start = document.blocks.findIndex((block) => block.kind === 'paragraph' && samePlace(block, title));
  let section: number | null = null;
  for (const [index, block] of document.blocks.entries()) {
    if (index < start || block.kind !== 'paragraph' || block.furniture || bound.tableBlocks.has(index)) continue;
    // A section's title above the first section is a line of the table of contents, its number a page's.
    if (first !== undefined && index < first && readHeading(block, index, edition) !== null) continue;
    const heading = chosen.find((one) => one.block === index);
    if (heading) section = heading.section.number;
    if (!heading && last >= 0 && index > last) {
      const kind = tailKind(block);
      if (kind === 'footer') break;
      if (kind !== 'body') tail.push(block);
    }
    prose.push({ paragraph: block, section, isHeading: heading !== undefined });
  }
  return { prose, tail };
}

function samePlace(block: Block, title: Title | null): boolean {
  const place = title?.place;
  if (!place || block.place.kind !== place.kind || block.place.span?.[0] !== place.span?.[0]) return false;
  if (place.kind === 'dom') return block.place.kind === 'dom' && block.place.selector === place.selector && block.place.part === place.part;
  return block.place.kind === 'line' && block.place.line === place.line;
}

function sectionOf(
  section: Edition['sections'][number],
  headings: readonly Heading[],
  chosen: readonly Heading[],
  prose: readonly Prose[],
  tail: readonly Paragraph[],
): Section {
  const heading = chosen.find((one) => one.section === section);
  const text = prose.filter((one) => one.section === section.number && !one.isHeading && !tail.includes(one.paragraph));
  return {
    number: section.number,
    heading: heading?.paragraph.text ?? section.title,
    found: heading !== undefined,
    place: heading?.paragraph.place ?? null,
    ordinal: heading?.ordinal ?? null,
    occurrences: headings.filter((one) => one.section === section).length,
    length: (heading ? squeeze(heading.tail).length : 0) + text.reduce((sum, one) => sum + squeeze(one.paragraph.text).length, 0),
  };
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

function signatureOf(tail: readonly Paragraph[]): string | null {
  const line = tail.findLast((paragraph) => tailKind(paragraph) === 'signature');
  return line ? squeeze(line.text) : null;
}

/** A catalogue can be huge; its first cells are enough to tell what it is. */
const FOREIGN_CELLS = 400;

function foreignGrids(document: Document, bound: Bound, chosen: readonly Heading[]): ForeignGrid[] {
  return document.blocks.flatMap((block, index): ForeignGrid[] => {
    if (block.kind !== 'grid' || bound.tableBlocks.has(index)) return [];
    const before = document.blocks[index - 1];
    const after = document.blocks[index + 1];
    const cells = block.cells.filter((cell) => cell.state === 'text').slice(0, FOREIGN_CELLS);
    return [
      {
        grid: block.index,
        dataRows: Math.max(0, block.rows - 1),
        place: block.place,
        section: chosen.findLast((heading) => heading.block < index)?.section.number ?? null,
        before: before?.kind === 'paragraph' ? before : null,
        after: after?.kind === 'paragraph' ? after : null,
        cells: cells.map(({ text, row, column, places }) => ({ text, row, column, place: places[0] ?? block.place })),
      },
    ];
  });
}
