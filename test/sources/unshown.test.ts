// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { isShown } from '../../lib/document/shown-blocks';
import { readDom } from '../../lib/sources/dom';
import { withUnshown } from '../../lib/sources/unshown';

const table = (attributes: string) => `<table ${attributes}><tr><td>藏</td><td>1</td></tr><tr><td>藏</td><td>2</td></tr></table>`;

const cases: readonly { readonly title: string; readonly html: string; readonly shown: boolean }[] = [
  { title: 'a paragraph', html: '<p>藏</p>', shown: true },
  { title: 'one that is not displayed', html: '<p style="display:none">藏</p>', shown: false },
  { title: 'one in a part that is not displayed', html: '<div style="display:none"><p>藏</p></div>', shown: false },
  { title: 'one that says so in an attribute', html: '<p hidden>藏</p>', shown: false },
  { title: 'one that a style sheet hides', html: '<style>.no { display: none }</style><p class="no">藏</p>', shown: false },
  { title: 'one of which the place is left empty', html: '<p style="visibility:hidden">藏</p>', shown: false },
  {
    title: 'one that shows itself in an empty place',
    html: '<div style="visibility:hidden"><p style="visibility:visible">藏</p></div>',
    shown: true,
  },
  { title: 'one without a box of its own', html: '<div style="display:contents">藏</div>', shown: true },
  { title: 'a table', html: table(''), shown: true },
  { title: 'a table that is not displayed', html: table('style="display:none"'), shown: false },
  { title: 'a table of which the place is left empty', html: table('style="visibility:hidden"'), shown: false },
];

describe('what a page does not draw', () => {
  test.each(cases)('$title', ({ html, shown }) => {
    document.body.innerHTML = `<p>一、总体情况</p>${html}<p>二、主动公开</p>`;
    const reading = readDom(document, { name: null, url: null });
    const { blocks } = withUnshown(reading.document, reading.locate);
    const isIt = (text: string) => text.includes('藏');
    const own = blocks.filter((block) => (block.kind === 'paragraph' ? isIt(block.text) : block.cells.some(({ raw }) => isIt(raw))));
    expect(own.map(isShown)).toEqual([shown]);
    expect(blocks.filter((block) => !own.includes(block)).every(isShown)).toBe(true);
  });
});
