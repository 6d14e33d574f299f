import { whoseOf } from '../../lib/audit/misfits-of';
import { readReport } from '../../lib/audit/read-report';
import type { Document } from '../../lib/document/document';
import type { EditionId } from '../../lib/report/edition';
import { readHtml } from '../../lib/sources/html';
import { readText } from '../../lib/sources/text';
import { printedMisfits } from '../../lib/tables/printed/as-printed';
import { type Blanking, htmlStyles, type MadeReport, makeReport, renderHtml, renderText, textStyles, withBlanks } from '../generator';
import { damages, losses, pageDamages, partings } from '../generator/render-damaged';

type Print = (made: MadeReport) => Document;

const text =
  (render: (made: MadeReport) => string): Print =>
  (made) =>
    readText(render(made), { name: 'x.txt' });
const page =
  (render: (made: MadeReport) => string): Print =>
  (made) =>
    readHtml(render(made), { name: 'x.html', url: null });

/** Every way in which the generator prints a report, whole or damaged. */
export const printings: Readonly<Record<string, Print>> = Object.fromEntries([
  ...Object.entries({ ...damages, ...losses, ...partings }).map(([name, render]) => [name, text(render)] as const),
  ...textStyles.map((style) => [`text: ${style}`, text((made) => renderText(made, style))] as const),
  ...Object.entries(pageDamages).map(([name, render]) => [`page: ${name}`, page(render)] as const),
  ...htmlStyles.map((style) => [`page: ${style}`, page((made) => renderHtml(made, style))] as const),
]);

/** Cells read of each table, cells with another value than is printed, and what is noted, each kind once with its count. */
export function boundAs(print: Print, edition: EditionId, blanks: Blanking): string {
  const made = withBlanks(makeReport(5, edition), blanks);
  const { report, asPrinted } = readReport(print(made));
  const read = Object.values(report.tables).map((table) => table.read);
  const wrong = Object.values(report.facts).filter(({ path, value }) => value !== null && value !== made.truth[path]).length;
  const counts = new Map<string, number>();
  for (const { kind } of [...report.misfits, ...printedMisfits(asPrinted, whoseOf(report))]) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [read.join(' '), `${wrong} wrong`, ...[...counts].map(([kind, count]) => `${kind} ${count}`)].join(', ');
}
