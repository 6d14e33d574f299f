import type { Edition } from '../report/edition';
import type { Glance } from './glance';
import { annualReport, deadlines, labelMarks, labelsAtAGlance, titleMarks, titlesAtAGlance } from './ordinance';
import { remediesTable, remedySums } from './remedies';
import { otherHandlingLeaf, requestChains, requestSums, requestsTable } from './requests';
import { sections } from './sections';
import { type Column, rowsTable } from './tables';

const documents: readonly Column[] = [
  { id: 'made', label: '本年新制作数量' },
  { id: 'newlyPublic', label: '本年新公开数量' },
  { id: 'totalPublic', label: '对外公开总数量' },
];
const items: readonly Column[] = [
  { id: 'itemsPrevious', label: '上一年项目数量' },
  { id: 'itemsChange', label: '本年增/减', kind: 'signed' },
];
const handled: readonly Column[] = [...items, { id: 'decisions', label: '处理决定数量' }];
const procurement: readonly Column[] = [
  { id: 'projects', label: '采购项目数量' },
  { id: 'amount', label: '采购总金额', kind: 'money' },
];

const article = (n: string) => `第二十条第（${n}）项`;

/** 国办公开办函〔2019〕60号: reports for 2019 and 2020. 22 + 161 + 15 = 198 cells. */
const edition: Edition = {
  id: '2019',
  form: annualReport.form,
  years: { from: 2019, to: 2020 },
  notice: '国办公开办函〔2019〕60号',
  // For the first year bodies in difficulty were let follow it loosely.
  encouragedIn: [2019],
  title: annualReport.title,
  sections,
  tables: [
    rowsTable({
      id: 'disclosure',
      name: '表二',
      title: '主动公开政府信息情况',
      corner: '信息内容',
      captions: [
        ...['一', '五', '六', '八', '九'].map(article),
        '信息内容',
        ...[...documents, ...handled, ...procurement].map((column) => column.label),
      ],
      rows: [
        { id: 'rules', label: '规章', caption: article('一'), columns: documents },
        {
          id: 'normativeDocs',
          label: '规范性文件',
          variants: [{ label: '行政规范性文件', met: 'dossier 0.1' }],
          caption: article('一'),
          columns: documents,
        },
        { id: 'licensing', label: '行政许可', caption: article('五'), columns: handled },
        { id: 'otherServices', label: '其他对外管理服务事项', caption: article('五'), columns: handled },
        { id: 'penalty', label: '行政处罚', caption: article('六'), columns: handled },
        { id: 'coercion', label: '行政强制', caption: article('六'), columns: handled },
        {
          id: 'fees',
          label: '行政事业性收费',
          variants: [{ label: '行政事业型收费', met: 'dossier 4.3' }],
          caption: article('八'),
          columns: items,
        },
        { id: 'procurement', label: '政府集中采购', caption: article('九'), columns: procurement },
      ],
    }),
    requestsTable(otherHandlingLeaf),
    remediesTable,
  ],
  sums: [...requestSums, ...remedySums],
  chains: [
    { id: 'public-chain', table: 'disclosure', each: 'row', before: ['totalPublic'], parts: ['newlyPublic'], total: 'totalPublic' },
    { id: 'item-chain', table: 'disclosure', each: 'row', before: ['itemsPrevious', 'itemsChange'], parts: [], total: 'itemsPrevious' },
    ...requestChains,
  ],
  deadlines,
};

export default edition;

/** The detector's words. */
export const glance: Glance = {
  titles: titlesAtAGlance,
  titleMarks,
  labels: [labelsAtAGlance, ['新制作数量', '对外公开总数']],
  labelMarks,
};
