import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { expect, it } from 'vitest';
import { parsePage } from '../../lib/sources/static-dom/parse-page';
import { StaticElement, type StaticNode } from '../../lib/sources/static-dom/static-node';

const TEXT = 3;

it('a page is parsed into the tree that the parser makes of it by itself', () => {
  fc.assert(
    fc.property(fc.array(piece(), { maxLength: 40 }), (pieces) => {
      const source = pieces.join('');
      expect(ours(source)).toEqual(theirs(source));
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ['attributes of every writing', '<p a="1" a="2" B=\'x\' c=y d>t'],
  ['names in capitals', '<TABLE Border="1"><TR><TD>1<TD STYLE="color:red">2</TABLE>'],
  ['references and line ends of other systems', '<p title="a&amp;b&#x4e00;">&lt;1\r\n2\r3'],
  ['characters of two units and NULs', '<p style="a\r\nb" title="\u{2000b}\0">\u{2000b}\0'],
  ['scripts and sheets', '<script>if (a < b && c) "</scr" + "ipt" </script><style>a > b {}\n</style>'],
  ['fields and titles', '<textarea>\n\n a b</textarea><title> a <b> </title>'],
  ['frames, whose text is left out', '<frameset> a b <frame></frameset> c'],
  ['attributes of a second body', '<html style="a"><body class="b"><body class="c" style="d"><html lang="zh" style="e">'],
  ['what stands where it cannot', '<b>1<p>2</b>3</p><table>4<tr>5<td>6'],
  ['more than the parser keeps at a time', `<p>${'x'.repeat(70_000)}<b title="${'y'.repeat(70_000)}">z</b>`],
])('%s', (_, source) => {
  expect(ours(source)).toEqual(theirs(source));
});

/** Pieces of markup, whole and broken. */
function piece(): fc.Arbitrary<string> {
  const name = fc.constantFrom('p', 'b', 'i', 'a', 'table', 'tr', 'TD', 'th', 'div', 'span', 'template', 'svg', 'title', 'style', 'script');
  const other = fc.constantFrom('textarea', 'select', 'option', 'frameset', 'body', 'html', 'head', 'math', 'li', 'noscript', 'pre', 'br');
  const tag = fc.oneof(name, name, other);
  const value = fc.constantFrom('1', 'a b', 'x&amp;y', 'color:red', '\u{2000b}', '', '\r\n', '>', '\0');
  const attribute = fc.oneof(
    fc.tuple(fc.constantFrom('style', 'class', 'Data-X', 'title', 'shadowrootmode', '='), value).map(([key, text]) => ` ${key}="${text}"`),
    fc.constantFrom(" a='1&lt;'", ' b=c', ' d', ' =', ' e="', '/', ' f = "g"', '"h"'),
  );
  const open = fc.tuple(tag, fc.array(attribute, { maxLength: 3 })).map(([of, attributes]) => `<${of}${attributes.join('')}>`);
  const text = fc.constantFrom(
    '1',
    ' ',
    '\n',
    '数 字',
    '&amp;',
    '\r\n',
    '\r',
    '\0',
    '\u{2000b}',
    '<',
    '</',
    '<!--',
    '-->',
    '<!-- - -- -->',
    '<!doctype html>',
    ']]>',
    '<![CDATA[',
  );
  return fc.oneof(
    open,
    open,
    tag.map((of) => `</${of}>`),
    text,
    text,
  );
}

interface Shown {
  readonly name: string;
  readonly attributes: readonly string[];
  readonly inside: readonly (Shown | string)[];
}

function ours(source: string): Shown | null {
  const page = parsePage(source);
  return page && shownOfOurs(page.root as object as StaticElement);
}

function shownOfOurs(element: StaticElement): Shown {
  const of = (first: StaticNode | null | undefined): (Shown | string)[] => {
    const found: (Shown | string)[] = [];
    for (let node = first ?? null; node !== null; node = node.nextSibling) {
      if (node instanceof StaticElement) found.push(shownOfOurs(node));
      else if (node.nodeType === TEXT) found.push(node.data);
      expect(node.nextSibling === null || node.nextSibling.previousSibling === node).toBe(true);
    }
    return found;
  };
  const attributes = element.attributes.map(({ name }) => `${name}=${element.getAttribute(name)}`);
  return { name: element.localName, attributes, inside: [...of(element.firstChild), ...of(element.content?.firstChild)] };
}

function theirs(source: string): Shown | null {
  const root = parse(source).childNodes.find((node) => 'tagName' in node);
  return root && 'tagName' in root ? shownOfTheirs(root) : null;
}

function shownOfTheirs(element: DefaultTreeAdapterMap['element']): Shown {
  const of = (children: readonly DefaultTreeAdapterMap['childNode'][]): (Shown | string)[] =>
    children.flatMap((child): (Shown | string)[] => ('tagName' in child ? [shownOfTheirs(child)] : 'value' in child ? [child.value] : []));
  return {
    name: element.tagName,
    attributes: element.attrs.map(({ name, value }) => `${name}=${value}`),
    inside: [...of(element.childNodes), ...(isTemplate(element) ? of(element.content.childNodes) : [])],
  };
}

function isTemplate(element: DefaultTreeAdapterMap['element']): element is DefaultTreeAdapterMap['template'] {
  return 'content' in element;
}
