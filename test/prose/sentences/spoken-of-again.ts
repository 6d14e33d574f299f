import type { Sentence } from '../sentence';
import { bureau, type Tables } from '../tables';

/** The bureau, with a review withdrawn where one was corrected. */
const withdrawn: Tables = {
  ...bureau,
  facts: { ...bureau.facts, 'remedies.review.corrected': 0, 'remedies.review.other': 1 },
};

/** What goes on in a sentence of its own, and what other words around it do not change. */
export const sentences: readonly Sentence[] = [
  // Cases that some of them asked about are not what results are of.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中要求公开行政复议案卷的6件。予以公开5件、部分公开2件、不予公开2件、无法提供3件。',
    says: { '13件': 'agrees', '5件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中要求公开行政复议案卷的6件。予以公开8件、部分公开2件、不予公开2件、无法提供3件。',
    says: { '13件': 'agrees', '8件': 'conflicts', '3件': 'agrees' },
  },
  // What is withdrawn among cases are cases.
  {
    tuned: true,
    tables: withdrawn,
    text: '因政府信息公开被申请行政复议3件，其中维持2件、撤回申请1件。',
    says: { '3件': 'agrees', '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: withdrawn,
    text: '因政府信息公开被申请行政复议3件，其中维持1件、撤回申请5件。',
    says: { '3件': 'agrees', '1件': 'conflicts', '5件': 'doubtful' },
  },
  // The same number again is the same part.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，本级受理8件，移交外单位5件。受理的8件按期答复。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，本级受理8件，移交外单位5件。受理的18件按期答复。',
    says: { '13件': 'agrees', '18件': 'conflicts' },
  },
  // Ways in, and what they come to.
  {
    tuned: true,
    tables: bureau,
    text: '信访渠道转来的政府信息公开申请4件、政务服务网收到的7件、现场递交的2件，全年合计受理13件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '信访渠道转来的政府信息公开申请4件、政务服务网收到的7件、现场递交的2件，全年合计受理12件。',
    says: { '12件': 'conflicts' },
  },
  // What it came up to.
  { tuned: true, tables: bureau, text: '政府信息公开申请较2022年的10件增加了3件，达到13件。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '政府信息公开申请较2022年的10件增加了3件，达到23件。', says: { '23件': 'conflicts' } },
  // A share of all of them.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。其中，张某一人申请5件，占全部申请的38.5%。',
    says: { '13件': 'agrees', '38.5%': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。其中，张某一人申请5件，占全部申请的58.3%。',
    says: { '13件': 'agrees', '58.3%': 'conflicts' },
  },
];
