import type { Sentence } from '../sentence';
import { bureau } from '../tables';

/** Requests that reviews and lawsuits came from: some of all, and so is what became of them. */
export const sentences: readonly Sentence[] = [
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开发生行政复议3件，共涉及申请2件，其中予以公开1件、无法提供1件。',
    says: { '3件': 'agrees', '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开行政复议4件，对应申请2件。',
    says: { '4件': 'conflicts', '2件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '政府信息公开行政复议3件次，涉及申请人1名、申请2件。', says: {} },
  { tuned: true, tables: bureau, text: '政府信息公开行政诉讼2件，均由1件政府信息公开申请引发。', says: {} },
  {
    tuned: true,
    tables: bureau,
    text: '因2件政府信息公开申请，被申请行政复议4件。',
    says: { '4件': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '13件申请中有2件引发行政复议。', says: {} },
  {
    tuned: true,
    tables: bureau,
    text: '被提起行政复议的政府信息公开申请共2件，均为无法提供类。',
    says: { '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '行政复议3件所涉政府信息公开申请，1件为无法提供、1件为不予公开。全年予以公开6件。',
    says: { '6件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '引发行政复议3件，涉及政府信息公开申请2件。全年收到政府信息公开申请15件，办结15件。',
    says: { '15件': 'conflicts' },
  },
];
