import { rememberFor } from '../../document/remember';
import { boundTable } from '../../report/bound-table';
import type { TableForm } from '../../report/edition';
import type { Check } from '../../report/outcome';
import { notEntered, passesIn, valueKindChecks } from './cell-checks';
import type { Rule, ValueRule } from './rule';
import { tablesOf } from './scope';
import { note, type Sheet } from './sheet';
import { unusualCells } from './unusual-cells';

/** Each table whose values the rule judges, cell by cell, on a sheet. */
export function judgeValues(rule: ValueRule, rules: readonly Rule[], sheet: Sheet): void {
  const { report, checks } = sheet;
  const isNamed = rule.values === 'rest';
  for (const form of tablesOf(rule, rules, report.edition)) {
    const { blank, odd } = unusualCells(report, form);
    if (odd.length > 0 || !boundTable(report, form.id).found) {
      for (const verdict of valueKindChecks(report, form, isNamed)) note(rule, verdict, sheet);
      continue;
    }
    const first = checks.length;
    for (const check of passesOf(rule)(form)) checks.push(check);
    for (const { nth } of blank) {
      const { at = '' } = checks[first + nth] ?? {};
      checks[first + nth] = { rule: rule.id, at, outcome: 'inapplicable', reason: notEntered, equation: null };
    }
  }
}

/** Nearly every table has nothing but figures in it: the checks of one that does are the same for every report. */
const passesOf = rememberFor((rule: ValueRule) =>
  rememberFor((form: TableForm): readonly Check[] =>
    passesIn(form, rule.values === 'rest').map(({ at }) => ({ rule: rule.id, at, outcome: 'pass', reason: null, equation: null })),
  ),
);
