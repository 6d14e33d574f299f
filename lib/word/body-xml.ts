import type { Block, Paragraph } from '../document/document';
import { WORD } from './fixed-parts';
import { runXml } from './run-xml';
import { tableXml } from './table-xml';

/** The main part: blocks in order, a line between two tables, for Word makes one of tables that touch. */
export function bodyXml(blocks: readonly Block[]): string {
  const parts = blocks.map((block, at) => {
    if (block.kind === 'paragraph') return paragraphXml(block);
    const touches = blocks[at + 1]?.kind !== 'paragraph';
    return tableXml(block) + (touches ? '<w:p/>' : '');
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="${WORD}"><w:body>${parts.join('')}${PAGE}</w:body></w:document>`;
}

function paragraphXml({ text, heading }: Paragraph): string {
  const look =
    heading === null ? '<w:ind w:firstLineChars="200" w:firstLine="640"/>' : `<w:pStyle w:val="Heading${Math.min(6, heading)}"/>`;
  return text
    .split('\n')
    .map((line) => `<w:p><w:pPr>${look}</w:pPr>${runXml(line)}</w:p>`)
    .join('');
}

/** A4 with the margins of official documents (GB/T 9704-2012, 5.1), in twips. */
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';
