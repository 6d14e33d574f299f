import { html, Parser } from 'parse5';
import { type PageElement, TEXT } from '../page/page';
import type { PageSheet } from '../source-look/page-sheet';
import { AheadTokenizer } from './ahead-tokenizer';
import { COMMENT, StaticElement, type StaticNode } from './static-node';
import { type StaticTree, staticTree } from './static-tree';

/**
 * Parses a page as browsers do (parse5 follows the HTML standard, foster parenting included). Without recursion.
 * Declarative shadow roots are attached. Elements that would lie deeper than a browser lets them are put beside what they lie in, as
 * browsers do: `torn` when a table was among them, whose parts are no table then. Null only when there is no root element.
 */
export function parsePage(source: string): ({ readonly root: PageElement } & Found) | null {
  const parser = new Parser<StaticTree>({ treeAdapter: staticTree });
  parser.tokenizer = new AheadTokenizer(parser.options, parser);
  parser.tokenizer.write(source, true);
  const page = parser.document;
  const found: Found = {
    sheets: [],
    hasRoots: false,
    holders: [],
    torn: false,
    hasBase: false,
    isQuirky: page.mode === html.DOCUMENT_MODE.QUIRKS,
  };
  settle(page, 0, found);
  for (let node = page.firstChild; node; node = node.nextSibling)
    if (node instanceof StaticElement) return { root: node as object as PageElement, ...found };
  return null;
}

/** What is found in a page besides its nodes. */
interface Found {
  /** Of the page itself, in their order; not those of its shadow trees. */
  readonly sheets: PageSheet[];
  /** It brings shadow trees. */
  hasRoots: boolean;
  /** Drawings, and elements that show a page of their own: no reader comes to what they hold. */
  readonly holders: PageElement[];
  torn: boolean;
  /** It says what its addresses are relative to. */
  hasBase: boolean;
  /** It is shown as browsers of old showed pages. */
  readonly isQuirky: boolean;
}

/** Takes remarks out, gives hosts their shadow roots, keeps the tree as flat as browsers do, and gathers the page's sheets. */
function settle(top: StaticNode, above: number, found: Found, isApart = false): void {
  let depth = above;
  let node = top.firstChild;
  while (node !== null) {
    const parent: StaticNode | null = node.parentNode;
    let inside: StaticNode | null = null;
    if (node instanceof StaticElement) {
      if (node.localName === 'base') found.hasBase = true;
      const sheet = isApart ? null : sheetIn(node);
      if (sheet !== null) found.sheets.push(sheet);
      if (HOLDERS.has(node.localName)) found.holders.push(node as object as PageElement);
      if (depth < DEEPEST) {
        node.shadowRoot = shadowOf(node);
        // As deep as the tree at most.
        if (node.shadowRoot !== null) {
          found.hasRoots = true;
          settle(node.shadowRoot, depth + 1, found, true);
        }
        inside = node.firstChild;
      } else {
        found.torn ||= node.localName === 'table';
        putBeside(node);
      }
    }
    let next: StaticNode | null = inside ?? node.nextSibling;
    if (inside !== null) depth++;
    if (node.nodeType === COMMENT) node.detach();
    for (let up = parent; next === null && up !== top && up !== null; up = up.parentNode) {
      next = up.nextSibling;
      depth--;
    }
    node = next;
  }
}

/** Puts what an element holds behind it. */
function putBeside(element: StaticElement): void {
  const { parentNode, nextSibling } = element;
  for (let child = element.firstChild; child !== null && parentNode !== null; child = element.firstChild) {
    child.detach();
    parentNode.insert(child, nextSibling);
  }
}

/** A sheet that the page itself holds, or the name of a set that it begins elsewhere; null for anything else. */
function sheetIn(element: StaticElement): PageSheet | null {
  const { localName } = element;
  if (localName !== 'style' && localName !== 'link') return null;
  const attribute = (name: string) => element.getAttribute(name)?.trim() ?? '';
  const sheet = (css: string): PageSheet => ({ css, media: attribute('media'), title: attribute('title') });
  if (localName === 'style') return /^(?:text\/css)?$/i.test(attribute('type')) ? sheet(textIn(element)) : null;
  if (!/\bstylesheet\b/i.test(attribute('rel')) || /\balternate\b/i.test(attribute('rel'))) return null;
  const isData = /^data:text\/css/i.test(attribute('href'));
  return isData || attribute('title') !== '' ? sheet(isData ? `@import url("${attribute('href').replaceAll('"', '%22')}");` : '') : null;
}

function textIn(element: StaticElement): string {
  let text = '';
  for (let child = element.firstChild; child !== null; child = child.nextSibling) if (child.nodeType === TEXT) text += child.data;
  return text;
}

const HOLDERS: ReadonlySet<string> = new Set(['svg', 'iframe', 'frame', 'object', 'embed']);
/** Chromium and Firefox: HTMLConstructionSite's kMaximumHTMLParserDOMTreeDepth. */
const DEEPEST = 512;

function shadowOf(host: StaticElement): StaticNode | null {
  for (let child = host.firstChild; child !== null; child = child.nextSibling) {
    if (!(child instanceof StaticElement) || child.content === null) continue;
    if (child.attributes.some(({ name, value }) => name === 'shadowrootmode' && /^(?:open|closed)$/i.test(value))) return child.content;
  }
  return null;
}
