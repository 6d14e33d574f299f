import type { Claim } from '../../report/claim';
import type { Outcome } from '../../report/outcome';
import type { Text } from '../../report/text';
import { isOfTables } from './meant';

/** How a check came out, for people. */
export const checkOutcomes: Readonly<Record<Outcome, Text>> = {
  pass: { zh: '相符', en: 'holds' },
  fail: { zh: '不符', en: 'does not hold' },
  review: { zh: '存疑', en: 'undecided' },
  inapplicable: { zh: '未核对', en: 'not checked' },
  error: { zh: '核查未完成', en: 'not completed' },
};

/** How a claim came out: the export's words. */
export type ClaimOutcome = 'agrees' | 'conflicts' | 'undecided' | 'unlinked';

/** A conflict that the machine cannot decide is neither. */
export function claimOutcome({ outcome, doubtful }: Pick<Claim, 'outcome' | 'doubtful'>): ClaimOutcome {
  return outcome === 'conflicts' && doubtful ? 'undecided' : outcome;
}

/** The same for people. */
export function claimOutcomeText(claim: Pick<Claim, 'outcome' | 'doubtful' | 'readings'>): Text {
  const outcome = claimOutcome(claim);
  return isOfTables(claim) ? OF_TABLES[outcome] : OF_TEXT[outcome];
}

const OF_TABLES: Readonly<Record<ClaimOutcome, Text>> = {
  agrees: { zh: '与表格相符', en: 'agrees with the tables' },
  conflicts: { zh: '与表格不一致', en: 'does not agree with the tables' },
  undecided: { zh: '存疑，无法自动判定', en: 'undecided: it could not be judged automatically' },
  unlinked: { zh: '未与表格对照', en: 'not set against the tables' },
};
const OF_TEXT: Readonly<Record<ClaimOutcome, Text>> = {
  ...OF_TABLES,
  agrees: { zh: '与文中其他数相符', en: 'agrees with the text’s other numbers' },
  conflicts: { zh: '与文中其他数不一致', en: 'does not agree with the text’s other numbers' },
};
