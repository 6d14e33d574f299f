import { type Block, type Document, emptyMetadata, type Link, type Paragraph, type Picture } from '../document/document';
import type { Grid } from '../document/grid';
import { type Piece, pieces } from './text/text-pieces';
import { joinWrapped } from './text/text-wrapped';
import { inSimplified } from './traditional';

/**
 * Reads plain text or Markdown as people save it. Tab-separated rows, pipe tables and `<table>` markup are grids; everything else is one
 * paragraph per line, but for prose that a converter has cut into lines of equal length or at a page's end. Places count lines from 1.
 */
export function readText(text: string, options: { readonly name: string | null }): Document {
  const blocks: Block[] = [];
  const links: Link[] = [];
  const pictures: Picture[] = [];
  let grids = 0;
  for (const piece of joinWrapped(pieces(text))) {
    if (piece.kind === 'grid') {
      blocks.push({ ...piece.grid, index: grids++ } satisfies Grid);
      continue;
    }
    for (const [href, label] of piece.links) links.push({ href, text: label, place: piece.place });
    for (const alt of piece.pictures) pictures.push({ alt, place: piece.place });
    if (piece.text !== '') blocks.push(paragraph(piece));
  }
  return inSimplified({ kind: 'text', name: options.name, blocks, meta: emptyMetadata, links, pictures });
}

function paragraph(piece: Extract<Piece, { kind: 'prose' }>): Paragraph {
  const furniture = piece.isPageNumber || BREADCRUMB.test(piece.text);
  return { kind: 'paragraph', text: piece.text, place: piece.place, heading: piece.heading, furniture };
}

const BREADCRUMB = /^(?:(?:您|你)?(?:现在|当前)?(?:的)?位置[是为]?[:：]?\s*)?首页\s*[>＞»›]/;
