import type { Block, Document } from '../../document/document';
import type { Place } from '../../document/place';
import type { Text } from '../../report/text';
import type { FileOptions } from '../file/file-reader';
import { picturesIn } from '../image/album';
import type { Flow, FlowPicture } from '../office/flow';
import type { Package } from '../package/open-package';

/** What stands in the place of pictures, and what was cut off while they were read. */
export interface Pictured {
  readonly blocks: ReadonlyMap<FlowPicture, readonly Block[]>;
  readonly truncated: Text | null;
}

/**
 * Tables that were put into a text as pictures: what stands in the place of each. Pictures between which nothing is written are pages of one
 * thing. Where no table is seen a picture stays one, and so does one in which nothing is read. The page that a place names is the picture's
 * number among those of the file.
 */
export async function picturedTables(flow: Flow, files: Package, read: NonNullable<FileOptions['pictures']>): Promise<Pictured> {
  const names = picturesIn(files.names);
  const numberOf = ({ part }: FlowPicture) => (part === null ? 0 : names.map(keyOf).indexOf(keyOf(part)) + 1);
  const found = new Map<FlowPicture, readonly Block[]>();
  let truncated: Text | null = null;
  for (const run of runsOf(flow)) {
    const shown = run.filter((picture) => numberOf(picture) > 0);
    const numbers = shown.map(numberOf);
    const bytes = numbers.flatMap((number) => files.bytes(names[number - 1] ?? '')?.slice() ?? []);
    if (bytes.length === 0 || bytes.length < shown.length) continue;
    const document = await read(bytes);
    if (!document?.blocks.some(isTable)) continue;
    const pages = pagesOf(document);
    // One in which nothing was read stays a picture, and is told as one.
    const [first, ...others] = shown.filter((_, at) => pages.has(at + 1));
    if (!first) continue;
    found.set(first, renumbered(document, numbers));
    truncated ??= document.truncated ?? null;
    for (const picture of others) found.set(picture, []);
  }
  return { blocks: found, truncated };
}

/** Pictures that follow each other without a word or a table between them. */
function runsOf(flow: Flow): FlowPicture[][] {
  const runs: FlowPicture[][] = [[]];
  const walk = (of: Flow): void => {
    for (const one of of) {
      if (one.kind === 'paragraph') {
        runs.at(-1)?.push(...one.pictures);
        if (one.lines.some((line) => line.trim() !== '')) runs.push([]);
        continue;
      }
      for (const { cells } of one.rows)
        for (const { content } of cells) {
          runs.push([]);
          walk(content);
        }
      runs.push([]);
    }
  };
  walk(flow);
  return runs;
}

/** A chart has a frame and a few lines too. */
const isTable = (block: Block) => block.kind === 'grid' && block.cells.filter(({ state }) => state === 'text').length >= FEWEST;

/** Pages on which something was read. */
function pagesOf({ blocks }: Document): ReadonlySet<number> {
  const places = blocks.flatMap((block) => [block.place, ...(block.kind === 'grid' ? block.cells.flatMap((cell) => cell.places) : [])]);
  return new Set(places.flatMap((place) => (place.kind === 'page' ? [place.page] : [])));
}

/** Places on the pictures of a file, instead of on the pages that were read together. */
function renumbered({ blocks }: Document, numbers: readonly number[]): Block[] {
  const moved = (place: Place): Place => (place.kind === 'page' ? { ...place, page: numbers[place.page - 1] ?? place.page } : place);
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, place: moved(block.place) }
      : { ...block, place: moved(block.place), cells: block.cells.map((cell) => ({ ...cell, places: cell.places.map(moved) })) },
  );
}

const keyOf = (part: string) => part.replace(/^\/+/, '').toLowerCase();
const FEWEST = 12;
