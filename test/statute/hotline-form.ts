import type { Edition } from '../../lib/report/edition';
import { pairsTable } from '../../lib/statute/tables';

/** A form of another kind: its own title and sections, one table of labels with their values, two sums. */
export const hotlineForm: Edition = {
  id: 'hotline-2020',
  form: 'hotline',
  years: { from: 2020, to: null },
  notice: '示例办函〔2020〕7号',
  title: {
    pattern: '便民热线(?:工作)?年度报告',
    lacksNone: '线报',
    name: { zh: '便民热线年度报告', en: 'annual report of the hotline' },
  },
  sections: [
    { number: 1, id: 'overview', title: '热线运行概况', variants: [{ label: '热线运行情况', met: 'made up' }], pattern: '^热线运行' },
    { number: 2, id: 'calls', title: '诉求办理数据', variants: [], pattern: '^诉求办理' },
    { number: 3, id: 'next', title: '下一年工作打算', variants: [], pattern: '^下一(?:年|步)' },
  ],
  tables: [
    pairsTable({
      id: 'calls',
      name: '附表',
      title: '诉求办理数据',
      captions: ['指标名称', '数值'],
      pairs: [
        { id: 'received', label: '接听来电总量' },
        { id: 'answered', label: '话务直接答复' },
        { id: 'assigned', label: '派单转办' },
        { id: 'finished', label: '派单办结' },
        { id: 'open', label: '派单在办' },
        { id: 'cost', label: '运行经费', kind: 'money', unit: '万元' },
      ],
    }),
  ],
  sums: [
    {
      id: 'calls-received',
      table: 'calls',
      each: 'table',
      parts: ['answered', 'assigned'],
      total: ['received'],
      names: { zh: '来电总量', en: 'calls received' },
      basis: '附表',
    },
    {
      id: 'calls-open',
      table: 'calls',
      each: 'table',
      parts: ['assigned', { minus: 'finished' }],
      total: ['open'],
      names: { zh: '在办', en: 'calls still open' },
      basis: '附表',
    },
  ],
  deadlines: { department: { month: 4, day: 30 }, government: { month: 4, day: 30 }, township: { month: 4, day: 30 } },
};

export type Calls = Readonly<Record<'received' | 'answered' | 'assigned' | 'finished' | 'open' | 'cost', number | string>>;

export const rightCalls: Calls = { received: 960, answered: 700, assigned: 260, finished: 244, open: 16, cost: '12.5' };

/** One pair a row, or two beside each other. */
export function hotlinePage(calls: Calls, beside: 1 | 2 = 1): string {
  const [form] = hotlineForm.tables;
  const cells = (form?.rows ?? []).map(({ id, label }) => `<td>${label}</td><td>${calls[id.slice('calls.'.length) as keyof Calls]}</td>`);
  const rows = Array.from(
    { length: cells.length / beside },
    (_, row) => `<tr>${cells.slice(row * beside, (row + 1) * beside).join('')}</tr>`,
  );
  const head = `<tr>${'<th>指标名称</th><th>数值</th>'.repeat(beside)}</tr>`;
  return `<!DOCTYPE html><meta charset="utf-8"><title>河湾市2023年便民热线工作年度报告</title>
<h1>河湾市2023年便民热线工作年度报告</h1><p>发布日期：2024-02-20</p>
<h2>一、热线运行概况</h2><p>统计期限自2023年1月1日起至2023年12月31日止。热线全年平稳运行，话务人员按月轮训。</p>
<h2>二、诉求办理数据</h2><table border="1">${head}${rows.join('')}</table>
<h2>三、下一年工作打算</h2><p>继续压缩派单时间，完善知识库，加强回访。</p>
<p>河湾市人民政府</p><p>2024年2月19日</p>`;
}
