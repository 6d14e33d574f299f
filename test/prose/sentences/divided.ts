import type { Sentence } from '../sentence';
import { bureau, type Tables } from '../tables';

/** 30 new and 2 carried in are 19 granted, 8 withdrawn and 5 carried out. */
const withdrawn: Tables = {
  ...bureau,
  facts: {
    'requests.newlyReceived.total': 30,
    'requests.carriedIn.total': 2,
    'requests.granted.total': 19,
    'requests.otherHandling.other.total': 8,
    'requests.resultTotal.total': 27,
    'requests.carriedOut.total': 5,
  },
};

/** All requests in hand, divided by what became of them. */
export const sentences: readonly Sentence[] = [
  // What one result is called restricts none of those behind it.
  {
    tuned: true,
    tables: bureau,
    text: '全年共收到政府信息公开申请13件，上年结转2件。其中，1件由申请人主动撤件，14件已按期答复，3件结转至下一年度。',
    says: { '14件': 'agrees', '3件': 'conflicts' },
  },
  {
    tuned: true,
    tables: withdrawn,
    text: '全年共收到政府信息公开申请30件，上年结转2件。其中，8件由申请人主动撤件，19件已按期答复，5件结转至下一年度。',
    says: { '8件': 'agrees', '19件': 'agrees', '5件': 'agrees' },
  },
  // Handed over to the next year is carried out.
  {
    tuned: true,
    tables: bureau,
    text: '截至年底收到政府信息公开申请13件，其中1件转办至2024年。',
    says: { '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '截至年底收到政府信息公开申请13件，其中4件转办至2024年。',
    says: { '4件': 'conflicts' },
  },
  // What was made public and what was carried over are all: answered in any way.
  {
    tuned: true,
    tables: bureau,
    text: '全年办理政府信息公开申请15件，已公开14件，1件结转下年。',
    says: { '15件': 'agrees', '14件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年办理政府信息公开申请15件，已公开12件，1件结转下年。',
    says: { '15件': 'agrees', '12件': 'conflicts', '1件': 'agrees' },
  },
  // With what was given in part, where nothing names that.
  {
    tuned: true,
    tables: bureau,
    text: '全年新收政府信息公开申请13件，上年结转2件，已公开7件，不予公开2件，无法提供3件，不予处理1件，其他处理1件，结转下年1件。',
    says: { '7件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年新收政府信息公开申请13件，上年结转2件，已公开6件，不予公开2件，无法提供3件，不予处理1件，其他处理1件，结转下年1件。',
    says: { '6件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年办理政府信息公开申请15件，依法公开14件，1件结转下年。',
    says: { '15件': 'agrees', '14件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年新收政府信息公开申请13件，上年结转2件，同意公开7件，不予公开2件，无法提供3件，不予处理1件，其他处理1件，结转下年1件。',
    says: { '7件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年办理政府信息公开申请15件，依法公开12件，1件结转下年。',
    says: { '15件': 'agrees', '12件': 'conflicts', '1件': 'agrees' },
  },
  // The form's own word is the form's row.
  {
    tuned: true,
    tables: bureau,
    text: '全年办理政府信息公开申请15件，予以公开14件，1件结转下年。',
    says: { '15件': 'agrees', '14件': 'conflicts', '1件': 'agrees' },
  },
  // However widely one result is worded, the others leave its number of the whole.
  {
    tuned: true,
    tables: bureau,
    text: '本年度办结申请14件，其中公开或此前已主动公开的9件，部分公开2件，不予公开2件，无法提供3件，重复申请1件，逾期不补正1件。',
    says: { '14件': 'agrees', '9件': 'doubtful', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '本年度办结申请14件，其中公开或此前已主动公开的5件，部分公开2件，不予公开2件，无法提供3件，重复申请1件，逾期不补正1件。',
    says: { '14件': 'agrees', '5件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到申请13件，上年结转2件，其中公开或此前已主动公开的8件，部分公开2件，不予公开2件，无法提供3件，重复申请1件，逾期不补正1件，结转下年度1件。',
    says: { '13件': 'agrees', '8件': 'doubtful', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '本年度办结申请14件，其中公开或此前已主动公开的9件，部分公开2件。',
    says: { '14件': 'agrees', '9件': 'unlinked', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件，其中征地类6件，多数（4件）当面答复，其余2件部分公开。',
    says: { '14件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件，予以公开5件（邮寄2件），其余7件无法提供。',
    says: { '14件': 'agrees', '7件': 'conflicts' },
  },
];
