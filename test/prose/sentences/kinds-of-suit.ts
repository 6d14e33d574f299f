import type { Sentence } from '../sentence';
import { bureau } from '../tables';

/** How reviews and both kinds of lawsuit ended, told of each, of the last or of all; and what is none of the table's. */
export const sentences: readonly Sentence[] = [
  // How cases ended, told behind both kinds of suit or in the bracket that divides them, is told of both or of the last.
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被提起行政诉讼2件，未经复议直接起诉1件、复议后起诉1件，法院判决驳回1件、尚未审结1件。',
    says: { '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被提起行政诉讼2件（直接起诉1件、复议后起诉1件；维持1件、尚未审结1件）。',
    says: { '2件': 'agrees', '1件': 'agrees' },
  },
  // A bracket says of its own number alone which kind it was.
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被提起行政诉讼2件，其中维持1件（直接起诉）、尚未审结1件。',
    says: { '2件': 'agrees', '1件': 'agrees' },
  },
  // Those that ended so, divided by kind.
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被提起行政诉讼结果维持1件，其中直接起诉1件、复议后起诉0件。',
    says: { '1件': 'agrees', '0件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被提起行政诉讼2件，其中直接起诉1件，均判决维持；复议后起诉1件，尚未审结。',
    says: { '2件': 'agrees', 均判决维持: 'agrees', 尚未审结: 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被提起行政诉讼2件，均以原告撤诉结案。',
    says: { '2件': 'agrees', 均以原告撤诉结案: 'doubtful' },
  },
  // None of the others led to any; another year's, what is left out, and what the review body itself decides are none of the table's.
  {
    tuned: true,
    tables: bureau,
    text: '1件不予公开的申请引发行政复议，其余政府信息公开申请未引发复议。',
    says: { 其余政府信息公开申请未引发复议: 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议3件；分局的政府信息公开行政复议9件、行政诉讼7件未计入本报告。',
    says: { '3件': 'agrees', '9件': 'unlinked', '7件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '作为复议机构，全年收到行政复议申请143件，其中政府信息公开类26件。',
    says: { '143件': 'unlinked', '26件': 'unlinked' },
  },
  // Who decided is named with how it ended.
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被提起行政诉讼2件，其中直接起诉1件，法院判决维持；未经复议直接起诉1件，法院判决撤销。',
    says: { '2件': 'agrees' },
  },
  // Of those that are closed; with so many left out of 均; which they are is not how they ended; the term of each where one number is told of both.
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被提起行政诉讼2件，审结1件，除0件撤诉外，其余1件均判决维持。',
    says: { '2件': 'agrees', 其余1件均判决维持: 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议3件，被纠正的1件均因答复超期。',
    says: { '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: {
      ...bureau,
      facts: {
        ...bureau.facts,
        'remedies.review.upheld': 0,
        'remedies.review.total': 1,
        'remedies.litigationDirect.upheld': 0,
        'remedies.litigationDirect.total': 0,
      },
    },
    text: '分别发生1起有关政府信息公开事务的行政复议、行政诉讼案件。',
    says: { '1起': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议3件（维持2、纠正1、未结0），行政诉讼2件。',
    says: { '3件': 'agrees', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议3件、行政诉讼2件，未结案件分别为0件、1件，被纠正案件分别为1件、0件。',
    says: { '3件': 'agrees', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被提起行政诉讼2件，尚未审结1件，其中直接起诉1件、复议后起诉1件。',
    says: { '2件': 'agrees', '1件': 'agrees' },
  },
  // One matter that came to both.
  {
    tuned: true,
    tables: {
      ...bureau,
      facts: {
        ...bureau.facts,
        'remedies.review.upheld': 0,
        'remedies.review.total': 1,
        'remedies.litigationDirect.upheld': 0,
        'remedies.litigationDirect.total': 0,
      },
    },
    text: '我局有1件政府信息公开工作被申请行政复议、提起行政诉讼。',
    says: { '1件': 'agrees' },
  },
  // Who decided stands in front.
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议3件，复议机关均予以纠正。',
    says: { '3件': 'agrees', 复议机关均予以纠正: 'conflicts' },
  },
  // Of both together, each told apart behind the number.
  {
    tuned: true,
    tables: {
      ...bureau,
      facts: {
        ...bureau.facts,
        'remedies.review.upheld': 0,
        'remedies.review.total': 1,
        'remedies.litigationAfterReview.pending': 0,
        'remedies.litigationAfterReview.total': 0,
      },
    },
    text: '收到政府信息公开申请13件，其中有2件分别被提起行政复议和行政诉讼。',
    says: { '2件': 'agrees' },
  },
];
