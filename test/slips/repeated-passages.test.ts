import { expect, test } from 'vitest';
import table from '../../lib/slips/doubled-word';
import { findSlips } from '../../lib/slips/match/find-slips';
import { slipText } from './slip-text';

const told = (paragraphs: readonly string[]) =>
  findSlips(table, slipText(paragraphs.join('\n')))
    .filter(({ slip }) => slip.at === 'passage')
    .map(({ quote }) => quote);

const sentence = '组织开展业务培训，提升工作人员的业务能力和服务水平。';

test.each([
  ['a clause', ['及时准确发布政府信息，及时准确发布政府信息，方便群众查询办事。'], ['及时准确发布政府信息']],
  ['a paragraph', [sentence, sentence], [sentence]],
])('told: %s', (_, paragraphs, quotes) => {
  expect(told(paragraphs)).toEqual(quotes);
});

test.each([
  ['for effect', ['应公开尽公开，应公开尽公开，这是我们始终坚持的一条基本原则。']],
  ['apart', [sentence, '及时更新栏目，做到内容准确。', sentence]],
  ['labels and figures', ['单位：件', '单位：件', '0 0 0 0 0 0 0 0 0 0 0 0 0 0', '0 0 0 0 0 0 0 0 0 0 0 0 0 0']],
])('let pass: %s', (_, paragraphs) => {
  expect(told(paragraphs)).toEqual([]);
});
