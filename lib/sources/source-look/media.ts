import { apart } from '../look/apart';

/** Whether a list of media queries holds where pages are judged: a screen of a desk, in light colours. What is not known holds. */
export function isForScreens(queries: string): boolean {
  return apart(queries).some((query) => {
    const text = query.trim().toLowerCase();
    const isNot = /^not\s/.test(text);
    const medium = /^(?:not\s+|only\s+)?(all|screen|print|speech|tty|tv|projection|handheld|braille|embossed|aural)\b/.exec(text)?.[1];
    const holds = (medium === undefined || medium === 'all' || medium === 'screen') && conditionsIn(text).every(isMet);
    return isNot ? !holds : holds;
  });
}

/** Innermost brackets; whatever stands around them with `or` is taken to hold. */
function conditionsIn(query: string): string[] {
  return /\bor\b/.test(query) ? [] : [...query.matchAll(/\(([^()]{1,200})\)/g)].map(([, condition = '']) => condition.trim());
}

function isMet(condition: string): boolean {
  const at = condition.indexOf(':');
  const [name, value] = at < 0 ? ['', ''] : [condition.slice(0, at).trim(), condition.slice(at + 1).trim()];
  const plain = /^(min|max)-(?:device-)?width$/.exec(name);
  if (plain) return compare(DESKTOP, plain[1] === 'min' ? '>=' : '<=', lengthOf(value));
  const range = /^(?:([\d.]{1,9}[a-z]{1,4})\s{0,3}([<>]=?)\s{0,3})?width\s{0,3}(?:([<>]=?|=)\s{0,3}([\d.]{1,9}[a-z]{1,4}))?$/.exec(
    condition,
  );
  if (range)
    return (
      (range[1] === undefined || compare(lengthOf(range[1]) ?? 0, range[2] ?? '<=', DESKTOP)) &&
      (range[3] === undefined || compare(DESKTOP, range[3], lengthOf(range[4])))
    );
  return !(name in ELSEWHERE) || value !== ELSEWHERE[name];
}

function compare(one: number, how: string, other: number | null): boolean {
  if (other === null) return true;
  return how === '<' ? one < other : how === '<=' ? one <= other : how === '>' ? one > other : how === '>=' ? one >= other : one === other;
}

function lengthOf(text = ''): number | null {
  const [, number, unit = 'px'] = /^([\d.]+)(px|em|rem|pt|cm|in)?$/.exec(text.trim()) ?? [];
  return number === undefined ? null : Number(number) * (PIXELS[unit] ?? 1);
}

/** CSS pixels: the width for which a page is judged. */
const DESKTOP = 1366;
const PIXELS: Readonly<Record<string, number>> = { px: 1, em: 16, rem: 16, pt: 4 / 3, cm: 37.8, in: 96 };
/** What does not hold there. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'prefers-color-scheme': 'dark',
  'prefers-reduced-motion': 'reduce',
  'prefers-contrast': 'more',
  'forced-colors': 'active',
  orientation: 'portrait',
  hover: 'none',
  pointer: 'coarse',
  'inverted-colors': 'inverted',
};
