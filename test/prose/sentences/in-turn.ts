import type { Sentence } from '../sentence';
import { bureau } from '../tables';

/** Years and parts of the year that are told of one after the other. */
export const sentences: readonly Sentence[] = [
  {
    tuned: true,
    tables: bureau,
    text: '（二）依申请公开。2021年至2023年分别收到申请9件、11件、13件。',
    says: { '9件': 'unlinked', '11件': 'unlinked', '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '2021—2023年，分别受理政府信息公开申请9件、11件、16件。',
    says: { '11件': 'unlinked', '16件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '近三年（2021年、2022年、2023年）因信息公开引发的行政复议分别为6件、5件、3件，行政诉讼分别为8件、7件、2件。',
    says: { '5件': 'unlinked', '3件': 'agrees', '7件': 'unlinked', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '近三年（2021年、2022年、2023年）因信息公开引发的行政复议分别为6件、5件、4件，行政诉讼分别为8件、7件、1件。',
    says: { '4件': 'conflicts', '1件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '2021—2023年分别收到政府信息公开申请9件、11件、17件。',
    says: { '11件': 'unlinked', '17件': 'conflicts' },
  },
  // As many ways in, or bodies, as years.
  {
    tuned: true,
    tables: bureau,
    text: '2021—2023年网络、信函、当面三种方式分别收到政府信息公开申请40件、11件、6件。',
    says: { '40件': 'unlinked', '11件': 'unlinked', '6件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '2021—2023年，3个分局分别收到政府信息公开申请24件、17件、16件。',
    says: { '24件': 'unlinked', '17件': 'unlinked', '16件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '2020年至2023年政府信息公开申请量依次为9件、11件、8件、13件，四年合计41件。',
    says: { '13件': 'agrees', '41件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '2020年至2023年政府信息公开申请量依次为9件、11件、8件、13件，四年合计47件。',
    says: { '13件': 'agrees', '47件': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '1—9月收到政府信息公开申请8件，10—12月收到5件，全年共13件。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '1—9月收到政府信息公开申请9件，10—12月收到5件，全年共13件。', says: { '13件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '截至11月底收到政府信息公开申请9件，12月收到3件，全年13件。', says: { '13件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '前三季度收到政府信息公开申请11件，四季度收到2件，全年共13件。', says: { '13件': 'agrees' } },
  // A part of the year is left out.
  { tuned: true, tables: bureau, text: '一季度收到政府信息公开申请5件，四季度收到7件，全年共13件。', says: { '13件': 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    text: '自2015年平台开通至2023年底，我局累计收到政府信息公开申请188件、答复186件。',
    says: { '188件': 'unlinked', '186件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '自2023年1月1日起至2023年12月31日，我局累计收到政府信息公开申请188件。',
    says: { '188件': 'conflicts' },
  },
];
