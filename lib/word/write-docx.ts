import { Paragraph } from 'docx';
import type { Paragraph as Block, Document } from '../document/document';
import { shownBlocks } from '../document/shown-blocks';
import { fileOf, LEVELS } from './file';
import { linesOf } from './runs';
import { tableOf } from './table';

/** What a document shows as a Word file: headings, paragraphs, and tables with their spans and borders; a line between two tables, for Word makes one of tables that touch. */
export function writeDocx(document: Pick<Document, 'blocks'>): Promise<Uint8Array> {
  const blocks = shownBlocks(document);
  return fileOf(
    blocks.flatMap((block, at) => {
      if (block.kind === 'paragraph') return paragraphsOf(block);
      return blocks[at + 1]?.kind === 'paragraph' ? [tableOf(block)] : [tableOf(block), new Paragraph({})];
    }),
  );
}

function paragraphsOf({ text, heading }: Block): Paragraph[] {
  const level = heading === null ? undefined : LEVELS[Math.min(6, heading) - 1];
  const look = level ? { heading: level } : { indent: { firstLine: 640, firstLineChars: 200 } };
  return text.split('\n').map((line) => new Paragraph({ ...look, children: linesOf(line) }));
}
