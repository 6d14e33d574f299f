import type { Block, Document } from '../document/document';
import { findTitle } from '../recognise/find-title';
import { detect } from '../recognise/kind';
import { reportRanges } from '../recognise/one-report';
import { findHeadings, type Heading } from '../recognise/outline';
import { findPublication } from '../recognise/publication';
import { editionToReadBy } from '../recognise/recognise-edition';
import { parseTitle, type Title } from '../recognise/title';
import { unfold } from '../recognise/unfold';
import type { Detection } from '../report/audit';
import type { Edition } from '../report/edition';
import type { Report } from '../report/report';
import { bind } from '../tables';
import { composeReport } from './compose-report';

/** A document understood: what kind it is, and the report that it holds (without claims), whatever the kind. */
export interface Reading {
  readonly detection: Detection;
  readonly report: Omit<Report, 'claims'>;
}

/**
 * Document → Report: recognises the edition, binds the cells, finds sections, identity and dates. What the page does not show is read
 * only where what it shows is no whole report: a hidden copy may say what nobody sees.
 */
export function readReport(source: Document): Reading {
  const blocks = source.blocks.filter((block) => !block.hidden);
  if (blocks.length === source.blocks.length) return readBlocks(source);
  const shown = readBlocks({ ...source, blocks });
  return shown.detection.kind === 'report' && Object.values(shown.report.tables).every(({ found }) => found) ? shown : readBlocks(source);
}

function readBlocks(source: Document): Reading {
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
  return { detection, report: composeReport(document, edition, bound, headings, title) };
}
