import { bodyOf, hasRuleMakingPower } from '../bodies/body';
import { rememberFor } from '../document/remember';
import { figures } from '../reckoning/figures';
import type { Edition } from '../report/edition';
import type { Advice, CheckRule, Example } from './engine/rule';
import { failIfSure, inapplicable, pass, unread } from './engine/verdicts';

/** Only some bodies make 规章; the others report none. */
const rule: CheckRule = {
  id: 'rule-making-power',
  covers: ['A2-RULES', 'B2-RULES'],
  severity: 'warning',
  basis: '立法法关于规章制定权的规定；表二“规章”',
  check: (report) => {
    const body = bodyOf(report.issuer);
    const power = hasRuleMakingPower(body, report.meta);
    if (power === null) return [inapplicable('rules', '无法确定发布机关有无规章制定权', 'the issuer’s rule-making power is not known')];
    if (power) return [pass('rules')];
    const cells = cellsOfRules(report.edition);
    const read = figures(report, cells);
    if (!read) return [unread('rules')];
    const filled = cells.filter((_, at) => (read.values[at] ?? 0) > 0);
    if (filled.length === 0) return [pass('rules')];
    const printed = cells.map((path) => report.facts[path]?.raw || '空').join('、');
    return [
      failIfSure(read.sure, {
        at: 'rules',
        cells: filled,
        expected: 0,
        actual: Math.max(...read.values),
        message: {
          zh: `${report.issuer ?? '发布机关'}没有规章制定权，“规章”一行填有 ${printed}。`,
          en: `${report.issuer ?? 'The issuer'} has no rule-making power, but the row 规章 shows ${printed}.`,
        },
      }),
    ];
  },
};
export default rule;

const cellsOfRules = rememberFor(({ tables }: Edition): readonly string[] =>
  tables
    .flatMap(({ rows }) => rows.flatMap(({ slots }) => slots.map(({ path }) => path)))
    .filter((path) => path.startsWith('disclosure.rules.')),
);

export const advice: Advice = {
  title: { zh: '无规章制定权的机关，规章一行为零', en: 'A body without rule-making power reports no 规章' },
  why: {
    zh: '规章由国务院部门，省、自治区、直辖市和设区的市、自治州的人民政府制定；县区、乡镇、街道和地方政府部门没有规章制定权。',
    en: '规章 are made by State Council departments and by governments of provinces, districted cities and autonomous prefectures only.',
  },
  fix: {
    zh: '核对是否把规范性文件或规章制度填入了“规章”一行；没有制定权的填 0。',
    en: 'Check whether other documents were entered under 规章; without the power the row is 0.',
  },
};

const inForce = { 'disclosure.rules.inForce': 6 };
export const examples: readonly Example[] = [
  { name: 'a province', edition: '2021', facts: inForce, report: { issuer: '江苏省人民政府' }, expect: 'pass' },
  { name: 'the office of a municipality', edition: '2021', facts: inForce, report: { issuer: '上海市人民政府办公厅' }, expect: 'pass' },
  { name: 'the office of an unnamed region', edition: '2021', facts: inForce, report: { issuer: '自治区人民政府办公厅' }, expect: 'pass' },
  { name: 'a city of unknown rank', edition: '2021', facts: inForce, report: { issuer: '临江市人民政府' }, expect: 'inapplicable' },
  { name: 'a county with none', edition: '2021', report: { issuer: '青河县人民政府' }, expect: 'pass' },
  { name: 'a town', edition: '2021', facts: inForce, report: { issuer: '青河县大路镇人民政府' }, expect: { rules: 'fail' } },
  {
    name: 'a city’s department',
    edition: '2019',
    facts: { 'disclosure.rules.made': 2, 'disclosure.rules.newlyPublic': 2, 'disclosure.rules.totalPublic': 2 },
    report: { issuer: '临江市水务局' },
    expect: { rules: 'fail' },
  },
];
