import { expect, test } from 'vitest';
import { readHtml } from '../../lib/sources/html';

const read = (...paragraphs: readonly string[]) =>
  readHtml(`<!DOCTYPE html><body>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body>`, { name: 'page', url: null });

const texts = (...paragraphs: readonly string[]) =>
  read(...paragraphs).blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));

test.each([
  ['one paragraph with several words', ['2023年全年收到依申請公開申請4件，處理4件。'], ['2023年全年收到依申请公开申请4件，处理4件。']],
  [
    'a few words among simplified text',
    ['一、总体情况', '2023年收到依申請公開申請4件。', '訴訟0件。'],
    ['一、总体情况', '2023年收到依申请公开申请4件。', '诉讼0件。'],
  ],
])('%s is read in simplified characters', (_, printed, expected) => {
  expect(read(...printed).traditional).toBe(true);
  expect(texts(...printed)).toEqual(expected);
});

test('a link to the other version is no text in it', () => {
  const printed = ['政府信息公开', '無障礙 繁體版 訴訟'];
  expect(read(...printed).traditional).toBeUndefined();
  expect(texts(...printed)).toEqual(printed);
});
