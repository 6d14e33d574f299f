import { expect, test } from 'vitest';
import { formatNumber } from '../../../lib/sources/docx/format-number';

test.each([
  [1, 'chineseCounting', '一'],
  [10, 'chineseCounting', '十'],
  [12, 'chineseCountingThousand', '十二'],
  [20, 'japaneseCounting', '二十'],
  [105, 'chineseCounting', '一百零五'],
  [1010, 'chineseCounting', '一千零一十'],
  [12, 'chineseLegalSimplified', '拾贰'],
  [10, 'ideographDigital', '一〇'],
  [12, 'decimalFullWidth', '１２'],
  [3, 'decimalEnclosedCircle', '③'],
  [21, 'decimalEnclosedCircle', '21'],
  [3, 'decimalZero', '03'],
  [28, 'upperLetter', 'BB'],
  [2, 'lowerLetter', 'b'],
  [14, 'upperRoman', 'XIV'],
  [4, 'lowerRoman', 'iv'],
  [7, 'somethingNew', '7'],
  [-1, 'chineseCounting', '-1'],
])('%i as %s is %s', (value, format, printed) => {
  expect(formatNumber(value, format)).toBe(printed);
});
