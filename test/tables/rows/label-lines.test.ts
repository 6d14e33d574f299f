import { expect, test } from 'vitest';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { isBeginning, isGroupLabel, isOfGroup } from '../../../lib/tables/rows/label-lines';

const lexicon = lexiconOf(editionById('2021'));

test.each<[text: string, upright: boolean, whole: boolean]>([
  ['三、', true, false],
  ['(三)', true, false],
  ['不予', true, false],
  ['公开', true, false],
  ['不', true, false],
  ['(三)不予公开', false, true],
  ['三、本年度办理结果', false, true],
  ['不予公', false, false],
  ['(9)', false, false],
  ['甲乙', false, false],
  ['', false, false],
])('“%s”: a piece of a group’s label %s, the whole of one %s', (text, upright, whole) => {
  expect(isOfGroup(text, lexicon)).toBe(upright);
  expect(isGroupLabel(text, lexicon)).toBe(whole);
});

test.each<[words: string, is: boolean]>([
  ['一、本年新收', true],
  ['本年新收政府信息公开申请', false],
  ['一本年', true],
  ['(一)予以', true],
  ['一', false],
  ['', false],
  ['甲乙', false],
])('“%s” is how a label begins: %s', (words, is) => {
  expect(isBeginning(words, lexicon)).toBe(is);
});
