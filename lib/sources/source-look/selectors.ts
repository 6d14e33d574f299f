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
