import type { Paragraph } from '../../document/document';
import { normalise } from '../../document/normalise';
import type { LineItem } from '../../report/edition';
import { labelKey } from '../../statute/label';
import type { Lexicon } from '../../statute/lexicon';
import { keyIn } from './cell-key';
import { isBeginning, isOfGroup } from './label-lines';
import { cellsOf } from './line-cells';
import type { ObservedCell, ObservedRow } from './observed-row';

/** Collects flattened cells into rows. */
export class FlowRows {
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
    if (PAGE_EDGE.includes(paragraph.text.charAt(0)) && PAGE_NUMBER.test(paragraph.text)) return;
    const text = normalise(paragraph.text);
    for (const cell of cellsOf(paragraph, text, this.lexicon)) this.#cell(cell, index);
  }

  /** A section's heading is a row of its own: its words tell where table four begins. */
  heading(paragraph: Paragraph, index: number): void {
    this.end();
    this.add(paragraph, index);
    this.end();
  }

  end(): void {
    if (this.#labels.length === 0 && this.#values.length === 0) return;
    this.rows.push({
      labels: this.#labels,
      values: this.#values,
      block: this.#first,
      lastBlock: this.#last,
      layout: 'flow',
    });
    this.#labels = [];
    this.#values = [];
    this.#first = -1;
  }

  #cell(cell: ObservedCell, index: number): void {
    if (this.#isUpright(cell)) {
      this.rows.push({ labels: [cell], values: [], block: index, lastBlock: index, layout: 'flow' });
      return;
    }
    const isLabel = cell.kind === 'label' && !this.#isWordValue(cell);
    if (isLabel && this.#beginsRow(cell)) this.end();
    if (this.#first < 0) this.#first = index;
    this.#last = index;
    (isLabel ? this.#labels : this.#values).push(cell);
  }

  #beginsRow(cell: ObservedCell): boolean {
    // The next line of a label whose values stand beside its first or its middle line begins none.
    if (this.#values.length > 0 && (this.#startsLabel(cell) || this.#lastItem() || !this.#goesOn(cell))) return true;
    // A row's label with another row's label behind it: the first one has no values of its own.
    if (this.#lastItem() && this.#startsLabel(cell)) return true;
    // What stands before the first word of a table (a heading, a caption of another kind) is not part of its row.
    return this.#isKnown(cell) && !this.#labels.some((label) => this.#isKnown(label));
  }

  /** A word where a value of the row is still due (`若干`): short, and no label of the form. A single character is a piece of something. */
  #isWordValue(cell: ObservedCell): boolean {
    if (cell.text.length < 2 || cell.text.length > WORD_LENGTH || this.#startsLabel(cell) || cell.text.startsWith('(')) return false;
    const label = this.#labels.at(-1);
    // The label is not at its end yet: `(二)部分公开(区分处理`.
    if (label && OPEN_BRACKET.test(label.text)) return false;
    const item = this.#lastItem();
    return item !== null && this.#values.length < item.slots.length;
  }

  /** A piece of a group's label that runs down beside its rows: no part of theirs. */
  #isUpright(cell: ObservedCell): boolean {
    return isOfGroup(cell.text, this.lexicon) && !this.#isKnown(cell) && !this.#goesOn(cell);
  }

  /** With the lines above it this is how a label begins. */
  #goesOn(cell: ObservedCell): boolean {
    const words = this.#labels.map((label) => label.text);
    for (let from = words.length - 1; from >= Math.max(0, words.length - MOST_LINES); from--)
      if (isBeginning([...words.slice(from), cell.text].join(''), this.lexicon)) return true;
    return false;
  }

  /** The item whose label stands last. */
  #lastItem(): LineItem | null {
    const said = this.#labels.at(-1)?.said;
    if (!said) return null;
    const known = this.lexicon.items.get(said.key)?.[0];
    // `其他` is a column's word too, `3.其他` is not.
    return known && (said.ordinal !== null || !this.lexicon.captions.has(said.key)) ? known.item : null;
  }

  /** False for the second line of a label that was broken into two paragraphs. */
  #startsLabel(cell: ObservedCell): boolean {
    return (cell.said ?? labelKey(cell.text)).ordinal !== null || this.#isKnown(cell);
  }

  #isKnown(cell: ObservedCell): boolean {
    const key = keyIn(cell);
    return this.lexicon.items.has(key) || this.lexicon.captions.has(key);
  }
}

/** Longest paragraph that may stand for one table cell: the longest statutory label has 40 characters. */
const CELL_LENGTH = 70;
const WORD_LENGTH = 6;
const OPEN_BRACKET = /\([^()]*$/;
/** Lines of a wrapped label above its last one. */
const MOST_LINES = 6;
// - 3 -, 第 3 页 共 9 页, 3 / 9
/** What a page number begins with. */
const PAGE_EDGE = '-—–－·第0123456789';
const PAGE_NUMBER = /^(?:[-—–－·]\s*\d{1,3}\s*[-—–－·]|第\s*\d{1,3}\s*页[\s,，/]*(?:共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/;
