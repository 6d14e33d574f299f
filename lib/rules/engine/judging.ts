import type { Steps } from '../../document/steps';
import { reckon } from '../../reckoning/reckon';
import type { LocalDays } from '../../report/local-days';
import type { Check, Finding } from '../../report/outcome';
import type { Report, ReportAsRead } from '../../report/report';
import { valueKindChecks } from './cell-checks';
import { inDocumentOrder } from './document-order';
import { judgeSums } from './judge-sums';
import type { Rule, ValueRule, Verdict, Wishes } from './rule';
import { byId } from './rule-order';
import { holdsIn, tablesOf } from './scope';
import { brokenRule, found, type Sheet } from './sheet';

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
    const checks: Check[] = [];
    const findings: Finding[] = [];
    for (const rule of rules) {
      let sheet = done.get(rule);
      if (!sheet) {
        if (!isDue(rule) || !holdsIn(rule, report.edition) || options.rulesOff?.includes(rule.id)) continue;
        yield;
        sheet = { report, source, checks: [], findings: [] };
        const verdicts = verdictsOf(rule, rules, sheet, wishes);
        // A rule may find the same thing thousands of times.
        for (let from = 0; from < verdicts.length; from += MANY) {
          if (from > 0) yield;
          if (!note(rule, verdicts, from, sheet)) break;
        }
        done.set(rule, sheet);
      }
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

/** What the rule says; sums it notes itself, with their equations. */
function verdictsOf(rule: Rule, rules: readonly Rule[], sheet: Sheet, wishes: Wishes): readonly Verdict[] {
  const { report } = sheet;
  try {
    if ('check' in rule) return rule.check(report, wishes);
    if ('values' in rule) return valueVerdicts(rule, rules, report);
    // Totals are totals whether or not the rule that says so is switched off.
    judgeSums(rule, rules, sheet, reckon(report));
  } catch (thrown) {
    breakOff(rule, thrown, sheet);
  }
  return [];
}

function valueVerdicts(rule: ValueRule, rules: readonly Rule[], report: Report): Verdict[] {
  return tablesOf(rule, rules, report.edition).flatMap((form) => valueKindChecks(report, form, rule.values === 'rest'));
}

/** Some of the rule's verdicts on its sheet; false when it broke. */
function note(rule: Rule, verdicts: readonly Verdict[], from: number, sheet: Sheet): boolean {
  try {
    const { id } = rule;
    const until = Math.min(verdicts.length, from + MANY);
    for (let nth = from; nth < until; nth++) {
      const verdict = verdicts[nth] as Verdict;
      const { at, outcome, reason = null } = verdict;
      sheet.checks.push({ rule: id, at, outcome, reason, equation: null });
      if (outcome === 'fail' || outcome === 'review') sheet.findings.push(found(rule, sheet, { ...verdict, outcome }));
    }
    return true;
  } catch (thrown) {
    breakOff(rule, thrown, sheet);
    return false;
  }
}

/** Nothing that the rule said before it broke is told. */
function breakOff(rule: Rule, thrown: unknown, { checks, findings, ...rest }: Sheet): void {
  const { check, finding } = brokenRule(rule, thrown, rest);
  checks.splice(0, checks.length, check);
  findings.splice(0, findings.length, finding);
}

const MANY = 100;
