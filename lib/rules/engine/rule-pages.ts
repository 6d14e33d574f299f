import type { Edition } from '../../report/edition';
import { shortLabels } from '../../report/told/names';
import type { RulePage } from '../../report/told/rule-text';
import { editions } from '../../statute';
import { equationsOf } from '../../statute/sums';
import { type AdvisedRule, advisedRules } from './advice';
import { byFile } from './by-file';
import type { BesideRule, Example, Rule } from './rule';
import { holdsIn } from './scope';

const files = byFile(import.meta.glob<readonly Example[]>(['../*.ts', '../{wording,beside}/*.ts'], { eager: true, import: 'examples' }));

/** Every rule as a page to read, from the rule files themselves. Asked at build time: what ships is the text. */
export function rulePages(): RulePage[] {
  return advisedRules.map(pageOf);
}

function pageOf({ rule, advice }: AdvisedRule): RulePage {
  const own = editions.filter((edition) => holdsIn(rule, edition));
  return {
    id: rule.id,
    severity: rule.severity,
    style: rule.style === true,
    ...advice,
    basis: rule.basis.replace('{notice}', own.map(({ notice }) => notice).join('、')),
    editions: own.map(({ id }) => id),
    formulas: [...new Set(own.flatMap((edition) => formulasOf(rule, edition)))],
    examples: (files[rule.id] ?? []).map(({ name, expect }) => ({ name, outcome: outcomeOf(expect) })),
  };
}

/** The first equation of each of its sums, with what all operands share left out. */
function formulasOf(rule: Rule | BesideRule, edition: Edition): string[] {
  if (!('sums' in rule) || rule.sums !== 'own') return [];
  const [first] = equationsOf(edition, rule.id);
  if (!first) return [];
  const labels = new Map(edition.tables.flatMap(({ rows }) => rows.flatMap(({ slots }) => slots.map(({ path, label }) => [path, label]))));
  const paths = [...first.left, ...first.right];
  const { short } = shortLabels(paths.map((path) => labels.get(path) ?? path));
  const side = (names: readonly string[]) => names.join(' + ');
  return [`${side(short.slice(0, first.left.length))} = ${side(short.slice(first.left.length))}`];
}

function outcomeOf(expect: Example['expect']): RulePage['examples'][number]['outcome'] {
  if (typeof expect === 'string') return expect;
  return Object.values(expect).includes('fail') ? 'fail' : 'review';
}
