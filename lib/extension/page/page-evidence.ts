import { bodyOf, findAll, findTags, titleOf } from '../../dom/documents';
import { contentDocument } from '../../dom/fields';
import { closest, findIn, getAttribute, textContent } from '../../dom/nodes';
import type { PageEvidence } from '../../recognise/likely';

/**
 * What the page, and every frame of the same origin in it, shows at a glance. Native strings and simple look-ups only, no walk in
 * script: a list of selectors costs ten times its parts (measured on 3 500 nodes in Chromium).
 */
export function pageEvidence(root: globalThis.Document): PageEvidence {
  const titles: string[] = [titleOf(root)];
  const pages = [root, ...frames(root)];
  let text = '';
  for (const page of pages) {
    for (const meta of findTags(page, 'meta')) {
      if (getAttribute(meta, 'name')?.toLowerCase() === 'articletitle') titles.push(getAttribute(meta, 'content') ?? '');
    }
    const body = bodyOf(page);
    if (body) text += textContent(body) ?? '';
  }
  return { titles, text, headings: () => pages.flatMap(headings) };
}

/** Headings that are no links: portals print 信息公开年报 in every menu. */
function headings(page: globalThis.Document): string[] {
  const found: string[] = [];
  const tagged = HEADINGS.flatMap((tag) => [...findTags(page, tag)]);
  for (const element of [...tagged, ...findAll(page, '[class*=itle]')].slice(0, MOST_HEADINGS)) {
    const text = textContent(element) ?? '';
    if (text.length < LONGEST_HEADING && !closest(element, 'a,nav,li') && !findIn(element, 'a')) found.push(text);
  }
  return found;
}

function frames(root: globalThis.Document): globalThis.Document[] {
  const elements = [...findTags(root, 'iframe'), ...findTags(root, 'frame')];
  return elements.slice(0, MOST_FRAMES).flatMap((frame) => contentDocument(frame) ?? []);
}

const HEADINGS = ['h1', 'h2', 'h3'];
const MOST_HEADINGS = 60;
const LONGEST_HEADING = 120;
const MOST_FRAMES = 20;
