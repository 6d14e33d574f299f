import { apart } from '../look/style/apart';
import { both, either, negated, type Truth, truthOf } from './truth';

/** Whether a list of media queries holds where pages are judged: on a screen of a desk, in light colours. */
export function isForScreens(queries: string): Truth {
  return apart(queries).reduce<Truth>((truth, query) => either(truth, isMet(query.trim().toLowerCase())), false);
}

function isMet(query: string): Truth {
  if (query === '') return true;
  // One browser's own words: no other lets a query hold that has one.
  if (/-(?:ms|moz|o)-|\\/.test(query)) return /\bor\b/.test(query) ? null : false;
  const [, how, medium, conditions] = /^(?:(not|only)\s+)?(?!not\b)([a-z][\w-]*)(?:\s+and\s+([\s\S]+))?$/.exec(query) ?? [];
  if (medium === undefined) return truthOf(query, holds);
  const truth = both(medium === 'all' || medium === 'screen', conditions === undefined ? true : truthOf(conditions, holds));
  return how === 'not' ? negated(truth) : truth;
}

function holds(condition: string): Truth {
  const at = condition.indexOf(':');
  const [name, value] = at < 0 ? [condition, ''] : [condition.slice(0, at).trim(), condition.slice(at + 1).trim()];
  const plain = /^(?:-webkit-)?(?:(min|max)-)?(?:device-)?(width|height|pixel-ratio|resolution)$/.exec(name);
  if (plain && at >= 0) return isInRange(plain[2] ?? '', plain[1] === 'min' ? '>=' : plain[1] === 'max' ? '<=' : '=', value);
  const range = /^(?:([\w.]{1,12})\s{0,3}([<>]=?)\s{0,3})?(width|height)\s{0,3}(?:([<>]=?|=)\s{0,3}([\w.]{1,12}))?$/.exec(condition);
  if (range) {
    const [, low, before = '', what = '', behind = '', high] = range;
    return both(
      low === undefined
        ? true
        : isInRange(
            what,
            before.replace(/[<>]/, (sign) => (sign === '<' ? '>' : '<')),
            low,
          ),
      high === undefined ? true : isInRange(what, behind, high),
    );
  }
  const [here, elsewhere] = DESK[name] ?? [];
  if (at < 0) return here === undefined ? null : here !== 'none' && here !== '0' && here !== 'no-preference';
  return here === undefined ? null : here === value ? true : elsewhere?.split(' ').includes(value) ? false : null;
}

/** Of a desk's screen, which has some measures within bounds only. */
function isInRange(what: string, how: string, written: string): Truth {
  const [least, most] = MEASURES[what] ?? MEASURES.ratio ?? [1, 1];
  const limit = lengthOf(written);
  if (limit === null) return null;
  const [one, other] = [compare(least, how, limit), compare(most, how, limit)];
  return one === other && (how !== '=' || least === most) ? one : how === '=' && (limit < least || limit > most) ? false : null;
}

function compare(one: number, how: string, other: number): boolean {
  return how === '<' ? one < other : how === '<=' ? one <= other : how === '>' ? one > other : how === '>=' ? one >= other : one === other;
}

function lengthOf(text: string): number | null {
  const [, number, unit = 'px'] = /^((?:\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})(?:e\d)?)(px|em|rem|pt|cm|in|dppx|x|dpi)?$/.exec(text) ?? [];
  return number === undefined ? null : Number(number) * (PIXELS[unit] ?? 1);
}

/** CSS pixels: the width for which a page is judged; how high, and how fine, its screen may be. */
const MEASURES: Readonly<Record<string, readonly [number, number]>> = { width: [1366, 1366], height: [450, 1600], ratio: [1, 3] };
const PIXELS: Readonly<Record<string, number>> = { px: 1, em: 16, rem: 16, pt: 4 / 3, cm: 37.8, in: 96, dpi: 1 / 96 };
/** What holds there, and what holds elsewhere. */
const DESK: Readonly<Record<string, readonly [string, string]>> = {
  color: ['8', '0'],
  monochrome: ['0', ''],
  grid: ['0', '1'],
  update: ['fast', 'none slow'],
  scripting: ['enabled', 'none initial-only'],
  'display-mode': ['browser', 'standalone fullscreen minimal-ui window-controls-overlay picture-in-picture'],
  'prefers-color-scheme': ['light', 'dark'],
  'prefers-reduced-motion': ['no-preference', 'reduce'],
  'prefers-reduced-transparency': ['no-preference', 'reduce'],
  'prefers-reduced-data': ['no-preference', 'reduce'],
  'prefers-contrast': ['no-preference', 'more less custom'],
  'forced-colors': ['none', 'active'],
  'inverted-colors': ['none', 'inverted'],
  orientation: ['landscape', 'portrait'],
  hover: ['hover', 'none'],
  'any-hover': ['hover', 'none'],
  pointer: ['fine', 'coarse none'],
  'any-pointer': ['fine', 'none'],
};
