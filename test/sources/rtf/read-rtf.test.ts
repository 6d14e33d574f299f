import { expect, test } from 'vitest';
import { readFile } from '../../../lib/sources/file/read-file';

/** A table of two rows, its last cell as given, behind a stylesheet. */
const tableOf = (cell: string, styles: string) =>
  [
    `{\\rtf1\\ansi\\ansicpg936{\\stylesheet{\\ql Normal;}${styles}}`,
    '\\trowd\\cellx900\\cellx1800\\pard\\intbl A\\cell\\pard\\intbl B\\cell\\row',
    `\\trowd\\cellx900\\cellx1800\\pard\\intbl C\\cell\\pard\\plain\\intbl ${cell}\\cell\\row\\pard\\par}`,
  ].join('\n');

async function lastCell(cell: string, styles: string) {
  const bytes = Uint8Array.from(tableOf(cell, styles), (character) => character.charCodeAt(0));
  const reading = await readFile(bytes, { name: null });
  if ('problem' in reading) throw new Error(reading.problem.zh);
  const grid = reading.document.blocks.find((block) => block.kind === 'grid');
  const { raw, state, unread } = grid?.cells.at(-1) ?? {};
  return [raw, state, ...(unread ? [unread] : [])];
}

const cases: readonly {
  readonly title: string;
  readonly cell: string;
  readonly styles?: string;
  readonly expect: readonly string[];
}[] = [
  { title: 'hidden by itself', cell: '{\\v 99}13', expect: ['13', 'text'] },
  { title: 'deleted by a tracked change, hidden or not', cell: '{\\deleted\\v0 99}13', expect: ['13', 'text'] },
  { title: 'hidden by its style', cell: '{\\cs15 99}13', styles: '{\\*\\cs15 \\additive \\v hid;}', expect: ['13', 'text'] },
  {
    title: 'hidden by what its style is based on',
    cell: '{\\cs16 99}13',
    styles: '{\\*\\cs15 \\v hid;}{\\*\\cs16 \\sbasedon15 more;}',
    expect: ['13', 'text'],
  },
  {
    title: 'shown by its style, which is based on a hidden one',
    cell: '{\\cs16 1}3',
    styles: '{\\*\\cs15 \\v hid;}{\\*\\cs16 \\sbasedon15\\v0 shown;}',
    expect: ['13', 'text'],
  },
  { title: 'shown although its style is hidden', cell: '{\\cs15\\v0 1}3', styles: '{\\*\\cs15 \\v hid;}', expect: ['13', 'text'] },
  { title: 'behind a style that was taken back', cell: '\\cs15 99\\plain 13', styles: '{\\*\\cs15 \\v hid;}', expect: ['13', 'text'] },
  {
    title: 'styles in a circle',
    cell: '{\\cs15 1}3',
    styles: '{\\*\\cs15 \\sbasedon16 a;}{\\*\\cs16 \\sbasedon15 b;}',
    expect: ['13', 'text'],
  },
  { title: 'struck by itself', cell: '{\\strike 9}13', expect: ['913', 'unread', 'struck'] },
  { title: 'struck twice over', cell: '{\\striked1 9}13', expect: ['913', 'unread', 'struck'] },
  { title: 'struck by its style', cell: '{\\cs15 9}13', styles: '{\\*\\cs15 \\strike out;}', expect: ['913', 'unread', 'struck'] },
  {
    title: 'struck by the paragraph’s style',
    cell: '\\s3 13',
    styles: '{\\s3\\sbasedon2 a;}{\\s2\\strike out;}',
    expect: ['13', 'unread', 'struck'],
  },
  { title: 'the same, taken back', cell: '\\s3\\strike0 13', styles: '{\\s3\\strike out;}', expect: ['13', 'text'] },
  { title: 'the same, in another paragraph', cell: '\\s3\\par\\pard\\intbl 13', styles: '{\\s3\\strike out;}', expect: ['13', 'text'] },
  {
    title: 'a paragraph’s style of that number is none of characters',
    cell: '{\\cs3 1}3',
    styles: '{\\s3\\strike out;}',
    expect: ['13', 'text'],
  },
  { title: 'raised by itself', cell: '13{\\super 1}', expect: ['13¹', 'text'] },
  { title: 'raised by its style', cell: '13{\\cs15 1}', styles: '{\\*\\cs15 \\super mark;}', expect: ['13¹', 'text'] },
  { title: 'lowered', cell: '13{\\sub 1}', expect: ['13₁', 'text'] },
  { title: 'small and lifted', cell: '13{\\up6\\fs12 1}', expect: ['13¹', 'text'] },
  { title: 'small and lifted by its style', cell: '13{\\cs15 1}', styles: '{\\*\\cs15 \\up8\\fs12 mark;}', expect: ['13¹', 'text'] },
  { title: 'lifted at the same size', cell: '13{\\up12 1}', expect: ['13¹', 'unread', 'not-what-is-shown'] },
  { title: 'small and hardly lifted', cell: '13{\\up1\\fs12 1}', expect: ['13¹', 'unread', 'not-what-is-shown'] },
  { title: 'a figure of which a digit is nudged', cell: '1{\\up1 3}', expect: ['13', 'text'] },
  { title: 'a figure lifted as a whole', cell: '\\up6 13', expect: ['13', 'text'] },
  { title: 'a small unit set high', cell: '13{\\up6\\fs12 km}', expect: ['13km', 'text'] },
];

test.each(cases)('a cell in rich text: $title', async ({ cell, styles = '', expect: expected }) => {
  expect(await lastCell(cell, styles)).toEqual(expected);
});
