import { selectAll } from 'css-select';
import parse from 'css-tree/parser';
import { remember } from '../../document/remember';
import type { PageElement, PageNode } from '../page';
import { getAttribute } from '../page-nodes';
import { type Declared, declarationsIn } from './declarations';
import { adapter } from './select';

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

interface Rule {
  readonly selector: string;
  readonly pseudo: string;
  readonly declared: Declared;
  readonly important: Declared;
  readonly specificity: number;
  /** Classes and ids without which nothing can be meant. */
  readonly needs: readonly string[];
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

/** Rules of a sheet that say anything that matters, those of other media left out. */
function rulesIn(sheet: string): Rule[] {
  if (sheet.length > LARGEST_SHEET || !MATTERS.test(sheet)) return [];
  const rules: Rule[] = [];
  const tree = parse(sheet.replace(/<!--|-->/g, ' '), {
    parseValue: false,
    parseRulePrelude: false,
    parseAtrulePrelude: false,
    onParseError() {},
  });
  collect(tree, rules);
  return rules;
}

/** What css-tree makes of a sheet, as far as it is looked at: preludes and values are raw. */
interface CssNode {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly property?: string;
  readonly important?: boolean | string;
  readonly prelude?: { readonly value?: string } | null;
  readonly block?: { readonly children: Iterable<CssNode> } | null;
  readonly children?: Iterable<CssNode> | null;
}

function collect(node: CssNode, rules: Rule[]): void {
  for (const child of node.children ?? node.block?.children ?? []) {
    if (child.type === 'Atrule') {
      if (GROUPS.has(child.name ?? '') && isForScreens(child.name ?? '', child.prelude?.value ?? '')) collect(child, rules);
    } else if (child.type === 'Rule') rules.push(...rulesOf(child));
  }
}

function rulesOf(rule: CssNode): Rule[] {
  const text: string[] = [];
  for (const one of rule.block?.children ?? [])
    if (one.type === 'Declaration') text.push(`${one.property}:${rawOf(one.value)}${one.important ? '!important' : ''}`);
  const { declared, important } = declarationsIn(text.join(';'));
  if (Object.keys(declared).length + Object.keys(important).length === 0) return [];
  return splitSelectors(rule.prelude?.value ?? '').flatMap((one): Rule[] => {
    const [, base = '', pseudo = ''] = /^([\s\S]*?)(?:::?(before|after|first-letter|first-line|marker))?$/i.exec(one) ?? [];
    if (/::|:(?:hover|focus|active|visited|target|focus-within|focus-visible)\b/i.test(base)) return [];
    const selector = base.trim() === '' || /[\s>+~]$/.test(base) ? `${base}*` : base.trim();
    const needs = base.replace(/:(?:not|is|where|has)\((?:[^()]|\([^()]*\))*\)|\[[^\][]*\]/g, '').match(/[.#][\w-]+/g) ?? [];
    return [{ selector, pseudo: pseudo.toLowerCase(), declared, important, specificity: specificityOf(base), needs }];
  });
}

function rawOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'value' in value
    ? String((value as { value: unknown }).value)
    : String(value ?? '');
}

/** At commas outside brackets and strings. */
function splitSelectors(prelude: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < prelude.length; i++) {
    const character = prelude[i];
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth--;
    else if (character === ',' && depth === 0) {
      parts.push(prelude.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(prelude.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Ids, then classes, attributes and states, then names; what stands in brackets counts as if it stood alone. */
function specificityOf(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  return (
    count(/#[\w-]+/g) * 10_000 +
    (count(/\.[\w-]+/g) + count(/\[/g) + count(/:(?!:|not|is|where|has)[\w-]+/g)) * 100 +
    count(/(?:^|[\s>+~(])[a-z][\w-]*/gi)
  );
}

function isForScreens(name: string, condition: string): boolean {
  if (name !== 'media') return true;
  return condition.split(',').some((query) => {
    if (/\bprint\b|\bspeech\b|\bnot\s+(?:screen|all)\b/i.test(query)) return false;
    const [least, most] = [/min-width\s*:\s*([\d.]+)px/i, /max-width\s*:\s*([\d.]+)px/i].map((pattern) => Number(pattern.exec(query)?.[1]));
    return !((least ?? 0) > DESKTOP || (most ?? Number.POSITIVE_INFINITY) < DESKTOP);
  });
}

const GROUPS: ReadonlySet<string> = new Set(['media', 'supports', 'layer', 'scope', 'container']);
const MATTERS =
  /display|visibility|opacity|font|color|decoration|position|transform|translate|rotate|scale|clip|mask|filter|overflow|indent|direction|bidi|content|order|float|spacing|security|background|list-style|margin|quotes|all\s*:/i;
const LARGEST_SHEET = 200_000;
const MOST_RULES = 3000;
/** CSS pixels: the width for which a page is judged. */
const DESKTOP = 1366;
