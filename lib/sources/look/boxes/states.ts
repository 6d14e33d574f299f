import type { ShownOtherwise } from '../../../document/grid';
import { bodyOf, find } from '../../../dom/documents';
import { hasAttribute, matches, textContent } from '../../../dom/nodes';
import { around, type ClosedRoot } from '../nodes';
import { faultOfBox, faultOfText, isFaint } from '../style/style';
import type { StyleOf } from '../style/style-of';
import { generated, PLAIN_MARKS } from '../words/pseudo';
import { isSaid, wordsOf } from '../words/said-by-style';
import { Generators, type MayGenerate } from './generators';
import { colourOver } from './grounds';
import { pageRules, scriptSheets } from './page-rules';

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
  /** Of what this selects, too, it says the same when somebody reads; null: of nothing. */
  readonly still: string | null;
  readonly style: CSSStyleDeclaration;
  /** What it makes of all that it selects; null: it gives visited links, or what an address points at, this colour. */
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
  // In the oldest way of all.
  const body = bodyOf(page);
  let isUnread = body !== null && hasAttribute(body, 'vlink');
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
    const made = stateRules(selector, style, isScrolled);
    isUnread ||= made.length > 0 && !isPlain;
    states.push(...made);
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
    for (const { selector, still, style, fault } of rules) {
      if (fault === null && !(style.color !== '' && isFaint(rgbOf(style.color), groundOf(style, ground), 1))) continue;
      if (matches(element, selector) && !(still !== null && matches(element, still))) return fault ?? 'hidden';
    }
    return null;
  };
  return { faultOf, hasApart: hasApart || isUnread, mayGenerate, marks };
}

/** What a rule may hide, with a selector for the elements in that state. */
function stateRules(selector: string, style: CSSStyleDeclaration, isScrolled: boolean): StateRule[] {
  const get: StyleOf = (property) => style.getPropertyValue(property);
  if (selector.includes(':visited')) return [{ selector: selector.replaceAll(':visited', ':any-link'), still: null, style, fault: null }];
  if (OF_SCROLLERS.test(selector))
    return writes(selector, style) ? [{ selector: withoutPseudo(selector), still: null, style, fault: 'generated' }] : [];
  const fault = faultOfBox(get) ?? faultOfText(get) ?? (style.opacity !== '' && Number.parseFloat(style.opacity) < 0.15 ? 'hidden' : null);
  if (POINTED_AT.test(selector)) return [{ selector: withoutPseudo(selector), still: null, style, fault }];
  if (isScrolled && (fault ?? lets(get)))
    return [{ selector: selector.replaceAll(':hover', OF_PAGE), still: null, style, fault: fault ?? 'hidden' }];
  if (!selector.includes(':hover')) return [];
  const pointed = selector.replaceAll(':hover', OF_PAGE);
  if (fault) return [{ selector: pointed, still: null, style, fault }];
  // What it shows as long as nothing is pointed at nobody sees who reads.
  return selector.includes(':not(') && lets(get)
    ? [{ selector: selector.replaceAll(':hover', OF_NOTHING), still: pointed, style, fault: 'hidden' }]
    : [];
}

/** Whether it says how something is seen that may be hidden without it. */
function lets(get: StyleOf): boolean {
  return LETS.some((property) => get(property) !== '');
}

/** Whether it gives what scrolls a button or a mark that says something of the report, or any sign where a mark stands for a column of it. */
function writes(selector: string, { content }: CSSStyleDeclaration): boolean {
  if (/::column/i.test(selector)) return generated(content, () => '1', PLAIN_MARKS) !== null;
  const said = wordsOf(content, () => '1');
  const isMark = /::scroll-marker/i.test(selector);
  return isSaid(said, isMark) || (!isMark && /^\d+$/.test(said));
}

/** A selector of the elements that have these boxes or texts. */
function withoutPseudo(selector: string): string {
  return selector.replace(PSEUDO, (_, before: string) => (/^(?:[\s>+~,(]|)$/.test(before) ? `${before}*` : before));
}

/** Where such a text has a ground of its own it is seen on that. */
function groundOf({ backgroundColor }: CSSStyleDeclaration, ground: string | null): string | null {
  return backgroundColor === '' ? ground : colourOver(rgbOf(backgroundColor), ground);
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
const OF_NOTHING = ':not(*)';
/** What the address of a page points at, or a reader looks for: no script is told which text that is. */
const POINTED_AT = /::(?:target|search)-text/i;
/** Buttons and marks that a browser gives to what scrolls: most of them have no style that could be asked for. */
const OF_SCROLLERS = /::scroll-(?:marker(?!-)|button)/i;
const PSEUDO = /(^|[\s\S])(?:::(?:column|scroll-marker|scroll-button\([^()]{0,40}\)|target-text|search-text)(?::[\w-]{1,40})?)+/gi;
/** What hides in one value shows in another. */
const LETS = [
  'display',
  'visibility',
  'opacity',
  'color',
  '-webkit-text-fill-color',
  'font-size',
  'content-visibility',
  'clip-path',
  'filter',
];
const MOST_RULES = 40_000;
/** Rules that are gone through without a pause: some milliseconds. */
const MOST_AT_ONCE = 8000;
const BETWEEN_PAUSES = 60;
