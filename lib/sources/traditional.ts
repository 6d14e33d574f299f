import type { Document, Paragraph } from '../document/document';
import { simplified } from '../document/simplified';

/** So many words of the report in traditional characters, wherever they stand, make a document of them. */
const ENOUGH = 3;

/** A document printed in traditional characters, in simplified ones: places and lengths are the same. Any other as it is. */
export function inSimplified(document: Document): Document {
  return isTraditional(document) ? { ...document, ...rewritten(document), traditional: true } : document;
}

/** Whether it is printed in traditional characters. In the browser the list of characters comes only then. */
export function isTraditional({ blocks }: Pick<Document, 'blocks'>): boolean {
  let found = 0;
  for (const block of blocks) {
    const texts = block.kind === 'paragraph' ? (isProse(block) ? [block.text] : []) : block.cells.map(({ text }) => text);
    for (const text of texts) found += text.match(WORDS)?.length ?? 0;
    if (found >= ENOUGH) return true;
  }
  return false;
}

/** A menu or a link to the other version is short, or stands around the report. */
function isProse({ text, furniture, heading }: Paragraph): boolean {
  return !furniture && (text.length >= SHORTEST || heading !== null);
}

function rewritten({ blocks, meta, links }: Document): Pick<Document, 'blocks' | 'meta' | 'links'> {
  return {
    blocks: blocks.map((block) =>
      block.kind === 'paragraph'
        ? { ...block, text: simplified(block.text) }
        : { ...block, cells: block.cells.map((cell) => ({ ...cell, raw: simplified(cell.raw), text: simplified(cell.text) })) },
    ),
    meta: {
      ...meta,
      title: rewrite(meta.title),
      articleTitle: rewrite(meta.articleTitle),
      siteName: rewrite(meta.siteName),
      contentSource: rewrite(meta.contentSource),
      columnName: rewrite(meta.columnName),
    },
    links: links.map((link) => ({ ...link, text: simplified(link.text) })),
  };
}

/** Characters of a sentence. */
const SHORTEST = 14;

const rewrite = (text: string | null) => (text === null ? null : simplified(text));

const WORDS = /公開|申請|[復複覆]議|訴訟|報告|規範|處理|行政許可|處罰|強制|機構|組織|總計|屬於|結果/g;
