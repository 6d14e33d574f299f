import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../lib/report/claim';
import { claimChecks } from '../../../lib/rules/engine/claim-checks';
import { exampleReport } from '../example-report';

const place = { kind: 'line', line: 3, span: [0, 4] } as const;
const table = { zh: '表三', en: 'table three' };
const reading = (zh: string, value: number, ...cells: readonly string[]) =>
  ({ name: { zh, en: `${zh}-en` }, value, cells }) as unknown as Claim['readings'][number];
const claim = (more: Partial<Claim>): Claim =>
  ({
    quote: '收到申请12件',
    numeral: '12件',
    value: 12,
    place,
    readings: [reading('本年新收', 10, 'a', 'b')],
    outcome: 'conflicts',
    doubtful: false,
    rule: 'own',
    reason: null,
    ...more,
  }) as Claim;
const checks = (...claims: readonly Claim[]) => claimChecks({ ...exampleReport({ edition: '2021' }), claims }, 'own', table);

describe('what the text says', () => {
  test('nothing of the kind is not asked; another rule’s is not this one’s', () => {
    expect(checks()).toEqual([
      { at: 'prose', outcome: 'inapplicable', reason: { zh: '文中没有这类说法', en: 'the prose says nothing of the kind' } },
    ]);
    expect(checks(claim({ rule: 'other' }))).toMatchObject([{ at: 'prose', outcome: 'inapplicable' }]);
  });

  test('each is one check, in its order', () => {
    const all = checks(claim({ outcome: 'agrees' }), claim({ rule: 'other' }), claim({}), claim({ outcome: 'unlinked' }));
    expect(all.map(({ at, outcome }) => `${at} ${outcome}`)).toEqual(['claim1 pass', 'claim2 fail', 'claim3 pass']);
  });

  test('one reading: the figure that should stand there', () => {
    expect(checks(claim({}))[0]).toEqual({
      at: 'claim1',
      outcome: 'fail',
      place,
      quote: '收到申请12件',
      cells: ['a', 'b'],
      expected: 10,
      actual: 12,
      message: { zh: '文中“12件”与表三不一致：本年新收 10。', en: 'The text says “12件”; table three says otherwise: 本年新收-en 10.' },
      formula: { zh: '12 ≠ 10（本年新收）', en: '12 ≠ 10 (本年新收-en)' },
    });
  });

  test('several readings: none is what should stand there, the nearest is set beside it', () => {
    const readings = [reading('本年新收', 20, 'a'), reading('含结转', 13, 'a', 'c')];
    expect(checks(claim({ readings }))[0]).toMatchObject({
      cells: ['a', 'c'],
      expected: null,
      message: {
        zh: '文中“12件”与表三各种口径都不一致：本年新收 20，含结转 13。',
        en: expect.stringContaining('agrees in no reading: 本年新收-en 20, 含结转-en 13.'),
      },
      formula: { zh: '12 ≠ 13（含结转）' },
    });
  });

  test('of several readings the nearest is worked out, whichever comes first', () => {
    const readings = [reading('甲', 2), reading('乙', 11), reading('丙', 30)];
    const of = (value: number, all = readings) => checks(claim({ value, readings: all }))[0]?.formula?.zh;
    expect(of(12)).toBe('12 ≠ 11（乙）');
    expect(of(12, readings.toReversed())).toBe('12 ≠ 11（乙）');
    expect(of(29)).toBe('29 ≠ 30（丙）');
    expect(of(1)).toBe('1 ≠ 2（甲）');
  });

  test('a statement without a number is quoted', () => {
    expect(checks(claim({ numeral: null, value: null, quote: '没有收到申请' }))[0]).toMatchObject({
      actual: 0,
      message: { zh: '文中“没有收到申请”与表三不一致：本年新收 10。' },
      formula: { zh: '0 ≠ 10（本年新收）' },
    });
    expect(checks(claim({ readings: [] }))[0]).toMatchObject({ formula: null, expected: null, cells: [] });
  });

  test('what nobody can decide is a review with its reason', () => {
    const reason = { zh: '可能是另一年的', en: 'perhaps of another year' };
    expect(checks(claim({ doubtful: true, reason }))[0]).toMatchObject({
      outcome: 'review',
      reason,
      message: {
        zh: '文中“12件”与表三不一致：本年新收 10。可能是另一年的，请核对。',
        en: 'The text says “12件”; table three says otherwise: 本年新收-en 10. Please compare: perhaps of another year.',
      },
    });
    expect(checks(claim({ doubtful: true }))[0]).toMatchObject({
      outcome: 'review',
      reason: { zh: '无法确定文中所指', en: 'what the text means cannot be decided' },
    });
  });
});
