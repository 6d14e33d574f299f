import { expect, test } from 'vitest';
import { factAt } from '../../../lib/rules/engine/fact-at';
import { rowCells } from '../../../lib/rules/engine/row-cells';
import { failIfSure, hintIfSure, inapplicable, pass, unread } from '../../../lib/rules/engine/verdicts';
import { exampleReport } from '../example-report';

const message = { zh: '说明', en: 'told' };
const uncertain = { zh: '读数不确定，请对照原文', en: 'the reading is uncertain: please compare with the page' };
const told = { at: 'x', message, cells: ['a'] };

test('what is told of a sure reading, and what of another', () => {
  expect(failIfSure(true, told)).toEqual({ ...told, outcome: 'fail' });
  expect(failIfSure(false, told)).toEqual({ ...told, outcome: 'review', reason: uncertain });
  expect(hintIfSure(true, told)).toEqual({ ...told, outcome: 'fail' });
  expect(hintIfSure(false, told)).toEqual({ at: 'x', outcome: 'inapplicable', reason: uncertain });
});

test('what is not told', () => {
  expect(pass('x')).toEqual({ at: 'x', outcome: 'pass' });
  expect(inapplicable('x', '甲', 'a')).toEqual({ at: 'x', outcome: 'inapplicable', reason: { zh: '甲', en: 'a' } });
  expect(unread('x')).toEqual({
    at: 'x',
    outcome: 'inapplicable',
    reason: { zh: '所需单元格未读取', en: 'a cell that it needs was not read' },
  });
});

test('a cell that its form has not is a bug, and named', () => {
  const report = exampleReport({ edition: '2021', facts: { 'requests.granted.total': 5 } });
  expect(factAt(report, 'requests.granted.total').value).toBe(5);
  expect(() => factAt(report, 'requests.none.total')).toThrow('no fact for requests.none.total');
});

test('the cells of a row in some columns, in their order', () => {
  const cells = rowCells('made', 'repealed');
  expect(cells('rules')).toEqual(['disclosure.rules.made', 'disclosure.rules.repealed']);
  expect(cells('fees')).toEqual(['disclosure.fees.made', 'disclosure.fees.repealed']);
  expect(rowCells()('rules')).toEqual([]);
});
