import { rememberFor } from '../../document/remember';
import type { Reckoner } from '../../reckoning/reckon';
import type { Sum } from '../../report/edition';
import type { Equation } from '../../report/equation';
import type { Check } from '../../report/outcome';
import { judgeEquation } from './equation';
import { formulaOf, tidy } from './formula';
import type { EquationRule, Rule } from './rule';
import { namedEquations, sumsOf } from './scope';
import { found, type Sheet } from './sheet';
import { equationMessage, totalsOnlyMessage } from './wording';

/** Each sum that the rule judges, on a sheet of its own name where it is not the rule's own. */
export function judgeSums(rule: EquationRule, rules: readonly Rule[], sheet: Sheet, reckoner: Reckoner): void {
  for (const sum of sumsOf(rule, rules, sheet.report.edition)) judgeSum(rule, sum, sheet, reckoner);
}

function judgeSum(rule: EquationRule, sum: Sum, sheet: Sheet, reckoner: Reckoner): void {
  const { report } = sheet;
  const onlyTotals: Equation[] = [];
  const basis = sum.id === rule.id ? rule.basis : `${report.edition.notice} ${sum.basis}`;
  const equations = namedEquations(rule, sum, report.edition);
  const passes = passesOf(rule)(equations);
  for (let nth = 0; nth < equations.length; nth++) {
    const equation = equations[nth] as Equation;
    const judged = judgeEquation(equation, report, reckoner);
    const { outcome } = judged;
    sheet.checks.push(
      outcome === 'pass' ? (passes[nth] as Check) : { rule: rule.id, at: equation.at, outcome, reason: judged.reason, equation },
    );
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

/** Nearly every sum of every report holds: the checks that say so are the same for all of them. */
const passesOf = rememberFor((rule: EquationRule) =>
  rememberFor((equations: readonly Equation[]): readonly Check[] =>
    equations.map((equation) => ({ rule: rule.id, at: equation.at, outcome: 'pass', reason: null, equation })),
  ),
);

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
