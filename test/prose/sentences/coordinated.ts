import type { Sentence } from '../sentence';
import { bureau, bureau2019 } from '../tables';

const decided = { ...bureau, facts: { ...bureau.facts, 'disclosure.coercion.decisions': 6 } };

/** Two or more things named together, with one number for all of them. */
export const sentences: readonly Sentence[] = [
  { tuned: true, tables: decided, text: '行政许可、行政处罚、行政强制三类处理决定共171件。', says: { '171件': 'agrees' } },
  { tuned: true, tables: decided, text: '许可、处罚和强制三项决定合计172件。', says: { '172件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '制发和废止规范性文件共6件，其中制发4件、废止2件。',
    says: { '6件': 'agrees', '4件': 'agrees', '2件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '制发、废止行政规范性文件7件。', says: { '7件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '新收和结转政府信息公开申请共15件，已办结14件。', says: { '15件': 'agrees', '14件': 'agrees' } },
  { tuned: true, tables: bureau, text: '政府信息公开申请本年新收加上年结转合计16件。', says: { '16件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请中，不予公开、无法提供、不予处理合计7件。',
    says: { '7件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请中，不予公开、无法提供、不予处理合计6件，予以公开和部分公开合计7件。',
    says: { '6件': 'agrees', '7件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请的上年结转、本年新收、本年办结、结转下年分别为2件、13件、14件、1件。',
    says: { '2件': 'agrees', '13件': 'agrees', '14件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请的上年结转、本年新收、本年办结、结转下年分别为2件、13件、16件、1件。',
    says: { '16件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau2019,
    text: '行政许可事项、行政处罚事项上年分别为23项、158项，今年分别增加4项、0项。',
    says: { '158项': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau2019,
    text: '行政许可事项、行政处罚事项上年分别为23项、185项，今年分别增加4项、0项。',
    says: { '185项': 'conflicts' },
  },
];
