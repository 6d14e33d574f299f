import { describe, expect, it } from 'vitest';
import type { Correction } from '../../lib/report/correction';
import { claimOf, diagnoseFigures, type Figures, told } from './diagnose-figures';

/** 45 received, 45 dealt with; every identity holds. */
const consistent: Figures = {
  'newlyReceived.naturalPerson': 38,
  'newlyReceived.enterprise': 5,
  'newlyReceived.total': 43,
  'carriedIn.naturalPerson': 2,
  'carriedIn.total': 2,
  'granted.naturalPerson': 21,
  'granted.enterprise': 4,
  'granted.total': 25,
  'partiallyGranted.naturalPerson': 7,
  'partiallyGranted.total': 7,
  'unable.notHeld.naturalPerson': 9,
  'unable.notHeld.enterprise': 1,
  'unable.notHeld.total': 10,
  'resultTotal.naturalPerson': 37,
  'resultTotal.enterprise': 5,
  'resultTotal.total': 42,
  'carriedOut.naturalPerson': 3,
  'carriedOut.total': 3,
  'remedies.review.upheld': 3,
  'remedies.review.total': 3,
};

describe('one mistake in table three', () => {
  const cases: [name: string, wrong: Figures, cells: string[], pattern: string | null][] = [
    ['interior, digits transposed', { 'granted.naturalPerson': 12 }, ['granted.naturalPerson: 12 → 21'], 'transposed-digits'],
    ['interior, digit dropped', { 'granted.naturalPerson': 2 }, ['granted.naturalPerson: 2 → 21'], 'dropped-digit'],
    ['interior, digit doubled', { 'granted.naturalPerson': 221 }, ['granted.naturalPerson: 221 → 21'], 'doubled-digit'],
    ['interior, any number', { 'unable.notHeld.enterprise': 8 }, ['unable.notHeld.enterprise: 8 → 1'], null],
    ['interior, negative', { 'partiallyGranted.naturalPerson': -7 }, ['partiallyGranted.naturalPerson: -7 → 7'], null],
    ['interior, a part nobody entered', { 'carriedIn.naturalPerson': 0 }, ['carriedIn.naturalPerson: 0 → 2'], null],
    ['row total copied from the row above', { 'partiallyGranted.total': 25 }, ['partiallyGranted.total: 25 → 7'], 'copied-total'],
    ['column total', { 'resultTotal.naturalPerson': 35 }, ['resultTotal.naturalPerson: 35 → 37'], null],
    ['grand total', { 'resultTotal.total': 24 }, ['resultTotal.total: 24 → 42'], 'transposed-digits'],
    ['intake', { 'newlyReceived.enterprise': 55 }, ['newlyReceived.enterprise: 55 → 5'], 'doubled-digit'],
    [
      'two cells of a row exchanged',
      { 'granted.naturalPerson': 4, 'granted.enterprise': 21 },
      ['granted.naturalPerson: 4 → 21', 'granted.enterprise: 21 → 4'],
      'swapped-cells',
    ],
    [
      'two cells of a column exchanged',
      { 'granted.naturalPerson': 9, 'unable.notHeld.naturalPerson': 21 },
      ['granted.naturalPerson: 9 → 21', 'unable.notHeld.naturalPerson: 21 → 9'],
      'swapped-cells',
    ],
    [
      'a run one column to the right',
      { 'granted.naturalPerson': 0, 'granted.enterprise': 21, 'granted.researchInstitute': 4 },
      ['granted.naturalPerson: 0 → 21', 'granted.enterprise: 21 → 4', 'granted.researchInstitute: 4 → 0'],
      'shifted-column',
    ],
    [
      'a number under the wrong applicant',
      { 'partiallyGranted.naturalPerson': 0, 'partiallyGranted.legalServiceOrg': 7 },
      ['partiallyGranted.naturalPerson: 0 → 7', 'partiallyGranted.legalServiceOrg: 7 → 0'],
      'moved-between-columns',
    ],
    [
      'a row pasted twice',
      { 'partiallyGranted.naturalPerson': 21, 'partiallyGranted.enterprise': 4, 'partiallyGranted.total': 25 },
      ['partiallyGranted.naturalPerson: 21 → 7', 'partiallyGranted.enterprise: 4 → 0', 'partiallyGranted.total: 25 → 7'],
      'duplicated-row',
    ],
  ];
  for (const edition of ['2019', '2021'] as const)
    it.each(cases)(`${edition}: %s`, (_, wrong, cells, pattern) => {
      const diagnosis = diagnoseFigures({ ...consistent, ...wrong }, { edition });
      expect(told(diagnosis)).toEqual(cells);
      expect(diagnosis.corrections[0]?.pattern).toBe(pattern);
      expect(diagnosis.corrections[0]?.resolves.length).toBeGreaterThanOrEqual(diagnosis.failed);
      expect(diagnosis.reentry).toBeNull();
    });

  it('folds every consequence under the one cause', () => {
    const diagnosis = diagnoseFigures({ ...consistent, 'resultTotal.naturalPerson': 35 });
    expect(diagnosis.failed).toBe(3);
    expect(diagnosis.corrections).toHaveLength(1);
    expect(diagnosis.corrections[0]).toMatchObject({ ambiguous: false });
    expect(diagnosis.corrections[0]?.resolves).toHaveLength(3);
  });

  it('tells both rows of a pasted pair: the numbers cannot say which one was there first', () => {
    const pasted = { 'partiallyGranted.naturalPerson': 21, 'partiallyGranted.enterprise': 4, 'partiallyGranted.total': 25 };
    const { corrections } = diagnoseFigures({ ...consistent, ...pasted });
    expect(corrections.map((one) => one.ambiguous)).toEqual([true, true]);
  });
});

describe('a whole row', () => {
  const carried: Figures = {
    ...consistent,
    'newlyReceived.enterprise': 7,
    'newlyReceived.otherOrg': 1,
    'newlyReceived.total': 46,
    'carriedOut.enterprise': 2,
    'carriedOut.otherOrg': 1,
    'carriedOut.total': 6,
  };

  it('that was forgotten comes first, beside the row that may hold other figures instead', () => {
    const forgotten = Object.fromEntries(Object.keys(carried).flatMap((path) => (path.startsWith('carriedOut.') ? [[path, 0]] : [])));
    const diagnosis = diagnoseFigures({ ...carried, ...forgotten });
    expect(told(diagnosis)).toEqual([
      'carriedOut.naturalPerson: 0 → 3',
      'carriedOut.enterprise: 0 → 2',
      'carriedOut.otherOrg: 0 → 1',
      'carriedOut.total: 0 → 6',
    ]);
    expect(diagnosis.corrections.map((one) => one.ambiguous)).toEqual([true, true]);
    expect(told(diagnosis, 1).every((line) => line.startsWith('newlyReceived.'))).toBe(true);
    expect(diagnosis.reentry).toBeNull();
  });

  it('of the results that was forgotten is one of many: it is not guessed', () => {
    const wrong = { 'granted.naturalPerson': 0, 'granted.enterprise': 0, 'granted.total': 0 };
    const { corrections } = diagnoseFigures({ ...consistent, ...wrong });
    expect(corrections.filter((one) => !one.ambiguous)).toEqual([]);
  });

  it('is not rewritten to explain a number in the wrong column and a total beside it', () => {
    const wrong = { 'partiallyGranted.naturalPerson': 6, 'partiallyGranted.enterprise': 1, 'unable.notHeld.total': 11 };
    const { corrections } = diagnoseFigures({ ...consistent, ...wrong });
    expect(corrections.filter((one) => !one.ambiguous)).toEqual([]);
    const named = corrections.flatMap(({ cells }) => cells.map(({ path, to }) => `${path} ${to}`));
    expect(named).toEqual(expect.arrayContaining(['requests.partiallyGranted.naturalPerson 7', 'requests.unable.notHeld.total 10']));
  });

  it('is not taken for a pasted one because it holds a single one as its neighbour does', () => {
    const alike = { 'denied.enforcementFile.naturalPerson': 1, 'denied.enforcementFile.total': 1 };
    const more = { 'denied.administrativeInquiry.naturalPerson': 1, 'denied.administrativeInquiry.total': 1 };
    const wrong = {
      'newlyReceived.naturalPerson': 40,
      'newlyReceived.total': 45,
      'resultTotal.naturalPerson': 39,
      'resultTotal.total': 44,
    };
    const lessGranted = { 'granted.naturalPerson': 20, 'granted.total': 24 };
    const { corrections } = diagnoseFigures({ ...consistent, ...alike, ...more, ...wrong, ...lessGranted });
    expect(corrections.some(({ cells }) => cells.some(({ path, to }) => path === 'requests.granted.naturalPerson' && to === 21))).toBe(
      true,
    );
  });
});

describe('several mistakes', () => {
  it('two cells in different rows and columns', () => {
    const diagnosis = diagnoseFigures({ ...consistent, 'granted.naturalPerson': 12, 'unable.notHeld.enterprise': 4 });
    expect(told(diagnosis)).toEqual(['granted.naturalPerson: 12 → 21', 'unable.notHeld.enterprise: 4 → 1']);
    expect(diagnosis.corrections[0]?.resolves).toHaveLength(diagnosis.failed);
  });

  it('two cells of one row', () => {
    const diagnosis = diagnoseFigures({ ...consistent, 'granted.naturalPerson': 22, 'granted.total': 52 });
    expect(told(diagnosis)).toEqual(['granted.naturalPerson: 22 → 21', 'granted.total: 52 → 25']);
  });

  it('three cells', () => {
    const wrong = { 'granted.naturalPerson': 12, 'newlyReceived.total': 34, 'carriedOut.naturalPerson': 30 };
    expect(told(diagnoseFigures({ ...consistent, ...wrong }))).toEqual([
      'newlyReceived.total: 34 → 43',
      'granted.naturalPerson: 12 → 21',
      'carriedOut.naturalPerson: 30 → 3',
    ]);
  });

  it('a swap and a single cell count as two', () => {
    const wrong = { 'granted.naturalPerson': 4, 'granted.enterprise': 21, 'newlyReceived.naturalPerson': 83 };
    expect(told(diagnoseFigures({ ...consistent, ...wrong }))).toEqual([
      'newlyReceived.naturalPerson: 83 → 38',
      'granted.naturalPerson: 4 → 21',
      'granted.enterprise: 21 → 4',
    ]);
  });

  it('tables three and four: the whole account first, then each apart', () => {
    const diagnosis = diagnoseFigures({
      ...consistent,
      'granted.naturalPerson': 12,
      'remedies.review.corrected': 9,
      'remedies.review.total': 2,
    });
    const [whole, ...apart] = diagnosis.corrections;
    expect(told(diagnosis)).toEqual(['granted.naturalPerson: 12 → 21', 'remedies.review.total: 2 → 12']);
    expect(whole?.resolves).toHaveLength(diagnosis.failed);
    expect(apart.map((one) => one.cells.length)).toEqual([1, 1]);
  });

  it('two cells that share no sum: together first, then each by itself with its own mistake', () => {
    const { corrections } = diagnoseFigures({ ...consistent, 'granted.naturalPerson': 12, 'unable.notHeld.total': 9 });
    const [whole, ...apart] = corrections;
    expect(whole?.cells).toHaveLength(2);
    expect(apart.map(({ cells, pattern, ambiguous }) => [cells.map(({ path }) => path), pattern, ambiguous])).toEqual([
      [['requests.granted.naturalPerson'], 'transposed-digits', false],
      [['requests.unable.notHeld.total'], null, false],
    ]);
    expect(apart.flatMap(({ resolves }) => resolves).sort()).toEqual([...(whole?.resolves ?? [])].sort());
  });

  it('a certain mistake is not told again with every candidate of a doubtful one', () => {
    const pasted = { 'partiallyGranted.naturalPerson': 21, 'partiallyGranted.enterprise': 4, 'partiallyGranted.total': 25 };
    const { corrections } = diagnoseFigures({ ...consistent, ...pasted, 'carriedOut.legalServiceOrg': 6 });
    const apart = corrections.filter((one) => !corrections.some((other) => isWithin(other, one)));
    expect(apart.map(({ ambiguous, cells }) => [ambiguous, cells.length])).toEqual([
      [false, 1],
      [true, 3],
      [true, 3],
    ]);
  });

  it('a doubtful mistake casts no doubt on a certain one: that comes first, the whole accounts last', () => {
    const doubtful = { 'remedies.review.upheld': 3, 'remedies.review.corrected': 2, 'remedies.review.total': 4 };
    const { corrections, ...rest } = diagnoseFigures({ ...consistent, ...doubtful, 'granted.naturalPerson': 12 });
    expect(told({ corrections, ...rest })).toEqual(['granted.naturalPerson: 12 → 21']);
    expect(corrections[0]).toMatchObject({ ambiguous: false, pattern: 'transposed-digits' });
    expect(corrections.map(({ cells }) => cells.length)).toEqual([1, 1, 1, 1, 2, 2, 2]);
    expect(corrections.at(4)?.resolves).toHaveLength(rest.failed);
  });

  it('more than three changes: says which rows need entering again', () => {
    const rows = ['granted', 'partiallyGranted', 'unable.notHeld', 'notProcessed.repeat', 'carriedOut'];
    const wrong = Object.fromEntries(rows.map((row, i) => [`${row}.naturalPerson`, 101 + 13 * i]));
    const diagnosis = diagnoseFigures({ ...consistent, ...wrong });
    expect(diagnosis.corrections).toEqual([]);
    expect(diagnosis.reentry).toEqual(rows.map((row) => `requests.${row}`));
  });
});

describe('a sum that stands alone', () => {
  it('is ambiguous, the total first', () => {
    const { corrections } = diagnoseFigures({
      ...consistent,
      'remedies.review.upheld': 3,
      'remedies.review.corrected': 2,
      'remedies.review.total': 4,
    });
    expect(corrections.map((one) => one.cells[0]?.path)).toEqual([
      'remedies.review.total',
      'remedies.review.upheld',
      'remedies.review.corrected',
    ]);
    expect(corrections.every((one) => one.ambiguous)).toBe(true);
  });

  it('is plain when only the total can be wrong', () => {
    const wrong = { 'remedies.review.upheld': 10, 'remedies.review.corrected': 1, 'remedies.review.total': 0 };
    const diagnosis = diagnoseFigures({ ...consistent, ...wrong });
    expect(told(diagnosis)).toEqual(['remedies.review.total: 0 → 11']);
    expect(diagnosis.corrections[0]?.ambiguous).toBe(false);
  });

  it('is decided by what the prose says', () => {
    const wrong = { 'remedies.review.upheld': 3, 'remedies.review.corrected': 2, 'remedies.review.total': 4 };
    const agreeing = claimOf(4, ['remedies.review.total'], 4);
    const { corrections } = diagnoseFigures({ ...consistent, ...wrong }, { claims: [agreeing] });
    expect(corrections.map((one) => one.cells[0]?.path)).toEqual(['remedies.review.upheld', 'remedies.review.corrected']);
    const conflicting = claimOf(5, ['remedies.review.total'], 4);
    const decided = diagnoseFigures({ ...consistent, ...wrong }, { claims: [conflicting] });
    expect(told(decided)).toEqual(['remedies.review.total: 4 → 5']);
    expect(decided.corrections[0]?.ambiguous).toBe(false);
  });
});

describe('what is not known', () => {
  it('says nothing when nothing fails', () => {
    expect(diagnoseFigures(consistent)).toMatchObject({ corrections: [], reentry: null, failed: 0 });
  });

  it('says nothing to a sentence that conflicts while the tables hold: the sentence may be wrong', () => {
    const { corrections } = diagnoseFigures(consistent, { claims: [claimOf(34, ['newlyReceived.total'], 43)] });
    expect(corrections).toEqual([]);
  });

  it('proposes no value for a cell whose reading is uncertain, and trusts no equation that rests on it', () => {
    const wrong = { 'granted.naturalPerson': 12, 'unable.notHeld.naturalPerson': 8 };
    const { corrections } = diagnoseFigures({ ...consistent, ...wrong }, { uncertain: ['granted.naturalPerson'] });
    expect(corrections.flatMap((one) => one.cells.map((cell) => cell.path))).not.toContain('requests.granted.naturalPerson');
  });

  it('lets a blank part be the cell that lacks a number', () => {
    const diagnosis = diagnoseFigures({ ...consistent, 'unable.notHeld.enterprise': '' });
    expect(told(diagnosis)).toEqual(['unable.notHeld.enterprise: blank → 1']);
  });

  it('looks through a blank total to its parts', () => {
    const blanks = { 'granted.total': '', 'partiallyGranted.total': '', 'unable.notHeld.total': '' };
    const diagnosis = diagnoseFigures({ ...consistent, ...blanks, 'resultTotal.total': 24 });
    expect(told(diagnosis)).toEqual(['resultTotal.total: 24 → 42']);
  });
});

function isWithin(a: Correction, b: Correction): boolean {
  return a.cells.length < b.cells.length && a.cells.every((cell) => b.cells.some(({ path, to }) => path === cell.path && to === cell.to));
}
