import { rememberFor } from '../document/remember';
import type { AuditExport } from '../report/contract/schema';
import type { OtherReport } from '../report/other-report';
import { worded } from '../report/section-text';
import type { BodyMark } from './match-bodies';
import { reopen } from './reopen';

/** A report at hand that others may be set beside. */
export interface Candidate {
  readonly mark: BodyMark;
  readonly capturedAt: string;
  readonly other: OtherReport;
}

/** What an export tells of its body; null without a report, an issuer or a year: nothing can be set beside it. */
export function markOf({ report, source }: Pick<AuditExport, 'report' | 'source'>): (BodyMark & { readonly year: number }) | null {
  if (!report || report.issuer === null || report.year === null) return null;
  return { name: report.issuer, year: report.year, host: hostOf(source.url), siteIdCode: source.siteIdCode };
}

function hostOf(url: string | undefined): string | null {
  return /^https?:\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null;
}

/** An export as what others are set beside; null where {@link markOf} is, or the form is not known. The same export is opened once. */
export const candidateOf = rememberFor((exported: AuditExport): Candidate | null => {
  const mark = markOf(exported);
  const report = mark && reopen(exported)?.report;
  if (!mark || !report || !exported.report) return null;
  const { sections } = exported.report;
  const texts = worded(report.edition).flatMap(({ id, number }) => {
    const text = sections.find((one) => one.number === number)?.text;
    return text === undefined || text === null ? [] : [[id, text] as const];
  });
  return {
    mark,
    capturedAt: exported.source.capturedAt,
    other: {
      name: `@${plain(mark.name)}/${mark.year}`,
      body: mark.name,
      year: mark.year,
      edition: report.edition,
      facts: report.facts,
      tables: report.tables,
      texts: Object.fromEntries(texts),
      sha256: exported.source.sha256,
      from: exported.source.url ?? exported.source.file ?? null,
    },
  };
});

/** A name that may stand before a path. */
function plain(name: string): string {
  return name.replace(/[\s/]+/g, '');
}
