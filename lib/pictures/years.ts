import type { AuditExport } from '../report/contract/schema';
import { pictureStrings } from '../strings/pictures';
import type { Language } from '../strings/terms';
import { label, type Picture, round, svgOf } from './picture';

/** What is followed over the years: sums of statutory cells that every edition has. */
const SERIES = {
  received: ['requests.newlyReceived.total'],
  answered: ['requests.resultTotal.total'],
  carriedOut: ['requests.carriedOut.total'],
  remedies: ['remedies.review.total', 'remedies.litigationDirect.total', 'remedies.litigationAfterReview.total'],
} as const;
type Series = keyof typeof SERIES;
const NAMES: readonly Series[] = ['received', 'answered', 'carriedOut', 'remedies'];

/** A body over the years, a small chart for each figure: their sizes differ too much for one scale. A year that was not read is a gap. */
export function yearsPicture(audits: readonly Pick<AuditExport, 'report'>[], language: Language, id = 'years'): Picture | null {
  const say = pictureStrings[language];
  const reports = audits.flatMap(({ report }) => (report?.year ? [{ ...report, year: report.year }] : [])).sort((a, b) => a.year - b.year);
  const years = [...new Set(reports.map(({ year }) => year))];
  const [first] = years;
  if (first === undefined) return null;
  const span = Array.from({ length: (years.at(-1) ?? first) - first + 1 }, (_, at) => first + at);
  // Of one year the last in the list: it is the newest capture.
  const value = (series: Series, year: number) => figure(reports.filter((one) => one.year === year).at(-1), SERIES[series]);
  const title = say.yearsTitle(reports.at(-1)?.issuer ?? '', first, years.at(-1) ?? first);
  const charts = NAMES.map((series, at) =>
    chart(
      say.series[series],
      span.map((year) => ({ year, value: value(series, year) })),
      at,
    ),
  );
  const rows = span.map((year) => [year, ...NAMES.map((series) => value(series, year) ?? say.unread)]);
  const description = rows
    .map(([year, ...values]) => `${year}：${values.map((one, at) => `${say.series[NAMES[at] ?? 'received']} ${one}`).join('，')}`)
    .join('；');
  const height = TOP + Math.ceil(NAMES.length / 2) * (CHART_HEIGHT + 56);
  return {
    title,
    svg: svgOf([label(WIDTH / 2, 24, title, { anchor: 'middle', look: 'strong' }), ...charts].join(''), {
      id,
      title,
      description,
      width: WIDTH,
      height,
    }),
    table: { head: [say.year, ...NAMES.map((series) => say.series[series])], rows },
  };
}

/** The sum of some cells; null when one of them was not read. Blank stands for none. */
function figure(report: NonNullable<AuditExport['report']> | undefined, paths: readonly string[]): number | null {
  const cells = paths.map((path) => report?.cells[path]);
  if (cells.some((cell) => !cell || cell.state === 'missing' || cell.state === 'unreadable')) return null;
  return cells.reduce((sum, cell) => sum + (cell?.value ?? 0), 0);
}

function chart(name: string, points: readonly { readonly year: number; readonly value: number | null }[], at: number): string {
  const [left, top] = [40 + (at % 2) * (CHART_WIDTH + 60), TOP + Math.floor(at / 2) * (CHART_HEIGHT + 56) + 20];
  const most = Math.max(1, ...points.map(({ value }) => value ?? 0));
  const x = (index: number) => left + (points.length === 1 ? CHART_WIDTH / 2 : (index * CHART_WIDTH) / (points.length - 1));
  const y = (value: number) => top + CHART_HEIGHT - (Math.max(0, value) / most) * (CHART_HEIGHT - 36);
  // A gap ends a line: nothing is drawn through a year that nobody read.
  const runs: string[][] = [[]];
  points.forEach(({ value }, index) => {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push(`${round(x(index))},${round(y(value))}`);
  });
  const lines = runs
    .filter((run) => run.length > 1)
    .map((run) => `<polyline class="line" style="stroke:var(--in);stroke-width:2" points="${run.join(' ')}"/>`);
  const dots = points.flatMap(({ value }, index) =>
    value === null
      ? []
      : [
          `<circle class="in" cx="${round(x(index))}" cy="${round(y(value))}" r="4"/>`,
          label(x(index), y(value) - 9, String(value), { anchor: 'middle', look: 'strong' }),
        ],
  );
  const years = points.map(({ year, value }, index) =>
    label(x(index), top + CHART_HEIGHT + 18, value === null ? `${year} –` : String(year), { anchor: 'middle', look: 'faded' }),
  );
  const axis = `<path class="line" d="M${left - 16} ${top + CHART_HEIGHT}H${left + CHART_WIDTH + 16}"/>`;
  return [label(left - 16, top - 6, name), axis, ...lines, ...dots, ...years].join('');
}

const [WIDTH, TOP, CHART_WIDTH, CHART_HEIGHT] = [820, 46, 330, 130];
