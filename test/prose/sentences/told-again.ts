import type { Sentence } from '../sentence';
import { bureau } from '../tables';

/** The same thing told twice: rightly, and with a lower number. */
export const sentences: readonly Sentence[] = [
  // Two wholes by their own words, of which one is wrong.
  {
    tuned: true,
    tables: bureau,
    text: '印发行政规范性文件4件。2023年共印发行政规范性文件3件，均已报备。',
    says: { '4件': 'agrees', '3件': 'doubtful' },
  },
  { tuned: true, tables: bureau, text: '作出行政处罚45件。全年共作出行政处罚36件。', says: { '45件': 'agrees', '36件': 'doubtful' } },
  {
    tuned: true,
    tables: bureau,
    section: 4,
    text: '因政府信息公开发生行政复议3件。全年发生政府信息公开行政复议2件。',
    says: { '3件': 'agrees', '2件': 'doubtful' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开方面，予以公开5件，无法提供3件。全年政府信息公开申请予以公开5件，无法提供2件。',
    says: { '5件': 'agrees', '3件': 'agrees', '2件': 'doubtful' },
  },
  // Some of those: no word says of what it is all, or more is said of them behind the number, or how they were dealt with.
  { tuned: true, tables: bureau, text: '印发行政规范性文件4件。印发行政规范性文件3件，均已解读。', says: { '3件': 'unlinked' } },
  {
    tuned: true,
    tables: bureau,
    text: '现行有效行政规范性文件31件。全年对现行有效行政规范性文件12件开展评估。',
    says: { '12件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请予以公开5件。全年按时予以公开4件。',
    says: { '5件': 'agrees', '4件': 'unlinked' },
  },
];
