import type { Block, Document } from '../document/document';
import { anyOf } from '../document/word-lines';
import type { TableForm } from '../report/edition';
import type { Misfit } from '../report/report';
import { otherwiseIn, type Whose } from './captions';
import * as ofTable from './misfits/table';
import { openings, otherwise } from './note-words';
import { SCALE } from './same-meaning';

/** What stands around a table, and whose it is. */
export interface Beside {
  readonly document: Document;
  /** Of the table. */
  readonly blocks: ReadonlySet<number>;
  /** Of the report's own headings and title. */
  readonly headings: ReadonlySet<number>;
  readonly isLabel: (text: string) => boolean;
  readonly whose: Whose;
}

/** A line beside or inside a table that says how its figures are to be taken: `单位：百件`, `注：第三行应为63`, `2019年度`. */
export function sideNotes(form: TableForm, { document, blocks, headings, isLabel, whose }: Beside): Misfit[] {
  const around = new Set<number>();
  // Right above another table it is that one's caption.
  const isOfOther = (index: number) => document.blocks[index + 1]?.kind === 'grid' && !blocks.has(index) && !blocks.has(index + 1);
  for (const block of blocks) for (let step = -BESIDE; step <= BESIDE; step++) around.add(block + step);
  const end = Math.max(...headings);
  return [...around]
    .filter((index) => !headings.has(index))
    .flatMap((index) =>
      linesOf(document.blocks[index], blocks.has(index), index < end).map((line) => ({ ...line, isCaption: isOfOther(index) })),
    )
    .flatMap(({ text, place, isCaption }) => {
      const said = isLabel(text) ? null : (saidOf(text, form, whose) ?? (isCaption ? null : otherwiseIn(text, form, whose)));
      return said === null ? [] : [ofTable.remark(form, { text, place }, said, [])];
    });
}

/** Paragraphs directly above and below. */
const BESIDE = 2;

/** Page furniture within the report is none: `isInside`. */
function linesOf(
  block: Block | undefined,
  isTable: boolean,
  isInside: boolean,
): { readonly text: string; readonly place: Block['place'] }[] {
  if (block === undefined) return [];
  // A figure alone is a value that stands apart from its cell, though it may look like a year.
  if (block.kind === 'paragraph') {
    if (!block.furniture) return WORDS.test(block.text) ? [block] : [];
    return isInside && !block.unshown
      ? block.text.split('\n').flatMap((text) => (WORDS.test(text) ? [{ text, place: block.place }] : []))
      : [];
  }
  if (!isTable) return [];
  return block.cells.flatMap(({ text, state, places }) =>
    state === 'text' && WORDS.test(text) ? [{ text, place: places[0] ?? block.place }] : [],
  );
}

/** What a note says of the figures; null for any other sentence. */
function saidOf(text: string, form: TableForm, whose: Whose): string | null {
  const bare = text.replace(/\s/g, '');
  if (bare.length > LONGEST || !NOTE.test(bare)) return null;
  const scale = UNIT.exec(bare) ? SCALE.exec(bare)?.[0] : undefined;
  return scale ?? OTHERWISE.exec(bare)?.[0] ?? otherwiseIn(bare.replace(LEAD, ''), form, whose);
}

const WORDS = /[\u3400-\u9fff]/;
const LONGEST = 120;
const NOTE = new RegExp(`^[(（〔【[]?(?:${anyOf(openings)})`);
/** `注：以上数据为` before what it says of them. */
const LEAD = /^.{0,4}?[:：]?(?:以上|以下|上表|下表|本表|表中|上述)(?:数据|数字|表格)?(?:均|都)?(?:为|系|是|指)?/;
const UNIT = /单位|计(?:量|数|算)|为单位|[:：](?:百|千|万|十)/;
const OTHERWISE = new RegExp(anyOf(otherwise));
