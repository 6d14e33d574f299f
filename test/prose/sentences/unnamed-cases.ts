import type { Sentence } from '../sentence';
import { bureau, county, type Tables } from '../tables';

/** Many cases: 24 reviews, 13 lawsuits. */
const cases = {
  'remedies.review.upheld': 14,
  'remedies.review.corrected': 4,
  'remedies.review.other': 5,
  'remedies.review.pending': 1,
  'remedies.review.total': 24,
  'remedies.litigationDirect.upheld': 6,
  'remedies.litigationDirect.other': 1,
  'remedies.litigationDirect.total': 7,
  'remedies.litigationAfterReview.upheld': 4,
  'remedies.litigationAfterReview.pending': 2,
  'remedies.litigationAfterReview.total': 6,
};
const many: Tables = { ...bureau, facts: { ...bureau.facts, ...cases } };
const ofCounty: Tables = { ...county, facts: { ...county.facts, ...cases } };

/** Cases, and no word of disclosure near: whose they are, their ends and the figures beside them tell. */
export const sentences: readonly Sentence[] = [
  // The ends of table four.
  {
    tuned: true,
    tables: many,
    text: '行政复议24件，其中维持14件、纠正4件、其他5件、未审结1件。',
    says: { '24件': 'agrees', '14件': 'agrees', '4件': 'agrees', '5件': 'agrees' },
  },
  {
    tuned: true,
    tables: many,
    text: '行政复议24件，其中维持14件、纠正7件、其他5件、未审结1件。',
    says: { '14件': 'agrees', '7件': 'doubtful', '5件': 'agrees' },
  },
  {
    tuned: true,
    tables: many,
    text: '未经复议直接起诉9件，复议后起诉6件。',
    says: { '9件': 'doubtful', '6件': 'agrees' },
  },
  // None of them is the table's: of another business.
  {
    tuned: true,
    tables: many,
    text: '行政复议131件，其中维持92件、纠正21件、其他18件。',
    says: { '92件': 'unlinked', '21件': 'unlinked', '18件': 'unlinked' },
  },
  // Who decides reviews took them in.
  {
    tuned: true,
    tables: ofCounty,
    text: '受理行政复议案件87件，其中维持53件、纠正4件、其他30件。',
    says: { '53件': 'unlinked', '30件': 'unlinked' },
  },
  // The figures beside it bear witness.
  {
    tuned: true,
    tables: many,
    text: '行政复议24件，其中维持14件，撤销9件。',
    says: { '24件': 'agrees', '14件': 'agrees', '9件': 'doubtful' },
  },
  {
    tuned: true,
    tables: many,
    text: '行政复议24件，其中维持14件，撤销4件。',
    says: { '24件': 'agrees', '14件': 'agrees', '4件': 'agrees' },
  },
  { tuned: true, tables: many, text: '行政复议36件，其中维持30件，撤销6件。', says: { '30件': 'unlinked' } },
  // What came in new is a part, and no more than the table holds.
  {
    tuned: true,
    tables: many,
    text: '因政府信息公开新增行政复议22件，其中维持13件、纠正3件。',
    says: { '22件': 'agrees', '13件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: many,
    text: '因政府信息公开新增行政复议29件，其中维持18件、纠正3件。',
    says: { '29件': 'doubtful', '18件': 'doubtful', '3件': 'agrees' },
  },
  { tuned: true, tables: many, text: '行政复议上年结转4件、新增20件，共24件。', says: { '24件': 'agrees' } },
  { tuned: true, tables: many, text: '行政复议上年结转4件、新增23件，共24件。', says: { '24件': 'conflicts' } },
  // A bracket tells how many of all of them are about disclosure.
  {
    tuned: true,
    tables: many,
    text: '被申请行政复议67件（含信息公开类24件），其中维持44件、纠正11件、其他12件。',
    says: { '24件': 'agrees', '44件': 'unlinked', '11件': 'unlinked', '12件': 'unlinked' },
  },
  {
    tuned: true,
    tables: many,
    text: '被申请行政复议67件（含信息公开类42件），其中维持44件、纠正11件、其他12件。',
    says: { '42件': 'doubtful', '44件': 'unlinked' },
  },
];
