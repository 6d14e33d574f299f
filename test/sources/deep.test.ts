import { expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import { allSteps } from '../../lib/document/steps';
import { readHtml } from '../../lib/sources/html';
import { DOCUMENT, ELEMENT, type PageElement, type PageNode, TEXT } from '../../lib/sources/page/page';
import { PageWalk } from '../../lib/sources/page/page-walk';
import { readText } from '../../lib/sources/text';
import { cleanReport } from '../demo/reports';
import { renderHtml, renderText } from '../generator';

const DEEP = 20_000;
const page = renderHtml(cleanReport());

test.each([
  ['div', '<div>'],
  ['span', '<span>'],
  ['b, which the parser opens again', '<p><b>'],
  ['list', '<ul><li>'],
  ['link', '<div><a href="x">'],
  ['svg', '<svg><g>'],
])(
  '%s without end before the report: read as a browser lays it out, and said when that tears the tables',
  { timeout: 60_000 },
  (_, tags) => {
    const document = readHtml(
      page.replace('<body>', () => `<body>${tags.repeat(DEEP)}`),
      { name: 'a.html', url: null },
    );
    const { verdict } = audit(document, { file: 'a.html', capturedAt: '' });
    expect(verdict).toBe(document.truncated ? 'not-fully-read' : 'consistent');
  },
);

test('text in each of elements without end: what is read is named by paths that an export can carry, the rest is said', {
  timeout: 60_000,
}, () => {
  const document = readHtml(
    page.replace('</body>', () => `${'<div>字'.repeat(DEEP)}</body>`),
    { name: 'a.html', url: null },
  );
  expect(document.truncated?.zh).toContain('嵌套过深');
  expect(audit(document, { file: 'a.html', capturedAt: '' }).verdict).toBe('not-fully-read');
  const paths = document.blocks.reduce((sum, { place }) => sum + (place.kind === 'dom' ? place.selector.length : 0), 0);
  expect(paths).toBeLessThan(20_000_000);
});

test('elements without end in a cell hide nothing', { timeout: 60_000 }, () => {
  const document = readHtml(
    page.replace('<td>', () => `<td>${'<div>'.repeat(DEEP)}`),
    { name: 'a.html', url: null },
  );
  const { verdict } = audit(document, { file: 'a.html', capturedAt: '' });
  expect(verdict).toBe(document.truncated ? 'not-fully-read' : 'consistent');
});

test('tables without end in a cell tear the report: what is left is not called whole, and why is said', { timeout: 60_000 }, () => {
  // A browser's parser puts the rows behind beside the innermost table.
  const document = readHtml(
    page.replace('<td>', () => `<td>${'<table><tr><td>'.repeat(DEEP)}`),
    { name: 'a.html', url: null },
  );
  expect(document.truncated?.zh).toContain('嵌套过深');
  expect(['not-fully-read', 'not-a-report']).toContain(audit(document, { file: 'a.html', capturedAt: '' }).verdict);
});

test('brackets and quotes without end in a text file', { timeout: 60_000 }, () => {
  for (const sign of ['> ', '（', '[', '<table><tr><td>', '- ', '**']) {
    const document = readText(`${renderText(cleanReport())}\n\n${sign.repeat(DEEP)}\n`, { name: 'a.txt' });
    expect(audit(document, { file: 'a.txt', capturedAt: '' }).verdict, sign).toBe('consistent');
  }
});

test('what a script nests deeper than any parser is left out, and that is said in both languages', () => {
  const root = element('html');
  let inner = root;
  for (let depth = 0; depth < DEEP; depth++) inner = append(inner, element('div'));
  append(inner, { nodeType: TEXT, data: '收到申请13件' });
  const walk = new PageWalk(root, {
    name: null,
    url: null,
    isHidden: () => false,
    resolve: (href) => href,
    limits: { nodes: Number.POSITIVE_INFINITY, run: 1000 },
  });
  walk.advance(Number.POSITIVE_INFINITY);
  const { document } = allSteps(walk.finish());
  expect(document.blocks).toEqual([]);
  expect(document.truncated).toEqual({ zh: expect.stringContaining('嵌套过深'), en: expect.stringContaining('too deep') });
});

interface Made {
  readonly nodeType: number;
  firstChild?: PageNode | null;
  nextSibling?: PageNode | null;
  parentNode?: PageNode | null;
  readonly data?: string;
}

function element(localName: string): PageElement {
  const made = { nodeType: ELEMENT, localName, firstChild: null, nextSibling: null, parentNode: null, getAttribute: () => null };
  return made as object as PageElement;
}

function append<Node extends PageElement | Made>(parent: PageElement, node: Node): Node {
  const { firstChild = null } = node as Made;
  const child = Object.assign(node, { firstChild, nextSibling: null, parentNode: parent });
  Object.assign(parent, { firstChild: child, ownerDocument: { nodeType: DOCUMENT } });
  return child;
}
