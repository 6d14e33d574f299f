import type { EditionId } from '../../lib/report/edition';
import { type HtmlStyle, makeReport, renderHtml } from '../generator';
import type { MadeReport } from '../generator/made-report';
import { createRandom, type Random } from '../generator/random';

/** A consistent page with one figure to be tampered with. */
export interface Victim {
  readonly report: MadeReport;
  readonly path: string;
  /** The figure as the consistent report prints it. */
  readonly figure: string;
  /** Another figure: with it some sum no longer holds. */
  readonly other: string;
  readonly random: Random;
  /** The page with this instead of the figure's text, and the cell's tag changed. */
  page(content: string, change?: (cell: string) => string): string;
}

/** Ways of publishing in which each figure has a cell of its own. */
const STYLES: readonly HtmlStyle[] = ['inline', 'inline', 'thead', 'word', 'nested', 'total-first', 'wide', 'pages'];

export function makeVictim(seed: number, isNought = false): Victim {
  const random = createRandom(seed + 90_001);
  const report = filledReport(1 + (seed % 400), random.pick(['2019', '2021']));
  const style = random.pick(STYLES);
  const paths = Object.keys(report.truth).filter((path) => /^(?:requests|remedies)\./.test(path));
  const filled = paths.filter((path) => (report.truth[path] ?? 0) >= 10);
  const some = paths.filter((one) => (report.truth[one] ?? 0) > 0);
  const nought = paths.filter((one) => report.truth[one] === 0 && !one.endsWith('total'));
  const path = isNought ? random.pick(nought) : random.pick(filled.length > 0 && random.chance(0.8) ? filled : some);
  const figure = report.printed[path] ?? '0';
  const other = String(Number(figure) + random.int(1, 9));
  const marked = renderHtml({ ...report, printed: { ...report.printed, [path]: MARK } }, style);
  return {
    report,
    path,
    figure,
    other,
    random,
    page: (content, change = (cell) => cell) => marked.replace(CELL, (cell) => change(cell).replace(MARK, () => content)),
  };
}

/** A report of somebody who had requests. */
function filledReport(seed: number, edition: EditionId): MadeReport {
  for (let next = seed; ; next += 400) {
    const report = makeReport(next, edition);
    if ((report.truth['requests.newlyReceived.total'] ?? 0) >= 10) return report;
  }
}

/** Stands for the figure while the page is drawn. */
const MARK = '987654321';
const CELL = new RegExp(`<t[dh]\\b[^>]*>(?:(?!</t[dh]>)[\\s\\S])*?${MARK}[\\s\\S]*?</t[dh]>`);

/** Adds to the head. */
export function withHead(html: string, head: string): string {
  return html.replace('</head>', () => `${head}</head>`);
}

/** Adds to the end of the body. */
export function withEnd(html: string, end: string): string {
  return html.replace('</body>', () => `${end}</body>`);
}

/** The same page's tables. */
export function tablesOf(html: string): string[] {
  return [...html.matchAll(/<table border="1">[\s\S]*?<\/table>/g)].map(([table]) => table);
}
