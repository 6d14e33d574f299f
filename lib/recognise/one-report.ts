import type { Block, Document } from '../document/document';
import type { Heading } from './outline/outline';

/** Sections that make a stretch of a page a report of its own. */
const ENOUGH_SECTIONS = 4;

/**
 * Where a page holds several reports under each other (this year's and last year's, a template above the report): the block ranges
 * `[from, to)` of each, in order. One range, the whole document, for nearly every page. `isTitle` knows a report's title line.
 */
export function reportRanges(
  document: Document,
  headings: readonly Heading[],
  isTitle: (block: Block) => boolean,
): (readonly [number, number])[] {
  const runs: Heading[][] = [];
  // Of the run that is being gathered.
  let sectionsSoFar = new Set<Heading['section']>();
  let reachedFour = false;
  for (const heading of headings) {
    const run = runs.at(-1);
    // A misnumbered or repeated heading does not begin a report; section one or two after most of the others does.
    const again = run !== undefined && heading.section.number <= 2 && sectionsSoFar.size >= ENOUGH_SECTIONS && reachedFour;
    if (run && !again) run.push(heading);
    else {
      runs.push([heading]);
      sectionsSoFar = new Set();
      reachedFour = false;
    }
    sectionsSoFar.add(heading.section);
    reachedFour ||= heading.section.number >= 4;
  }
  const whole = [[0, document.blocks.length] as const];
  if (runs.length < 2 || runs.some((run) => sections(run) < ENOUGH_SECTIONS)) return whole;
  const starts = runs.map((run, index) =>
    index === 0 ? 0 : startOf(document, runs[index - 1]?.at(-1)?.block ?? 0, run[0]?.block ?? 0, isTitle),
  );
  return starts.map((from, index) => [from, starts[index + 1] ?? document.blocks.length] as const);
}

function sections(run: readonly Heading[]): number {
  return new Set(run.map((heading) => heading.section)).size;
}

/** The later report begins with its title, where one stands between the earlier report's last heading and its own first. */
function startOf(document: Document, after: number, before: number, isTitle: (block: Block) => boolean): number {
  for (let index = after + 1; index < before; index++) {
    const block = document.blocks[index];
    if (block && isTitle(block)) return index;
  }
  return before;
}
