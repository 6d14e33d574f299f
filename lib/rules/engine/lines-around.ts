import { rememberLatest } from '../../document/remember';
import { withoutChoices } from '../../document/status-words';
import type { Report } from '../../report/report';
import { asProse } from '../../slips/match/as-prose';

/** The report with the lines near it on the page before its own text, as far as the page shows them. */
export const withLinesAround = rememberLatest((report: Report): Report => {
  const { around = [], prose } = report;
  const said = prose.filter(({ paragraph }) => !paragraph.unshown);
  const shown = withoutChoices(said, ({ paragraph }) => paragraph.text);
  // Mostly nothing stands there, and the report's own texts are what was looked through already.
  if (around.length === 0 && shown.length === prose.length) return report;
  return { ...report, prose: [...around.map(({ text, place }) => asProse(text, place)), ...shown] };
});
