import { SIGNS } from '../look/style/style';
import { ELEMENT, type PageElement } from '../page/page';
import { getAttribute, localName, nodeType, parentNode } from '../page/page-nodes';
import type { Declared } from './declarations';

/** What an element's attributes, and its name, say of how it is shown; null for nothing. */
export function attributesOf(element: PageElement): Declared | null {
  const name = localName(element);
  const isHidden = getAttribute(element, 'hidden') !== null || getAttribute(element, 'popover') !== null;
  const own = OF_TAG[name];
  const face = name === 'font' ? getAttribute(element, 'face') : null;
  const picture = getAttribute(element, 'background');
  const ink = name === 'body' ? getAttribute(element, 'text') : null;
  const dir = getAttribute(element, 'dir')?.toLowerCase();
  const direction = dir === 'rtl' || dir === 'ltr' ? dir : null;
  const color = name === 'font' ? getAttribute(element, 'color') : name === 'a' ? linkInk(element) : ink;
  const ground = getAttribute(element, 'bgcolor');
  if (!isHidden && !direction && !color && !ground && !own && !picture && !(face && SIGNS.test(face))) return null;
  const attributes: Record<string, string> = { ...own };
  if (picture) attributes['background-image'] = 'url()';
  if (face && SIGNS.test(face)) attributes['font-family'] = face;
  if (isHidden) attributes.display = 'none';
  if (direction) attributes.direction = direction;
  if (direction === 'rtl' && name === 'bdo') attributes['unicode-bidi'] = 'bidi-override';
  if (color) attributes.color = color.toLowerCase();
  if (ground) attributes['background-color'] = ground.toLowerCase();
  return attributes;
}

/** The colour that the page's body gives links, once they were visited. */
function linkInk(link: PageElement): string | null {
  if (getAttribute(link, 'href') === null) return null;
  for (let node = parentNode(link); node !== null; node = parentNode(node))
    if (nodeType(node) === ELEMENT && localName(node as PageElement) === 'body')
      return getAttribute(node as PageElement, 'vlink') ?? getAttribute(node as PageElement, 'link');
  return null;
}

/** What browsers give elements by themselves, where it hides a digit. */
const OF_TAG: Readonly<Record<string, Declared>> = {
  small: { 'font-size': 'smaller' },
  big: { 'font-size': 'larger' },
  marquee: { visibility: 'hidden' },
};
