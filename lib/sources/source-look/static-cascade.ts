import { selectAll } from 'css-select';
import { remember } from '../../document/remember';
import type { PageElement, PageNode } from '../page';
import { getAttribute } from '../page-nodes';
import { type Declared, declarationsIn } from './declarations';
import { adapter } from './select';
import { type Rule, rulesIn } from './sheet-rules';

/** An element's own declarations, the page's sheet and its `style` attribute in cascade order; `pseudo`: of a generated box. */
export interface Cascade {
  own(element: PageElement, pseudo?: string): Declared | null;
  /** Whether any sheet says anything that matters. */
  readonly isPlain: boolean;
}

/**
 * The cascade of a page's own `<style>` sheets over a parsed page, for the declarations that decide what is seen. Linked sheets are not
 * loaded, states (`:hover`) do not hold, and a page with more rules or elements than anybody writes by hand is left as it is.
 */
export function cascadeOf(root: PageElement, sheets: readonly string[]): Cascade {
  const rules = sheets.flatMap(rulesIn).map((rule, order) => ({ ...rule, order }));
  const matched = new Map<string, Map<PageNode, Won>>();
  const names = rules.length > 0 ? namesIn(root) : new Set<string>();
  for (const rule of rules.slice(0, MOST_RULES)) {
    if (!rule.needs.every((name) => names.has(name))) continue;
    const held = matched.get(rule.pseudo) ?? new Map<PageNode, Won>();
    matched.set(rule.pseudo, held);
    for (const element of matching(rule.selector, root)) held.set(element, merge(held.get(element), rule));
  }
  return {
    isPlain: rules.length === 0,
    own(element, pseudo = '') {
      const won = matched.get(pseudo)?.get(element);
      const inline = pseudo === '' ? inlineOf(getAttribute(element, 'style') ?? '') : null;
      if (!won) return inline;
      const sheet = declaredBy(won);
      return inline ? { ...sheet.normal, ...inline, ...sheet.important } : { ...sheet.normal, ...sheet.important };
    },
  };
}

type Won = Map<string, { readonly value: string; readonly weight: number; readonly isImportant: boolean }>;

function merge(won: Won = new Map(), rule: Rule & { readonly order: number }): Won {
  const put = (declared: Declared, isImportant: boolean) => {
    for (const [property, value] of Object.entries(declared)) {
      const weight = (isImportant ? 1e12 : 0) + rule.specificity * 1e6 + rule.order;
      if ((won.get(property)?.weight ?? -1) < weight) won.set(property, { value, weight, isImportant });
    }
  };
  put(rule.declared, false);
  put(rule.important, true);
  return won;
}

function declaredBy(won: Won): { readonly normal: Declared; readonly important: Declared } {
  const normal: Record<string, string> = {};
  const important: Record<string, string> = {};
  for (const [property, { value, isImportant }] of won) (isImportant ? important : normal)[property] = value;
  return { normal, important };
}

/** A page pasted from Word repeats a few style attributes a thousand times. */
const inlineOf = remember((style: string): Declared | null => {
  const { declared, important } = declarationsIn(style);
  const all = { ...declared, ...important };
  return Object.keys(all).length > 0 ? all : null;
});

/** Every class and id of the page, as selectors write them. */
function namesIn(root: PageElement): ReadonlySet<string> {
  const names = new Set<string>();
  for (const element of adapter.findAll(() => true, [root])) {
    for (const name of getAttribute(element, 'class')?.split(/\s+/) ?? []) names.add(`.${name}`);
    const id = getAttribute(element, 'id');
    if (id !== null) names.add(`#${id}`);
  }
  return names;
}

function matching(selector: string, root: PageElement): PageNode[] {
  try {
    return selectAll<PageNode, PageElement>(selector, [root], { adapter, cacheResults: true });
  } catch {
    // A selector that nobody knows here: a state, a vendor's own.
    return [];
  }
}

const MOST_RULES = 3000;
