import type { Block, Document } from '../../document/document';
import type { Title } from '../titles/title';

/**
 * Grids, by block, that are another year's: their caption names it, or they stand above the report's own title. Where a page prints a
 * table twice, the one that is none of these is meant.
 */
export function gridsOfOtherYears({ blocks }: Document, title: Title | null): ReadonlySet<number> {
  const year = title?.year ?? null;
  const start = title?.place ? blocks.findIndex(({ place }) => place === title.place) : -1;
  const found = new Set<number>();
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind !== 'grid') continue;
    const first = block.cells[0]?.text ?? '';
    const before = blocks[at - 1];
    // One caption may stand above several tables; the same table again is another year's.
    const isCaptioned =
      before?.kind === 'grid'
        ? found.has(at - 1) && before.cells[0]?.text !== first && !isOfOther(before.cells[0]?.text ?? '', year)
        : captionAt(blocks, at).some((line) => isOfOther(line, year));
    if (at < start || isCaptioned || isOfOther(first, year)) found.add(at);
  }
  return found;
}

/** The nearest short lines above, as far as a year is not told yet. */
function captionAt(blocks: readonly Block[], at: number): string[] {
  const lines: string[] = [];
  for (let above = at - 1; above >= at - REACH; above--) {
    const block = blocks[above];
    if (block?.kind !== 'paragraph' || block.text.length > LONGEST) break;
    lines.push(block.text);
    if (YEAR.test(block.text)) break;
  }
  return lines;
}

function isOfOther(line: string, own: number | null): boolean {
  if (line.length > LONGEST) return false;
  const years: readonly string[] = line.match(YEARS) ?? [];
  return years.length > 0 ? own !== null && !years.includes(String(own)) : LAST_YEAR.test(line);
}

const YEAR = /20\d\d\s?年|[上去本今]一?年/;
const YEARS = /20\d\d(?=\s?年)/g;
const LAST_YEAR = /^.{0,6}[上去]一?年度?(?!结转|转结)/;
const REACH = 3;
const LONGEST = 60;
