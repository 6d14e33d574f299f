import type { Steps } from '../../document/steps';
import { type Reckoner, reckon } from '../../reckoning/reckon';
import type { Sum } from '../../report/edition';
import type { Equation } from '../../report/equation';
import { fingerprint } from '../../report/fingerprint';
import type { LocalDays } from '../../report/local-days';
import type { Check, Finding } from '../../report/outcome';
import type { Report, ReportAsRead } from '../../report/report';
import { valueKindChecks } from './cell-checks';
import { inDocumentOrder } from './document-order';
import { judgeEquation } from './equation';
import { formulaOf, tidy } from './formula';
import type { EquationRule, Rule, RuleBase, ValueRule, Verdict, Wishes } from './rule';
import { byId } from './rule-order';
import { holdsIn, namedEquations, sumsOf, tablesOf } from './scope';
import { equationMessage, totalsOnlyMessage } from './wording';

export interface JudgingOptions {
  /** Ids of rules that the user has switched off: they are not run at all. */
  readonly rulesOff?: readonly string[];
  /** Days that local notices set, as the user entered them. */
  readonly localDays?: LocalDays;
  /** Names the document in fingerprints where no issuer is known. */
  readonly source?: string | null;
  readonly rules: readonly Rule[];
}

export interface Judgement {
  readonly checks: readonly Check[];
  /** In document order, those without a place last. */
  readonly findings: readonly Finding[];
}

/** Judging in two goes, each rule a step of its own: no rule is run twice. */
export interface Judging {
  /** By the rules that look at the tables only, before the prose is read. */
  tables(reading: ReportAsRead): Steps<Judgement>;
  /** By every rule, and by those that have come since. */
  all(report: Report, others?: readonly Rule[]): Steps<Judgement>;
}

/** Opens the judging of one report. */
export function openJudging(options: JudgingOptions): Judging {
  const wishes: Wishes = { localDays: options.localDays ?? {} };
  const done = new Map<Rule, Sheet>();
  function* run(report: Report, rules: readonly Rule[], isDue: (rule: Rule) => boolean): Steps<Judgement> {
    const source = options.source ?? report.meta.url;
    for (const rule of rules) {
      if (!isDue(rule) || done.has(rule) || !holdsIn(rule, report.edition) || options.rulesOff?.includes(rule.id)) continue;
      yield;
      done.set(rule, yield* judgeRule(rule, rules, report, wishes, source));
    }
    const checks: Check[] = [];
    const findings: Finding[] = [];
    for (const rule of rules) {
      const sheet = done.get(rule);
      if (!sheet) continue;
      for (const check of sheet.checks) checks.push(check);
      for (const finding of sheet.findings) findings.push(finding);
    }
    return { checks, findings: inDocumentOrder(findings) };
  }
  return {
    tables: (reading) => run({ ...reading, claims: [] }, options.rules, (rule) => !('check' in rule) || rule.tablesAlone === true),
    all: (report, others = []) => run(report, others.length > 0 ? byId([...options.rules, ...others]) : options.rules, () => true),
  };
}

function* judgeRule(rule: Rule, rules: readonly Rule[], report: Report, wishes: Wishes, source: string | null): Steps<Sheet> {
  const sheet: Sheet = { report, source, checks: [], findings: [] };
  try {
    // Totals are totals whether or not the rule that says so is switched off.
    if ('sums' in rule) judgeSums(rule, rules, sheet, reckon(report));
    else if ('values' in rule) yield* judgeVerdicts(rule, valueVerdicts(rule, rules, report), sheet);
    else yield* judgeVerdicts(rule, rule.check(report, wishes), sheet);
    return sheet;
  } catch (thrown) {
    const { check, finding } = brokenRule(rule, thrown, sheet);
    return { ...sheet, checks: [check], findings: [finding] };
  }
}

/** One rule's results, kept apart until it has finished. */
export interface Sheet {
  readonly report: Report;
  readonly source: string | null;
  readonly checks: Check[];
  readonly findings: Finding[];
}

/** Each sum that the rule judges, on a sheet of its own name where it is not the rule's own. */
function judgeSums(rule: EquationRule, rules: readonly Rule[], sheet: Sheet, reckoner: Reckoner): void {
  for (const sum of sumsOf(rule, rules, sheet.report.edition)) judgeSum(rule, sum, sheet, reckoner);
}

function judgeSum(rule: EquationRule, sum: Sum, sheet: Sheet, reckoner: Reckoner): void {
  const { report } = sheet;
  const onlyTotals: Equation[] = [];
  const basis = sum.id === rule.id ? rule.basis : `${report.edition.notice} ${sum.basis}`;
  for (const equation of namedEquations(rule, sum, report.edition)) {
    const judged = judgeEquation(equation, report, reckoner);
    const { outcome } = judged;
    sheet.checks.push({ rule: rule.id, at: equation.at, outcome, reason: judged.reason, equation });
    if (outcome !== 'fail' && outcome !== 'review') continue;
    if (judged.blank === 'left' && equation.right.length === 1) {
      onlyTotals.push(equation);
      continue;
    }
    const message = equationMessage(equation, judged, report);
    const remark = rule.remark?.(judged.left, judged.right);
    sheet.findings.push(
      found(rule, sheet, {
        at: equation.at,
        outcome,
        message: remark ? { zh: message.zh + remark.zh, en: `${message.en} ${remark.en}` } : message,
        formula: formulaOf(equation, reckoner.entry),
        basis,
        cells: [...equation.right, ...equation.left],
        expected: tidy(judged.left),
        actual: judged.blank === 'right' ? null : tidy(judged.right),
        equation,
      }),
    );
  }
  totalsWithoutParts(rule, basis, sheet, onlyTotals);
}

/** A report that fills in its totals only would say the same of every row: it is told once, at the first. */
function totalsWithoutParts(rule: EquationRule, basis: string, sheet: Sheet, equations: readonly Equation[]): void {
  const [first] = equations;
  if (!first) return;
  const totals = equations.flatMap((equation) => equation.right);
  sheet.findings.push(
    found(rule, sheet, {
      at: first.at,
      outcome: 'review',
      message: totalsOnlyMessage(totals, sheet.report),
      cells: totals,
      basis,
      places: totals.flatMap((path) => sheet.report.facts[path]?.place ?? []),
      equation: equations.length === 1 ? first : null,
    }),
  );
}

function valueVerdicts(rule: ValueRule, rules: readonly Rule[], report: Report): Verdict[] {
  return tablesOf(rule, rules, report.edition).flatMap((form) => valueKindChecks(report, form, rule.values === 'rest'));
}

/** A rule may find the same thing thousands of times. */
function* judgeVerdicts(rule: Rule, verdicts: readonly Verdict[], sheet: Sheet): Steps<void> {
  for (const [nth, verdict] of verdicts.entries()) {
    if (nth % 100 === 99) yield;
    const { at, outcome } = verdict;
    sheet.checks.push({ rule: rule.id, at, outcome, reason: verdict.reason ?? null, equation: null });
    if (outcome === 'fail' || outcome === 'review') sheet.findings.push(found(rule, sheet, { ...verdict, outcome }));
  }
}

export type Told = Omit<Verdict, 'outcome'> & { readonly outcome: Finding['outcome'] } & Partial<Pick<Finding, 'equation' | 'basis'>>;

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
