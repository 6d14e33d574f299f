import type { Sentence } from './sentences';
import { bureau } from './tables';

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
];
