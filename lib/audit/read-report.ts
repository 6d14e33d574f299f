import type { Block, Document } from '../document/document';
import { findTitle } from '../recognise/find-title';
import { detect } from '../recognise/kind';
import { reportRanges } from '../recognise/one-report';
import { findHeadings } from '../recognise/outline';
import { findPublication } from '../recognise/publication';
import { editionToReadBy } from '../recognise/recognise-edition';
import { parseTitle, type Title } from '../recognise/title';
import { unfold } from '../recognise/unfold';
import type { Detection } from '../report/audit';
import type { ReportAsRead } from '../report/report';
import { statute as ours } from '../statute';
import type { Statute } from '../statute/statute';
import { bind } from '../tables';
import { composeReport } from './compose-report';

/** A document understood: what kind it is, and the report that it holds, whatever the kind. */
export interface DocumentRead {
  readonly detection: Detection;
  readonly report: ReportAsRead;
}

/**
 * Document → Report: recognises the edition, binds the cells, finds sections, identity and dates. What the page does not show is read
 * only where what it shows is no whole report: a hidden copy may say what nobody sees.
 */
export function readReport(source: Document, statute: Statute = ours): DocumentRead {
  const blocks = source.blocks.filter((block) => !block.hidden);
  if (blocks.length === source.blocks.length) return readBlocks(source, statute);
  const shown = readBlocks({ ...source, blocks }, statute);
  const isWhole = shown.detection.kind === 'report' && Object.values(shown.report.tables).every(({ found }) => found);
  return isWhole ? shown : readBlocks(source, statute);
}

function readBlocks(source: Document, statute: Statute): DocumentRead {
  const document = unfold(source, statute);
  const outline = outlineOf(document, statute);
  const isTitle = (block: Block) => block.kind === 'paragraph' && parseTitle(block.text, block.place, true, statute) !== null;
  const ranges = reportRanges(document, outline.headings, isTitle);
  return (ranges.length > 1 ? readOneOf(document, ranges, statute) : null) ?? readWhole(document, outline, statute);
}

/** Title, edition and headings of a stretch of blocks that holds one report. */
function outlineOf(document: Document, statute: Statute) {
  const title: Title | null = findTitle(document, statute);
  const edition = editionToReadBy(document, title, statute);
  return { title, edition, headings: findHeadings(document, edition) };
}

/** Of several reports on a page the one that the page announces, else the first that is filled in; null when they are no reports. */
function readOneOf(document: Document, ranges: readonly (readonly [number, number])[], statute: Statute): DocumentRead | null {
  const parts = ranges.map(([from, to]) => {
    const part = { ...document, blocks: document.blocks.slice(from, to) };
    return readWhole(part, outlineOf(part, statute), statute);
  });
  const reports = parts.filter(
    ({ report }) => Object.values(report.tables).filter((table) => table.found).length >= Math.min(2, report.edition.tables.length),
  );
  if (reports.length < 2) return null;
  const filled = reports.filter(({ detection }) => detection.kind === 'report');
  const announced = parseTitle(document.meta.articleTitle ?? document.meta.title ?? '', null, false, statute);
  const ofYear = filled.filter(({ report }) => report.year === announced?.year && report.titlePlace !== null);
  const chosen = ofYear.find(({ report }) => report.issuer === announced?.issuer) ?? ofYear[0] ?? filled[0] ?? reports[0];
  if (!chosen) return null;
  const { at: publishedAt, place: publishedPlace } = findPublication(document);
  const evidence = [...chosen.detection.evidence, `reports on the page ${reports.length}`];
  return { detection: { ...chosen.detection, evidence }, report: { ...chosen.report, publishedAt, publishedPlace } };
}

function readWhole(document: Document, { title, edition, headings }: ReturnType<typeof outlineOf>, statute: Statute): DocumentRead {
  const bound = bind(document, edition, new Set(headings.map((heading) => heading.block)));
  const detection = detect({ document, title, headings, edition, bound, statute });
  return { detection, report: composeReport(document, edition, bound, headings, title) };
}
