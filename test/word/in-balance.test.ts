import { expect, test } from 'vitest';
import { inBalance } from '../../lib/word/in-balance';

test.each([
  ['关于政府信息公开工作年度报告核查情况的通报', '关于政府信息公开工作\n年度报告核查情况的通报'],
  ['政府信息公开工作年度报告核查情况反馈单', '政府信息公开工作年度报告核查情况反馈单'],
  ['更正说明', '更正说明'],
  ['Bulletin on the audit of annual reports', 'Bulletin on the audit of annual reports'],
])('%s stands on whole lines', (title, lines) => {
  expect(inBalance(title)).toBe(lines);
});
