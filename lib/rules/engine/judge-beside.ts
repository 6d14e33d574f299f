import { cellOf, everyOther, type Others } from '../../report/other-report';
import type { Check, Finding } from '../../report/outcome';
import type { Report } from '../../report/report';
import { besideRules } from './beside-rules';
import { judgeChains } from './chain';
import type { Judgement, JudgingOptions } from './judging';
import type { BesideRule, BesideVerdict, Verdict } from './rule';
import { holdsIn } from './scope';
import { brokenRule, found, type Told } from './sheet';

export type BesideOptions = Partial<Pick<JudgingOptions, 'rulesOff' | 'source'>> & { readonly rules?: readonly BesideRule[] };

/**
 * Judges a report beside others, by every rule that needs them. Checks of chains carry their equations over this report's cells and,
 * named `@2023/…`, last year's. Findings come by rule; whoever joins them with others puts them in document order.
 */
export function judgeBeside(report: Report, others: Others, options: BesideOptions = {}): Judgement {
  const rules = options.rules ?? besideRules;
  const source = options.source ?? report.meta.url;
  const checks: Check[] = [];
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (!holdsIn(rule, report.edition) || options.rulesOff?.includes(rule.id)) continue;
    try {
      const judged =
        'chains' in rule ? judgeChains(rule, rules, report, others.lastYear) : rule.beside(report, others).map(withoutEquation);
      for (const { equation, ...verdict } of judged) {
        const { at, outcome, reason } = verdict;
        checks.push({ rule: rule.id, at, outcome, reason: reason ?? null, equation });
        if (outcome !== 'fail' && outcome !== 'review') continue;
        const told: Told = { ...verdict, outcome, equation };
        findings.push(found(rule, { report: withCells(report, others, verdict.cells ?? []), source }, told));
      }
    } catch (thrown) {
      const broken = brokenRule(rule, thrown, { report, source });
      checks.push(broken.check);
      findings.push(broken.finding);
    }
  }
  return { checks, findings };
}

const withoutEquation = (verdict: Verdict): BesideVerdict => ({ ...verdict, equation: null });

/** The report with those cells of others among its facts: a changed figure there is another finding, as one here is. */
export function withCells(report: Report, others: Others, names: readonly string[]): Report {
  const known = everyOther(others);
  const further = names.flatMap((name) => {
    const cell = cellOf(known, name);
    return cell ? [[name, { ...cell.fact, path: name, place: null, cell: null }] as const] : [];
  });
  return further.length > 0 ? { ...report, facts: { ...report.facts, ...Object.fromEntries(further) } } : report;
}
