import type { Block, Document } from '../../document/document';
import type { Grid } from '../../document/grid';
import { rememberLatest } from '../../document/remember';
import type { TableForm } from '../../report/edition';
import type { Misfit } from '../../report/report';
import * as ofTable from '../misfits/table';
import { otherwiseIn, type Whose } from '../printed/captions';
import { bareNote, noteSays } from './note-says';
import { LONE_SIGN } from './note-words';

/** What stands around a table, and whose it is. */
export interface Beside {
  readonly document: Document;
  /** Of the table. */
  readonly blocks: ReadonlySet<number>;
  /** That one of them which holds the form's own words alone; -1 where none does. */
  readonly drawn: number;
  /** Of the report's own headings and title. */
  readonly headings: ReadonlySet<number>;
  readonly isLabel: (text: string) => boolean;
  readonly whose: Whose;
}

/** A line beside or inside a table that says how its figures are to be taken: `单位：百件`, `注：第三行应为63`, `2019年度`. */
export function sideNotes(form: TableForm, beside: Beside): Misfit[] {
  const { document, blocks, drawn, headings, isLabel, whose } = beside;
  const around = new Set<number>();
  // Right above another table it is that one's caption.
  const isOfOther = (index: number) => document.blocks[index + 1]?.kind === 'grid' && !blocks.has(index) && !blocks.has(index + 1);
  for (const block of blocks) for (let step = -BESIDE; step <= BESIDE; step++) around.add(block + step);
  const span = spanOf(blocks);
  const lastHeading = spanOf(headings).last;
  const remark = (line: Line, said: string | null) => (said === null ? [] : [ofTable.remark(form, line, said, [])]);
  const notes: Misfit[] = [];
  around.forEach((index) => {
    if (headings.has(index)) return;
    const isOwn = blocks.has(index);
    const block = document.blocks[index];
    // In front of its last heading no menu stands beside a table.
    const lines = block?.kind === 'grid' ? (isOwn && index !== drawn ? cellsOf(block) : NONE) : linesOf(block, index < lastHeading);
    const isNear = isOwn || !isBeyondHeading(index, beside, span);
    for (const line of lines) {
      if (isLabel(line.text)) continue;
      const bare = bareNote(line.text);
      notes.push(...remark(line, noteSays(bare, form, whose, isNear) ?? (isOfOther(index) ? null : otherwiseIn(bare, form, whose))));
    }
  });
  const titles = headingsAbove(beside).flatMap((line) => remark(line, otherwiseIn(line.text, form, whose)));
  const below = linesBelow(beside, around, span.last);
  const footnotes =
    below.length > 0 && isMarked(beside) ? below.flatMap((line) => remark(line, noteSays(bareNote(line.text), form, whose, true))) : [];
  return [...titles, ...notes, ...footnotes];
}

/** Paragraphs directly above and below. */
const BESIDE = 2;

interface Line {
  readonly text: string;
  readonly place: Block['place'];
}

const NONE: readonly Line[] = [];

function linesOf(block: Block | undefined, isWithin: boolean): readonly Line[] {
  if (block?.kind !== 'paragraph') return NONE;
  // A figure alone is a value that stands apart from its cell, though it may look like a year.
  if (!block.furniture) return hasWords(block.text) || LONE_SIGN.test(block.text) ? [block] : NONE;
  // Page furniture within the report is none.
  const isAsked = isWithin && !block.unshown;
  return isAsked ? block.text.split('\n').flatMap((text) => (hasWords(text) ? [{ text, place: block.place }] : [])) : NONE;
}

/** The words of the table's cells. */
function cellsOf({ cells, place }: Grid): Line[] {
  const lines: Line[] = [];
  for (const { text, state, places } of cells)
    if (state === 'text' && hasWords(text) && !FIGURE.test(text)) lines.push({ text, place: places[0] ?? place });
  return lines;
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
  for (const block of blocks) {
    if (block < first) first = block;
    if (block > last) last = block;
  }
  return { first, last };
}

/** Its own section's. */
function headingsAbove({ document, blocks, headings }: Beside): Line[] {
  let first = Number.POSITIVE_INFINITY;
  for (const block of blocks) if (block < first && !headings.has(block)) first = block;
  const lines: Line[] = [];
  for (let at = first - BESIDE; at < first; at++) if (headings.has(at)) lines.push(...linesOf(document.blocks[at], true));
  return lines;
}

/** Whether one of its cells refers to a note. */
function isMarked({ document, blocks }: Beside): boolean {
  return [...blocks].some((index) => {
    const block = document.blocks[index];
    return block?.kind === 'grid' && block.cells.some(({ raw }) => raw.length > 1 && MARK.test(raw));
  });
}

/** Lines at some distance that begin as a footnote does. */
function linesBelow({ document: { blocks }, headings }: Beside, around: ReadonlySet<number>, last: number): Line[] {
  const found: Line[] = [];
  for (const index of footnotesIn(blocks)) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph' || index <= last || around.has(index) || headings.has(index)) continue;
    found.push({ text: block.text.replace(FOOTNOTE, '注：'), place: block.place });
  }
  return found;
}

/** Each table asks for those below it. */
const footnotesIn = rememberLatest((blocks: readonly Block[]): readonly number[] =>
  blocks.flatMap((block, index) => (block.kind === 'paragraph' && FOOTNOTE.test(block.text) ? [index] : [])),
);

/** Its own note is asked with it. */
const FIGURE = /^[\d.,]+[(（[【〔]/;
const ENGLISH = /hundred|thousand|million/i;

/** Asked of every cell: most hold a digit or two. */
function hasWords(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x3400 && code <= 0x9fff) return true;
  }
  return text.length >= 'hundred'.length && ENGLISH.test(text);
}

/** Behind a figure or a word. */
const MARK = /(?<=\S)\s{0,2}(?:[*※†¹²³⁰-⁹①-⑳]|[[〔【(（]\s?(?:注\s?)?\d{1,2}\s?[\]〕】)）]|注\s?\d{0,2}$)/;
/** The mark that a note begins with, or words that need none. */
const FOOTNOTE = /^\s*(?:[*※†¹²³⁰-⁹①-⑳]|[[〔【]\s?(?:注\s?)?\d{1,2}\s?[\]〕】]|注\s?\d{0,2}[:：]?|\d{1,2}\s|(?=此处|该数|此数|该项))\s*/;
