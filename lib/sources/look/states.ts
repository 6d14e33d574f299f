import type { ShownOtherwise } from '../../document/grid';
import { sheetsOf } from '../../dom/documents';
import { matches } from '../../dom/nodes';
import { faultOfBox, faultOfText, isFaint } from './style';

/** How a page shows an element otherwise in a state in which it nearly always is, whatever it looks like at the moment; null otherwise. */
export type StateFaults = (element: Element, ground: string | null) => ShownOtherwise | null;

/**
 * States that no computed style tells: the pointer is over the page whenever somebody reads it, and of visited links a browser says the
 * colour of others. Throws on a page of more rules than can be gone through.
 */
export function stateFaults(page: globalThis.Document): StateFaults {
  const rules: { readonly selector: string; readonly style: CSSStyleDeclaration; readonly isVisited: boolean }[] = [];
  let left = MOST_RULES;
  const gather = (list: CSSRuleList) => {
    for (const rule of list) {
      if (left-- <= 0) throw new Error('too many rules to be looked at again');
      if ('selectorText' in rule) {
        const { selectorText, style } = rule as CSSStyleRule;
        if (selectorText.includes(':visited'))
          rules.push({ selector: selectorText.replaceAll(':visited', ':any-link'), style, isVisited: true });
        else if (selectorText.includes(':hover') && OF_PAGE.test(selectorText))
          rules.push({ selector: selectorText.replace(OF_PAGE, '$1$2$3'), style, isVisited: false });
      }
      if ('cssRules' in rule && !NO_SCREEN.test('media' in rule ? String((rule as CSSMediaRule).media.mediaText) : ''))
        gather((rule as CSSGroupingRule).cssRules);
    }
  };
  for (const sheet of sheetsOf(page) ?? []) {
    const list = rulesOf(sheet);
    if (list && !sheet.disabled) gather(list);
  }
  if (rules.length === 0) return () => null;
  return (element, ground) => {
    for (const { selector, style, isVisited } of rules) {
      if (!matches(element, selector)) continue;
      const get = (property: string) => style.getPropertyValue(property);
      if (isVisited) {
        if (style.color !== '' && isFaint(rgbOf(style.color), ground, 1)) return 'hidden';
      } else {
        const why =
          faultOfBox(get) ?? faultOfText(get) ?? (style.opacity !== '' && Number.parseFloat(style.opacity) < 0.15 ? 'hidden' : null);
        if (why) return why;
      }
    }
    return null;
  };
}

/** Those of another site are kept from everybody. */
function rulesOf(sheet: CSSStyleSheet): CSSRuleList | null {
  try {
    return sheet.cssRules;
  } catch {
    return null;
  }
}

/** Declared colours keep their names. */
function rgbOf(color: string): string {
  return { white: 'rgb(255, 255, 255)', black: 'rgb(0, 0, 0)', transparent: 'rgba(0, 0, 0, 0)' }[color] ?? color;
}

/** The page itself, pointed at. */
const OF_PAGE = /(^|[\s>+~,(])(html|body|:root)((?:[.#][\w-]{1,60}){0,3}):hover/;
const NO_SCREEN = /^\s*print\b/;
const MOST_RULES = 40_000;
