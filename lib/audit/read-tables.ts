import type { Block, Difference, Document } from '../document/document';
import type { Steps } from '../document/steps';
import { gridsOfOtherYears } from '../recognise/dates/other-years';
import { isPlain } from '../recognise/kind';
import { reportRanges } from '../recognise/one-report';
import { withKnownLabels } from '../recognise/outline/known-labels';
import { findHeadings, type Heading } from '../recognise/outline/outline';
import { unfold } from '../recognise/outline/unfold';
import { editionToReadBy } from '../recognise/recognise-edition';
import { findTitle } from '../recognise/titles/find-title';
import { parseTitle, type Title } from '../recognise/titles/title';
import type { Edition } from '../report/edition';
import type { ReportAsRead } from '../report/report';
import type { Statute } from '../statute/statute';
import { bindInSteps } from '../tables';
import type { AsPrinted } from '../tables/printed/as-printed';
import type { DocumentRead } from './document-read';
import type { ReadRest } from './read-rest';
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
  const { statute, readRest } = means;
  const parts: DocumentRead[] = [];
  for (const [from, to] of ranges) {
    const part = { ...document, blocks: document.blocks.slice(from, to) };
    parts.push(yield* wholeOf(yield* readPart(part, yield* outlineOf(part, statute), means)));
    yield;
  }
  return readRest.oneOf(parts, document, statute);
}

function* readPart(document: Document, outline: Outline, { statute, readRest }: ReadingMeans): Steps<TablesRead | DocumentRead> {
  const { title, edition, headings } = outline;
  yield;
  const bound = yield* bindInSteps(
    document,
    edition,
    new Set(headings.map((heading) => heading.block)),
    gridsOfOtherYears(document, title),
    readRest.layouts,
  );
  const whole = () => readRest.of({ document, ...outline, bound, statute });
  if (!isPlain({ title, bound })) return yield* whole();
  return { report: reportOfTables(document, edition, bound, title), asPrinted: bound.asPrinted, whole };
}
