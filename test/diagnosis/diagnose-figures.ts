import { type Diagnosis, diagnose } from '../../lib/diagnosis';
import type { Claim } from '../../lib/report/claim';
import type { EditionId } from '../../lib/report/edition';
import { judge } from '../../lib/rules/engine/judge';
import { exampleReport } from '../rules/example-report';

/** Printed cells by path, relative to `requests.` unless they begin with `remedies.`; every other cell prints 0. */
export type Figures = Readonly<Record<string, number | string>>;

/** Judges and diagnoses a report that prints these figures; claims as given, none read from prose. */
export function diagnoseFigures(
  figures: Figures,
  options: { readonly edition?: EditionId; readonly claims?: readonly Claim[]; readonly uncertain?: readonly string[] } = {},
): Diagnosis & { readonly failed: number } {
  const facts = Object.fromEntries(Object.entries(figures).map(([path, printed]) => [fullPath(path), printed]));
  const uncertain = (options.uncertain ?? []).map(fullPath);
  const report = { ...exampleReport({ edition: options.edition ?? '2021', facts, uncertain }), claims: options.claims ?? [] };
  const { checks, findings } = judge(report);
  const failed = findings.filter((finding) => finding.outcome === 'fail' && finding.equation).length;
  return { ...diagnose(report, checks, findings), failed };
}

export function fullPath(path: string): string {
  return path.startsWith('remedies.') ? path : `requests.${path}`;
}

/** A correction as `path: from → to` lines, for comparing. */
export function told(diagnosis: Diagnosis, at = 0): string[] {
  return (diagnosis.corrections[at]?.cells ?? []).map(
    ({ path, from, to }) => `${path.replace('requests.', '')}: ${from ?? 'blank'} → ${to}`,
  );
}

/** A claim that sets a number against one reading. */
export function claimOf(value: number, cells: readonly string[], sum: number): Claim {
  const place = { kind: 'line', line: 1, span: null } as const;
  return {
    quote: `共${value}件`,
    numeral: `${value}件`,
    section: 1,
    place,
    clause: place,
    value,
    unit: '件',
    subject: 'requests received',
    readings: [{ name: { zh: '合计', en: 'sum' }, cells: cells.map(fullPath), value: sum }],
    outcome: sum === value ? 'agrees' : 'conflicts',
    doubtful: false,
    rule: 'claim-requests-received',
    reason: null,
  };
}
