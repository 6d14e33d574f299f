import type { Audit } from '../../report/audit';
import { toExport } from '../../report/contract/export';
import type { AuditExport } from '../../report/contract/schema';
import type { Others } from '../../report/other-report';
import type { Text } from '../../report/text';
import { gather, gatherBelow } from '../../season/gather';
import { inSeason } from '../../season/in-season';
import { whyLeftOut } from '../../season/left-out';

/** The reports that each input is set beside. Plain data: it travels to the workers. */
export interface Beside {
  /** Of other years and bodies. */
  readonly pool: readonly AuditExport[];
  /** Of the bodies whose figures the input sums up; null for one that sums up none. */
  readonly below: { readonly reports: readonly AuditExport[]; readonly complete: boolean; readonly vertical: boolean } | null;
}

/** The audit beside them, and what is to be said of reports that were not used. */
export function besideOthers(audit: Audit, beside: Beside): { readonly audit: Audit; readonly notes: readonly Text[] } {
  const { others, notes } = othersOf(toExport(audit), beside);
  return { audit: inSeason(audit, others), notes };
}

/** The others of one report. */
export function othersOf(own: AuditExport, { pool, below }: Beside): { readonly others: Others; readonly notes: readonly Text[] } {
  const { others, unsure } = gather(own, pool);
  const under = below && gatherBelow(own, below.reports, below);
  const notes = [
    ...unsure.map(({ other }) => ({
      zh: `不能确定${other.body}${other.year}年年报是否同一机关，未用（${other.from ?? ''}）`,
      en: `${other.body} ${other.year} may be another body’s report: not used`,
    })),
    ...(under?.left ?? []).map(({ child, why }) => {
      const who = child.source.file ?? child.source.url ?? child.report?.issuer ?? '';
      return { zh: `${who} 未计入汇总：${whyLeftOut[why].zh}`, en: `not summed up: ${whyLeftOut[why].en}` };
    }),
  ];
  return { others: under ? { ...others, below: under.others.below } : others, notes };
}

/** What of an export another report is set beside: a third of its bytes. */
export function lean(exported: AuditExport): AuditExport {
  return {
    ...exported,
    report: exported.report && { ...exported.report, claims: [] },
    checks: [],
    findings: [],
    corrections: [],
    dismissals: [],
  };
}
