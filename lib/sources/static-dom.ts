import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { DOCUMENT, ELEMENT, FRAGMENT, type PageElement, TEXT } from './page';

/** A node of a parsed page: the properties that page-nodes reads, nothing more. */
class StaticNode {
  firstChild: StaticNode | null = null;
  nextSibling: StaticNode | null = null;
  parentNode: StaticNode | null = null;
  readonly data: string = '';
  private lastChild: StaticNode | null = null;

  constructor(
    readonly nodeType: number,
    text = '',
  ) {
    this.data = text;
  }

  append(node: StaticNode): void {
    node.parentNode = this;
    if (this.lastChild) this.lastChild.nextSibling = node;
    else this.firstChild = node;
    this.lastChild = node;
  }
}

class StaticElement extends StaticNode {
  shadowRoot: StaticNode | null = null;

  constructor(
    readonly localName: string,
    private readonly attributes: readonly { readonly name: string; readonly value: string }[],
  ) {
    super(ELEMENT);
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }
}

/**
 * Parses a page as browsers do (parse5 follows the HTML standard, foster parenting included) and links its nodes. Without recursion.
 * Declarative open shadow roots are attached. Elements that would lie deeper than a browser lets them are put beside what they lie in, as
 * browsers do: `torn` when a table was among them, whose parts are no table then. Null only when there is no root element.
 */
export function parsePage(html: string): { root: PageElement; styles: string[]; torn: boolean } | null {
  const styles: string[] = [];
  let torn = false;
  const page = new StaticNode(DOCUMENT);
  const open: Level[] = [{ source: parse(html).childNodes, at: 0, into: page, depth: 0 }];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const source = level.source[level.at++];
    if (source === undefined) {
      open.pop();
      continue;
    }
    const node = link(source);
    if (node === null) continue;
    level.into.append(node);
    if (!('childNodes' in source)) continue;
    const style = styleIn(source);
    if (style !== null) styles.push(style);
    const isDeep = level.depth >= DEEPEST;
    torn ||= isDeep && source.nodeName === 'table';
    open.push({ source: source.childNodes, at: 0, into: isDeep ? level.into : node, depth: level.depth + 1 });
    const shadow = isDeep ? null : shadowOf(source.childNodes);
    if (shadow && node instanceof StaticElement) {
      node.shadowRoot = new StaticNode(FRAGMENT);
      open.push({ source: shadow, at: 0, into: node.shadowRoot, depth: level.depth + 1 });
    }
  }
  for (let node = page.firstChild; node; node = node.nextSibling)
    if (node instanceof StaticElement) return { root: node as object as PageElement, styles, torn };
  return null;
}

/** Children that are being linked. */
interface Level {
  readonly source: readonly ParsedNode[];
  at: number;
  readonly into: StaticNode;
  readonly depth: number;
}

/** A sheet that the page itself holds, for the screens that it is meant for; null for anything else. */
function styleIn(source: ParsedNode): string | null {
  if (!('tagName' in source)) return null;
  const attribute = (name: string) => source.attrs.find((one) => one.name === name)?.value ?? null;
  const wrapped = (css: string) => {
    const media = attribute('media')?.trim() ?? '';
    return media === '' || media.includes('{') ? css : `@media ${media}{${css}}`;
  };
  if (source.tagName === 'style') {
    if (!/^(?:text\/css)?$/i.test(attribute('type')?.trim() ?? '')) return null;
    return wrapped(source.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
  }
  const data = source.tagName === 'link' && /\bstylesheet\b/i.test(attribute('rel') ?? '') ? attribute('href') : null;
  return data !== null && /^\s*data:text\/css/i.test(data) ? wrapped(`@import url("${data.trim().replaceAll('"', '%22')}");`) : null;
}

/** Chromium and Firefox: HTMLConstructionSite's kMaximumHTMLParserDOMTreeDepth. */
const DEEPEST = 512;

type ParsedNode = DefaultTreeAdapterMap['childNode'];

/** Comments and doctypes are nothing to the walk. */
function link(source: ParsedNode): StaticNode | null {
  if ('tagName' in source) return new StaticElement(source.tagName, source.attrs);
  if ('value' in source) return new StaticNode(TEXT, source.value);
  return null;
}

function shadowOf(children: readonly ParsedNode[]): readonly ParsedNode[] | null {
  for (const child of children) {
    if (child.nodeName !== 'template' || !('content' in child)) continue;
    if (child.attrs.some(({ name, value }) => name === 'shadowrootmode' && value.toLowerCase() === 'open')) return child.content.childNodes;
  }
  return null;
}
