import { type Document, emptyMetadata } from '../document/document';
import { absolute } from './absolute';
import { PageWalk } from './page-walk';
import { parsePage } from './static-dom';
import { hiddenBy } from './static-style';

/** Reads a saved page without a browser, as a browser would. For the command line only: the parser must not get into the extension. */
export function readHtml(html: string, options: { readonly name: string | null; readonly url: string | null }): Document {
  const page = parsePage(html);
  if (page === null) return { kind: 'html', name: options.name, blocks: [], meta: emptyMetadata, links: [], pictures: [] };
  const base = baseOf(html, options.url);
  const walk = new PageWalk(page.root, {
    ...options,
    isHidden: hiddenBy(page.styles),
    resolve: absolute(base),
    limits: { nodes: Number.POSITIVE_INFINITY, run: 200_000 },
  });
  walk.advance(Number.POSITIVE_INFINITY);
  return walk.finish().document;
}

function baseOf(html: string, url: string | null): string | null {
  const href = /<base\s[^>]*?href\s*=\s*["']?([^"'\s>]+)/i.exec(html.slice(0, 20_000))?.[1];
  return href === undefined ? url : absolute(url)(href);
}
