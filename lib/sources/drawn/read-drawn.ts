import { type Block, type Document, emptyMetadata, type Picture, type SourceKind } from '../../document/document';
import type { Grid } from '../../document/grid';
import type { GridPiece } from '../../document/grid-piece';
import { joinGrids } from '../../document/join-grids';
import { haveSameColumns } from '../../document/same-columns';
import type { Text } from '../../report/text';
import { inSimplified } from '../traditional';
import { type DrawnPage, drawnPage } from './drawn-page';
import { withoutFurniture } from './furniture';
import type { PageInk } from './ink';
import { pagePlace } from './page-place';
import { goesOn, joinedText, type Margins, marginsOf, type PageLine } from './paragraphs';
import { around } from './text-lines';
import { unreadPages } from './unread-pages';

/** Drawn pages as a document: text and tables in reading order, tables and paragraphs joined over pages. */
export function readDrawn(inks: readonly PageInk[], as: { readonly kind: SourceKind; readonly name: string | null }): Document {
  const pages = withoutFurniture(inks.map(drawnPage));
  const margins = marginsOf(pages);
  const pieces = joined(pages.flatMap(piecesOf), margins);
  let grids = 0;
  const blocks = pieces.flatMap((piece): Block[] => {
    if (piece.kind === 'table') return [gridOf(piece.piece, grids++)];
    const { text } = joinedText(piece.lines);
    if (text === '') return [];
    const recognised = piece.lines.some(({ line }) => line.glyphs.some((glyph) => glyph?.sign === 'recognised'));
    const words = { kind: 'paragraph', text, place: placeOf(piece.lines), heading: null, furniture: false } as const;
    return [recognised ? { ...words, recognised } : words];
  });
  const pictures = pages.flatMap((page) => page.ink.pictures.map((box): Picture => ({ alt: '', place: pagePlace(box, page) })));
  const truncated: Text | null = unreadPages(pages);
  return inSimplified({ ...as, blocks, meta: emptyMetadata, links: [], pictures, ...(truncated ? { truncated } : {}) });
}

type Piece = { readonly kind: 'table'; readonly piece: GridPiece } | { readonly kind: 'lines'; readonly lines: readonly PageLine[] };

/** A page's tables and lines, top to bottom. */
function piecesOf(page: DrawnPage): Piece[] {
  const tables = page.tables.map(({ piece, top }) => ({ top, piece: { kind: 'table', piece } as Piece }));
  const lines = page.lines.map((line) => ({ top: line.box[1], piece: { kind: 'lines', lines: [{ line, page }] } as Piece }));
  return [...tables, ...lines].sort((a, b) => a.top - b.top).map(({ piece }) => piece);
}

function joined(pieces: readonly Piece[], margins: Margins): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    const whole = before && together(before, piece, margins);
    if (whole) result[result.length - 1] = whole;
    else result.push(piece);
  }
  return result;
}

function together(before: Piece, next: Piece, margins: Margins): Piece | null {
  if (before.kind === 'table' && next.kind === 'table') {
    const isNextPage = before.piece !== next.piece && pageOf(next.piece) > lastPageOf(before.piece);
    if (!isNextPage || !haveSameColumns(before.piece, next.piece, SAME_EDGE)) return null;
    return { kind: 'table', piece: joinGrids(before.piece, next.piece, SAME_EDGE) };
  }
  if (before.kind !== 'lines' || next.kind !== 'lines') return null;
  const [last, first] = [before.lines.at(-1), next.lines[0]];
  return last && first && goesOn(last, first, margins) ? { kind: 'lines', lines: [...before.lines, ...next.lines] } : null;
}

const pageOf = ({ place }: GridPiece) => (place.kind === 'page' ? place.page : 0);
const lastPageOf = ({ cells, place }: GridPiece) =>
  Math.max(
    place.kind === 'page' ? place.page : 0,
    ...cells.flatMap(({ places }) => places.map((one) => (one.kind === 'page' ? one.page : 0))),
  );

function gridOf({ rows, columns, cells, place }: GridPiece, index: number): Grid {
  return { kind: 'grid', index, rows, columns, cells, place };
}

/** Of what stands on the first of its pages. */
function placeOf(lines: readonly PageLine[]) {
  const page = lines[0]?.page;
  const own = lines.filter((one) => one.page === page);
  return pagePlace(around(own.map(({ line }) => line.box)), page ?? { page: 1, width: 0, height: 0, turn: 0 });
}

/** Points. */
const SAME_EDGE = 5;
