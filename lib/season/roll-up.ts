import type { AuditExport } from '../report/contract/schema';
import type { Others } from '../report/other-report';
import { exportInSeason } from './export-in-season';
import { gatherBelow, type LeftOut } from './gather';

/** What a parent's report is summed up against. */
export interface RollUpOptions {
  /** No body is missing: sums must be equal. */
  readonly complete: boolean;
  /** Bodies of vertical systems count too. */
  readonly vertical: boolean;
}

export interface RolledUp {
  /** The parent's audit with what its children say to it, and only that: no other year, no other body. */
  readonly audit: AuditExport;
  /** Those of its findings that the children say. */
  readonly findings: AuditExport['findings'];
  /** How many children were summed up. */
  readonly used: number;
  readonly left: readonly { readonly child: AuditExport; readonly why: LeftOut }[];
  /** How many rows could be compared. */
  readonly rows: number;
}

/** A parent's report against its children's: none of theirs above its own, nor all of them together; equal where none is missing. */
export function rollUp(parent: AuditExport, children: readonly AuditExport[], options: RollUpOptions): RolledUp {
  const { others, left } = gatherBelow(parent, children, options);
  const used = others.below?.reports.length ?? 0;
  const audit = used > 0 ? exportInSeason(parent, others) : parent;
  return { audit, findings: audit.findings.filter(({ rule }) => rule === RULE), used, left, rows: used > 0 ? rowsIn(parent, others) : 0 };
}

/** A shortened export keeps no check that holds: they are counted on one that is not. */
function rowsIn({ counts: _, ...whole }: AuditExport, others: Others): number {
  return exportInSeason(whole, others).checks.filter(({ rule, outcome }) => rule === RULE && outcome !== 'inapplicable').length;
}

const RULE = 'roll-up';
