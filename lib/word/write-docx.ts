import type { Document } from '../document/document';
import { bodyXml } from './body-xml';
import { contentTypes, documentRelations, packageRelations, stylesXml } from './fixed-parts';

/**
 * A document as a Word file (ECMA-376): headings, paragraphs, and tables with their spans and borders, on A4. The same document gives the same
 * bytes, whenever it is written.
 */
export async function writeDocx(document: Pick<Document, 'blocks'>): Promise<Uint8Array> {
  // Comes when somebody asks for a file.
  const { strToU8, zipSync } = await import('fflate');
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageRelations,
    'word/document.xml': bodyXml(document.blocks),
    'word/styles.xml': stylesXml,
    'word/_rels/document.xml.rels': documentRelations,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { mtime: LONG_AGO });
}

/** What a zip can say at the earliest. */
const LONG_AGO = '1980-01-02T00:00:00';
