import type { FlowCell, FlowParagraph, FlowRow } from '../office/flow';

/** Gathers a row: its cells are defined by control words and filled by text, in either order. */
export class RowBuilder {
  private defined: { right: number; merge: FlowCell['merge'] | 'left' }[] = [];
  private merge: FlowCell['merge'] | 'left' = 'none';
  private left = 0;
  private contents: FlowParagraph[][] = [];
  private cell: FlowParagraph[] = [];

  /** Takes a control word; false when it is none of a row's. */
  define(word: string, value: number | null): boolean {
    if (word === 'trowd') {
      this.defined = [];
      this.merge = 'none';
      this.left = 0;
    } else if (word === 'trleft') this.left = value ?? 0;
    else if (word === 'clvmrg') this.merge = 'above';
    else if (word === 'clmrg') this.merge = 'left';
    else if (word === 'cellx') {
      if (this.defined.length < MOST) this.defined.push({ right: value ?? 0, merge: this.merge });
      this.merge = 'none';
    } else return false;
    return true;
  }

  add(paragraph: FlowParagraph): void {
    this.cell.push(paragraph);
  }

  endCell(): void {
    this.contents.push(this.cell);
    this.cell = [];
  }

  /** The row, and a fresh start for the next; its definition stays until another comes. */
  endRow(): FlowRow {
    if (this.cell.length > 0) this.endCell();
    const { contents, defined } = this;
    this.contents = [];
    // Fewer cells defined than there are: cells of one width.
    if (defined.length < contents.length)
      return { cells: contents.map((content, i): FlowCell => ({ left: i * WIDTH, right: (i + 1) * WIDTH, merge: 'none', content })) };
    const cells: FlowCell[] = [];
    let left = this.left;
    defined.forEach(({ right, merge }, i) => {
      const last = cells.at(-1);
      if (merge === 'left' && last) cells[cells.length - 1] = { ...last, right };
      else cells.push({ left, right, merge: merge === 'above' ? 'above' : 'none', content: contents[i] ?? [] });
      left = right;
    });
    return { cells };
  }

  /** What no row ended. */
  leftOver(): FlowParagraph[] {
    const rest = [...this.contents.flat(), ...this.cell];
    this.contents = [];
    this.cell = [];
    return rest;
  }
}

const MOST = 200;
const WIDTH = 1000;
