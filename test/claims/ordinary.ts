import type { Sentence } from './sentences';
import { bureau, county } from './tables';

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
];
