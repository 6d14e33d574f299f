import { blended, channelsOf, contrastOf } from './colours';
import { filledBy } from './strokes';
import { alphaOf } from './style';

/** What stands behind a text, by its element's style and what is behind that. */
export function groundOf(style: CSSStyleDeclaration, behind: string | null): string | null {
  const fill = filledBy(style.boxShadow);
  if (fill !== null) return alphaOf(fill) > 0.9 ? fill : null;
  if (style.backgroundImage !== 'none' && style.backgroundImage !== '') return flatGradient(style.backgroundImage);
  return colourOver(style.backgroundColor, behind);
}

/** A colour laid over another; null where neither of them is known. */
export function colourOver(color: string, behind: string | null): string | null {
  const alpha = alphaOf(color);
  if (alpha > 0.9) return color;
  if (alpha < 0.1) return behind;
  const [ink, ground] = [channelsOf(color), behind === null ? null : channelsOf(behind)];
  return ink && ground ? `rgb(${blended(ink, ground, alpha).join(', ')})` : null;
}

/** One of a gradient's colours, where they are all much the same. */
function flatGradient(image: string): string | null {
  const inks = /url\(/.test(image) ? [] : (image.match(/rgba?\([^()]{0,99}\)/g) ?? []);
  const [first, ...others] = inks.map((ink) => (alphaOf(ink) > 0.9 ? channelsOf(ink) : null));
  if (!first) return null;
  return others.every((other) => other && contrastOf(first, other) < 1.6) ? (inks[0] ?? null) : null;
}

/** Laid over a dark ground by a mode that keeps the darker of both: light letters are as dark as that. */
export function isDarkened({ mixBlendMode }: CSSStyleDeclaration, ground: string | null): boolean {
  if (!/^(?:multiply|darken|color-burn)$/.test(mixBlendMode)) return false;
  const behind = ground === null ? null : channelsOf(ground);
  return behind !== null && contrastOf(behind, [0, 0, 0]) < 3;
}

/** What a page is painted on: dark where its root wants the dark scheme, alone or as its reader does. */
export function canvasOf({ colorScheme }: CSSStyleDeclaration, view: Window): string {
  const isDark = /\bdark\b/.test(colorScheme) && (!/\blight\b/.test(colorScheme) || view.matchMedia('(prefers-color-scheme:dark)').matches);
  return isDark ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)';
}
