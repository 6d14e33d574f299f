import { expect, test } from 'vitest';
import { cellText } from '../../lib/document/cell-text';

const CASES: readonly (readonly [raw: string, text: string])[] = [
  ['13', '13'],
  ['１，２３４．５', '1,234.5'],
  ['本年新\n制作数量', '本年新制作数量'],
  ['结 果　维 持', '结果维持'],
  ['1\n3', '1 3'],
  ['（一）予以公开', '(一)予以公开'],
  ['13①', '13'],
  ['13[¹]', '13'],
  ['13〔注1〕', '13'],
  ['国办发〔2019〕60号', '国办发〔2019〕60号'],
  ['402.2 万元', '402.2 万元'],
  ['\u200b', ''],
];

test.each(CASES)('%j', (raw, text) => {
  expect(cellText(raw)).toBe(text);
});
