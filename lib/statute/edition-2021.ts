import type { Edition } from '../report/edition';
import type { Glance } from './glance';
import { annualReport, deadlines, labelMarks, labelsAtAGlance, titleMarks, titlesAtAGlance } from './ordinance';
import { remediesTable, remedySums } from './remedies';
import { otherHandlingLeaves, requestChains, requestSums, requestsTable } from './requests';
import { sections } from './sections';
import { type Column, rowsTable } from './tables';

const documents: readonly Column[] = [
  { id: 'issued', label: '本年制发件数' },
  { id: 'repealed', label: '本年废止件数' },
  { id: 'inForce', label: '现行有效件数' },
];
const decisions: readonly Column[] = [{ id: 'decisions', label: '本年处理决定数量' }];
const fees: readonly Column[] = [{ id: 'amount', label: '本年收费金额', kind: 'money', unit: '万元' }];

const article = (n: string) => `第二十条第（${n}）项`;

/** 国办公开办函〔2021〕30号: reports for 2021 onward. 10 + 175 + 15 = 200 cells. */
const edition: Edition = {
  id: '2021',
  form: annualReport.form,
  years: { from: 2021, to: null },
  notice: '国办公开办函〔2021〕30号',
  title: annualReport.title,
  sections,
  tables: [
    rowsTable({
      id: 'disclosure',
      name: '表二',
      title: '主动公开政府信息情况',
      corner: '信息内容',
      captions: [
        ...['一', '五', '六', '八'].map(article),
        '信息内容',
        ...[...documents, ...decisions].map((column) => column.label),
        '本年收费金额（单位：万元）',
      ],
      rows: [
        { id: 'rules', label: '规章', caption: article('一'), columns: documents },
        {
          id: 'normativeDocs',
          label: '行政规范性文件',
          variants: [{ label: '规范性文件', met: '资中县铁佛镇 2021' }],
          caption: article('一'),
          columns: documents,
        },
        { id: 'licensing', label: '行政许可', caption: article('五'), columns: decisions },
        { id: 'penalty', label: '行政处罚', caption: article('六'), columns: decisions },
        { id: 'coercion', label: '行政强制', caption: article('六'), columns: decisions },
        {
          id: 'fees',
          label: '行政事业性收费',
          variants: [{ label: '行政事业型收费', met: 'dossier 4.3' }],
          caption: article('八'),
          columns: fees,
        },
      ],
    }),
    requestsTable(otherHandlingLeaves),
    remediesTable,
  ],
  sums: [...requestSums, ...remedySums],
  chains: [
    {
      id: 'stock-chain',
      table: 'disclosure',
      each: 'row',
      before: ['inForce'],
      parts: ['issued', { minus: 'repealed' }],
      total: 'inForce',
    },
    ...requestChains,
  ],
  deadlines,
};

export default edition;

/** The detector's words. */
export const glance: Glance = { titles: titlesAtAGlance, titleMarks, labels: [labelsAtAGlance, ['制发件数', '现行有效件数']], labelMarks };
