import { animationsOf, find, findAll, findTags } from '../../../dom/documents';
import { localName, nodeType, parentElement, rootNodeOf, shadowRootOf } from '../../../dom/nodes';
import type { ClosedRoot } from '../nodes';

/** Whether a style sheet may generate something before or after an element's own content. */
export type MayGenerate = (element: Element) => boolean;

/** What the rules of a page's sheets say of it. */
export class Generators {
  private readonly selectors: string[] = [];
  private inFolds = false;

  /** `isUnknown` from the start: not every sheet can be read. */
  constructor(private isUnknown: boolean) {}

  /** Something was not understood. */
  doubt(): void {
    this.isUnknown = true;
  }

  /** A rule of some elements; of none: of the steps of an animation. */
  add(selector: string | null, { content }: CSSStyleDeclaration): void {
    if (!content) return;
    this.inFolds ||= /::details-content/i.test(selector ?? '');
    // What is around `:scope` and `&` is written elsewhere.
    if (selector === null || /:scope|&/.test(selector)) this.isUnknown = true;
    else if (/:(?:before|after)/i.test(selector)) this.selectors.push(selector.replace(PSEUDO, holderOf));
  }

  /** Whether something is generated in the box by which an open fold shows what it holds: of that no computed style tells. */
  generatesInFolds(page: globalThis.Document): boolean {
    return this.inFolds && find(page, 'details[open]') !== null;
  }

  /** What cannot be known is asked of every element: it costs time only. */
  settle(page: globalThis.Document, closedRoot: ClosedRoot): MayGenerate {
    const found = this.isUnknown ? null : foundBy(page, this.selectors);
    if (found === null) return () => true;
    for (const { effect } of animationsOf(page) ?? [])
      if (effect && 'pseudoElement' in effect) {
        const { pseudoElement, target } = effect as KeyframeEffect;
        if (pseudoElement && target) found.add(target);
      }
    // The sheets of shadow trees are none of the page's; they reach what is in them, their host, and what it holds.
    const hasTree = (element: Element | null) => element !== null && (shadowRootOf(element) ?? closedRoot(element)) !== null;
    return (element) =>
      found.has(element) ||
      BY_ITSELF.has(localName(element)) ||
      nodeType(rootNodeOf(element)) !== DOCUMENT ||
      hasTree(element) ||
      hasTree(parentElement(element));
  }
}

function foundBy(page: globalThis.Document, selectors: readonly string[]): Set<Element> | null {
  if (selectors.length === 0) return new Set();
  if (selectors.length * findTags(page, '*').length > MOST_ASKED) return null;
  try {
    return new Set(findAll(page, selectors.join()));
  } catch {
    return null;
  }
}

/** The element that holds a generated box; strings and escapes are left as they are. */
function holderOf(piece: string, at: number, selector: string): string {
  if (!piece.startsWith(':')) return piece;
  return at === 0 || /[\s>+~,(]/.test(selector.charAt(at - 1)) ? '*' : '';
}
const PSEUDO = /"(?:[^"\\]|\\[\s\S])*"|\\[\s\S]|:{1,2}(?:before|after)(?![\w-])/gi;
/** For these a browser’s own sheet generates something. */
const BY_ITSELF: ReadonlySet<string> = new Set(['q', 'optgroup', 'option', 'img', 'input']);
/** Selectors of elements: some ten milliseconds, in one go. */
const MOST_ASKED = 1_000_000;
const DOCUMENT = 9;
