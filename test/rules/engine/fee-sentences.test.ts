import { expect, test } from 'vitest';
import type { Prose } from '../../../lib/report/report';
import { feeStatements } from '../../../lib/rules/engine/fee-sentences';

const prose = (...texts: readonly string[]): Prose[] =>
  texts.map((text, at) => ({
    paragraph: { kind: 'paragraph', text, place: { kind: 'line', line: at, span: null }, heading: null, furniture: false },
    section: 6,
    isHeading: false,
  }));

test.each<[text: string, yuan: readonly number[]]>([
  ['全年收取信息处理费1200元。', [1200]],
  ['信息处理费收入1.25万元。', [12_500]],
  ['共征收信息处理费1,234.56元。', [1234.56]],
  ['信息处理费已缴纳30元，其中收费20元。', [30]],
  ['未收取信息处理费。', []],
  ['未实际收取信息处理费100元。', []],
  ['信息处理费0元，收取0元。', []],
  ['收取复印费100元。', []],
  ['信息处理费标准100元。', []],
  ['信息处理费。收取100元。', []],
  ['收取信息处理费100元/件。', []],
  ['按件收取信息处理费，共100元。', []],
  ['每页收取信息处理费10元。', []],
  ['收取信息处理费100元每次，合计300元。', [300]],
  ['信息处理费100元。', []],
  ['收取信息处理费0.1元、0.2元。', [0.2]],
  ['收取信息处理费3 万元。', [30_000]],
  ['未缴纳信息处理费100元！另收取信息处理费5元。', [5]],
  ['收取信息处理费10元；另收取信息处理费20元。', [10, 20]],
])('%s', (text, yuan) => {
  expect(feeStatements(prose(text)).map((one) => one.yuan)).toEqual(yuan);
});

test('each sentence stands where it stands', () => {
  const [one] = feeStatements(prose('无。', '本年收到12件。收取信息处理费50元。'));
  expect(one?.quote).toContain('收取信息处理费50元');
  expect(one?.place).toMatchObject({ kind: 'line', line: 1, span: [8, expect.any(Number)] });
});
