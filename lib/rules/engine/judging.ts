import type { Steps } from '../../document/steps';
import { reckon } from '../../reckoning/reckon';
import type { LocalDays } from '../../report/local-days';
import type { Check, Finding } from '../../report/outcome';
import type { Report, ReportAsRead } from '../../report/report';
import { inDocumentOrder } from './document-order';
import { judgeSums } from './judge-sums';
import { judgeValues } from './judge-values';
import type { Rule, Verdict, Wishes } from './rule';
import { byId } from './rule-order';
import { rulesIn } from './scope';
import { brokenRule, note, type Sheet } from './sheet';

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
  const begun: Begun = { options, done: new Map() };
  return {
    tables: (reading) => run(begun, { ...reading, claims: [] }, options.rules, true),
    all: (report, others = []) => run(begun, report, others.length > 0 ? byId([...options.rules, ...others]) : options.rules, false),
  };
}

interface Begun {
  readonly options: JudgingOptions;
  /** What the first go said, by rule. */
  readonly done: Map<Rule, Judgement>;
}

// Beside its caller, not within: for each generator that is made in another function an engine keeps a record, and all that it can see.
function* run({ options, done }: Begun, report: Report, rules: readonly Rule[], isFirst: boolean): Steps<Judgement> {
  const wishes: Wishes = { localDays: options.localDays ?? NO_DAYS };
  // One sheet for all rules: a rule that breaks is taken off it again.
  const sheet: Sheet = { report, source: options.source ?? report.meta.url, checks: [], findings: [] };
  const { checks, findings } = sheet;
  for (const rule of rulesIn(rules, report.edition)) {
    const before = done.get(rule);
    if (before) {
      for (const check of before.checks) checks.push(check);
      for (const finding of before.findings) findings.push(finding);
      continue;
    }
    if ((isFirst && !isOfTables(rule)) || options.rulesOff?.includes(rule.id)) continue;
    yield;
    const firstCheck = checks.length;
    const firstFinding = findings.length;
    try {
      const verdicts = verdictsOf(rule, rules, sheet, wishes);
      for (let nth = 0; nth < verdicts.length; nth++) {
        // A rule may find the same thing thousands of times.
        if (nth > 0 && nth % MANY === 0) yield;
        note(rule, verdicts[nth] as Verdict, sheet);
      }
    } catch (thrown) {
      const broken = brokenRule(rule, thrown, sheet);
      checks.splice(firstCheck, checks.length, broken.check);
      findings.splice(firstFinding, findings.length, broken.finding);
    }
    if (isFirst) done.set(rule, { checks: checks.slice(firstCheck), findings: findings.slice(firstFinding) });
  }
  return { checks, findings: inDocumentOrder(findings) };
}

function isOfTables(rule: Rule): boolean {
  return !('check' in rule) || rule.tablesAlone === true;
}

/** What the rule says; sums and kinds of values it notes itself. */
function verdictsOf(rule: Rule, rules: readonly Rule[], sheet: Sheet, wishes: Wishes): readonly Verdict[] {
  if ('check' in rule) return rule.check(sheet.report, wishes);
  if ('values' in rule) judgeValues(rule, rules, sheet);
  // Totals are totals whether or not the rule that says so is switched off.
  else judgeSums(rule, rules, sheet, reckon(sheet.report));
  return NONE;
}

const NONE: readonly Verdict[] = [];
const NO_DAYS: LocalDays = {};
const MANY = 100;
