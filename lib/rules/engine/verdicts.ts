import type { Text } from '../../report/text';
import type { Verdict } from './rule';

/** The relation holds here. */
export function pass(at: string): Verdict {
  return { at, outcome: 'pass' };
}

/** There is nothing to judge here, and why. */
export function inapplicable(at: string, zh: string, en: string): Verdict {
  return { at, outcome: 'inapplicable', reason: { zh, en } };
}

/** A cell that the relation needs was not read. */
export function unread(at: string): Verdict {
  return inapplicable(at, '所需单元格未读取', 'a cell that it needs was not read');
}

/** A fail that rests on an uncertain reading becomes a review: please compare. */
export function failIfSure(sure: boolean, verdict: Omit<Verdict, 'outcome'>): Verdict {
  return sure ? { ...verdict, outcome: 'fail' } : { ...verdict, outcome: 'review', reason: UNCERTAIN };
}

/** A hint that rests on an uncertain reading is not given at all. */
export function hintIfSure(sure: boolean, verdict: Omit<Verdict, 'outcome'>): Verdict {
  return sure ? { ...verdict, outcome: 'fail' } : { at: verdict.at, outcome: 'inapplicable', reason: UNCERTAIN };
}

const UNCERTAIN: Text = { zh: '读数不确定，请对照原文', en: 'the reading is uncertain: please compare with the page' };
