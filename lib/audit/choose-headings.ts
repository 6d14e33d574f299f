import type { Document } from '../document/document';
import { tailKind } from '../recognise/dates/signature';
import type { Heading } from '../recognise/outline/outline';
import type { Edition } from '../report/edition';

/**
 * Of several headings that claim a section, the one with most under it, the first of equals: portals print a heading again in a menu
 * above the report or behind its end.
 */
export function chooseHeadings(headings: readonly Heading[], edition: Edition, { blocks }: Document): Heading[] {
  const starts = new Set(headings.map(({ block }) => block));
  const extents = new Map<Heading, number>();
  // As a rule each section has one heading, and nobody asks; there may be thousands of them.
  const extent = (heading: Heading): number => {
    const known = extents.get(heading);
    if (known !== undefined) return known;
    const { block } = heading;
    let count = 0;
    for (let at = block; at === block || !starts.has(at); at++) {
      const one = blocks[at];
      if (!one) break;
      const kind = one.kind === 'grid' ? 'body' : one.furniture ? null : tailKind(one);
      if (kind === 'footer') break;
      if (kind === 'body') count++;
    }
    extents.set(heading, count);
    return count;
  };
  return edition.sections
    .flatMap((section) => {
      const claims = headings.filter((heading) => heading.section === section);
      return claims.reduce<Heading[]>((best, one) => (best[0] && extent(best[0]) >= extent(one) ? best : [one]), []);
    })
    .sort((a, b) => a.block - b.block);
}
