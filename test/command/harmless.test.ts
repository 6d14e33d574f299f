import { expect, it } from 'vitest';
import { harmless, harmlessJson, jsonLine } from '../../lib/command/telling/harmless';

it.each([
  ['\u001b[31m某局\u001b[0m', '某局'],
  ['\u001b]0;title\u0007某局', '某局'],
  ['某局\u001b]8;;http://x\u001b\\link', '某局link'],
  ['某\u202e局\u0008', '某局'],
  ['年度\n结论', '年度 结论'],
  ['单位 issuer      某局', '单位 issuer      某局'],
])('%j is printed as %j', (text, printed) => expect(harmless(text)).toBe(printed));

it('writes what a terminal obeys as its code wherever it stands, and nothing else', () => {
  const isObeyed = (code: number) => /[\p{C}\p{Zl}\p{Zp}]/u.test(String.fromCharCode(code));
  for (let code = 0x20; code < 0xd800; code++) {
    const json = `"某${String.fromCharCode(code)}局"`;
    const written = harmlessJson(json);
    if (written !== json) expect([code, isObeyed(code), written]).toEqual([code, true, `"某\\u${code.toString(16).padStart(4, '0')}局"`]);
  }
  for (const obeyed of '\u007f\u009b\u00ad\u061c\u200b\u2028\u202e\u2066\ufeff') expect(harmlessJson(`某${obeyed}`)).not.toContain(obeyed);
  expect(harmlessJson('“某局”—·《》')).toBe('“某局”—·《》');
});

it('a line comes in pieces that are whole together', () => {
  const value = { cells: Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`cell-${at}`, { at, value: `某\u202e局${at}` }])) };
  const pieces = jsonLine(value);
  expect(pieces.length).toBeGreaterThan(2);
  const line = pieces.join('');
  expect([line.endsWith('}\n'), line.includes('\u202e'), JSON.parse(line)]).toEqual([true, false, value]);
});
