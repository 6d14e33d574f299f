import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { readHtml } from '../../lib/sources/html';

/**
 * Nearly every cell is read by a quick reader of its own. What it cannot read the walk goes into: an element of an unknown name, which
 * says nothing itself, makes it do so. Both ways must read the same.
 */
const WALKED = '<x-any></x-any>';

const STYLES = ['', ' style="color:red"', ' style="vertical-align:super"', ' style="font-weight:bold"'];
const text = fc.constantFrom('', ' ', '\n', '39', '件', '1 2', '&nbsp;', '&#8203;', '（一）', '０');
const { cell } = fc.letrec<{ piece: string; cell: string }>((tie) => ({
  piece: fc.oneof(
    { withCrossShrink: true, maxDepth: 4 },
    text,
    fc.constant('<br>'),
    fc
      .tuple(fc.constantFrom('span', 'b', 'font', 'i', 'div', 'p', 'kbd', 'center'), fc.constantFrom(...STYLES), tie('cell'))
      .map(([tag, style, inner]) => `<${tag}${style}>${inner}</${tag}>`),
  ),
  cell: fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => pieces.join('')),
}));

test.prop([fc.array(cell, { minLength: 1, maxLength: 3 })], { numRuns: 600, seed: 22 })(
  'a simple cell is read as the walk reads it',
  (cells) => {
    expect(cellsOf(cells, '')).toEqual(cellsOf(cells, WALKED));
  },
);

function cellsOf(cells: readonly string[], more: string) {
  const row = cells.map((one) => `<td>${one}${more}</td>`).join('');
  const html = `<table><tr><td>项目</td><td>数量</td><td>合计</td></tr><tr>${row}</tr><tr><td>公开</td><td>1</td><td>2</td></tr></table>`;
  return readHtml(html, { name: 'page.html', url: null }).blocks.map((block) =>
    block.kind === 'grid' ? block.cells.map(({ raw, text, row, column }) => ({ raw, text, row, column })) : block.text,
  );
}
