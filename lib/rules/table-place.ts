import type { TableForm } from '../report/edition';
import type { Report } from '../report/report';
import { inDocumentOrder } from './engine/document-order';
import type { Advice, CheckRule, Example, Verdict } from './engine/rule';
import { inapplicable, pass } from './engine/verdicts';

/** Two tables that stand in each other's parts. Tables that all stand together, or in an annex, are somebody's layout. */
const rule: CheckRule = {
  id: 'table-place',
  covers: [],
  severity: 'warning',
  basis: '{notice}：第二、三、四部分以表格形式报告',
  ofForm: true,
  check: (report) => {
    const partOf = partsOfTables(report);
    const { tables } = report.edition;
    const isIn = (one: TableForm, other: TableForm) => one !== other && partOf.get(one.id) === other.id;
    return tables.map((form) => {
      const other = tables.find((one) => isIn(form, one) && isIn(one, form));
      if (other) return exchanged(report, form, other);
      return partOf.has(form.id) ? pass(form.id) : inapplicable(form.id, '没有读到这张表或它的部分', 'its table or its part was not found');
    });
  },
};
export default rule;

/** The part in which each table stands, by the heading last before it. */
function partsOfTables({ edition, sections, tables }: Report): ReadonlyMap<string, string> {
  const spots = edition.tables.flatMap(({ id }) => {
    const number = edition.sections.find((one) => one.id === id)?.number;
    const heading = sections.find((one) => one.number === number && one.found)?.place;
    const table = tables[id]?.found ? tables[id].place : null;
    return heading && table
      ? [
          { id, isTable: false, place: heading, cell: null },
          { id, isTable: true, place: table, cell: null },
        ]
      : [];
  });
  const found = new Map<string, string>();
  let part = '';
  for (const { id, isTable } of inDocumentOrder(spots)) {
    if (!isTable) part = id;
    else if (part !== '') found.set(id, part);
  }
  return found;
}

function exchanged({ tables }: Report, form: TableForm, other: TableForm): Verdict {
  return {
    at: form.id,
    outcome: 'review',
    reason: { zh: '不能判定是表放错了，还是标题写错了', en: 'whether tables or headings were exchanged cannot be decided' },
    place: tables[form.id]?.place ?? null,
    message: {
      zh: `${form.name}“${form.title}”在${other.name}的部分里，${other.name}在${form.name}的部分里。`,
      en: `${form.name} stands in the part of ${other.name}, and ${other.name} in that of ${form.name}.`,
    },
  };
}

export const advice: Advice = {
  title: { zh: '各表在自己的部分里', en: 'Each table stands in its own part' },
  why: {
    zh: '表与标题错位，按标题查找的读者和汇总系统会把数字归错。',
    en: 'Who looks a table up by its heading, or collects it so, takes its figures for something else.',
  },
  fix: { zh: '把表移到自己的标题下。', en: 'Move the tables under their own headings.' },
};

/** Parts two and three, and tables two and three, on these lines. */
function standing(headings: readonly [number, number], tables: readonly [number, number]): Pick<Example, 'report'> {
  const on = (line: number) => ({ kind: 'line', line, span: null }) as const;
  const section = (number: 2 | 3, ordinal: string, line: number) =>
    ({ number, heading: `${ordinal}、`, found: true, place: on(line), ordinal, occurrences: 1, length: 9 }) as const;
  return {
    report: {
      sections: [section(2, '二', headings[0]), section(3, '三', headings[1])],
      tables: {
        disclosure: { id: 'disclosure', found: true, read: 10, of: 10, place: on(tables[0]), empty: false },
        requests: { id: 'requests', found: true, read: 175, of: 175, place: on(tables[1]), empty: false },
      },
    },
  };
}

export const examples: readonly Example[] = [
  { name: 'each under its heading', edition: '2021', ...standing([1, 30], [2, 31]), expect: 'pass' },
  { name: 'all of them at the end', edition: '2021', ...standing([1, 3], [9, 31]), expect: 'pass' },
  {
    name: 'under each other’s headings',
    edition: '2021',
    ...standing([1, 30], [31, 2]),
    expect: { disclosure: 'review', requests: 'review' },
  },
];
