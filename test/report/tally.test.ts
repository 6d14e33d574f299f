import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../lib/report/claim';
import type { Outcome } from '../../lib/report/outcome';
import { sinceThen, spotsOf } from '../../lib/report/told/since';
import { tallyChecks, tallyNumbers } from '../../lib/report/told/tally';
import { sinceInWords, verdictInWords } from '../../lib/strings/tallies';
import { at, sampleAudit, sampleFinding } from '../panel/sample-audit';

const outcome = fc.constantFrom<Outcome>('pass', 'fail', 'review', 'inapplicable', 'error');

describe('the counts of checks', () => {
  test.prop([fc.array(outcome)])(
    'add up: what ran is held, failed, undecided and not completed; what did not apply stands apart',
    (outcomes) => {
      const checks = outcomes.map((one, index) => ({ rule: 'r', at: String(index), outcome: one, reason: null, equation: null }));
      const { ran, held, failed, undecided, broken, inapplicable } = tallyChecks({ checks });
      expect(held + failed + undecided + broken).toBe(ran);
      expect(ran + inapplicable).toBe(outcomes.length);
    },
  );
});

const claim = (spot: string, change: Partial<Claim> = {}): Claim => ({
  quote: '收到5件',
  numeral: '5件',
  section: 1,
  place: at(spot),
  clause: at(spot),
  value: 5,
  unit: '件',
  subject: 'requests received',
  readings: [{ name: { zh: '本年新收', en: 'new' }, cells: ['requests.newlyReceived.total'], value: 5 }],
  outcome: 'agrees',
  doubtful: false,
  rule: null,
  reason: null,
  ...change,
});

describe('the counts of numbers in the text', () => {
  it('count each number once, with the tables before the text', () => {
    const own: Partial<Claim> = { relation: 'own-sum', readings: [{ name: { zh: '分项之和', en: 'parts' }, cells: [], value: 5 }] };
    const claims = [
      claim('a', own),
      claim('a'),
      claim('b', own),
      claim('c', { outcome: 'unlinked', readings: [] }),
      claim('d', { numeral: null }),
    ];
    expect(tallyNumbers({ claims })).toEqual({ all: 3, compared: 2, withTables: 1, withText: 1 });
  });
  test.prop([fc.array(fc.record({ spot: fc.constantFrom('a', 'b', 'c'), own: fc.boolean(), linked: fc.boolean() }))])('add up', (list) => {
    const claims = list.map(({ spot, own, linked }) =>
      claim(spot, { outcome: linked ? 'conflicts' : 'unlinked', relation: own ? 'own-sum' : 'equals' }),
    );
    const { all, compared, withTables, withText } = tallyNumbers({ claims });
    expect(withTables + withText).toBe(compared);
    expect(compared).toBeLessThanOrEqual(all);
    expect(all).toBe(new Set(list.map(({ spot }) => spot)).size);
  });
});

describe('the verdict in words', () => {
  const facts = { verdict: 'doubtful', errors: 0, warnings: 0, reviews: 0, dismissed: 0, look: 'agrees', read: 0, of: 0 } as const;
  it.each([
    [{ ...facts, verdict: 'inconsistent', errors: 2 } as const, '有不一致'],
    [{ ...facts, warnings: 1, reviews: 1 }, '有待核实'],
    [{ ...facts, reviews: 1 }, '有存疑'],
    [{ ...facts, verdict: 'inconsistent', errors: 1, dismissed: 2 } as const, '有不一致（已忽略 2）'],
    [{ ...facts, verdict: 'inconsistent', dismissed: 3 } as const, '已忽略 3 处，未发现其他不符'],
    [{ ...facts, verdict: 'not-fully-read', dismissed: 1 } as const, '未完整读取（已忽略 1）'],
    [{ ...facts, verdict: 'not-fully-read', unfilled: true } as const, '未填写'],
    [{ ...facts, verdict: 'not-fully-read', read: 3, of: 4 } as const, '未完整读取'],
    [{ ...facts, verdict: 'not-fully-read', read: 4, of: 4 } as const, '未能完整核对'],
    [{ ...facts, reviews: 0 }, '有存疑'],
    [{ ...facts, verdict: 'inconsistent', errors: 1, unfilled: true } as const, '有不一致'],
    [{ ...facts, verdict: 'consistent' } as const, '全部相符'],
    [{ ...facts, verdict: 'consistent', look: 'pending' } as const, '未发现不一致'],
    [{ ...facts, verdict: 'consistent', look: 'differs' } as const, '未发现不一致'],
    [{ ...facts, verdict: 'consistent', look: 'none' } as const, '未发现不一致'],
  ])('of %j is %s', (given, word) => {
    expect(verdictInWords(given, 'zh')).toBe(word);
  });
  test.prop([fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5), fc.constantFrom('inconsistent', 'doubtful', 'not-fully-read')])(
    'never says that all agrees where something was found',
    (errors, warnings, reviews, dismissed, verdict) => {
      expect(verdictInWords({ ...facts, verdict, errors, warnings, reviews, dismissed }, 'zh')).not.toContain('全部相符');
    },
  );
});

it('tells what was corrected since, and not what merely has other figures', () => {
  const before = spotsOf(sampleAudit('inconsistent', { findings: [sampleFinding(1), sampleFinding(2, { at: 'total' })] }));
  const now = spotsOf(sampleAudit('inconsistent', { findings: [sampleFinding(9, { actual: 30 }), sampleFinding(3, { rule: 'other' })] }));
  expect(sinceThen(before, now)).toEqual({ mended: 1, added: 1 });
  expect(sinceThen(now, now)).toEqual({ mended: 0, added: 0 });
});

it.each([
  [{ mended: 2, added: 1 }, '已改正 2 处，新增 1 处', '2 corrected, 1 new'],
  [{ mended: 2, added: 0 }, '已改正 2 处', '2 corrected'],
  [{ mended: 0, added: 1 }, '新增 1 处', '1 new'],
])('says of %o what there is, and no noughts', (since, zh, en) => {
  expect(sinceInWords(since, 'zh')).toBe(zh);
  expect(sinceInWords(since, 'en')).toBe(en);
});
