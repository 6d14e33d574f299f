import type { TableId } from '../../lib/report/edition';
import { type LayoutCell, layoutTable } from './layout';
import type { MadeReport } from './made-report';

/**
 * What conversions make of a page: rows on lines, spaces between their cells · the same cut at a margin · group labels one character a line,
 * before their rows or between them · a bar behind every cell, one a line, with and without lines of bars where cells span · cells and bars
 * on lines of their own · labels first, figures behind them · everything on one line.
 */
export const damages = {
  rows: (report: MadeReport) => flow(report, (row) => [spaced(row)]),
  'wrapped at 24': (report: MadeReport) => wrapped(report, 24),
  'wrapped at 26': (report: MadeReport) => wrapped(report, 26),
  'wrapped at 28': (report: MadeReport) => wrapped(report, 28),
  'wrapped at 30': (report: MadeReport) => wrapped(report, 30),
  'wrapped at 34': (report: MadeReport) => wrapped(report, 34),
  'upright groups': (report: MadeReport) => flow(report, (row) => upright(row, 1)),
  'upright groups, two characters a line': (report: MadeReport) => flow(report, (row) => upright(row, 2)),
  'upright groups between their rows': interleaved,
  'a bar behind each cell': (report: MadeReport) => flow(report, (row) => row.map(({ text }) => `${text} |`.trimStart())),
  'a bar behind each cell, bars for spans': (report: MadeReport) =>
    flow(report, (row) =>
      row.flatMap(({ text, columnSpan }) => [`${text} |`.trimStart(), ...(columnSpan > 1 ? ['|'.repeat(columnSpan - 1)] : [])]),
    ),
  'a bar before each cell': (report: MadeReport) => flow(report, (row) => row.map(({ text }) => `| ${text}`.trimEnd())),
  'a bar opens each row': (report: MadeReport) => flow(report, (row) => ['|', ...closedCells(row)]),
  'a bar behind each cell, spans at the end of its row': (report: MadeReport) => flow(report, closedCells),
  'a bar before each cell but the first': (report: MadeReport) =>
    flow(report, ([first, ...rest]) => [first?.text ?? '', ...rest.map(({ text }) => `| ${text}`.trimEnd()), '|']),
  'a bar behind each cell of a line': (report: MadeReport) => flow(report, (row) => [`${row.map(({ text }) => text).join(' | ')} |`]),
  'each cell between bars': (report: MadeReport) => flow(report, (row) => row.map(({ text }) => `| ${text} |`)),
  'bars on lines of their own': (report: MadeReport) =>
    flow(report, (row) => row.flatMap(({ text }) => (text === '' ? ['|'] : [text, '|']))),
} as const satisfies Readonly<Record<string, (report: MadeReport) => string>>;

/** What spans several columns is told behind the last cell of the row, in bars. */
function closedCells(row: Row): string[] {
  const spans = row.reduce((sum, { columnSpan }) => sum + columnSpan - 1, 0);
  const bars = spans > 0 ? ` ${'|'.repeat(spans)}` : '';
  return row.map(({ text }, nth) => `${text} |`.trimStart() + (nth === row.length - 1 ? bars : ''));
}

/** How pages are damaged: headings inside the paragraphs around them · a narrow empty cell behind every cell, with empty rows or without. */
export const pageDamages = {
  'headings run into their paragraphs': (report: MadeReport) => page(report, runTogether),
  'a spacer behind every cell': (report: MadeReport) => page(report, paragraphs, (row) => row.flatMap((one) => [one, spacerOf(one)])),
  'a spacer behind every cell, empty rows': (report: MadeReport) =>
    page(report, paragraphs, (row) => row.flatMap((one) => [one, spacerOf(one)]), '<tr><td></td></tr>'),
} as const satisfies Readonly<Record<string, (report: MadeReport) => string>>;

/** All that stands between two tables in one paragraph. */
const runTogether = (parts: readonly string[]) =>
  parts
    .join('')
    .split(/(<table>.*?<\/table>)/)
    .map((part) => (part.startsWith('<') ? part : `<p>${part}</p>`));

const paragraphs = (parts: readonly string[]) => parts.map((part) => (part.startsWith('<') ? part : `<p>${part}</p>`));
const spacerOf = (one: LayoutCell): LayoutCell => ({ ...one, text: '', columnSpan: 1, path: null });

/** A page of paragraphs and tables; `between` stands behind every third row. */
function page(
  report: MadeReport,
  write: (parts: readonly string[]) => readonly string[],
  draw: (row: Row) => Row = (row) => row,
  between = '',
): string {
  const td = (one: LayoutCell) => `<td colspan="${one.columnSpan}" rowspan="${one.rowSpan}">${one.text}</td>`;
  const rows = (all: readonly Row[]) => all.map((row, nth) => `<tr>${draw(row).map(td).join('')}</tr>${nth % 3 === 2 ? between : ''}`);
  const [title, , ...parts] = linesOf(report, (all) => [`<table>${rows(all).join('')}</table>`]);
  return `<html><head><meta name="PubDate" content="${report.identity.publishedOn} 10:20"></head><body><h1>${title}</h1>${write(parts).join('')}</body></html>`;
}

/** The same words in traditional characters, as a portal's switch writes them. */
export function traditional(text: string): string {
  return text.replace(/[\u3400-\u9fff]/g, (character) => TRADITIONAL[TRADITIONAL.indexOf(character) - 1] ?? character);
}

// Traditional and simplified by turns: the characters of the form, its titles and some of the text around them.
const TRADITIONAL =
  '總总況况動动開开務务報报請请處处復复議议訴诉訟讼規规範范製制發发廢废現现數数許许罰罚強强業业費费採采購购額额單单萬万項项與与係系為为總总計计於于屬属國国統统關关機机構构織织應应給给結结維维糾纠無无達达標标準准確确認认' +
  '參参員员縣县區区鎮镇鄉乡衛卫農农財财聯联電电話话郵邮編编號号過过內内執执條条檔档類类別别個个稱称書书經经營营轉转輿舆論论導导責责監监習习訓训網网頁页設设備备專专門门戶户優优點点題题進进還还遲迟補补證证據据際际';

/** Text of which no table can be read, and that says so: no cell may be read from it. */
export const losses = {
  'nothing between cells': (report: MadeReport) => flow(report, (row) => [row.map(({ text }) => text).join('')]),
  'no figure at all': (report: MadeReport) =>
    flow(report, (row) => (row.every(({ path }) => path) ? [] : [spaced(row.filter(({ path }) => !path))])),
  'everything on one line': (report: MadeReport) => {
    const [title, ...rest] = flow(report, (row) => [row.map(({ text }) => text).join('')]).split('\n');
    return `${title}\n${rest.join('')}`;
  },
} as const satisfies Readonly<Record<string, (report: MadeReport) => string>>;

/** Rows that have lost the way to their figures: some cells may be read, none wrong. */
export const partings = {
  'labels first, figures behind': (report: MadeReport) => parted(report, (labels, figures) => [...labels, ...figures]),
  'figures first, labels behind': (report: MadeReport) => parted(report, (labels, figures) => [...figures, ...labels]),
  'figures a row below': (report: MadeReport) =>
    parted(report, (labels, figures) =>
      labels.flatMap((label, index) => [label, ...(figures[index - 1] ? [figures[index - 1] ?? ''] : [])]),
    ),
} as const satisfies Readonly<Record<string, (report: MadeReport) => string>>;

type Row = readonly LayoutCell[];

/** The report's lines; each row of a table becomes these lines. */
function flow(report: MadeReport, draw: (row: Row) => readonly string[]): string {
  return linesOf(report, (rows) => rows.flatMap(draw)).join('\n');
}

function linesOf(report: MadeReport, draw: (rows: readonly Row[], id: TableId) => readonly string[]): string[] {
  const out = [report.identity.title, `发布时间：${report.identity.publishedOn} 10:20`, ...(report.prose[0] ?? [])];
  for (let n = 1; n <= 6; n++) {
    const heading = report.headings[n];
    if (heading === null || heading === undefined) continue;
    const id = TABLE_OF[n];
    out.push(heading, ...(report.prose[n] ?? []), ...(id ? draw(layoutTable(report, id).rows, id) : []));
  }
  return [...out, ...(report.prose[7] ?? [])];
}

const TABLE_OF: Readonly<Record<number, TableId>> = { 2: 'disclosure', 3: 'requests', 4: 'remedies' };

const spaced = (row: Row) =>
  row
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');

/** Prose cut at the margin; a cell's label at its own width, as a narrow column cuts it. */
function wrapped(report: MadeReport, characters: number): string {
  const rows = (all: readonly Row[]) =>
    all.flatMap((row) => {
      const long = row.findIndex(({ text, path }) => !path && text.length > LABEL);
      const label = row[long]?.text ?? '';
      const line = spaced(row.map((one, index) => (index === long ? { ...one, text: label.slice(LABEL) } : one)).slice(Math.max(0, long)));
      return long < 0
        ? atSpaces(spaced(row), characters * 2)
        : [spaced([...row.slice(0, long), { ...row[long], text: label.slice(0, LABEL) } as LayoutCell]), line];
    });
  const out: string[] = [];
  for (const line of linesOf(report, (all) => rows(all).map((one) => `\u0000${one}`)))
    out.push(...(line.startsWith('\u0000') ? [line.slice(1)] : atMargin(line, characters * 2)));
  return out.join('\n');
}

const LABEL = 19;

const widthOf = (text: string) => [...text].reduce((sum, one) => sum + (one.charCodeAt(0) < 0x100 ? 1 : 2), 0);

function atMargin(line: string, width: number): string[] {
  const out: string[] = [];
  let open = '';
  for (const one of line) {
    // No line begins with a stop, none cuts a number or an address in two.
    const word = /[\w@.-]/.test(one) ? (/[\w@.-]+$/.exec(open)?.[0] ?? '') : '';
    if (widthOf(open + one) > width && !/[，。；：、”）]/.test(one)) {
      out.push(open.slice(0, open.length - word.length));
      open = word;
    }
    open += one;
  }
  return [...out, open];
}

function atSpaces(line: string, width: number): string[] {
  const out: string[] = [];
  for (const word of line.split(' ')) {
    const open = out.at(-1);
    if (open !== undefined && widthOf(`${open} ${word}`) <= width) out[out.length - 1] = `${open} ${word}`;
    else out.push(word);
  }
  return out;
}

/** A group's label of several characters a line above its first row. */
function upright(row: Row, characters: number): string[] {
  const groups = row.filter(isGroup);
  const rest = row.filter((one) => !groups.includes(one));
  return [...groups.flatMap(({ text }) => piecesOf(text, characters)), spaced(rest)];
}

const isGroup = ({ rowSpan, path, text }: LayoutCell) => !path && rowSpan > 2 && text.length < 12;

const piecesOf = (text: string, characters: number) =>
  text.match(new RegExp(`[（]?[一二三四五六七八九十][、）]|.{1,${characters}}`, 'g')) ?? [];

/** The same, but each piece between the rows beside which it is drawn. */
function interleaved(report: MadeReport): string {
  return linesOf(report, (rows) => {
    const due: string[][] = [];
    return rows.flatMap((row) => {
      const groups = row.filter(isGroup);
      due.push(...groups.map(({ text }) => piecesOf(text, 1)));
      const beside = due.flatMap((pieces) => pieces.shift() ?? []);
      return [...beside, spaced(row.filter((one) => !groups.includes(one)))].filter((line) => line !== '');
    });
  }).join('\n');
}

/** Of each table its labels and its figures, in the order that is told. */
function parted(report: MadeReport, order: (labels: readonly string[], figures: readonly string[]) => readonly string[]): string {
  return linesOf(report, (rows) => {
    const labels = rows.map((row) => spaced(row.filter(({ path }) => !path))).filter((line) => line !== '');
    const figures = rows.map((row) => spaced(row.filter(({ path }) => path))).filter((line) => line !== '');
    return order(labels, figures);
  }).join('\n');
}
