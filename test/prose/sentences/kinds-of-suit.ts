import type { Sentence } from '../sentence';
import { bureau, county } from '../tables';

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
  // What ended so is named right behind its number.
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被提起行政诉讼2件，直接起诉1件，复议后起诉1件；已审结的1件诉讼中，胜诉1件。',
    says: { '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被提起行政诉讼2件，直接起诉1件，复议后起诉1件；已审结的4件诉讼均已归档。',
    says: { '2件': 'agrees', '1件': 'agrees', '4件': 'doubtful' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议3件，被诉2件；驳回1件诉讼请求，维持的2件复议均已归档。',
    says: { '3件': 'agrees', '2件': 'agrees', '1件': 'agrees' },
  },
  // Through a review or without one, said in other words, with a suit behind it or alone.
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被提起诉讼2件，径行起诉1件、经行政复议后又起诉1件。',
    says: { '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被提起诉讼2件，径行起诉3件、经行政复议后又起诉4件。',
    says: { '2件': 'agrees', '3件': 'conflicts', '4件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议3件；诉讼2件，按起诉方式分，不经复议1件，经复议1件；按结果分，维持1件，未审结1件。',
    says: { '3件': 'agrees', '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议3件；诉讼2件，按起诉方式分，不经复议1件，经复议6件；按结果分，未审结8件。',
    says: { '3件': 'agrees', '2件': 'agrees', '1件': 'agrees', '6件': 'conflicts', '8件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议3件，经复议维持2件、纠正1件，行政诉讼2件。',
    says: { '3件': 'agrees', '2件': 'agrees', '1件': 'agrees' },
  },
  // The form names it so.
  {
    tuned: true,
    tables: bureau,
    text: '被申请行政复议3件；未经复议直接提起的行政诉讼4件。',
    says: { '3件': 'agrees', '4件': 'conflicts' },
  },
  // No review is denied.
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开直接起诉1件，没有经过复议。',
    says: { '1件': 'agrees' },
  },
  // The former and the latter are the kinds of cases that were named in front; of other pairs nothing is said.
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被提起诉讼2件，直接起诉与复议后起诉各1件，前者判决驳回，后者均尚未审结。',
    says: { '2件': 'agrees', '1件': 'agrees', 后者均尚未审结: 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议3件、被提起诉讼2件，前者均纠正，后者均尚未审结。',
    says: { '3件': 'agrees', '2件': 'agrees', 前者均纠正: 'conflicts', 后者均尚未审结: 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议3件、被提起诉讼2件，前者维持2件，后者未审结4件。',
    says: { '3件': 'agrees', '2件': 'agrees', '4件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议3件，其中镇里2件、村里1件，前者均被维持，后者均被撤销。',
    says: { '3件': 'agrees' },
  },
  // All of them of one kind.
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开引发行政诉讼2件，行政诉讼均为复议后起诉。',
    says: { '2件': 'agrees', 行政诉讼均为复议后起诉: 'conflicts' },
  },
  { tuned: true, tables: county, text: '因政府信息公开引发行政诉讼2件，均为未经复议直接起诉。', says: { 均为未经复议直接起诉: 'agrees' } },
  { tuned: true, tables: county, text: '因政府信息公开引发行政诉讼2件，均为复议后起诉。', says: { 均为复议后起诉: 'conflicts' } },
  { tuned: true, tables: bureau, text: '因政府信息公开引发行政诉讼2件，其余诉讼均为复议后起诉。', says: {} },
];
