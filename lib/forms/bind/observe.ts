import type { Block, Document, Paragraph } from '../../document/document';
import { anchoredRows, type Grid, type GridCell } from '../../document/grid';
import { normalise } from '../../document/normalise';
import { labelKey } from '../label';
import type { Lexicon } from '../lexicon';
import { cellKind, type ObservedCell, type ObservedRow } from './observed-row';

/** Longest paragraph that may stand for one table cell: the longest statutory label has 40 characters. */
const CELL_LENGTH = 70;

/**
 * The whole document as rows of labels and values, in reading order. Grid rows come as they are; cells that were flattened
 * to one paragraph each are put together again: labels, then the values after them. Prose ends a row.
 */
export function observe(document: Document, lexicon: Lexicon, headings: ReadonlySet<number>): ObservedRow[] {
  const rows: ObservedRow[] = [];
  const flow = new Flow(lexicon, rows);
  document.blocks.forEach((block, index) => {
    if (headings.has(index)) flow.heading(block, index);
    else if (block.kind === 'paragraph') flow.add(block, index);
    else {
      flow.end();
      rows.push(...gridRows(block, index, lexicon));
    }
  });
  flow.end();
  return rows;
}

function gridRows(grid: Grid, block: number, lexicon: Lexicon): ObservedRow[] {
  // A piece of a table has no cells in the other pieces' rows.
  const rows = anchoredRows(grid).filter((cells) => cells.length > 0);
  return rows.map((cells) => {
    const observed = cells.map((cell) => observedCell(cell, grid));
    const label = lastLabel(observed, lexicon);
    return { labels: observed.slice(0, label + 1), values: observed.slice(label + 1), block, lastBlock: block, layout: 'grid' };
  });
}

function observedCell(cell: GridCell, grid: Grid): ObservedCell {
  const [place = grid.place] = cell.places;
  return {
    raw: cell.raw,
    text: cell.text,
    kind: cell.state === 'unread' ? 'mark' : cellKind(cell.text),
    place,
    cell: { grid: grid.index, row: cell.row, column: cell.column },
    confidence: cell.state === 'unread' ? 0 : cell.confidence,
    span: cell.columnSpan,
  };
}

/** Index of the cell that ends the label part; -1 when the row has values only. */
function lastLabel(cells: readonly ObservedCell[], lexicon: Lexicon): number {
  let last = -1;
  let numbers = 0;
  let whole = false;
  for (const [index, cell] of cells.entries()) {
    if (cell.kind === 'number') numbers++;
    if (cell.kind !== 'label') continue;
    const { key } = labelKey(cell.text);
    const isItem = lexicon.items.has(key);
    // Behind a whole label, and after values, words are a value that cannot be read (`若干`) — unless a serial number stands before it.
    if (whole && !isItem && !lexicon.captions.has(key)) continue;
    if (numbers === 0 || (numbers === 1 && isItem)) {
      last = index;
      whole = isItem && !lexicon.captions.has(key);
    }
  }
  return last;
}

/** Collects flattened cells into rows. */
class Flow {
  #labels: ObservedCell[] = [];
  #values: ObservedCell[] = [];
  #first = -1;
  #last = -1;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly rows: ObservedRow[],
  ) {}

  add(paragraph: Paragraph, index: number): void {
    if (paragraph.text.length > CELL_LENGTH) {
      this.end();
      return;
    }
    if (PAGE_NUMBER.test(paragraph.text)) return;
    const text = normalise(paragraph.text);
    for (const cell of this.#cellsOf(paragraph, text)) this.#cell(cell, index);
  }

  /** A section's heading is a row of its own: its words tell where table four begins. */
  heading(block: Block, index: number): void {
    this.end();
    if (block.kind === 'paragraph') this.add(block, index);
    this.end();
  }

  end(): void {
    if (this.#labels.length > 0 || this.#values.length > 0) {
      this.rows.push({
        labels: this.#labels,
        values: this.#values,
        block: this.#first,
        lastBlock: this.#last,
        layout: 'flow',
      });
    }
    this.#labels = [];
    this.#values = [];
    this.#first = -1;
  }

  #cell(cell: ObservedCell, index: number): void {
    const isLabel = cell.kind === 'label' && !this.#isWordValue(cell);
    if (isLabel && this.#values.length > 0) this.end();
    // A row's label with another row's label behind it: the first one has no values of its own.
    if (isLabel && this.#endsInItem() && this.#startsLabel(cell)) this.end();
    // What stands before the first word of a table (a heading, a caption of another kind) is not part of its row.
    if (isLabel && this.#labels.length > 0 && this.#isKnown(cell) && !this.#labels.some((label) => this.#isKnown(label))) this.end();
    if (this.#first < 0) this.#first = index;
    this.#last = index;
    (isLabel ? this.#labels : this.#values).push(cell);
  }

  /** A word where a value of the row is still due (`若干`): short, and no label of the form. */
  #isWordValue(cell: ObservedCell): boolean {
    if (cell.text.length > WORD_LENGTH || this.#startsLabel(cell) || cell.text.startsWith('(')) return false;
    const label = this.#labels.at(-1);
    const [item] = label ? (this.lexicon.items.get(labelKey(label.text).key) ?? []) : [];
    return item !== undefined && this.#endsInItem() && this.#values.length < item.item.slots.length;
  }

  #endsInItem(): boolean {
    const last = this.#labels.at(-1);
    if (!last) return false;
    const { key } = labelKey(last.text);
    return this.lexicon.items.has(key) && !this.lexicon.captions.has(key);
  }

  /** False for the second line of a label that was broken into two paragraphs. */
  #startsLabel(cell: ObservedCell): boolean {
    return labelKey(cell.text).ordinal !== null || this.#isKnown(cell);
  }

  #isKnown(cell: ObservedCell): boolean {
    const { key } = labelKey(cell.text);
    return this.lexicon.items.has(key) || this.lexicon.captions.has(key);
  }

  /** A line item's label, behind those of its groups or not: `三、本年度办理结果 （一）予以公开`. */
  #labelsIn(text: string): string[] | null {
    for (let at = -1; at < text.length; at = text.indexOf(' ', at + 1)) {
      const label = text.slice(at + 1);
      if (this.lexicon.items.has(labelKey(label).key)) return at < 0 ? [label] : [text.slice(0, at), label];
      if (text.indexOf(' ', at + 1) < 0) return null;
    }
    return null;
  }

  /** One cell, or the label and values of a line such as `行政许可 97`. */
  #cellsOf(paragraph: Paragraph, text: string): ObservedCell[] {
    const cell = (raw: string, normalised: string): ObservedCell => ({
      raw,
      text: normalised,
      kind: cellKind(normalised),
      place: paragraph.place,
      cell: null,
      confidence: 1,
      span: 1,
    });
    const row = LABEL_AND_VALUES.exec(text);
    const labels = row?.[1] === undefined ? null : this.#labelsIn(row[1]);
    if (labels && row?.[2] !== undefined) return [...labels, ...row[2].split(' ')].map((part) => cell(part, part));
    if (VALUES.test(text)) return text.split(' ').map((value) => cell(value, value));
    return [cell(paragraph.text, text)];
  }
}

const WORD_LENGTH = 6;
// - 3 -, 第 3 页 共 9 页, 3 / 9
const PAGE_NUMBER = /^(?:[-—–－·]\s*\d{1,3}\s*[-—–－·]|第\s*\d{1,3}\s*页[\s,，/]*(?:共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/;
const LABEL_AND_VALUES = /^(.*[\u3400-\u9fff)”"]) ?((?:[+-]?\d[\d,.]*(?:万元|元|件)?|[-/—])(?: (?:[+-]?\d[\d,.]*(?:万元|元|件)?|[-/—]))*)$/;
const VALUES = /^[+-]?\d[\d,.]*(?: [+-]?\d[\d,.]*)+$/;
