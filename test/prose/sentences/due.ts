import type { Sentence } from '../sentence';
import { bureau } from '../tables';

/** What was to be handled, and when it was. */
export const sentences: readonly Sentence[] = [
  // All that were to be handled, and no manner of it.
  {
    tuned: true,
    tables: bureau,
    text: '新收政府信息公开申请13件，上年结转2件，全年应办15件，年底前办结14件，其中予以公开5件。',
    says: { '15件': 'agrees', '14件': 'agrees', '5件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '新收政府信息公开申请13件，上年结转2件，全年应办19件，年底前办结14件，其中予以公开3件。',
    says: { '19件': 'conflicts', '14件': 'agrees', '3件': 'conflicts' },
  },
  // When they were finished is not when they came.
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件。上年结转的2件已于2月办结。', says: { '2件': 'agrees' } },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件。上年结转的4件已于2月办结。', says: { '4件': 'conflicts' } },
  // Why they were not finished stands in front of what became of them.
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，办结14件。另有1件依法延期，结转至2024年。', says: { '1件': 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，办结14件。另有6件依法延期，结转至2024年。',
    says: { '6件': 'conflicts' },
  },
  // Quarters are told, and then the year.
  {
    tuned: true,
    tables: bureau,
    text: '一季度收到政府信息公开申请3件、二季度4件、三季度1件、四季度5件，全年共13件。答复14件。',
    says: { '13件': 'agrees', '14件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '一季度收到政府信息公开申请3件、二季度4件、三季度1件、四季度5件，全年共13件。答复24件。',
    says: { '13件': 'agrees', '24件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '年初在办的政府信息公开申请2件，年内新收13件，办结14件。',
    says: { '2件': 'agrees', '13件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '年初在办的政府信息公开申请5件，年内新收13件，办结14件。', says: { '5件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请中，新收13件、上年跨年结转2件，到年底跨年结转1件。',
    says: { '2件': 'agrees', '1件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '政府信息公开申请中，新收13件、上年跨年结转4件。', says: { '4件': 'conflicts' } },
];
