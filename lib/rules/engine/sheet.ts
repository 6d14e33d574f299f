import { fingerprint } from '../../report/fingerprint';
import type { Check, Finding } from '../../report/outcome';
import type { Report } from '../../report/report';
import type { RuleBase, Verdict } from './rule';

/** What the rules say of one report, in their order. */
export interface Sheet {
  readonly report: Report;
  readonly source: string | null;
  readonly checks: Check[];
  readonly findings: Finding[];
}

export type Told = Omit<Verdict, 'outcome'> & { readonly outcome: Finding['outcome'] } & Partial<Pick<Finding, 'equation' | 'basis'>>;

/** A verdict of one rule as a check and, where it is told to people, as a finding. */
export function note(rule: RuleBase, verdict: Verdict, sheet: Sheet): void {
  const { at, outcome, reason = null } = verdict;
  sheet.checks.push({ rule: rule.id, at, outcome, reason, equation: null });
  if (isTold(verdict)) sheet.findings.push(found(rule, sheet, verdict));
}

function isTold(verdict: Verdict): verdict is Verdict & Pick<Told, 'outcome'> {
  return verdict.outcome === 'fail' || verdict.outcome === 'review';
}

/** A finding of one rule, with all that its readers need. */
export function found(rule: RuleBase, { report, source }: Pick<Sheet, 'report' | 'source'>, told: Told): Finding {
  const cells = told.cells ?? [];
  const first = report.facts[cells[0] ?? ''];
  const place = told.place === undefined ? (first?.place ?? null) : told.place;
  const quote = told.quote ?? null;
  const { edition, year } = report;
  const isLoose = rule.ofForm === true && year !== null && edition.encouragedIn?.includes(year) === true;
  const named = (id: string) => fingerprint({ rule: id, at: told.at, cells, quote }, report, source);
  return {
    fingerprint: named(rule.id),
    ...(rule.formerly ? { formerly: rule.formerly.map(named) } : {}),
    rule: rule.id,
    at: told.at,
    outcome: told.outcome,
    severity: isLoose ? 'notice' : (told.severity ?? rule.severity),
    ...((told.style ?? rule.style) ? { style: true as const } : {}),
    message: told.message ?? told.reason ?? { zh: rule.id, en: rule.id },
    formula: told.formula ?? null,
    cells,
    quote,
    expected: told.expected ?? null,
    actual: told.actual ?? null,
    basis: (told.basis ?? rule.basis).replace('{notice}', edition.notice),
    place,
    cell: place !== null && place === first?.place ? first.cell : null,
    places: told.places ?? [],
    equation: told.equation ?? null,
    ...(told.passages ? { passages: told.passages } : {}),
    baseline: null,
  };
}

/** A rule that threw, as a check in error. */
export function brokenRule(rule: RuleBase, thrown: unknown, sheet: Pick<Sheet, 'report' | 'source'>): { check: Check; finding: Finding } {
  const why = (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 200);
  const reason = {
    zh: `规则“${rule.id}”运行出错，本条未核对：${why}`,
    en: `The rule “${rule.id}” broke, so this was not checked: ${why}`,
  };
  return {
    check: { rule: rule.id, at: '', outcome: 'error', reason, equation: null },
    finding: found(rule, sheet, { at: '', outcome: 'error', severity: 'notice', message: reason, place: null }),
  };
}
