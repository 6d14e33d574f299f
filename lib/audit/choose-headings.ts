import type { Document } from '../document/document';
import type { Heading } from '../recognise/outline';
import { tailKind } from '../recognise/signature';
import type { Edition } from '../report/edition';

/**
 * Of several headings that claim a section, the one with most under it, the first of equals: portals print a heading again in a menu
 * above the report or behind its end.
 */
export function chooseHeadings(headings: readonly Heading[], edition: Edition, document: Document): Heading[] {
  const last = endOf(document, headings.at(-1));
  const ends = new Map<Heading, number>();
  for (const [at, heading] of [...headings.entries()].reverse()) {
    const next = headings[at + 1];
    ends.set(heading, !next ? last : next.block > heading.block ? next.block : (ends.get(next) ?? next.block));
  }
  const extent = (heading: Heading) => (ends.get(heading) ?? last) - heading.block;
  return edition.sections
    .flatMap((section) => {
      const claims = headings.filter((heading) => heading.section === section);
      return claims.reduce<Heading[]>((best, one) => (best[0] && extent(best[0]) >= extent(one) ? best : [one]), []);
    })
    .sort((a, b) => a.block - b.block);
}

/** The first block behind the last heading that is the page's: its footer, or the furniture with which it ends. */
function endOf({ blocks }: Document, heading: Heading | undefined): number {
  const from = (heading?.block ?? -1) + 1;
  const footer = blocks.findIndex((block, at) => at >= from && block.kind === 'paragraph' && tailKind(block) === 'footer');
  const end = footer < 0 ? blocks.length : footer;
  const own = blocks.slice(0, end).findLastIndex((block) => block.kind === 'grid' || !block.furniture);
  return Math.max(from, own + 1);
}
