import type { Sentence } from '../sentence';
import { bureau } from '../tables';

/** Cases of one year, or those that a number in front set apart, and how they ended. */
export const sentences: readonly Sentence[] = [
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开，2022年遗留的2件行政复议于今年审结，均维持；今年新增行政复议1件，复议机关予以纠正。',
    says: { 均维持: 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '因政府信息公开发生行政复议3件，均维持。', says: { '3件': 'agrees', 均维持: 'conflicts' } },
  { tuned: true, tables: bureau, text: '全年因政府信息公开引发诉讼2件，其中上年结转的1件胜诉，当年新增的1件未审结。', says: {} },
  {
    tuned: true,
    tables: bureau,
    text: '全年发生行政复议3件，其中维持2件，纠正1件。',
    says: { '3件': 'agrees', '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年发生行政复议3件，其中维持1件，纠正2件。',
    says: { '3件': 'agrees', '1件': 'conflicts', '2件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开引发行政诉讼2件，其中直接起诉1件、复议后起诉1件；已判决1件（胜诉1件）。',
    says: { '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开引发行政诉讼2件，其中复议后起诉1件、直接起诉1件；已判决1件（败诉3件）。',
    says: { '2件': 'agrees', '3件': 'doubtful' },
  },
];
