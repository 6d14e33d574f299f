import type { Reckoner } from '../../reckoning/reckon';
import type { Standing } from '../../reckoning/weigh';
import { boundTable } from '../../report/bound-table';
import type { Equation } from '../../report/equation';
import type { Report } from '../../report/report';
import type { Text } from '../../report/text';
import { printed } from '../../report/told/printed';
import { factAt } from './fact-at';

/** How an equation stands as an outcome: shared texts, so that a consistent report costs none. */
export interface Judged {
  readonly outcome: 'pass' | 'fail' | 'review' | 'inapplicable';
  readonly reason: Text | null;
  readonly left: number;
  readonly right: number;
  /** Which side has nothing entered at all, when that is why it cannot be judged. */
  readonly blank: 'left' | 'right' | null;
}

/** Judges Σ left = Σ right as the reckoning has it; what rests on an uncertain reading is a review, never a fail. */
export function judgeEquation(equation: Equation, report: Report, { weigh }: Reckoner): Judged {
  const table = boundTable(report, factAt(report, equation.right[0] ?? '').table);
  if (!table.found) return notFound;
  if (table.empty) return notFilled;
  const standing = weigh(equation);
  const { stands, left, right } = standing;
  if (stands === 'holds') return pass;
  if (stands !== 'fails') return { ...undecided(standing, report), left, right };
  if (standing.confidence < 1) return { left, right, outcome: 'review', blank: null, reason: uncertain };
  return { left, right, outcome: 'fail', blank: null, reason: null };
}

function undecided({ stands, unread }: Standing<string>, report: Report): Omit<Judged, 'left' | 'right'> {
  if (stands === 'unread') return { outcome: 'inapplicable', blank: null, reason: unreadReason(unread ?? '', report) };
  if (stands === 'nothing-said') return { outcome: 'inapplicable', blank: null, reason: nothingToCompare };
  const blank = stands === 'total-blank' ? 'right' : 'left';
  return { outcome: 'review', blank, reason: blank === 'right' ? totalBlank : partsBlank };
}

function unreadReason(path: string, report: Report): Text {
  const fact = factAt(report, path);
  const missing = fact.state === 'missing';
  const raw = printed(fact.raw);
  return {
    zh: missing
      ? `“${fact.label}”没有读到，未核对`
      : `“${fact.label}”${raw === '' ? '一格读不到文字' : `填报为“${raw}”，读不出数字`}，未核对`,
    en: missing
      ? `${fact.label} was not read, so this was not checked`
      : `${fact.label} shows ${raw === '' ? 'no text' : `“${raw}”, not a number`}, so this was not checked`,
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
const nothingToCompare: Text = {
  zh: '总计未填，也没有别的数字可以推算，未核对',
  en: 'the total is blank and nothing else speaks of it, so this was not checked',
};
const totalBlank: Text = { zh: '总计未填，无法自动判定', en: 'the total is blank: it cannot be judged automatically' };
const partsBlank: Text = { zh: '各项均未填，无法自动判定', en: 'all parts are blank: it cannot be judged automatically' };
const uncertain: Text = {
  zh: '所依据的数字读取不确定，请对照原文',
  en: 'it rests on an uncertain reading: please compare with the page',
};
