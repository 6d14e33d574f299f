import type { Link, Metadata, Picture } from '../../document/document';
import type { DomPlace } from '../../document/place';
import { collapse } from './collapse';
import { isLargePicture } from './looks';
import type { PageElement, PageNode, PageText } from './page';
import { TEXT } from './page';
import { keyOfMeta, MetaCollector } from './page-meta';
import { dataOf, firstChild, getAttribute, liveHref, liveSource, nextSibling, nodeType } from './page-nodes';

/** What a page holds besides blocks: links, pictures, and what it says about itself. */
export class PageFinds {
  readonly links: Link[] = [];
  readonly pictures: Picture[] = [];
  private readonly metas = new MetaCollector();

  constructor(private readonly resolve: (href: string) => string) {}

  get meta(): Metadata {
    return this.metas.metadata();
  }

  addMeta(element: PageElement): void {
    const key = keyOfMeta(getAttribute(element, 'name'));
    if (key !== undefined) this.metas.take(key, getAttribute(element, 'content'));
  }

  addTitle(element: PageElement): void {
    let text = '';
    for (let node: PageNode | null = firstChild(element); node !== null; node = nextSibling(node))
      if (nodeType(node) === TEXT) text += dataOf(node as PageText);
    this.metas.take('title', text);
  }

  addLink(element: PageElement, text: string, place: () => DomPlace): void {
    const href = getAttribute(element, 'href')?.trim() ?? '';
    if (text === '' || href === '' || href.startsWith('#') || begins(href, 'javascript:')) return;
    const told = wholeOf(text, getAttribute(element, 'title'));
    this.links.push({ href: this.resolved(href, liveHref(element)), text, ...told, place: place() });
  }

  addPicture(element: PageElement, place: () => DomPlace): void {
    if (!isLargePicture(element)) return;
    const file = getAttribute(element, 'src')?.trim() ?? '';
    const href =
      file === '' || begins(file, 'data:') || begins(file, 'blob:') || file.length > 2000
        ? {}
        : { href: this.resolved(file, liveSource(element)) };
    this.pictures.push({ alt: collapse(getAttribute(element, 'alt') ?? ''), place: place(), ...href });
  }

  /** A browser has resolved it already. */
  private resolved(address: string, live: unknown): string {
    return typeof live === 'string' ? live : this.resolve(address);
  }

  /** A document shown by a viewer is an attachment without a link of its own. */
  addEmbedded(element: PageElement, attribute: string, place: () => DomPlace): void {
    const href = getAttribute(element, attribute);
    const file = href === null || href.length > 2000 ? null : FILE.exec(href);
    if (href !== null && file) this.links.push({ href: this.resolve(href), text: decoded(file[0]), place: place() });
  }
}

/** A link's tip, where its text is the beginning of it: cut by dots, or by nothing at all. */
function wholeOf(text: string, tip: string | null): { readonly whole?: string } {
  if (tip === null || text.length < SHORTEST_CUT) return {};
  const whole = collapse(tip);
  const isWhole = CUT_SHORT.test(text) ? whole.length > text.length - 3 : whole.length > text.length && whole.startsWith(text);
  return isWhole ? { whole } : {};
}

/** `word` in small letters. */
function begins(address: string, word: string): boolean {
  return address.slice(0, word.length).toLowerCase() === word;
}

const FILE = /(?<![^/?#&=])[^/?#&=]+\.(?:[pP][dD][fF]|[dD][oO][cC][xX]?|[wW][pP][sS]|[oO][fF][dD])(?=$|[?#&])/;
const SHORTEST_CUT = 8;
const CUT_SHORT = /(?:…|\.\.)$/;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
