import { isShadedWithin } from '../style/strokes';
import type { StyleOf } from '../style/style-of';

/**
 * What a `content` adds that a reader takes for a character: null when it adds nothing, or a mark that nobody reads as part of a word or
 * figure (bullets, arrows, ticks).
 */
export function generated(content: string, attribute: (name: string) => string | null, marks = MARKS): string | null {
  if (content === '' || content === 'none' || content === 'normal') return null;
  const [shown = ''] = content.split(/\s\/\s(?=["'])/);
  let text = shown.replace(/attr\(\s{0,9}([\w-]{1,60})[^)]{0,200}\)/g, (_, name: string) => JSON.stringify(attribute(name) ?? ''));
  text = text.replace(/no-(?:open|close)-quote/g, '');
  if (/counters?\(|(?:open|close)-quote|url\(|image|gradient/.test(text)) return text;
  const plain = [...text.matchAll(/"((?:[^"\\]|\\.){0,500})"|'((?:[^'\\]|\\.){0,500})'/g)]
    .map(([, one, other]) => one ?? other ?? '')
    .join('');
  const said = plain
    .replace(/\\([0-9a-fA-F]{1,6})\s?/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16) || 0xfffd))
    .replace(marks, '');
  return said === '' ? null : said;
}

/** Spaces, bullets, arrows, ticks, private-use icons. */
const MARKS = /[\s\u200b-\u200f\ufeff\u2022\u2023\u25a0-\u25ff\u2605\u2606\u2190-\u21ff\u2713\u2714\u2717\u2718\u203b\ue000-\uf8ff»«›‹]/g;

/** The same without what looks like a nought or a one beside a figure: rings and upright boxes. */
export const PLAIN_MARKS =
  /[\s\u200b-\u200f\ufeff\u2022\u2023\u25b0-\u25ca\u25cf\u25e2-\u25e5\u2605\u2606\u2190-\u21ff\u2713\u2714\u2717\u2718\u203b\ue000-\uf8ff»«›‹]/g;

/** Signs that a font of the page may draw as whatever it likes. */
export const OF_FONT = /[\ue000-\uf8ff]/;

/** Whether a generated box of no words paints something that may cover or strike what stands under it. */
export function paints(style: StyleOf, alphaOf: (color: string) => number): boolean {
  const image = style('background-image');
  if (image !== 'none' && image !== '') return true;
  const behind = style('backdrop-filter') || style('-webkit-backdrop-filter');
  if (behind !== 'none' && behind !== '') return true;
  if (alphaOf(style('background-color') || 'transparent') > 0.3 || isShadedWithin(style)) return true;
  if (Number.parseFloat(style('column-rule-width')) >= 1 && !/^(?:none|hidden)?$/.test(style('column-rule-style'))) return true;
  return ['top', 'bottom', 'left', 'right'].some(
    (side) => Number.parseFloat(style(`border-${side}-width`)) >= 1 && !/^(?:none|hidden)?$/.test(style(`border-${side}-style`)),
  );
}
