import type { Document } from '../document/document';
import { sourceInAddress } from './look/words/framed-text';
import type { PageElement } from './page/page';
import { getAttribute, localName } from './page/page-nodes';

/**
 * The source of the one page that a page without tables of its own shows in a frame and brings along itself; null where there is none, or
 * are several with tables: which of them is meant is not known.
 */
export function framedSource(document: Document, holders: readonly PageElement[]): string | null {
  if (document.blocks.some((block) => block.kind === 'grid')) return null;
  const sources = holders.flatMap((holder) => sourceIn(holder) ?? []).filter((source) => /<table\b/i.test(source));
  return sources.length === 1 ? (sources[0] ?? null) : null;
}

function sourceIn(holder: PageElement): string | null {
  const name = localName(holder);
  if (name === 'svg') return null;
  const own = name === 'iframe' ? getAttribute(holder, 'srcdoc') : null;
  const address = getAttribute(holder, name === 'object' ? 'data' : 'src') ?? '';
  return own ?? (PAGE.test(address) ? sourceInAddress(address) : null);
}

/** What stands around the frame, and what stands in it: its own words come last, as page furniture does not. */
export function withFramed(outer: Document, inner: Document): Document {
  const around = outer.blocks.filter((block) => block.kind === 'paragraph' && !block.furniture);
  const { differences = [] } = outer;
  const told = [...differences, ...(inner.differences ?? [])];
  const truncated = outer.truncated ?? inner.truncated;
  return {
    ...outer,
    blocks: [...around, ...inner.blocks],
    links: [...outer.links, ...inner.links],
    pictures: [...outer.pictures, ...inner.pictures],
    ...(told.length > 0 ? { differences: told } : {}),
    ...(truncated ? { truncated } : {}),
  };
}

const PAGE = /^\s*data:(?:text\/html|application\/xhtml\+xml)/i;
