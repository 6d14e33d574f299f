import type { Sentence } from './sentences';
import { bureau, county, quiet } from './tables';

/** Plain sentences as published reports have them: what is right must stay quiet, the wrong twin must not. Tuned on. */
export const ordinary: readonly Sentence[] = [
  // One channel is a part of them all, also when it is called one.
  {
    tables: bureau,
    text: '依申请公开方面，全年受理申请13件，其中通过网络渠道提出6件，信函渠道提出7件，均在法定期限内予以答复。',
    says: { '13件': 'agrees' },
  },
  { tables: bureau, text: '收到申请材料，其中通过网络渠道提出政府信息公开申请16件。', says: { '16件': 'doubtful' } },
  // Three groups of the form say what is counted.
  {
    tables: bureau,
    text: '从答复情况看，予以公开5件，部分公开2件，不予公开2件，本机关无法提供9件，不予处理1件，其他处理1件。',
    says: { '5件': 'agrees', '9件': 'conflicts' },
  },
  {
    tables: bureau,
    text: '政府信息公开申请办理结果方面，14件答复中，予以公开5件，部分公开2件，其余7件为不予公开、无法提供、不予处理或其他处理。',
    says: { '14件': 'agrees', '5件': 'agrees', '2件': 'agrees' },
  },
  { tables: bureau, text: '政府信息公开申请办理方面，18件办结件全部在法定期限内答复。', says: { '18件': 'conflicts' } },
  {
    tables: bureau,
    text: '政府信息公开行政争议情况。行政复议方面，全年发生4件，维持2件，纠正1件。行政诉讼方面，全年发生2件，维持1件，1件尚未审结。',
    says: { '4件': 'conflicts', '1件': 'agrees' },
  },
  {
    tables: bureau,
    text: '政府信息公开行政诉讼2件，法院判决维持（含驳回诉讼请求）1件、纠正0件、尚未审结1件。',
    says: { '2件': 'agrees', '0件': 'agrees' },
  },
  { tables: bureau, text: '政府信息公开行政诉讼2件，判决维持（含驳回起诉）3件。', says: { '2件': 'agrees', '3件': 'conflicts' } },
  {
    tables: bureau,
    text: '受市政府委托办理以市政府名义答复的申请9件；我局自身收到政府信息公开申请13件，均按规定答复或结转。',
    says: { '9件': 'unlinked', '13件': 'agrees' },
  },
  {
    tables: county,
    text: '2024年收到政府信息公开申请1284件，办理量排名前5位的单位合计受理270件。',
    says: { '1284件': 'agrees', '270件': 'unlinked' },
  },
  {
    tables: bureau,
    text: '制发公文64件，主动公开41件、依申请公开15件、不公开8件，公开率64.1%。',
    says: { '64.1%': 'unlinked' },
  },
  {
    tables: bureau,
    text: '2023年我局收到政府信息公开申请13件，其中上级机关转办3件，直接收到10件。',
    says: { '13件': 'agrees', '10件': 'unlinked' },
  },
  {
    tables: bureau,
    text: '我局收到政府信息公开申请18件，其中上级机关转办8件，直接收到10件。',
    says: { '18件': 'conflicts', '10件': 'unlinked' },
  },
  {
    tables: bureau,
    text: '涉及政府信息公开的行政复议、行政诉讼分别为3件和2件，其中复议维持2件、诉讼判决维持1件。',
    says: { '3件': 'agrees' },
  },
  { tables: quiet, text: '政府信息公开行政复议和行政诉讼均为零；其他领域行政应诉9件，负责人出庭3次。', says: {} },
  {
    tables: bureau,
    text: '政府信息公开行政复议案件3件，占我局行政复议案件总数172件的1.7%。',
    says: { '3件': 'agrees', '172件': 'unlinked' },
  },
  {
    tables: bureau,
    text: '被提起政府信息公开行政诉讼2件，其中直接起诉1件、经复议后起诉1件；已审结1件，尚未审结1件。',
    says: { '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tables: bureau,
    text: '政府信息公开申请13件，其中以自然人名义申请的9件，以法人或其他组织名义申请的3件。',
    says: { '13件': 'agrees', '9件': 'conflicts', '3件': 'agrees' },
  },
  {
    tables: bureau,
    text: '行政规范性文件“立改废”：本年制发7件、废止2件、修改4件，年底现行有效31件。',
    says: { '7件': 'conflicts', '31件': 'agrees' },
  },
  {
    tables: bureau,
    text: '政府信息公开行政复议3件，较2022年（5件）减少2件；行政诉讼4件，较2022年（7件）减少3件。',
    says: { '3件': 'agrees', '4件': 'conflicts' },
  },
  { tables: bureau, text: '重新核定政府信息423条，其中由不公开转为公开3条；依申请公开转为主动公开1条。', says: { '423条': 'unlinked' } },
  { tables: quiet, text: '全年被复议0件、被诉讼0件（政府信息公开）；县法院审理的其他行政案件8件，均胜诉。', says: {} },
  {
    tables: bureau,
    text: '因信息公开被复议3件，其中2件得到维持，维持率66.7%；全部复议案件26件，总体维持率93%。',
    says: { '3件': 'agrees', '66.7%': 'agrees', '26件': 'unlinked', '93%': 'unlinked' },
  },
  {
    tables: bureau,
    text: '依申请公开办理中，因申请内容不明确发出补正通知8份，其中5件补正后继续办理、3件逾期未补正。',
    says: { '5件': 'unlinked', '3件': 'unlinked' },
  },
  { tables: bureau, text: '政府信息公开申请中重复申请较多，同一申请人最多提交4件。', says: { '4件': 'unlinked' } },
  { tables: bureau, text: '收到政府信息公开申请13件，均书面答复。', says: { '13件': 'agrees', 均书面答复: 'doubtful' } },
  {
    tables: bureau,
    text: '政府信息公开行政复议3件，其中本级答复引发2件、下级答复引发0件。',
    says: { '3件': 'agrees', '2件': 'unlinked', '0件': 'unlinked' },
  },
  { tables: bureau, text: '在2023年度信息公开行政复议案件中，维持2件、纠正4件，合计3件。', says: { '4件': 'conflicts', '3件': 'agrees' } },
  {
    tables: bureau,
    text: '收到政府信息公开申请13件，答复14件，未办结1件，其中涉及土地类7件。',
    says: { '13件': 'agrees', '1件': 'agrees' },
  },
  {
    tables: bureau,
    text: '政府信息公开类复议诉讼案件共5件：复议3件，诉讼2件，已结4件，未结1件。',
    says: { '3件': 'agrees', '2件': 'agrees', '4件': 'agrees' },
  },
  { tables: bureau, text: '新制定规范性文件4件，废止2件，现有41件有效。', says: { '4件': 'agrees', '41件': 'conflicts' } },
];
