import type { Block, Document, Paragraph } from '../document/document';
import { type Place, pieceOf } from '../document/place';
import { mayTell } from '../document/telling';
import { tailKind } from '../recognise/dates/signature';
import { type Heading, readHeading } from '../recognise/outline/outline';
import type { Title } from '../recognise/titles/title';
import type { Edition } from '../report/edition';
import type { Prose } from '../report/report';
import type { Bound } from '../tables';

/**
 * The report's own text in order, from its title to its end; `tail` are signature and date lines behind the last section. Of all headings
 * the chosen ones begin a section; one that stands again behind the last is the page's.
 */
export function proseOf(
  document: Document,
  edition: Edition,
  bound: Bound,
  all: readonly Heading[],
  chosen: readonly Heading[],
  title: Title | null,
): { prose: Prose[]; tail: Paragraph[] } {
  const prose: Prose[] = [];
  const tail: Paragraph[] = [];
  const first = chosen[0]?.block;
  const last = chosen.at(-1)?.block ?? -1;
  const start = title?.place ? document.blocks.findIndex((block) => block.kind === 'paragraph' && beginsAt(block, title.place)) : -1;
  const from = start < 0 ? (first ?? 0) : start;
  const headings = new Map(chosen.map((one) => [one.block, one]));
  const again = new Set(all.flatMap(({ block }) => (block > last && last >= 0 ? [block] : [])));
  let section: number | null = null;
  for (let index = Math.max(0, start); index < document.blocks.length; index++) {
    const block = document.blocks[index];
    if (block?.kind !== 'paragraph' || bound.tableBlocks.has(index) || again.has(index)) continue;
    // Within the report nothing is furniture that says something of it.
    if (block.furniture && (index < from || index > last || block.unshown || !mayTell(block.text))) continue;
    // A section's title above the first section is a line of the table of contents, its number a page's.
    if (first !== undefined && index < first && readHeading(block, index, edition.sections) !== null) continue;
    const heading = headings.get(index);
    if (heading) section = heading.section.number;
    if (!heading && last >= 0 && index > last) {
      const kind = tailKind(block);
      if (kind === 'footer') break;
      if (kind !== 'body') tail.push(block);
    }
    prose.push({ paragraph: block, section, isHeading: heading !== undefined });
  }
  return { prose, tail };
}

function beginsAt(block: Block, place: Place | null): boolean {
  return place !== null && block.place.span?.[0] === place.span?.[0] && pieceOf(block.place) === pieceOf(place);
}
