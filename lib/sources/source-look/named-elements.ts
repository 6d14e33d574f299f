import type { PageElement } from '../page/page';
import { getAttribute, localName } from '../page/page-nodes';
import { everyElement } from './select';

/** A page's elements in document order, all and by the names that selectors end with: `.class`, `#id`, `tag`. */
export interface NamedElements {
  readonly all: readonly PageElement[];
  readonly by: ReadonlyMap<string, readonly PageElement[]>;
  /** Classes and ids are the same in capitals: they stand here in small letters. */
  readonly isQuirky: boolean;
}

export function namedElements(root: PageElement, isQuirky = false): NamedElements {
  const known = (name: string) => (isQuirky ? name.toLowerCase() : name);
  const all = everyElement(root);
  const by = new Map<string, PageElement[]>();
  const put = (name: string, element: PageElement) => {
    const held = by.get(name);
    if (held === undefined) by.set(name, [element]);
    else if (held.at(-1) !== element) held.push(element);
  };
  for (const element of all) {
    put(localName(element), element);
    const classes = getAttribute(element, 'class');
    if (classes !== null) for (const name of known(classes).split(/\s+/)) put(`.${name}`, element);
    const id = getAttribute(element, 'id');
    if (id !== null) put(`#${known(id)}`, element);
  }
  return { all, by, isQuirky };
}

/** Those of which a selector may hold one: what it says last, where that is a name. */
export function candidatesFor(selector: string, { all, by, isQuirky }: NamedElements): readonly PageElement[] {
  const [, tag = '', names = ''] = (selector.includes('\\') ? null : LAST.exec(selector)) ?? [];
  const name = names === '' ? tag.toLowerCase() : names.slice(Math.max(names.lastIndexOf('.'), names.lastIndexOf('#')));
  return name === '' ? all : (by.get(isQuirky ? name.toLowerCase() : name) ?? []);
}

const LAST = /(?:^|[\s>+~])([a-z][\w-]*)?((?:[.#][\w-]+)*)$/i;
