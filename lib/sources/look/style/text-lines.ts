import { alphaOf } from './colours';

/** The lines that a box draws through its text, `outer` those of what is around it: boxes of their own draw none of these. */
export function linesOn(style: CSSStyleDeclaration, outer: string): string {
  const { display, float, fontSize, position, textDecorationColor, textDecorationLine } = style;
  const isApart = /^inline-|^table/.test(display) || float !== 'none' || position === 'absolute' || position === 'fixed';
  const own =
    textDecorationLine === 'none' || alphaOf(textDecorationColor) < FAINTEST
      ? ''
      : textDecorationLine.replace(/overline/, `$&@${fontSize}`);
  return isApart ? own : `${outer} ${own}`;
}

/** Lowered onto the underline of what holds it, or lifted onto its overline. */
export function crossesLine(style: CSSStyleDeclaration, lines: string): boolean {
  if (!/line/.test(lines)) return false;
  // Over small print a line is as low as that.
  const size = Number.parseFloat(style.fontSize);
  if ([...lines.matchAll(/overline@([\d.]{1,12})/g)].some(([, small = '']) => size > Number(small) * 1.4)) return true;
  if (style.display !== 'inline') return false;
  const shift = Number.parseFloat(style.verticalAlign);
  const isLowered = shift < -2 || /^(?:sub|text-bottom|bottom)$/.test(style.verticalAlign);
  const isLifted = shift > 2 || /^(?:super|text-top|top)$/.test(style.verticalAlign);
  return (/underline/.test(lines) && isLowered) || (/overline/.test(lines) && isLifted);
}

/** Nobody sees a line of less of its colour. */
const FAINTEST = 0.1;
