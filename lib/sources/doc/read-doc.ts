import type { FileReader } from '../file/file-reader';
import { documentOfFlow } from '../office/document-of-flow';
import { type FlowCell, type FlowParagraph, type FlowRow, type FlowTable, plainParagraph } from '../office/flow';
import { type Formatted, formattingOf } from './formatting';
import { type RowCell, rowCells } from './row-cells';
import { shownText } from './shown-text';
import { openWordBinary } from './word-binary';

/** Reads a Word 97–2003 document, which WPS writes too (MS-DOC): its paragraphs, and its tables by the edges of their cells. */
export const readDoc: FileReader = async (bytes, { name }) => {
  const word = openWordBinary(bytes);
  const paragraphs = paragraphsOf(shownText(word), word.at, formattingOf(word, 'paragraphs'));
  return { document: documentOfFlow(flowOf(paragraphs), { kind: 'doc', name, tolerance: SAME_EDGE }) };
};

/** A paragraph with its mark: the end of a paragraph, of a cell, or of a row. */
interface Marked {
  readonly text: string;
  readonly ends: 'paragraph' | 'cell' | 'row';
  readonly inTable: boolean;
  readonly style: number;
  readonly cells: readonly RowCell[];
}

function paragraphsOf(text: string, at: readonly number[], formats: readonly Formatted[]): Marked[] {
  const found: Marked[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i);
    if (mark !== '\r' && mark !== '\u0007' && mark !== '\f' && i < text.length - 1) continue;
    const format = formatAt(formats, at[i] ?? 0);
    const isOn = (code: number) =>
      format?.changes.some((one) => one.code === code && one.operand.byteLength > 0 && one.operand.getUint8(0) === 1);
    const isRowEnd = isOn(ROW_END) === true;
    found.push({
      text: text.slice(start, mark === '\r' || mark === '\u0007' || mark === '\f' ? i : i + 1),
      ends: isRowEnd === true ? 'row' : mark === '\u0007' ? 'cell' : 'paragraph',
      inTable: isRowEnd || mark === '\u0007' || isOn(IN_TABLE) === true,
      style: format?.style ?? 0,
      cells: isRowEnd ? rowCells(format?.changes ?? []) : [],
    });
    start = i + 1;
  }
  return found;
}

/** By bisection: the stretch that holds an offset. */
function formatAt(formats: readonly Formatted[], offset: number): Formatted | undefined {
  let low = 0;
  let high = formats.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((formats[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = formats[low];
  return found && found.start <= offset && offset < found.end ? found : undefined;
}

function flowOf(paragraphs: readonly Marked[]): (FlowParagraph | FlowTable)[] {
  const flow: (FlowParagraph | FlowTable)[] = [];
  let rows: FlowRow[] = [];
  let contents: FlowParagraph[][] = [];
  let cell: FlowParagraph[] = [];
  const endTable = () => {
    // What no row mark ended is text all the same.
    for (const one of [...contents.flat(), ...cell]) flow.push(one);
    contents = [];
    cell = [];
    if (rows.length > 0) flow.push({ kind: 'table', rows });
    rows = [];
  };
  for (const one of paragraphs) {
    if (!one.inTable) endTable();
    if (one.ends === 'row') {
      rows.push(rowOf(one.cells, contents));
      contents = [];
      cell = [];
      continue;
    }
    const paragraph = paragraphOf(one);
    if (!one.inTable) flow.push(paragraph);
    else {
      cell.push(paragraph);
      if (one.ends === 'cell') {
        contents.push(cell);
        cell = [];
      }
    }
  }
  endTable();
  return flow;
}

/** A row that defines no cells, or fewer than it holds, has cells of one width. */
function rowOf(defined: readonly RowCell[], contents: readonly FlowParagraph[][]): FlowRow {
  if (defined.length < contents.length)
    return { cells: contents.map((content, i): FlowCell => ({ left: i * WIDTH, right: (i + 1) * WIDTH, merge: 'none', content })) };
  const cells: FlowCell[] = [];
  defined.forEach(({ left, right, merge }, i) => {
    const last = cells.at(-1);
    if (merge === 'left' && last) cells[cells.length - 1] = { ...last, right };
    else cells.push({ left, right, merge: merge === 'above' ? 'above' : 'none', content: contents[i] ?? [] });
  });
  return { cells };
}

function paragraphOf({ text, style }: Marked): FlowParagraph {
  const lines = text
    .replace(/[\0\u0002\u0005\u0013-\u0015\u001f]/g, '')
    .replace(/\u001e/g, '-')
    .replace(/[\u00a0\t]/g, ' ')
    .split('\u000b')
    .map((line) => line.replace(/[\u0001\u0008]/g, ''));
  // Styles 1 to 9 are the headings, whatever they are called (MS-DOC 2.9.271).
  return plainParagraph(lines, { heading: style >= 1 && style <= 6 ? style : null, hasObstacle: /[\u0001\u0008]/.test(text) });
}

const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
/** Twips; Word lets edges of one column lie a little apart. */
const SAME_EDGE = 30;
const WIDTH = 1000;
