import { boundTable } from '../report/bound-table';
import type { Advice, Example, Rule } from './engine/rule';
import { inapplicable, pass } from './engine/verdicts';

const rule: Rule = {
  id: 'edition-for-year',
  covers: ['S-FMT'],
  severity: 'warning',
  basis: '国办公开办函〔2019〕60号（2019、2020 年度）、〔2021〕30号（2021 年度起）',
  ofForm: true,
  check: (report) => {
    const { edition, year, titlePlace } = report;
    if (year === null) return [inapplicable('edition', '没有读到报告年度', 'the year of the report was not found')];
    // One row of values is the same in every edition and tells nothing.
    const telling = edition.tables
      .filter(({ kind }) => kind !== 'groups')
      .map(({ id }) => boundTable(report, id))
      .find(({ found }) => found);
    if (!telling) return [inapplicable('edition', '没有读到可辨认格式的表格', 'no table was found that tells the edition')];
    const { from, to } = edition.years;
    if (year >= from && (to === null || year <= to)) return [pass('edition')];
    const span = to === null ? `${from} 年度起` : `${from}—${to} 年度`;
    return [
      {
        at: 'edition',
        outcome: 'fail',
        place: telling.place ?? titlePlace,
        message: {
          zh: `本报告为 ${year} 年度，所用表格是${edition.notice}的格式，该格式适用于${span}。`,
          en: `The report is for ${year}, its tables follow ${edition.notice}, which governs ${to === null ? `${from} onward` : `${from}–${to}`}.`,
        },
      },
    ];
  },
};

export default rule;

export const advice: Advice = {
  title: { zh: '表格格式与报告年度相符', en: 'The form is the one that governs the year' },
  why: {
    zh: '两版表二的栏目和口径不同，用错格式的数字不能与其他单位、其他年度相比。',
    en: 'Table two differs between the editions: figures in the wrong one cannot be compared with other bodies and years.',
  },
  fix: { zh: '按报告年度适用的格式重新填报表二、表三。', en: 'Fill tables two and three again in the form that governs the year.' },
};

export const examples: readonly Example[] = [
  { name: 'edition 2019 for 2020', edition: '2019', report: { year: 2020 }, expect: 'pass' },
  { name: 'edition 2021 for 2025', edition: '2021', report: { year: 2025 }, expect: 'pass' },
  { name: 'edition 2019 for 2022', edition: '2019', report: { year: 2022 }, expect: { edition: 'fail' } },
  { name: 'edition 2021 for 2020', edition: '2021', report: { year: 2020 }, expect: { edition: 'fail' } },
  { name: 'no year found', edition: '2021', report: { year: null }, expect: 'inapplicable' },
];
