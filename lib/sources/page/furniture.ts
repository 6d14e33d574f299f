import { looksLikeFooter } from './looks';
import type { PageElement, PageNode } from './page';
import { getAttribute, localName } from './page-nodes';

/** yes: page furniture whatever it holds · perhaps: if it turns out to be small · no */
export function furnitureLook(element: PageElement, tag: string): 'yes' | 'perhaps' | 'no' {
  if (!CONTAINERS.has(tag)) return 'no';
  if (isLandmarkRole(element)) return 'yes';
  return looksLikeFooter(element) ? 'perhaps' : 'no';
}

/** A paragraph that is one link may be the report's attachment or title; a list item or a row of links is navigation. */
export function isMenu(text: string, linked: number, links: number, node: PageNode | null): boolean {
  if (links < 2 && (node === null || localName(node as PageElement) !== 'li')) return false;
  return linked >= text.replace(/\d{4}(?:[-/.]\d+){2}|[\s>»›＞|｜/·•\-—:：]/g, '').length * 0.8;
}

function isLandmarkRole(element: PageElement): boolean {
  const role = getAttribute(element, 'role');
  return role !== null && ROLES.has(role.trim().toLowerCase());
}

const ROLES: ReadonlySet<string> = new Set(['navigation', 'banner', 'contentinfo', 'menu', 'menubar', 'search']);
const CONTAINERS: ReadonlySet<string> = new Set(['div', 'section', 'ul', 'ol', 'dl', 'center', 'form']);
