import { documentSheets, sheetsOf } from '../../../dom/documents';

/** A style rule of a page's own sheets. */
export interface PageRule {
  /** As it would be written outside of all rules; null: of no elements, but of an animation's steps and the like. */
  readonly selector: string | null;
  readonly style: CSSStyleDeclaration;
  /** Holds only where something has been scrolled. */
  readonly isScrolled: boolean;
  /** False where the selector may mean something else here than in its sheet. */
  readonly isPlain: boolean;
}

/**
 * The rules of all sheets that a page shows itself by; null for a sheet that the browser lets nobody read. Those for print are left out.
 * Kinds of list marks of its own are put among `marks`, with all that they may write.
 */
export function* pageRules(page: globalThis.Document, marks: Map<string, string>): Generator<PageRule | null> {
  const lists: RuleList[] = [];
  const open = (sheet: CSSStyleSheet) => {
    const list = rulesOf(sheet);
    if (list) lists.push({ list, within: null, isScrolled: false, isPlain: true });
    return list;
  };
  for (const sheet of [...(sheetsOf(page) ?? []), ...(scriptSheets(page) ?? [])])
    if (!sheet.disabled && !isForPrint(sheet.media.mediaText) && !open(sheet)) yield null;
  for (let next = lists.pop(); next; next = lists.pop()) {
    let { within, isScrolled, isPlain } = next;
    const outer = { within, isScrolled };
    for (const rule of next.list) {
      ({ within, isScrolled } = outer);
      // Prefixes are known in their sheet only.
      if ('namespaceURI' in rule) isPlain = false;
      const { selectorText } = rule as CSSStyleRule;
      let isOwnPlain = isPlain;
      if (selectorText !== undefined) {
        // What a browser cannot make sense of it keeps as it was written.
        isOwnPlain &&= within === null || !nestsInBrackets(selectorText);
        within = within === null ? selectorText : unnested(selectorText, within);
      }
      if ('style' in rule) yield { selector: within, style: rule.style as CSSStyleDeclaration, isScrolled, isPlain: isOwnPlain };
      if ('symbols' in rule) {
        const { name, prefix, suffix, symbols, additiveSymbols } = rule as CSSCounterStyleRule;
        marks.set(name, `${prefix} ${symbols} ${additiveSymbols} ${suffix}`);
      }
      if ('media' in rule && isForPrint(String((rule as CSSMediaRule).media.mediaText))) continue;
      if ('styleSheet' in rule && rule.styleSheet && !open(rule.styleSheet as CSSStyleSheet)) yield null;
      if (!('cssRules' in rule)) continue;
      // Selectors of a scope begin anew.
      if ('start' in rule) within = null;
      isScrolled ||= 'containerQuery' in rule && /scroll-state\(/.test(String(rule.containerQuery));
      lists.push({ list: (rule as CSSGroupingRule).cssRules, within, isScrolled, isPlain: isOwnPlain });
    }
  }
}

interface RuleList extends Omit<PageRule, 'selector' | 'style'> {
  readonly list: CSSRuleList;
  /** Selector of the rule around. */
  readonly within: string | null;
}

function nestsInBrackets(selector: string): boolean {
  const open = selector.indexOf('(');
  return open >= 0 && selector.lastIndexOf('&') > open;
}

/** A nested selector as it would be written outside. */
function unnested(selector: string, within: string): string {
  const outer = `:is(${within})`;
  const whole = selector.replace(NEST, (piece) => (piece === '&' ? outer : piece));
  return whole === selector ? `${outer} ${selector}` : whole;
}

/** `print`, `only print, print and (…)`: for nobody who looks. */
function isForPrint(media: string): boolean {
  return media !== '' && media.split(',').every((one) => /^\s*(?:only\s+)?print\b/.test(one));
}

/** Sheets that scripts have made, which are none of the page's list; null where they are kept from us, as Firefox does. */
export function scriptSheets(page: globalThis.Document): readonly CSSStyleSheet[] | null {
  try {
    return [...documentSheets(page)];
  } catch {
    return null;
  }
}

/** Those of another site are kept from everybody. */
function rulesOf(sheet: CSSStyleSheet): CSSRuleList | null {
  try {
    return sheet.cssRules;
  } catch {
    return null;
  }
}

/** Strings and escapes are left as they are. */
const NEST = /"(?:[^"\\]|\\[\s\S])*"|\\[\s\S]|&/g;
