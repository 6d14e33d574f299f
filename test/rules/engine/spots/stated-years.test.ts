import { describe, expect, test } from 'vitest';
import type { OverviewYears } from '../../../../lib/recognise/dates/stated-years';
import { figuresYear, overviewYear, prefaceYear } from '../../../../lib/rules/engine/spots/stated-years';
import { exampleReport } from '../../example-report';

const YEAR = 2023;
type Prose = Readonly<Record<number, readonly string[]>>;
const proseOf = (prose: Prose) => exampleReport({ edition: '2021', prose }).prose;
const place = { kind: 'line', line: 7, span: [0, 5] } as const;
const other = { year: 2022, quote: '2022年', place };

describe('the year that the preface announces', () => {
  test('is told where it is another', () => {
    expect(prefaceYear(proseOf({ 0: ['现将我局2022年度政府信息公开工作年度报告公布如下。'] }), YEAR)).toEqual({
      at: 'preface',
      outcome: 'fail',
      place: { kind: 'line', line: 2, span: expect.any(Array) },
      quote: '2022年度政府信息公开工作年度报告',
      expected: 2023,
      actual: 2022,
      message: { zh: '标题为 2023 年度，正文写作“2022年度政府信息公开工作年度报告”。', en: 'The title says 2023, the text 2022.' },
    });
  });

  test.each(['现将我局2023年度政府信息公开工作年度报告公布如下。', '现将有关情况公布如下。'])('%s passes', (text) => {
    expect(prefaceYear(proseOf({ 0: [text] }), YEAR)).toEqual({ at: 'preface', outcome: 'pass' });
  });
});

describe('the year of section one', () => {
  test.each<[found: OverviewYears, verdict: unknown]>([
    ['none', { at: 'overview', outcome: 'inapplicable', reason: { zh: '第一部分没有写年份', en: 'section 1 names no year' } }],
    ['right', { at: 'overview', outcome: 'pass' }],
    [
      { only: true, other },
      {
        at: 'overview',
        outcome: 'fail',
        place,
        quote: '2022年',
        expected: 2023,
        actual: 2022,
        message: {
          zh: '报告为 2023 年度，第一部分写的是 2022 年，未提 2023 年。',
          en: 'The report is for 2023; section 1 speaks of 2022 and not of 2023.',
        },
      },
    ],
    [
      { only: false, other },
      {
        at: 'overview',
        outcome: 'fail',
        severity: 'notice',
        place,
        quote: '2022年',
        expected: 2023,
        actual: 2022,
        message: {
          zh: '报告为 2023 年度，第一部分开头写的是“2022年”，请核对。',
          en: 'The report is for 2023; section 1 opens with 2022.',
        },
      },
    ],
  ])('%j', (found, verdict) => {
    expect(overviewYear(found, YEAR)).toEqual(verdict);
  });
});

describe('figures of the year before', () => {
  const left = proseOf({ 1: ['2023年，我局推进政务公开。', '2022年，我局收到政府信息公开申请3件。'] });

  test('are asked about', () => {
    expect(figuresYear(left, 'right', YEAR)).toEqual({
      at: 'figures',
      outcome: 'review',
      reason: { zh: '也可能是有意写的上年情况', en: 'the year before may be meant' },
      place: { kind: 'line', line: 1501, span: expect.any(Array) },
      quote: '2022年，我局收到政府信息公开申请3件',
      expected: 2023,
      actual: 2022,
      message: {
        zh: '报告为 2023 年度，这一句写的是“2022年，我局收到政府信息公开申请3件”，请核对年份。',
        en: 'The report is for 2023; this sentence tells figures of 2022: please compare.',
      },
    });
  });

  test('are none where this year’s are told', () => {
    expect(figuresYear(proseOf({ 1: ['2023年，我局收到政府信息公开申请3件。'] }), 'right', YEAR)).toEqual({
      at: 'figures',
      outcome: 'pass',
    });
  });

  test.each<[found: OverviewYears]>([['none'], [{ only: true, other }], [{ only: false, other }]])(
    'are not asked about where section one has another flaw: %j',
    (found) => {
      expect(figuresYear(left, found, YEAR)).toEqual({
        at: 'figures',
        outcome: 'inapplicable',
        reason: { zh: '第一部分的年份另行核对', en: 'the years of section 1 are checked apart' },
      });
    },
  );
});
