import { describe, expect, it } from 'vitest';
import { type Document, emptyMetadata } from '../../lib/document/document';
import { distanceOf, withKnownLabels } from '../../lib/recognise/outline/known-labels';
import { statute } from '../../lib/statute';

function labelled(text: string, recognised?: number): string {
  const place = { kind: 'page', page: 1, box: [0, 0, 1, 1], span: null } as const;
  const cell = { row: 0, column: 0, rowSpan: 1, columnSpan: 1, raw: text, text, state: 'text', places: [place], confidence: 0.4 } as const;
  const own = recognised === undefined ? cell : { ...cell, recognised };
  const document: Document = {
    kind: 'image',
    name: null,
    blocks: [{ kind: 'grid', index: 0, rows: 1, columns: 1, cells: [own], place }],
    meta: emptyMetadata,
    links: [],
    pictures: [],
  };
  const [grid] = withKnownLabels(document, statute).blocks;
  return grid?.kind === 'grid' ? (grid.cells[0]?.text ?? '') : '';
}

describe('a recognised label', () => {
  it.each([
    ['四、结结转下年度继继续办理', 0.9, '四、结转下年度继续办理'],
    ['行政规范性文仵', 0.99, '行政规范性文件'],
    ['总总计', 0.85, '总计'],
    ['未经复议直接起诉', 0.99, '未经复议直接起诉'],
    ['13', 0.9, '13'],
    ['这一栏由本机关自行填写', 0.9, '这一栏由本机关自行填写'],
  ])('%s (%f) is %s', (text, recognised, expected) => {
    expect(labelled(text, recognised)).toBe(expected);
  });

  it('is another word where a short one was read for certain', () => {
    expect(labelled('共计', 0.999)).toBe('共计');
  });

  it('stays as it is printed where characters were read as such', () => {
    expect(labelled('行政规范性文仵')).toBe('行政规范性文仵');
  });
});

it.each([
  ['总计', '总计', 0],
  ['总总计', '总计', 1],
  ['共计', '总计', 1],
  ['abcd', 'xy', 3],
])('%s is %s but for %i characters', (a, b, distance) => {
  expect(distanceOf(a, b, 2)).toBe(Math.min(distance, 3));
});
