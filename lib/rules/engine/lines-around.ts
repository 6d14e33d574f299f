import { withoutChoices } from '../../document/status-words';
import type { Report } from '../../report/report';
import { asProse } from '../../slips/match/as-prose';

/** The report with the lines near it on the page before its own text, as far as the page shows them. */
export function withLinesAround({ around = [], ...report }: Report): Report {
  const said = report.prose.filter(({ paragraph }) => !paragraph.unshown);
  const shown = withoutChoices(said, ({ paragraph }) => paragraph.text);
  return { ...report, prose: [...around.map(({ text, place }) => asProse(text, place)), ...shown] };
}
