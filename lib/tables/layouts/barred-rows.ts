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
  const rules = lines.filter(isRule).length;
  const isBoxed = rules >= MOST_RULES;
  const rows: { readonly nth: number; readonly place: Paragraph['place']; texts: string[] }[] = [];
  let goesOn = false;
  lines.forEach((line, nth) => {
    if (isRule(line)) {
      goesOn = false;
      return;
    }
    const texts = line.text.split(BAR).slice(1, -1);
    const last = rows.at(-1);
    if (isBoxed && goesOn && last?.texts.length === texts.length)
      last.texts = last.texts.map((text, at) => text.trim() + texts[at]?.trim());
    else rows.push({ nth, place: line.place, texts });
    goesOn = true;
  });
  const cells = rows.flatMap(({ place, texts }, row) =>
    texts.map((printed, column): GridCell => {
      const raw = printed.trim();
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
  const columns = Math.max(...rows.map(({ texts }) => texts.length));
  // Where a cell spans several it is not known which stands above which.
  const isEven = rows.every(({ texts }) => texts.length === columns);
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
/** A line between all rows, not below the header alone. */
const MOST_RULES = 5;
