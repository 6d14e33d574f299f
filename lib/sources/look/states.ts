import type { ShownOtherwise } from '../../document/grid';
import { find } from '../../dom/documents';
import { hasAttribute, matches, textContent } from '../../dom/nodes';
import { Generators, type MayGenerate } from './generators';
import { around, type ClosedRoot } from './nodes';
import { pageRules, scriptSheets } from './page-rules';
import { faultOfBox, faultOfText, isFaint } from './style';
import type { StyleOf } from './style-of';

/** What a page's rules say that no computed style of an element does. */
export interface States {
  /** How the page shows an element otherwise in a state in which it nearly always is, whatever it looks like at the moment. */
  readonly faultOf: (element: Element, ground: string | null) => ShownOtherwise | null;
  /** Whether a rule speaks of first letters or first lines: of pages that have none, none need be asked for. */
  readonly hasApart: boolean;
  readonly mayGenerate: MayGenerate;
  /** Kinds of list marks of the page's own, with what they may write. */
  readonly marks: ReadonlyMap<string, string>;
}

/** Nothing is known of any rule. */
export const NO_STATES: States = { faultOf: () => null, hasApart: true, mayGenerate: () => true, marks: new Map() };

interface StateRule {
  readonly selector: string;
  readonly style: CSSStyleDeclaration;
  /** What it makes of all that it selects; null: it gives visited links this colour. */
  readonly fault: ShownOtherwise | null;
}

/**
 * States that no computed style tells: the pointer is over the page whenever somebody reads it, the page is scrolled, and of visited links a
 * browser says the colour of others. Of a sheet that the browser lets nobody read (another site's), the first two are not known and are let
 * pass, for computed styles tell all else; a link is not trusted, where such a sheet may colour it. Throws on a page of more rules than can
 * be gone through. Yields now and then.
 */
export function* statesOf(page: globalThis.Document, closedRoot: ClosedRoot): Generator<undefined, States> {
  const states: StateRule[] = [];
  let count = 0;
  let isUnread = false;
  let hasApart = scriptSheets(page)?.length !== 0;
  const generators = new Generators(hasApart);
  const marks = new Map<string, string>();
  for (const rule of pageRules(page, marks)) {
    if (++count > MOST_RULES) throw new Error('too many rules to be looked at again');
    if (count % BETWEEN_PAUSES === 0 && count > MOST_AT_ONCE) {
      // What is moved about meanwhile may have been passed over.
      generators.doubt();
      yield;
    }
    isUnread ||= rule === null;
    if (rule === null) continue;
    const { selector, style, isScrolled, isPlain } = rule;
    if (!isPlain) generators.doubt();
    generators.add(selector, style);
    if (selector === null) continue;
    hasApart ||= selector.includes(':first-l');
    const state = stateRule(selector, style, isScrolled);
    isUnread ||= state !== null && !isPlain;
    if (state) states.push(state);
  }
  if (isUnread) generators.doubt();
  const mayGenerate = generators.settle(page, closedRoot);
  const rules: StateRule[] = [];
  for (const [nth, state] of states.entries()) {
    if (nth % BETWEEN_PAUSES === 0) yield;
    if (finds(page, state.selector)) rules.push(state);
  }
  if (generators.generatesInFolds(page)) return { faultOf: () => 'generated', hasApart: true, mayGenerate, marks };
  if (rules.length === 0 && !isUnread) return { ...NO_STATES, hasApart, mayGenerate, marks };
  const faultOf: States['faultOf'] = (element, ground) => {
    if (isUnread && isLinkedFigure(element)) return 'not-what-is-shown';
    for (const { selector, style, fault } of rules) {
      if (fault === null && !(style.color !== '' && isFaint(rgbOf(style.color), ground, 1))) continue;
      if (matches(element, selector)) return fault ?? 'hidden';
    }
    return null;
  };
  return { faultOf, hasApart: hasApart || isUnread, mayGenerate, marks };
}

/** What a rule may hide, with a selector for the elements in that state. */
function stateRule(selector: string, style: CSSStyleDeclaration, isScrolled: boolean): StateRule | null {
  if (selector.includes(':visited')) return { selector: selector.replaceAll(':visited', ':any-link'), style, fault: null };
  if (!isScrolled && !selector.includes(':hover')) return null;
  const get: StyleOf = (property) => style.getPropertyValue(property);
  const fault = faultOfBox(get) ?? faultOfText(get) ?? (style.opacity !== '' && Number.parseFloat(style.opacity) < 0.15 ? 'hidden' : null);
  return fault && { selector: selector.replaceAll(':hover', OF_PAGE), style, fault };
}

function finds(page: globalThis.Document, selector: string): boolean {
  try {
    return find(page, selector) !== null;
  } catch {
    return false;
  }
}

/** A link that is a figure and nothing else: of one with words a wrong colour is seen. */
function isLinkedFigure(element: Element): boolean {
  if (!hasAttribute(element, 'href') || around(element) === null) return false;
  const text = textContent(element) ?? '';
  return /\d/.test(text) && !/[^\s\d.,，．％%-]/.test(text);
}

/** Declared colours keep their names. */
function rgbOf(color: string): string {
  return { white: 'rgb(255, 255, 255)', black: 'rgb(0, 0, 0)', transparent: 'rgba(0, 0, 0, 0)' }[color] ?? color;
}

/** The page itself, or the box that holds all of it: what is pointed at by whoever reads. */
const OF_PAGE = ':is(:root,body,body>*)';
const MOST_RULES = 40_000;
/** Rules that are gone through without a pause: some milliseconds. */
const MOST_AT_ONCE = 8000;
const BETWEEN_PAUSES = 60;
