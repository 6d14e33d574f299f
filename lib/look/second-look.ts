import { cellText } from '../document/cell-text';
import type { Block, Document } from '../document/document';
import { type Place, pieceOf } from '../document/place';
import { type Steps, withPauses } from '../document/steps';
import { findTags } from '../dom/documents';
import { rectsOf } from '../dom/nodes';
import { styleOf } from '../dom/windows';
import { boundTable } from '../report/bound-table';
import type { Report } from '../report/report';
import { asShown, lookAgain, type Seen } from '../sources/look';
import type { ClosedRoot } from '../sources/look/nodes';
import { cellKind } from '../tables/rows/observed-row';
import { tellingWords } from './telling-words';
import { type Tries, triesOf } from './tries';

/** What a second look found. */
export interface Looked {
  /** The same for the same differences, and the same tables and words in sight: a later look that gives another key is of another page. */
  readonly key: string;
  /** Empty when all is as it was read. */
  readonly tries: Tries;
}

/** What is looked at. */
export interface LookAt {
  readonly root: globalThis.Document;
  readonly document: Document;
  /** What rests on the page; null while nobody knows: then all of its tables, and every sentence that may state something. */
  readonly report: Report | null;
  readonly locate: (place: Place) => { readonly element: Element; readonly range: Range | null } | null;
  /** Called every few milliseconds. */
  readonly pause: () => Promise<void>;
}

/** Compares what a report's verdict rests on with what the page shows: its tables whole, and the sentences that hold figures. */
export function secondLook(closedRoot: ClosedRoot): (at: LookAt) => Promise<Looked> {
  return async ({ root, document, report, locate, pause }) => {
    const grids = report
      ? gridsAskedFor(document, report)
      : new Set(document.blocks.flatMap((block) => (block.kind === 'grid' ? [block.index] : [])));
    const paragraphs = report ? statingParagraphs(document, report) : allStating(document);
    function* steps() {
      const found = yield* lookAgain({ root, document, grids, paragraphs, isFigure, locate, closedRoot });
      const words = yield* wordsShown(document, report, locate);
      return looked(document, found, tablesShown(root) + words);
    }
    return withPauses(steps(), pause);
  };
}

function looked(document: Document, found: readonly Seen[], inSight: string): Looked {
  if (found.length === 0) return { key: inSight, tries: [] };
  const key = found.map(({ of, reason, shown }) => `${placeOf(of)} ${reason} ${shown ?? ''}`).join('\n') + inSight;
  const given = asShown(document, found, isFigure, 'unread').document;
  return { key, tries: triesOf(asShown(document, found, isFigure, 'read'), given) };
}

/** Which of the page's tables are in sight: another one that comes into it is another page. */
function tablesShown(root: globalThis.Document): string {
  return [...findTags(root, 'table')]
    .slice(0, MOST_TABLES)
    .map((table) => (rectsOf(table).length > 0 && styleOf(table)?.visibility === 'visible' ? '1' : '0'))
    .join('');
}

/** From the report's first block to its last. */
function* wordsShown(document: Document, report: Report | null, locate: LookAt['locate']): Steps<string> {
  if (!report) return '';
  const grids = gridsOf(report);
  const prose = new Set(report.prose.map(({ paragraph }) => pieceOf(paragraph.place)));
  const isOwn = (block: Block) => (block.kind === 'grid' ? grids.has(block.index) : prose.has(pieceOf(block.place)));
  const [first, last] = [document.blocks.find(isOwn), document.blocks.findLast(isOwn)].map(
    (block) => block && locate(block.place)?.element,
  );
  return first && last ? yield* tellingWords(first, last) : '';
}

function placeOf(of: Seen['of']): string {
  const place = 'places' in of ? of.places[0] : of.place;
  return place?.kind === 'dom' ? pieceOf(place) : '';
}

function gridsOf({ facts }: Report): ReadonlySet<number> {
  return new Set(Object.values(facts).flatMap(({ cell }) => (cell ? [cell.grid] : [])));
}

function allStating({ blocks }: Document): ReadonlySet<Block> {
  return new Set(blocks.filter((block) => block.kind === 'paragraph' && states(block.text)));
}

/** With those that may be tables of the form which were not understood: what a page leaves out of its cells may be why. */
function gridsAskedFor({ blocks }: Document, report: Report): ReadonlySet<number> {
  const own = gridsOf(report);
  if (report.edition.tables.every(({ id }) => boundTable(report, id).read > 0)) return own;
  const others = blocks.flatMap((block) => (block.kind === 'grid' && !own.has(block.index) && block.rows > 1 ? [block.index] : []));
  return new Set([...own, ...others.slice(0, MOST_OTHERS)]);
}

/** Paragraphs of the report with figures or words for none, and those that stand for cells of a table. */
function statingParagraphs(document: Document, report: Report): ReadonlySet<Block> {
  const prose = new Set(report.prose.flatMap(({ paragraph }) => (states(paragraph.text) ? [pieceOf(paragraph.place)] : [])));
  for (const { cell, place } of Object.values(report.facts)) if (!cell && place) prose.add(pieceOf(place));
  return new Set(document.blocks.filter((block) => block.kind === 'paragraph' && !block.furniture && prose.has(pieceOf(block.place))));
}

/** A figure, a blank or a sign: whatever is no label. */
function isFigure(raw: string): boolean {
  return cellKind(cellText(raw)) !== 'label';
}

/** A number without a word, as of what has been read so far, states nothing. */
function states(text: string): boolean {
  return STATES.test(text) && /[\u3400-\u9fff]/.test(text);
}

const STATES = /[\d０-９〇零一二三四五六七八九十百千万两]|无|没有|未/;
const MOST_TABLES = 300;
const MOST_OTHERS = 4;
