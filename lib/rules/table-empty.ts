import { boundTable } from '../report/bound-table';
import type { TableForm } from '../report/edition';
import type { BoundTable, Report } from '../report/report';
import type { Text } from '../report/text';
import { isBareForm, isUntouched } from './engine/bare-form';
import type { Advice, Example, Rule, Verdict } from './engine/rule';
import { failIfSure, inapplicable, pass } from './engine/verdicts';

const rule: Rule = {
  id: 'table-empty',
  covers: ['S-EMPTY'],
  severity: 'warning',
  basis: '《政府信息公开条例》第五十条；{notice}',
  ofForm: true,
  tablesAlone: true,
  check: (report) =>
    report.edition.tables.map((form) => {
      const table = boundTable(report, form.id);
      if (!table.found) return inapplicable(form.id, '没有读到这张表', 'the table was not found');
      if (table.empty && table.read === 0) return withoutFigures(table, form);
      if (!isBareForm(report, form)) return pass(form.id);
      const facts = form.rows.flatMap((row) => row.slots.flatMap((slot) => report.facts[slot.path] ?? []));
      return failIfSure(
        facts.every((fact) => fact.confidence === 1),
        {
          at: form.id,
          place: table.place,
          cells: facts.map((fact) => fact.path),
          ...tellBare(report, form, facts.length),
          expected: facts.length,
          actual: 0,
        },
      );
    }),
};

export default rule;

/** A form that nobody has begun is told, not complained of. */
function tellBare(report: Report, { name, title }: TableForm, cells: number): { message: Text; severity?: 'notice' } {
  if (isUntouched(report))
    return {
      severity: 'notice',
      message: { zh: `${name}“${title}”未填写（${cells} 格）。`, en: `${name} (${title}) is not filled in: ${cells} cells.` },
    };
  return {
    message: {
      zh: `${name}“${title}”已列出，但 ${cells} 格都没有填数字。`,
      en: `${name} (${title}) is there, but none of its ${cells} cells has a figure.`,
    },
  };
}

/** Labels without one figure, in a text: an empty form, or a conversion that lost them. */
function withoutFigures(table: BoundTable, form: TableForm): Verdict {
  return {
    at: form.id,
    outcome: 'review',
    reason: { zh: '文本转换可能丢失数字，请对照原页面', en: 'a conversion to text may lose figures: please compare with the page' },
    place: table.place,
    cells: form.rows.flatMap((row) => row.slots.map((slot) => slot.path)),
    message: {
      zh: `${form.name}“${form.title}”各行都在，但一个数字也没有读到。`,
      en: `${form.name} (${form.title}) has its rows, but not one figure was read.`,
    },
    expected: table.of,
    actual: 0,
  };
}

export const advice: Advice = {
  title: { zh: '三张法定表格都填有数字', en: 'None of the three tables is left empty' },
  why: {
    zh: '整张表没有填数字，读者无法得知该项情况；没有发生的也应填 0。',
    en: 'A table without any figure reports nothing; where there was nothing, 0 is to be entered.',
  },
  fix: { zh: '补填该表；没有发生的填 0。', en: 'Fill the table in, with 0 where there was nothing.' },
};

export const examples: readonly Example[] = [
  { name: 'zeros are figures', edition: '2019', expect: 'pass' },
  { name: 'one figure is enough', edition: '2019', facts: { 'remedies.*': '', 'remedies.review.total': 0 }, expect: 'pass' },
  { name: 'dashes are an answer', edition: '2019', facts: { 'remedies.*': '/' }, expect: 'pass' },
  { name: 'a bare form', edition: '2021', facts: { 'requests.*': '', 'remedies.*': '' }, expect: { requests: 'fail', remedies: 'fail' } },
  {
    name: 'a form that nobody has begun',
    edition: '2021',
    facts: { '*': '' },
    report: { sections: [] },
    expect: { disclosure: 'fail', requests: 'fail', remedies: 'fail' },
  },
  {
    name: 'uncertain',
    edition: '2021',
    facts: { 'remedies.*': '' },
    uncertain: ['remedies.review.total'],
    expect: { remedies: 'review' },
  },
];
