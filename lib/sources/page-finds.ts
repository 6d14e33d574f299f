import type { Link, Metadata, Picture } from '../document/document';
import type { DomPlace } from '../document/place';
import { collapse } from './collapse';
import { isLargePicture } from './looks';
import type { PageElement, PageNode, PageText } from './page';
import { TEXT } from './page';
import { MetaCollector } from './page-meta';
import { dataOf, firstChild, getAttribute, liveHref, nextSibling, nodeType } from './page-nodes';

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
    this.metas.meta(getAttribute(element, 'name'), getAttribute(element, 'content'));
  }

  addTitle(element: PageElement): void {
    let text = '';
    for (let node: PageNode | null = firstChild(element); node !== null; node = nextSibling(node))
      if (nodeType(node) === TEXT) text += dataOf(node as PageText);
    this.metas.title(text);
  }

  addLink(element: PageElement, text: string, place: () => DomPlace): void {
    const href = getAttribute(element, 'href')?.trim() ?? '';
    if (text === '' || href === '' || /^(?:javascript:|#)/i.test(href)) return;
    // A browser has resolved it already.
    const resolved = liveHref(element);
    const whole = CUT_SHORT.test(text) ? collapse(getAttribute(element, 'title') ?? '') : '';
    const told = whole.length > text.length - 3 ? { whole } : {};
    this.links.push({ href: typeof resolved === 'string' ? resolved : this.resolve(href), text, ...told, place: place() });
  }

  addPicture(element: PageElement, place: () => DomPlace): void {
    if (!isLargePicture(element)) return;
    const file = getAttribute(element, 'src')?.trim() ?? '';
    const href = file === '' || /^(?:data|blob):/i.test(file) || file.length > 2000 ? {} : { href: this.resolve(file) };
    this.pictures.push({ alt: collapse(getAttribute(element, 'alt') ?? ''), place: place(), ...href });
  }

  /** A document shown by a viewer is an attachment without a link of its own. */
  addEmbedded(element: PageElement, attribute: string, place: () => DomPlace): void {
    const href = getAttribute(element, attribute);
    const file = href === null || href.length > 2000 ? null : /(?<![^/?#&=])[^/?#&=]+\.(?:pdf|docx?|wps|ofd)(?=$|[?#&])/i.exec(href);
    if (href !== null && file) this.links.push({ href: this.resolve(href), text: decoded(file[0]), place: place() });
  }
}

const CUT_SHORT = /(?:…|\.\.)$/;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
