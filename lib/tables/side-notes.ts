import type { Block, Document } from '../document/document';
import type { TableForm } from '../report/edition';
import type { Misfit } from '../report/report';
import { otherwiseIn, type Whose } from './captions';
import * as ofTable from './misfits/table';
import { bareNote, noteSays } from './note-says';

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
export function sideNotes(form: TableForm, beside: Beside): Misfit[] {
  const { document, blocks, headings, isLabel, whose } = beside;
  const around = new Set<number>();
  // Right above another table it is that one's caption.
  const isOfOther = (index: number) => document.blocks[index + 1]?.kind === 'grid' && !blocks.has(index) && !blocks.has(index + 1);
  for (const block of blocks) for (let step = -BESIDE; step <= BESIDE; step++) around.add(block + step);
  const span = spanOf(blocks);
  const lastHeading = spanOf(headings).last;
  const remark = (line: Line, said: string | null) => (said === null ? [] : [ofTable.remark(form, line, said, [])]);
  const notes = [...around]
    .filter((index) => !headings.has(index))
    .flatMap((index) => {
      const isOwn = blocks.has(index);
      const isNear = isOwn || !isBeyondHeading(index, beside, span);
      // In front of its last heading no menu stands beside a table.
      return linesOf(document.blocks[index], isOwn, index < lastHeading).flatMap((line) => {
        if (isLabel(line.text)) return [];
        const bare = bareNote(line.text);
        return remark(line, noteSays(bare, form, whose, isNear) ?? (isOfOther(index) ? null : otherwiseIn(bare, form, whose)));
      });
    });
  const titles = [...headingsAbove(beside)].flatMap((line) => remark(line, otherwiseIn(line.text, form, whose)));
  const footnotes = isMarked(beside)
    ? linesBelow(beside, around).flatMap((line) => remark(line, noteSays(bareNote(line.text), form, whose, true)))
    : [];
  return [...titles, ...notes, ...footnotes];
}

/** Paragraphs directly above and below. */
const BESIDE = 2;

interface Line {
  readonly text: string;
  readonly place: Block['place'];
}

function linesOf(block: Block | undefined, isTable: boolean, isWithin: boolean): Line[] {
  if (block === undefined) return [];
  // A figure alone is a value that stands apart from its cell, though it may look like a year.
  if (block.kind === 'paragraph') {
    if (!block.furniture) return WORDS.test(block.text) ? [block] : [];
    // Page furniture within the report is none.
    const isAsked = isWithin && !block.unshown;
    return isAsked ? block.text.split('\n').flatMap((text) => (WORDS.test(text) ? [{ text, place: block.place }] : [])) : [];
  }
  if (!isTable) return [];
  return block.cells.flatMap(({ text, state, places }) =>
    state === 'text' && WORDS.test(text) && !FIGURE.test(text) ? [{ text, place: places[0] ?? block.place }] : [],
  );
}

/** Of the table above it, or of the text below: a heading stands between. */
function isBeyondHeading(index: number, { headings }: Beside, { first, last }: Span): boolean {
  const [from, to] = index > last ? [last, index] : [index, first];
  for (let at = from + 1; at < to; at++) if (headings.has(at)) return true;
  return false;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function spanOf(blocks: Iterable<number>): Span {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const block of blocks) [first, last] = [Math.min(first, block), Math.max(last, block)];
  return { first, last };
}

/** Its own section's. */
function headingsAbove({ document, blocks, headings }: Beside): Line[] {
  const { first } = spanOf([...blocks].filter((one) => !headings.has(one)));
  const above = Array.from({ length: BESIDE }, (_, step) => first - BESIDE + step);
  return above.filter((one) => headings.has(one)).flatMap((one) => linesOf(document.blocks[one], false, true));
}

/** Whether one of its cells refers to a note. */
function isMarked({ document, blocks }: Beside): boolean {
  return [...blocks].some((index) => {
    const block = document.blocks[index];
    return block?.kind === 'grid' && block.cells.some(({ raw }) => MARK.test(raw));
  });
}

/** Lines at some distance that begin as a footnote does. */
function linesBelow({ document, blocks, headings }: Beside, around: ReadonlySet<number>): Line[] {
  const { last } = spanOf(blocks);
  return document.blocks.flatMap((block, index) =>
    index > last && !around.has(index) && !headings.has(index) && block.kind === 'paragraph' && FOOTNOTE.test(block.text)
      ? [{ text: block.text.replace(FOOTNOTE, '注：'), place: block.place }]
      : [],
  );
}

/** Its own note is asked with it. */
const FIGURE = /^[\d.,]+[(（[【〔]/;
const WORDS = /[\u3400-\u9fff]|hundred|thousand|million/i;
/** Behind a figure or a word. */
const MARK = /(?<=\S)\s{0,2}(?:[*※†¹²³⁰-⁹①-⑳]|[[〔【(（]\s?(?:注\s?)?\d{1,2}\s?[\]〕】)）]|注\s?\d{0,2}$)/;
/** The mark that a note begins with, or words that need none. */
const FOOTNOTE = /^\s*(?:[*※†¹²³⁰-⁹①-⑳]|[[〔【]\s?(?:注\s?)?\d{1,2}\s?[\]〕】]|注\s?\d{0,2}[:：]?|\d{1,2}\s|(?=此处|该数|此数|该项))\s*/;
