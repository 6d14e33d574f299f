import type { Sentence } from '../sentence';
import { bureau, town } from '../tables';

/** What is told behind a number and decides what it counts: its ground, that its cases are about disclosure, that others were withdrawn. */
export const sentences: readonly Sentence[] = [
  // The one ground of a result.
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请不予公开1件，属于过程性信息；不予公开1件，涉及第三方合法权益。',
    says: { '1件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '政府信息公开申请其他处理1件，为申请人逾期未补正。', says: { '1件': 'agrees' } },
  { tuned: true, tables: bureau, text: '政府信息公开申请其他处理1件，为申请人逾期未缴费。', says: { '1件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '政府信息公开申请不予公开2件（保护第三方合法权益）。', says: { '2件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '政府信息公开申请不予公开2件，主要为过程性信息。', says: { '2件': 'agrees' } },
  { tuned: true, tables: bureau, text: '政府信息公开申请不予公开2件（过程性信息等）。', says: { '2件': 'agrees' } },
  { tuned: true, tables: bureau, text: '政府信息公开申请无法提供3件，因本机关不掌握。', says: { '3件': 'agrees' } },
  // Of another group, without a mark between: nobody can tell.
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，不予公开3件内容本机关未制作，也未保存。', says: { '3件': 'unlinked' } },
  // Cases that a clause behind says are about disclosure.
  { tuned: true, tables: bureau, text: '复议、诉讼分别为3件、4件，均因政府信息公开引起。', says: { '3件': 'agrees', '4件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '行政复议3件、行政诉讼2件，均涉及政府信息公开。', says: { '3件': 'agrees', '2件': 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    text: '行政复议40件、行政诉讼30件，均不涉及政府信息公开。',
    says: { '40件': 'unlinked', '30件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '行政复议40件、行政诉讼30件，均已在政府信息公开平台公示。',
    says: { '40件': 'unlinked', '30件': 'unlinked' },
  },
  // Withdrawn requests stand among the results of the form, and not of the text.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，申请人撤回2件，有效申请11件，完成答复12件。',
    says: { '12件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '共收到政府信息公开申请13件，其中申请人撤回1件，有效申请共12件，共完成答复13件。',
    says: { '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: town,
    text: '柳林镇收到政府信息公开申请0件，有2件申请需要结转至下年度办理。',
    says: { '0件': 'agrees', '2件': 'conflicts' },
  },
  // Subjects.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中涉及征地拆迁补偿问题6件，物业管理问题4件。',
    says: { '6件': 'agrees', '4件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，其中涉及征地拆迁补偿问题16件。', says: { '16件': 'doubtful' } },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，化解征地拆迁问题60件。', says: { '60件': 'unlinked' } },
  // Carried on from last year.
  {
    tuned: true,
    tables: bureau,
    text: '受理政府信息公开申请13件，上年度继续办理政府信息公开申请2件。',
    says: { '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '受理政府信息公开申请13件，上年度继续办理政府信息公开申请3件。',
    says: { '3件': 'conflicts' },
  },
  // What is excepted in front.
  {
    tuned: true,
    tables: bureau,
    text: '除上年遗留的1件起诉件撤诉外，全年政府信息公开未发生行政复议、行政诉讼。',
    says: {},
  },
  { tuned: true, tables: bureau, text: '3.申请行政复议和提起行政诉讼情况。我局收到公开行政复议2件。', says: { '2件': 'conflicts' } },
  // All that came in was answered or goes on.
  { tuned: true, tables: bureau, text: '收到政府信息公开申请信件13件，其中答复10件，结转下年度1件。', says: { '13件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请信件13件，其中答复12件，结转下年度1件。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请信件13件，其中按期答复10件，结转下年度1件。', says: { '13件': 'agrees' } },
  // Disclosure that is received is asked for.
  {
    tuned: true,
    tables: bureau,
    text: '共收到并依法答复政府信息公开15件（含上年度结转申请2件）。',
    says: { '15件': 'agrees', '2件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '共收到政府信息公开16件。', says: { '16件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '共收到政府信息公开投诉16件。', says: { '16件': 'unlinked' } },
  // Of one kind of applicant, where the sentence begins with it.
  { tuned: true, tables: bureau, text: '企业提出政府信息公开申请2件，均已答复，其中予以公开1件、不予公开1件。', says: { '2件': 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    text: '企业提出政府信息公开申请2件，均已答复，其中予以公开3件。',
    says: { '2件': 'agrees', '3件': 'conflicts' },
  },
  // Of those that are closed.
  {
    tuned: true,
    tables: {
      ...bureau,
      facts: { 'remedies.review.upheld': 3, 'remedies.review.pending': 1, 'remedies.review.total': 4 },
    },
    text: '政府信息公开行政复议4件，已审结3件，均维持。',
    says: { '4件': 'agrees', '3件': 'agrees', 均维持: 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开行政复议3件，其中维持2件，其余1件为其他结果或者纠正。',
    says: { '3件': 'agrees', '2件': 'agrees', '1件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '答复政府信息公开申请14件，其中公开7件。', says: { '14件': 'agrees', '7件': 'agrees' } },
  { tuned: true, tables: bureau, text: '以“属于信访事项”为由不予处理政府信息公开申请1件。', says: { '1件': 'agrees' } },
  // Cases that are not about disclosure.
  { tuned: true, tables: town, text: '镇政府被提起行政诉讼2件，均与政府信息公开无关。', says: { '2件': 'unlinked' } },
  { tuned: true, tables: town, text: '镇政府因政府信息公开被提起行政诉讼2件。', says: { '2件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开无行政复议，行政诉讼4件。',
    says: { 因政府信息公开无行政复议: 'conflicts', '4件': 'conflicts' },
  },
];
