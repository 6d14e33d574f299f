import { tokenize, tokenTypes } from 'css-tree/tokenizer';

/** At commas outside brackets and strings; remarks are taken out. */
export function splitSelectors(prelude: string): string[] {
  const parts = [''];
  let depth = 0;
  if (!STRUCTURED.test(prelude)) parts.splice(0, 1, ...prelude.split(','));
  else
    tokenize(prelude, (type, start, end) => {
      if (OPENING.has(type)) depth++;
      else if (CLOSING.has(type)) depth--;
      if (type === tokenTypes.Comma && depth === 0) parts.push('');
      else if (type !== tokenTypes.Comment) parts.push((parts.pop() ?? '') + prelude.slice(start, end));
    });
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** The same selector with nothing in its strings: what stands there is no part of a selector. */
export function withoutStrings(selector: string): string {
  if (!QUOTED.test(selector)) return selector;
  let text = '';
  tokenize(selector, (type, start, end) => {
    text += type === tokenTypes.String ? '""' : selector.slice(start, end);
  });
  return text;
}

const STRUCTURED = /["'([/\\]/;
const QUOTED = /["']/;
const OPENING: ReadonlySet<number> = new Set([tokenTypes.Function, tokenTypes.LeftParenthesis, tokenTypes.LeftSquareBracket]);
const CLOSING: ReadonlySet<number> = new Set([tokenTypes.RightParenthesis, tokenTypes.RightSquareBracket]);

/** Strings and escapes are left as they are. */
const NEST = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\\[\s\S]|&/g;

/** Selectors of a rule that stands within others: `&` is any of those, and what has none stands inside them. */
export function nestedIn(own: readonly string[], outer: readonly string[] | null): readonly string[] {
  if (outer === null || outer.length === 0) return own;
  const parents = outer.length === 1 ? (outer[0] ?? '') : `:is(${outer.join(',')})`;
  return own.map((one) => {
    const parent = /^[\w*]/.test(parents) && !/^&/.test(one) ? `:is(${parents})` : parents;
    const whole = one.replace(NEST, (piece) => (piece === '&' ? parent : piece));
    return whole === one ? `${parents} ${one}` : whole;
  });
}

/**
 * A selector without the states that hold: of what is read nothing is pressed, chosen or gone to, the pointer is over the page, and links
 * may have been visited.
 */
export function inStates(selector: string): string {
  if (!selector.includes(':') && !selector.includes('|')) return selector;
  return selector
    .replace(/:not\(\s{0,9}:(?:hover|active|focus|focus-within|focus-visible|target|visited)\s{0,9}\)/gi, '')
    .replace(/(^|[\s>+~,(])(html|body|:root)((?:[.#][\w-]{1,60}){0,3}):hover\b/gi, '$1$2$3')
    .replace(/(^|[\s>+~,(])\*?:hover\b/gi, '$1:is(html,body)')
    .replace(/(:is\((?:html|body|:root)\)):hover\b/gi, '$1')
    .replace(/:visited\b/gi, '')
    .replace(/(^|[\s>+~,(])(?:\*|[\w-]{1,60})?\|(?=[\w*])/g, '$1');
}

/** States that nobody is in who reads a page, and parts of elements that no tree has. */
export const ELSEWHERE = /::|:(?:hover|focus|active|visited|target|focus-within|focus-visible)\b/i;

/** A selector in words that are known here: languages and directions hold, `:nth-child(1 of .a)` may be any such. */
export function plainSelector(selector: string): string {
  if (!selector.includes(':')) return selector;
  return selector
    .replace(/:(?:lang|dir)\([^()]*\)|:(?:defined|link|any-link)\b/gi, '')
    .replace(/:nth-(?:last-)?child\(([^()]{0,200})\)/gi, (whole, inside: string) => {
      const at = inside.toLowerCase().indexOf(' of ');
      return at < 0 ? whole : `:is(${inside.slice(at + 4)})`;
    });
}
