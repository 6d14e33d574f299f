import { expect, it } from 'vitest';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { stackedRows } from '../../../lib/tables/layouts/stacked-rows';
import type { ObservedRow } from '../../../lib/tables/rows/observed-row';
import { cellAt, rowOf } from '../observed';

const lexicon = lexiconOf(editionById('2021'));
/** A row whose cells hold these lines. */
const stacked = (labels: readonly string[], values: readonly string[]): ObservedRow => {
  const cells = [...labels, ...values].map((raw, nth) => cellAt(raw.replaceAll('\n', ' '), nth, { raw }));
  return { ...rowOf([], []), labels: cells.slice(0, labels.length), values: cells.slice(labels.length) };
};
const told = (rows: readonly ObservedRow[]) =>
  stackedRows(rows, lexicon).map(({ labels, values }) => [...labels, ...values].map(({ text }) => text));
const [above, below] = ['1.属于国家秘密', '2.其他法律行政法规禁止公开'];

it('rows of the form below each other in one row are rows of their own', () => {
  expect(told([rowOf(['（一）予以公开'], ['3', '4']), stacked(['（三）不予公开', `${above}\n${below}`], ['0\n12', '1\n-', ''])])).toEqual([
    ['（一）予以公开', '3', '4'],
    ['（三）不予公开', above, '0', '1', ''],
    ['（三）不予公开', below, '12', '-', ''],
  ]);
});

it.each([
  ['a figure is missing', ['0\n12', '1']],
  ['there are more figures than labels', ['0\n12', '1\n2\n3']],
  ['words stand among them', ['0\n12', '若干\n2']],
])('nobody knows whose the figures are where %s', (_, values) => {
  expect(told([stacked([`${above}\n${below}`], values)])).toEqual([[above], [below]]);
});

it('rows without a figure have none', () => {
  expect(told([stacked([`${above}\n${below}`], ['', ''])])).toEqual([
    [above, '', ''],
    [below, '', ''],
  ]);
});

it.each([
  ['one of the lines is no label of the form', `${above}\n群众来访`],
  ['a label is broken into lines', '1.属于\n国家秘密'],
  ['a label has a blank line behind it', `${above}\n`],
])('a row is left as it stands where %s', (_, label) => {
  const row = stacked([label], ['0\n12', '1\n2']);
  expect(stackedRows([row], lexicon)).toEqual([row]);
});
