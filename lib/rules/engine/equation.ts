import type { Equation } from '../../report/equation';
import type { Fact } from '../../report/fact';
import { printed } from '../../report/printed';
import type { Report } from '../../report/report';
import type { Text } from '../../report/text';
import { factAt, type Ledger } from './ledger';

/** How an equation stands: shared when nothing needs saying, so that a consistent report costs no texts. */
export interface Judged {
  readonly outcome: 'pass' | 'fail' | 'review' | 'inapplicable';
  readonly reason: Text | null;
  readonly left: number;
  readonly right: number;
  /** Which side has nothing entered at all, when that is why it cannot be judged. */
  readonly blank: 'left' | 'right' | null;
}

/** Judges Σ left = Σ right after the blank policy; what rests on an uncertain reading is a review, never a fail. */
export function judgeEquation(equation: Equation, report: Report, ledger: Ledger): Judged {
  const table = report.tables[factAt(report, equation.right[0] ?? '').table];
  if (!table.found) return notFound;
  if (table.empty) return notFilled;
  const left = sum(equation.left, ledger);
  const right = sum(equation.right, ledger);
  const unread = left.unread ?? right.unread;
  if (unread) return { ...pass, outcome: 'inapplicable', reason: unreadReason(unread) };
  // Counts are integers; the tolerance only absorbs binary fractions when a clerk printed decimals.
  if (Math.abs(left.value - right.value) < 1e-9) return pass;
  const sums = { left: left.value, right: right.value };
  const blank = right.firstBlank || right.allBlank ? 'right' : left.allBlank ? 'left' : null;
  if (blank) return { ...sums, outcome: 'review', blank, reason: blank === 'right' ? totalBlank : partsBlank };
  if (Math.min(left.confidence, right.confidence) < 1) return { ...sums, outcome: 'review', blank, reason: uncertain };
  return { ...sums, outcome: 'fail', blank, reason: null };
}

interface Side {
  readonly value: number;
  readonly confidence: number;
  readonly unread: Fact | null;
  readonly allBlank: boolean;
  readonly firstBlank: boolean;
}

function sum(paths: readonly string[], ledger: Ledger): Side {
  let value = 0;
  let confidence = 1;
  let allBlank = true;
  let firstBlank = false;
  for (let i = 0; i < paths.length; i++) {
    const entry = ledger(paths[i] ?? '');
    if (entry.value === null) return { value, confidence, unread: entry.unread, allBlank: false, firstBlank };
    value += entry.value;
    if (entry.confidence < confidence) confidence = entry.confidence;
    if (!entry.blank) allBlank = false;
    else if (i === 0) firstBlank = true;
  }
  return { value, confidence, unread: null, allBlank, firstBlank };
}

function unreadReason(fact: Fact): Text {
  const missing = fact.state === 'missing';
  const raw = printed(fact.raw);
  return {
    zh: missing ? `“${fact.label}”没有读到，未核对` : `“${fact.label}”印为“${raw}”，读不出数字，未核对`,
    en: missing
      ? `${fact.label} was not read, so this was not checked`
      : `${fact.label} prints “${raw}”, not a number, so this was not checked`,
  };
}

const pass: Judged = { outcome: 'pass', reason: null, left: 0, right: 0, blank: null };
const notFound: Judged = {
  ...pass,
  outcome: 'inapplicable',
  reason: { zh: '没有读到这张表，未核对', en: 'the table was not found, so this was not checked' },
};
const notFilled: Judged = {
  ...pass,
  outcome: 'inapplicable',
  reason: { zh: '这张表没有填任何数字，无从核对', en: 'the table has no figure in it, so there is nothing to check' },
};
const totalBlank: Text = { zh: '总计未填，机器不能判定', en: 'the total is blank: the machine cannot decide' };
const partsBlank: Text = { zh: '各部分均未填，机器不能判定', en: 'all parts are blank: the machine cannot decide' };
const uncertain: Text = {
  zh: '所依据的数字读取不确定，请对照原文',
  en: 'it rests on an uncertain reading: please compare with the page',
};
