import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Item, Paper, Part, Runs } from '../papers';
import { paperStrings } from '../strings/papers';
import { fileOf, LEVELS } from './file';
import { inBalance } from './in-balance';
import { HEADING, TEXT_WIDTH } from './looks';
import { linesOf, linkedRuns } from './runs';

/** A paper as a Word file, set as official documents are: title, what it is about, its parts, small print; pages numbered. */
export function paperDocx(paper: Paper): Promise<Uint8Array> {
  return papersDocx([paper]);
}

/** Several papers in one file, each on a page of its own. */
export function papersDocx(papers: readonly Paper[]): Promise<Uint8Array> {
  return fileOf(papers.flatMap(sheetOf), { pageNumbers: true });
}

function sheetOf(paper: Paper, index: number): (Paragraph | Table)[] {
  const { colon } = paperStrings[paper.language];
  const title = paper.title
    ? [
        new Paragraph({
          heading: LEVELS[0],
          children: linesOf(inBalance(paper.title)),
          spacing: { after: 240 },
          pageBreakBefore: index > 0,
        }),
      ]
    : [];
  const about = paper.about.length > 0 ? [aboutTable(paper.about), new Paragraph({})] : [];
  const notes = paper.notes.map((note) => new Paragraph({ spacing: { before: 160 }, children: linesOf(note, 'note') }));
  return [...title, ...about, ...paper.parts.flatMap((part) => partOf(part, colon)), ...notes];
}

function partOf(part: Part, colon: string): (Paragraph | Table)[] {
  const heading =
    part.heading === null || part.kind === 'cut' ? [] : [new Paragraph({ heading: LEVELS[1], children: linesOf(part.heading) })];
  switch (part.kind) {
    case 'prose':
      return [...heading, indented(part.text)];
    case 'items':
      return [...heading, indented([part.ask]), ...part.items.flatMap((item, at) => itemOf(item, at + 1, colon))];
    case 'grid':
      return [...heading, gridTable(part.head, part.rows, part.widths), new Paragraph({ spacing: { line: 200 } })];
    case 'lines': {
      const alignment = part.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT;
      return [
        ...heading,
        ...part.lines.map((line, at) => new Paragraph({ alignment, keepNext: at < part.lines.length - 1, children: linesOf(line) })),
      ];
    }
    case 'cut':
      return [
        new Paragraph({ border: { bottom: { style: BorderStyle.DASHED, size: 6, space: 1 } } }),
        new Paragraph({
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { before: 240, after: 120 },
          children: linesOf(part.heading, 'text', { font: HEADING }),
        }),
      ];
  }
}

function itemOf({ lead, lists, facts }: Item, number: number, colon: string): Paragraph[] {
  return [
    indented([`${number}. ${lead}`]),
    ...lists.flatMap(({ intro, lines }) => [...(intro ? [indented([intro])] : []), ...lines.map((line) => indented([`· ${line}`]))]),
    ...facts.map(
      ({ name, text }) =>
        new Paragraph({ ...FIRST_LINE, children: [...linesOf(name + colon, 'text', { font: HEADING }), ...linesOf(text)] }),
    ),
  ];
}

function indented(runs: Runs): Paragraph {
  return new Paragraph({ ...FIRST_LINE, children: linkedRuns(runs) });
}

/** Two characters, as every paragraph of an official document. */
const FIRST_LINE = { indent: { firstLine: 640, firstLineChars: 200 } };

function aboutTable(about: Paper['about']): Table {
  const widths = [22, 78];
  const rows = about.map(({ name, value }) => row([linesOf(name, 'table', { font: HEADING }), linkedRuns(value, 'table')], widths));
  return table(rows, widths);
}

/** Its head stands again on every page; a row is never cut. */
function gridTable(head: readonly string[], rows: readonly (readonly string[])[], shares: readonly number[] = head.map(() => 1)): Table {
  const sum = shares.reduce((all, one) => all + one, 0);
  const widths = shares.map((one) => (one / sum) * 100);
  const first = row(
    head.map((text) => linesOf(text, 'table', { font: HEADING })),
    widths,
    true,
  );
  return table(
    [
      first,
      ...rows.map((cells) =>
        row(
          cells.map((text) => linesOf(text, 'table')),
          widths,
        ),
      ),
    ],
    widths,
  );
}

function row(cells: readonly (readonly ParagraphChild[])[], widths: readonly number[], isHead = false): TableRow {
  const children = cells.map(
    (runs, at) =>
      new TableCell({
        children: [new Paragraph({ alignment: isHead ? AlignmentType.CENTER : AlignmentType.LEFT, children: [...runs] })],
        width: { size: twips(widths[at] ?? 0), type: WidthType.DXA },
        verticalAlign: VerticalAlign.CENTER,
      }),
  );
  return new TableRow({ children, tableHeader: isHead, cantSplit: true });
}

function table(rows: readonly TableRow[], widths: readonly number[]): Table {
  return new Table({
    rows: [...rows],
    columnWidths: widths.map(twips),
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    margins: { left: 57, right: 57, top: 30, bottom: 30 },
  });
}

const twips = (percent: number) => Math.floor((percent / 100) * TEXT_WIDTH);
