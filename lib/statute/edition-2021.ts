import type { Edition } from '../report/edition';
import { type Column, lineItem } from './line-items';
import { remediesForm } from './remedies';
import { otherHandlingLeaves, requestsForm } from './requests';
import { sections } from './sections';

const documents: readonly Column[] = [
  { id: 'issued', label: '本年制发件数', kind: 'count' },
  { id: 'repealed', label: '本年废止件数', kind: 'count' },
  { id: 'inForce', label: '现行有效件数', kind: 'count' },
];
const decisions: readonly Column[] = [{ id: 'decisions', label: '本年处理决定数量', kind: 'count' }];
const fees: readonly Column[] = [{ id: 'amount', label: '本年收费金额', kind: 'money', unit: '万元' }];

const article = (n: string) => `第二十条第（${n}）项`;

/** 国办公开办函〔2021〕30号: reports for 2021 onward. 10 + 175 + 15 = 200 cells. */
export const edition2021: Edition = {
  id: '2021',
  years: { from: 2021, to: null },
  notice: '国办公开办函〔2021〕30号',
  sections,
  tables: [
    {
      id: 'disclosure',
      name: '表二',
      title: '主动公开政府信息情况',
      captions: [
        ...['一', '五', '六', '八'].map(article),
        '信息内容',
        ...[...documents, ...decisions].map((column) => column.label),
        '本年收费金额（单位：万元）',
      ],
      rows: [
        lineItem('disclosure', { id: 'rules', label: '规章', caption: article('一') }, documents),
        lineItem(
          'disclosure',
          { id: 'normativeDocs', label: '行政规范性文件', variants: ['规范性文件'], caption: article('一') },
          documents,
        ),
        lineItem('disclosure', { id: 'licensing', label: '行政许可', caption: article('五') }, decisions),
        lineItem('disclosure', { id: 'penalty', label: '行政处罚', caption: article('六') }, decisions),
        lineItem('disclosure', { id: 'coercion', label: '行政强制', caption: article('六') }, decisions),
        lineItem('disclosure', { id: 'fees', label: '行政事业性收费', variants: ['行政事业型收费'], caption: article('八') }, fees),
      ],
    },
    requestsForm(otherHandlingLeaves),
    remediesForm,
  ],
};
