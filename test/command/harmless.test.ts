import { expect, it } from 'vitest';
import { harmless } from '../../lib/command/harmless';

it.each([
  ['\u001b[31m某局\u001b[0m', '某局'],
  ['\u001b]0;title\u0007某局', '某局'],
  ['某局\u001b]8;;http://x\u001b\\link', '某局link'],
  ['某\u202e局\u0008', '某局'],
  ['年度\n结论', '年度 结论'],
  ['单位 issuer      某局', '单位 issuer      某局'],
])('%j is printed as %j', (text, printed) => expect(harmless(text)).toBe(printed));
