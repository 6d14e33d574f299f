import { expect, test } from 'vitest';
import { readText } from '../../../lib/sources/text';
import { editionById } from '../../../lib/statute';
import { runTogether } from '../../../lib/tables/rows/run-together';

const { tables } = editionById('2021');
const [disclosure, requests] = tables;
if (!disclosure || !requests) throw new Error('no table');
const words = [...new Set(requests.captions)].filter((word) => /^[\u3400-\u9fff]{4,}$/.test(word));
const tail = '一、本年新收政府信息公开申请数量10000001二、上年结转政府信息公开申请数量00000000三、本年度办理结果';

function formsIn(...lines: readonly string[]): string[] {
  const place = { kind: 'line', line: 1, span: null } as const;
  const blocks = lines.map((text) => ({ kind: 'paragraph' as const, text, place, heading: null, furniture: false }));
  return [...runTogether({ ...readText('x', { name: null }), blocks }, tables)].map(([form, blocks]) => `${form.id} ${blocks.join(',')}`);
}

test('words of a header that touch each other are a table run together', () => {
  expect(words.length).toBeGreaterThan(3);
  expect(formsIn(`申请人情况${words.slice(0, 3).join('')}${tail}`)).toEqual(['requests 0']);
  expect(formsIn(`前言${words.slice(1, 4).join('')}${tail}`)).toEqual(['requests 0']);
  expect(formsIn('甲', `${words.slice(0, 3).join('')}${tail}`, `${words.slice(0, 3).join('')}${tail}`)).toEqual(['requests 1,2']);
});

test.each<[why: string, line: string]>([
  ['two of them', `${words.slice(0, 2).join('')}、${tail}`],
  ['three apart, as in a sentence', `${words.slice(0, 3).join('、')}${tail}`],
  ['a line shorter than a table', words.slice(0, 3).join('')],
  ['none', tail],
])('%s are none', (_, line) => {
  expect(formsIn(line)).toEqual([]);
});
