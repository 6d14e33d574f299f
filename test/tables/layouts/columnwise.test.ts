import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/document/normalise';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { columnwise } from '../../../lib/tables/layouts/columnwise';
import type { ObservedRow } from '../../../lib/tables/rows/observed-row';
import { rowOf, textsOf } from '../observed';

const edition = editionById('2021');
const columns = edition.tables[1]?.rows[0]?.slots.map(({ column }) => column) ?? [];
const flow = (labels: readonly string[], values: readonly string[], block: number, more: Partial<ObservedRow> = {}) =>
  rowOf(labels.map(normalise), values, { layout: 'flow', block, lastBlock: block, ...more });
const title = (label = '（一）予以公开', more: Partial<ObservedRow> = {}) => flow([label], [], 0, more);
const card = columns.map((column, nth) => flow([column], [String(nth)], nth + 1));
const read = (...rows: readonly ObservedRow[]) =>
  columnwise(rows, lexiconOf(edition)).map(({ labels, values, block, lastBlock }) => [
    textsOf(labels).join(' '),
    textsOf(values).join(' '),
    block,
    lastBlock,
  ]);
const whole = [normalise('（一）予以公开'), '0 1 2 3 4 5 6', 0, 7];

describe('a row printed as a card', () => {
  it('is one row, whatever stands around it', () => {
    expect(read(title(), ...card)).toEqual([whole]);
    expect(read(flow(['甲'], ['9'], 0), title(), ...card, flow(['乙'], ['8'], 8))).toEqual([['甲', '9', 0, 0], whole, ['乙', '8', 8, 8]]);
    expect(read(title(), ...card, title('1.属于国家秘密'), ...card).map(([, values]) => values)).toEqual([whole[1], whole[1]]);
  });

  it('has its values in the form’s order', () => {
    expect(read(title(), ...[...card].reverse())[0]?.[1]).toBe(whole[1]);
  });

  it('may have its group before its label', () => {
    expect(read(flow(['三、本年度办理结果', '（一）予以公开'], [], 0), ...card)[0]?.[1]).toBe(whole[1]);
  });

  it.each<[why: string, rows: readonly ObservedRow[]]>([
    ['a column is missing', [title(), ...card.slice(1)]],
    ['a column is missing, and another row follows', [title(), ...card.slice(1), flow(['甲'], ['9'], 9)]],
    ['a column stands twice', [title(), ...card.slice(0, 6), ...card.slice(0, 1)]],
    ['a column has two values', [title(), flow([columns[0] ?? ''], ['1', '2'], 1), ...card.slice(1)]],
    ['a column has another word before it', [title(), flow(['甲', columns[0] ?? ''], ['1'], 1), ...card.slice(1)]],
    ['something stands between', [title(), flow(['甲'], ['9'], 1), ...card]],
    ['no label stands before it', card],
    ['it is no label of the form', [title('某某统计'), ...card]],
    ['its label has values of its own', [flow(['（一）予以公开'], ['1'], 0), ...card]],
    ['it stands in a grid', [title(undefined, { layout: 'grid' }), ...card]],
    ['its columns stand in a grid', [title(), ...card.map((row): ObservedRow => ({ ...row, layout: 'grid' }))]],
    ['it has no label at all', [flow([], [], 0), ...card]],
  ])('is left where %s', (_, rows) => {
    expect(columnwise(rows, lexiconOf(edition))).toEqual(rows);
  });
});
