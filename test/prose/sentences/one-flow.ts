import type { Sentence } from '../sentence';
import { bureau } from '../tables';

/** What came in this year, and what was carried in, each with what became of it alone. */
export const sentences: readonly Sentence[] = [
  // What was answered, divided by when it came in.
  {
    tuned: true,
    tables: bureau,
    text: '全年共答复政府信息公开申请14件，其中2022年结转2件，本年度新收12件。',
    says: { '14件': 'agrees', '2件': 'agrees', '12件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年办结政府信息公开申请14件（本年新收12件、上年结转2件）。',
    says: { '14件': 'agrees', '2件': 'agrees', '12件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年办结政府信息公开申请14件，本年新收15件，上年结转2件。',
    says: { '14件': 'agrees', '15件': 'conflicts' },
  },
  // One flow named as the set.
  {
    tuned: true,
    tables: bureau,
    text: '在当年新收的政府信息公开申请中，予以公开4件、无法提供2件，结转下年度1件。',
    says: { '4件': 'agrees', '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '2023年收到的申请，办结12件，未办结1件；2022年结转的政府信息公开申请办结2件。',
    says: { '12件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '往年结转的政府信息公开申请中，予以公开1件、无法提供1件。全年予以公开6件。',
    says: { '6件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到的政府信息公开申请中，予以公开6件、部分公开2件。',
    says: { '6件': 'conflicts', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '当年受理并办结的政府信息公开申请12件，予以公开4件。',
    says: { '12件': 'agrees', '4件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '当年受理并办结政府信息公开申请19件。', says: { '19件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '本年受理的政府信息公开申请办结率为92.3%，上年结转申请办结率100%。', says: {} },
  // Those of one kind of applicant that are new; those told behind what became of the others.
  {
    tuned: true,
    tables: { ...bureau, facts: { ...bureau.facts, 'requests.carriedIn.enterprise': 1, 'requests.carriedIn.total': 3 } },
    text: '收到政府信息公开申请13件，上年结转3件。自然人的10件新收申请中，予以公开3件，不掌握2件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '上年结转政府信息公开申请2件，均于年初答复。本年新收13件，予以公开3件，部分公开2件。',
    says: { '2件': 'agrees', '13件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '上年结转政府信息公开申请2件。本年新收13件，予以公开3件，部分公开2件。',
    says: { '13件': 'agrees', '3件': 'conflicts' },
  },
  // Results that are more than what was carried in are of all that were answered, whatever stands right in front of 其中.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，上年结转申请2件，其中予以公开5件，重复申请1件，部分公开2件，无法提供3件。',
    says: { '13件': 'agrees', '5件': 'agrees', '1件': 'agrees', '2件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，上年结转申请2件，其中予以公开4件，重复申请1件，部分公开2件，无法提供3件。',
    says: { '13件': 'agrees', '4件': 'conflicts', '1件': 'agrees', '3件': 'agrees' },
  },
  // As many were answered as can only be of the new: their results leave out what became of the others.
  {
    tuned: true,
    tables: bureau,
    text: '接转2022年政府信息公开申请2件，均已答复；2023年新收13件，办结12件，其中予以公开4件、无法提供2件。',
    says: { '12件': 'agrees', '4件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '接转2022年政府信息公开申请2件，均已答复；2023年新收13件，办结12件，其中予以公开4件、无法提供6件。',
    says: { '12件': 'agrees', '6件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '接转2022年政府信息公开申请2件；2023年新收13件，办结14件，其中予以公开4件。',
    says: { '14件': 'agrees', '4件': 'conflicts' },
  },
];
