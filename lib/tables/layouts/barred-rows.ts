import { cellText } from '../../document/cell-text';
import type { Block, Paragraph } from '../../document/document';
import type { Grid, GridCell } from '../../document/grid';
import type { Lexicon } from '../../statute/lexicon';
import { gridRows } from '../grid-rows';
import type { ObservedCell, ObservedRow } from '../observed-row';
import { plainFigures } from './plain-figures';

/** Lines of a text that draw a table, with bars between the cells: Markdown, or a box of lines, in which a cell may take several. */
export function barredRows(blocks: readonly Block[], first: number, lexicon: Lexicon): { rows: ObservedRow[]; last: number } | null {
  const lines: Paragraph[] = [];
  for (let at = first, line = blocks[at]; line?.kind === 'paragraph' && BARRED.test(line.text); line = blocks[++at]) lines.push(line);
  return lines.length < 2 ? null : { rows: rowsOf(lines, first, lexicon), last: first + lines.length - 1 };
}

function rowsOf(lines: readonly Paragraph[], first: number, lexicon: Lexicon): ObservedRow[] {
  const isBoxed = lines.filter(isRule).length >= RULES_OF_A_BOX;
  /** Of each column the lines of its cell. */
  const rows: { readonly nth: number; readonly place: Paragraph['place']; readonly columns: readonly string[][] }[] = [];
  let goesOn = false;
  lines.forEach((line, nth) => {
    if (isRule(line)) {
      goesOn = false;
      return;
    }
    const texts = line.text
      .split(BAR)
      .slice(1, -1)
      .map((text) => text.trim());
    const last = rows.at(-1);
    if (isBoxed && goesOn && last?.columns.length === texts.length) {
      for (const [at, text] of texts.entries()) last.columns[at]?.push(text);
    } else rows.push({ nth, place: line.place, columns: texts.map((text) => [text]) });
    goesOn = true;
  });
  const cells = rows.flatMap(({ place, columns: printed }, row) =>
    printed.map((pieces, column): GridCell => {
      const written = pieces.filter((piece) => piece !== '');
      // A label goes on in the next line; 1 above 2 may be two figures.
      const raw = written.join(written.some((piece) => FIGURES.test(piece)) ? '\n' : '');
      return {
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        raw,
        text: cellText(raw),
        state: raw === '' ? 'blank' : 'text',
        places: [place],
        confidence: 1,
      };
    }),
  );
  const [line] = lines;
  if (!line) return [];
  const columns = rows.reduce((most, row) => Math.max(most, row.columns.length), 0);
  // Where a cell spans several it is not known which stands above which.
  const isEven = rows.every((row) => row.columns.length === columns);
  const placed = (all: readonly ObservedCell[]) => (isEven ? all : all.map((cell) => ({ ...cell, cell: null })));
  const grid: Grid = { kind: 'grid', index: -1 - first, rows: rows.length, columns, cells, place: line.place };
  return gridRows(plainFigures(grid), first, lexicon).map((row) => {
    const block = first + (rows[(row.labels[0] ?? row.values[0])?.cell?.row ?? 0]?.nth ?? 0);
    return { ...row, labels: placed(row.labels), values: placed(row.values), block, lastBlock: block };
  });
}

const isRule = ({ text }: Paragraph) => !/[\d\u3400-\u9fff]/.test(text) && /[-─━═]{2}/.test(text);
/** From one edge of a table to the other. */
const BARRED = /^[|│┃║┌├└┏┣┗╔╠╚+].*[|│┃║┐┤┘┓┫┛╗╣╝+]$/;
const BAR = /[|│┃║]/;
const FIGURES = /^[\d.,+-]+$/;
/** A line between all rows, not below the header alone. */
const RULES_OF_A_BOX = 5;
