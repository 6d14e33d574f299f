import { ELEMENT, type PageElement, type PageNode, type PageText, TEXT } from '../page/page';
import { dataOf, getAttribute, localName, nodeType } from '../page/page-nodes';
import { type TagKind, tagKinds } from '../page/tags';
import { after } from '../source-look/document-order';
import { StaticElement } from './static-node';

/** Whether a source has the words at all: most pages are not walked for it. */
export const mayBeVeiled = (source: string): boolean => /visibility|opacity/i.test(source);

/**
 * Takes away the veil that a page's own script would take away once it runs: an element that holds all the tables and most of the text, and
 * is made invisible by its own attribute. Without its script such a page shows nothing at all. Returns whether there was one; what inside it
 * is hidden by itself stays so.
 */
export function unveil(root: PageElement): boolean {
  const veils: PageElement[] = [];
  for (let node: PageNode | null = root; node !== null; node = after(node, root))
    if (nodeType(node) === ELEMENT && VEIL.test(getAttribute(node as PageElement, 'style') ?? '')) veils.push(node as PageElement);
  const whole = veils.length > 0 && veils.length <= MOST_VEILS ? measured(root) : null;
  const veil = whole && veils.find((one) => holdsNearlyAll(measured(one), whole));
  if (!veil || !((veil as object) instanceof StaticElement)) return false;
  const element = veil as object as StaticElement;
  element.restyle((element.getAttribute('style') ?? '').replace(EACH_VEIL, '$1'));
  return true;
}

interface Measure {
  readonly tables: number;
  readonly characters: number;
}

/** Its tables, and its text without what no page shows. */
function measured(top: PageElement): Measure {
  let tables = 0;
  let characters = 0;
  for (let node: PageNode | null = top; node !== null; ) {
    const type = nodeType(node);
    const kind: TagKind | undefined = type === ELEMENT ? tagKinds.get(localName(node as PageElement)) : undefined;
    if (kind === 'table') tables++;
    if (type === TEXT) characters += dataOf(node as PageText).replace(/\s+/g, '').length;
    node = kind === 'skip' || kind === 'title' ? behind(node, top) : after(node, top);
  }
  return { tables, characters };
}

/** The next node that is not inside. */
function behind(node: PageNode, top: PageNode): PageNode | null {
  const inner = node as object as StaticElement;
  for (let from: StaticElement | null = inner; from !== null && (from as object) !== top; from = from.parentNode as StaticElement | null)
    if (from.nextSibling !== null) return from.nextSibling as object as PageNode;
  return null;
}

function holdsNearlyAll(veil: Measure, page: Measure): boolean {
  return page.tables > 0 && veil.tables === page.tables && veil.characters * 2 > page.characters;
}

const VEIL = /(?:^|[;\s])(?:visibility\s{0,9}:\s{0,9}hidden|opacity\s{0,9}:\s{0,9}0(?![\d.]))/i;
const EACH_VEIL = /(^|[;\s])(?:visibility\s{0,9}:\s{0,9}hidden|opacity\s{0,9}:\s{0,9}0(?![\d.]))/gi;
/** A page that lets its parts come in one by one has many. */
const MOST_VEILS = 9;
