import type { Block, Difference, Document } from '../document/document';
import type { Steps } from '../document/steps';
import { findTitle } from '../recognise/find-title';
import { isPlain } from '../recognise/kind';
import { withKnownLabels } from '../recognise/known-labels';
import { reportRanges } from '../recognise/one-report';
import { gridsOfOtherYears } from '../recognise/other-years';
import { findHeadings, type Heading } from '../recognise/outline';
import { findPublication } from '../recognise/publication';
import { editionToReadBy } from '../recognise/recognise-edition';
import { parseTitle, type Title } from '../recognise/title';
import { unfold } from '../recognise/unfold';
import type { Edition } from '../report/edition';
import type { Misfit, ReportAsRead } from '../report/report';
import type { Statute } from '../statute/statute';
import { bindInSteps } from '../tables';
import type { AsPrinted } from '../tables/as-printed';
import type { DocumentRead, ReadRest } from './read-rest';
import { reportOfTables } from './report-of-tables';

/** A document as far as its tables are read: it is a report, whatever the rest may say. */
export interface TablesRead {
  /** Without its text. */
  readonly report: ReportAsRead;
  readonly asPrinted: AsPrinted;
  /** Reads the rest, once. */
  whole(): Steps<DocumentRead>;
}

/** What a document is read by. */
export interface ReadingMeans {
  readonly statute: Statute;
  readonly readRest: ReadRest;
}

/**
 * Document → tables: recognises the edition and binds the cells, with a halt where the tables are read, if they are all there. What the
 * page does not show is read only where what it shows is no whole report: a hidden copy may say what nobody sees.
 */
export function* readTables(source: Document, means: ReadingMeans): Steps<TablesRead | DocumentRead> {
  const blocks = source.blocks.filter((block) => !block.hidden);
  if (blocks.length === source.blocks.length) return yield* readBlocks(source, means);
  const shown = yield* readBlocks({ ...source, blocks }, means);
  if ('whole' in shown) return shown;
  const isWhole = shown.detection.kind === 'report' && Object.values(shown.report.tables).every(({ found }) => found);
  if (isWhole) return shown;
  const all = yield* wholeOf(yield* readBlocks(source, means));
  const differences = [...(all.report.differences ?? []), ...unseen(source, all.report)];
  return differences.length > 0 ? { ...all, report: { ...all.report, differences } } : all;
}

/** All of it. */
export function* wholeOf(read: TablesRead | DocumentRead): Steps<DocumentRead> {
  return 'whole' in read ? yield* read.whole() : read;
}

/** A table in a part that the page does not show is read, but it is not what anybody sees. */
function unseen({ blocks }: Document, { facts, edition }: ReportAsRead): Difference[] {
  const used = new Map(Object.values(facts).map(({ cell, table }) => [cell?.grid, table]));
  return blocks.flatMap((block) => {
    const form = block.kind === 'grid' && block.hidden ? edition.tables.find(({ id }) => id === used.get(block.index)) : undefined;
    return form ? [{ reason: 'hidden' as const, quote: `${form.name} ${form.title}`, place: block.place }] : [];
  });
}

function* readBlocks(source: Document, means: ReadingMeans): Steps<TablesRead | DocumentRead> {
  const { statute } = means;
  const document = unfold(withKnownLabels(source, statute), statute);
  yield;
  const outline = yield* outlineOf(document, statute);
  const isTitle = (block: Block) => block.kind === 'paragraph' && parseTitle(block.text, block.place, true, statute) !== null;
  const ranges = reportRanges(document, outline.headings, isTitle);
  const one = ranges.length > 1 ? yield* readOneOf(document, ranges, means) : null;
  return one ?? (yield* readPart(document, outline, means));
}

interface Outline {
  readonly title: Title | null;
  readonly edition: Edition;
  readonly headings: readonly Heading[];
}

/** Title, edition and headings of a stretch of blocks that holds one report. */
function* outlineOf(document: Document, statute: Statute): Steps<Outline> {
  const title = findTitle(document, statute);
  yield;
  const edition = editionToReadBy(document, title, statute);
  yield;
  return { title, edition, headings: findHeadings(document, edition) };
}

/** Of several reports on a page the one that the page announces, else the first that is filled in; null when they are no reports. */
function* readOneOf(document: Document, ranges: readonly (readonly [number, number])[], means: ReadingMeans): Steps<DocumentRead | null> {
  const { statute } = means;
  const parts: DocumentRead[] = [];
  for (const [from, to] of ranges) {
    const part = { ...document, blocks: document.blocks.slice(from, to) };
    parts.push(yield* wholeOf(yield* readPart(part, yield* outlineOf(part, statute), means)));
    yield;
  }
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
  const misfits = [...chosen.report.misfits, ...filled.filter((one) => one !== chosen).map(({ report }) => otherReport(report))];
  return { ...chosen, detection: { ...chosen.detection, evidence }, report: { ...chosen.report, misfits, publishedAt, publishedPlace } };
}

/** One verdict speaks of one report: the others of the page are told. */
function otherReport({ title, titlePlace, edition, tables }: ReportAsRead): Misfit {
  const [form] = edition.tables;
  const name = title ?? edition.title.name.zh;
  return {
    kind: 'other-report',
    table: form?.id ?? '',
    item: null,
    place: titlePlace ?? Object.values(tables).find(({ found }) => found)?.place ?? null,
    cells: [],
    expected: 1,
    actual: 2,
    message: {
      zh: `页面上还有一份年报（${name}），没有核对`,
      en: `One more report stands on the page (${name}); it was not checked`,
    },
  };
}

function* readPart(document: Document, outline: Outline, { statute, readRest }: ReadingMeans): Steps<TablesRead | DocumentRead> {
  const { title, edition, headings } = outline;
  yield;
  const bound = yield* bindInSteps(
    document,
    edition,
    new Set(headings.map((heading) => heading.block)),
    gridsOfOtherYears(document, title),
  );
  const whole = () => readRest({ document, ...outline, bound, statute });
  if (!isPlain({ title, bound })) return yield* whole();
  return { report: reportOfTables(document, edition, bound, title), asPrinted: bound.asPrinted, whole };
}
