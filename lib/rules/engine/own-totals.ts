import type { ForeignGrid } from '../../report/report';
import { areOwnUnits, COUNT, FIGURE, PERIOD } from './told-cells';
import type { ToldPair } from './told-pairs';

/** The last line of a small table, where it is not what the lines above it come to. */
export interface OwnTotal {
  readonly at: string;
  readonly said: string;
  readonly sum: number;
  readonly figure: ToldPair['figure'];
}

type Cell = ForeignGrid['cells'][number];

/** A line for each of the body's own offices, or for each part of the year, and a total below; what is told as of a day is added to nothing. */
export function ownTotals({ grid, cells, before }: ForeignGrid): OwnTotal[] {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const lines = [...rows.values()];
  const [heads = [], ...own] = lines;
  const last = own.pop() ?? [];
  const isOfTime = own.length > 1 && own.every(([lead]) => PERIOD.test(lead?.text ?? ''));
  if (!COUNT.test(last[0]?.text ?? '') || !(isOfTime || areOwnUnits(lines))) return [];
  return last.slice(1).flatMap((total): OwnTotal[] => {
    const head = heads.find(({ column }) => column === total.column)?.text ?? '';
    const figures = own.map((line) => line.find(({ column }) => column === total.column)?.text ?? '0');
    if ([total.text, ...figures].some((text) => !FIGURE.test(text)) || OF_A_DAY.test(head + (before?.text ?? ''))) return [];
    const sum = figures.reduce((all, text) => all + Number.parseInt(text, 10), 0);
    const text = /\d+/.exec(total.text)?.[0] ?? '';
    if (Number(text) === sum || (isOfTime && !FLOW.test(head))) return [];
    return [
      { at: `grid${grid}.${total.row}.${total.column}`, said: `${last[0]?.text}·${head}`, sum, figure: { text, place: total.place } },
    ];
  });
}

/** What came and went in a part of the year. */
const FLOW = /收|办结|答复|受理/;
const OF_A_DAY = /累计|期[初末]|[率比]$|排名|名次|平均|人均/;
