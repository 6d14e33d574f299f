import type { Document } from '../document/document';
import type { Heading } from '../recognise/outline';
import { tailKind } from '../recognise/signature';
import type { Edition } from '../report/edition';

/**
 * Of several headings that claim a section, the one with most under it, the first of equals: portals print a heading again in a menu
 * above the report or behind its end.
 */
export function chooseHeadings(headings: readonly Heading[], edition: Edition, { blocks }: Document): Heading[] {
  // They come in document order. As a rule each section has one.
  if (new Set(headings.map(({ section }) => section)).size === headings.length) return [...headings];
  // There may be thousands of them.
  const extents = new Map(headings.map((heading, index) => [heading, extentOf(heading, headings[index + 1])]));
  const extent = (heading: Heading) => extents.get(heading) ?? 0;
  function extentOf({ block }: Heading, next: Heading | undefined): number {
    let count = 0;
    for (const one of blocks.slice(block, next?.block)) {
      const kind = one.kind === 'grid' ? 'body' : one.furniture ? null : tailKind(one);
      if (kind === 'footer') break;
      if (kind === 'body') count++;
    }
    return count;
  }
  return edition.sections
    .flatMap((section) => {
      const claims = headings.filter((heading) => heading.section === section);
      return claims.reduce<Heading[]>((best, one) => (best[0] && extent(best[0]) >= extent(one) ? best : [one]), []);
    })
    .sort((a, b) => a.block - b.block);
}
