import type { PageEvidence } from '../detect/likely';

/** What the page, and every frame of the same origin in it, shows at a glance. Reads native strings only: no walk in script. */
export function pageEvidence(root: globalThis.Document): PageEvidence {
  const titles: string[] = [root.title];
  let text = '';
  for (const page of [root, ...frames(root)]) {
    for (const meta of page.querySelectorAll('meta[name="ArticleTitle" i]')) titles.push(meta.getAttribute('content') ?? '');
    titles.push(...headings(page));
    text += page.body?.textContent ?? '';
  }
  return { titles, text };
}

/** Headings that are no links: portals print 信息公开年报 in every menu. */
function headings(page: globalThis.Document): string[] {
  const found: string[] = [];
  for (const element of page.querySelectorAll(HEADINGS)) {
    if (found.length >= MOST_HEADINGS) break;
    const text = element.textContent ?? '';
    if (text.length < LONGEST_HEADING && !element.closest('a,nav,li') && !element.querySelector('a')) found.push(text);
  }
  return found;
}

function frames(root: globalThis.Document): globalThis.Document[] {
  return [...root.querySelectorAll<HTMLIFrameElement>('iframe,frame')].slice(0, MOST_FRAMES).flatMap((frame) => {
    try {
      return frame.contentDocument ?? [];
    } catch {
      return [];
    }
  });
}

const HEADINGS = 'h1,h2,h3,[class*="title" i],[id*="title" i]';
const MOST_HEADINGS = 40;
const LONGEST_HEADING = 120;
const MOST_FRAMES = 20;
