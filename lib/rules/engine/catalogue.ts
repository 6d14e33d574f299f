import type { Edition } from '../../report/edition';
import type { Severity } from '../../report/outcome';
import { equationsOf } from '../../statute/sums';
import type { AdvisedRule } from './advice';
import type { BesideRule, Example, Rule } from './rule';
import { holdsIn } from './scope';

/** The rules as a page of Markdown, from the rules themselves. `examples` by rule id; `editions` only for counting equations. */
export function catalogue(
  rules: readonly AdvisedRule[],
  editions: readonly Edition[],
  examples: ReadonlyMap<string, readonly Example[]> = new Map(),
): string {
  const parts = [...SEVERITIES.keys()].map((severity) => group(severity, rules, editions, examples));
  return `${[HEAD, ...parts.filter((part) => part !== ''), TAIL].join('\n\n')}\n`;
}

function group(
  severity: Severity,
  rules: readonly AdvisedRule[],
  editions: readonly Edition[],
  examples: ReadonlyMap<string, readonly Example[]>,
): string {
  const own = rules.filter(({ rule }) => rule.severity === severity);
  if (own.length === 0) return '';
  const entries = own.map((one) => entry(one, editions, examples.get(one.rule.id) ?? []));
  return [`## ${SEVERITIES.get(severity)} (${own.length})`, ...entries].join('\n\n');
}

function entry({ rule, advice }: AdvisedRule, editions: readonly Edition[], examples: readonly Example[]): string {
  const lines = [
    `### ${advice.title.zh}`,
    `\`${rule.id}\` · ${advice.title.en}`,
    [
      `- 依据 Basis: ${rule.basis.replace('{notice}', noticesOf(rule, editions))}`,
      `- 为何 Why: ${advice.why.zh} ${advice.why.en}`,
      `- 更正 Fix: ${advice.fix.zh} ${advice.fix.en}`,
      `- 适用格式 Editions: ${editionsOf(rule, editions)}${equationsIn(rule, editions)}`,
      ...coverage(rule),
      ...(examples.length > 0 ? [`- 示例 Examples: ${examples.map(shown).join('; ')}`] : []),
    ].join('\n'),
  ];
  return lines.join('\n\n');
}

/** Each report is told of its own edition's notice only. */
function noticesOf(rule: Rule | BesideRule, editions: readonly Edition[]): string {
  return editions
    .filter((edition) => holdsIn(rule, edition))
    .map(({ notice }) => notice)
    .join(' / ');
}

function coverage(rule: Rule | BesideRule): string[] {
  const { covers, style, ofForm } = rule;
  const [checks, dossier] = [covers.filter((id) => id.startsWith(CHECK)), covers.filter((id) => !id.startsWith(CHECK))];
  return [
    ...('chains' in rule || 'beside' in rule ? ['- 对照 Beside: 需要其他年报 needs other reports'] : []),
    ...(style ? ['- 文字与格式 Style: 不计入角标和结论 neither badge nor verdict'] : []),
    ...(ofForm ? ['- 鼓励适用年度 Form only encouraged: 仅作提示 a notice'] : []),
    ...(dossier.length > 0 ? [`- 规则编号 Dossier: ${dossier.join(', ')}`] : []),
    ...(checks.length > 0 ? [`- 审核要点 Auditors’ checks: ${checks.map((id) => id.slice(CHECK.length)).join(', ')}`] : []),
  ];
}

function editionsOf(rule: Rule | BesideRule, editions: readonly Edition[]): string {
  const those = editions.filter((edition) => holdsIn(rule, edition));
  return those.map(({ id }) => id).join(', ');
}

function equationsIn(rule: Rule | BesideRule, editions: readonly Edition[]): string {
  if (!('sums' in rule) || rule.sums === 'rest') return '';
  const counts = editions.filter((one) => holdsIn(rule, one)).map((one) => `${equationsOf(one, rule.id).length} (${one.id})`);
  return ` · 等式 equations: ${counts.join(', ')}`;
}

function shown({ name, expect }: Example): string {
  const outcome = typeof expect === 'string' ? expect : [...new Set(Object.values(expect))].join(' / ');
  return `${name} → ${outcome}`;
}

const SEVERITIES: ReadonlyMap<Severity, string> = new Map([
  ['error', '错误 Errors: arithmetic and kinds of values, certain'],
  ['warning', '警告 Warnings: strong expectations with known exceptions'],
  ['notice', '提示 Notices: hints for a human eye'],
]);

const CHECK = 'CHECK-';

const HEAD = `# 核查规则 Rules

<!-- Written by \`npm run docs\` from the rule files of this folder. Do not edit. -->

Each rule is one file of this folder; its id is the file's name. Outcomes: pass · fail · review (it cannot be decided automatically) ·
inapplicable (with the reason) · error (the rule did not complete). What rests on an uncertain reading is a review, never a fail.
Blank is not zero: in a sum a blank part adds nothing and a blank 总计 stands for the sum of its parts; where that does not come out, and the
total or all parts are blank, it is a review; a table that is all blank is not checked. The blanks of a table are told once.
Findings of style are judged and exported, fold under one line on page and panel, and touch neither badge nor verdict.
Rules marked 对照 need other reports (last year's, other bodies', those summed up): they come with the casebook or where the command line is given them, never to a page.
A rule cites the notice of the report's own edition only; for reports of 2019 the form was only encouraged: its deviations are notices.`;

/** What auditors also ask and no rule answers, and why. */
const TAIL = `## 未设规则 Not judged

- 需要其他材料 Needs other sites or times (80, 81, 82, 87, 88): 列表页、历次页面、报送往来。
- 没有公开的名录或词表 No public register or word list (19, 42, 72, 73): 第三人与共同被告、签批时间、过时的提法和错敏词。
- 文中看不出 Not to be seen in the text (7, 16): 部分公开是否只计一次，数字是否截至12月31日（统计期限另有规则）。
- 已不要求 No longer asked (89): 人员和经费。`;
