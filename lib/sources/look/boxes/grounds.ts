import { findIn, getAttribute } from '../../../dom/nodes';
import { areColoursChosen } from '../style/chosen-colours';
import { blended, channelsOf, contrastOf } from '../style/colours';
import { filledBy } from '../style/strokes';
import { alphaOf } from '../style/style';

/** What lies behind a text. */
export interface Backdrop {
  /** The colour behind; null where a picture stands there. */
  readonly ground: string | null;
  /** The colour that would be there without pictures, and the picture or gradient over it. */
  readonly under: string | null;
  readonly drawing: string | null;
}

/** What lies behind a text, by its element's style and what is behind that. */
export function laidOver(style: CSSStyleDeclaration, behind: Backdrop): Backdrop {
  const image = imageOf(style);
  const isSolid = alphaOf(style.backgroundColor) > 0.9;
  return {
    ground: groundOf(style, image, behind.ground),
    under: colourOver(style.backgroundColor, behind.under),
    drawing: image ?? (isSolid ? null : behind.drawing),
  };
}

/** Whether a style paints a ground that hides what lies below it. */
export function hasGround(style: CSSStyleDeclaration): boolean {
  return alphaOf(style.backgroundColor) > VEIL || imageOf(style) !== null || alphaOf(filledBy(style.boxShadow) ?? 'transparent') > VEIL;
}

/** A picture for a border may fill the box, over the picture of its ground. */
function imageOf({ backgroundImage, borderImageSource, borderImageSlice }: CSSStyleDeclaration): string | null {
  if (/fill/.test(borderImageSlice) && !NONE.test(borderImageSource)) return borderImageSource;
  return NONE.test(backgroundImage) ? null : backgroundImage;
}

function groundOf(style: CSSStyleDeclaration, image: string | null, behind: string | null): string | null {
  const fill = filledBy(style.boxShadow);
  if (fill !== null) return alphaOf(fill) > 0.9 ? fill : null;
  return image === null ? colourOver(style.backgroundColor, behind) : flatGradient(image);
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

/**
 * What a page is painted on: dark where its root wants the dark scheme, alone or as its reader does, or where the reader has chosen the
 * colours. A root that says nothing leaves it to the page's `meta`, as that of every text or picture which a browser shows as a page.
 */
export function canvasOf(root: Element, { colorScheme }: CSSStyleDeclaration, view: Window): string {
  const meta = colorScheme === 'normal' ? findIn(root, 'meta[name="color-scheme" i][content]') : null;
  const scheme = (meta && getAttribute(meta, 'content')?.toLowerCase()) ?? colorScheme;
  const asReader = () => view.matchMedia('(prefers-color-scheme:dark)').matches;
  if (areColoursChosen()) return asReader() ? 'rgb(0, 0, 0)' : PAPER;
  return /\bdark\b/.test(scheme) && (!/\blight\b/.test(scheme) || asReader()) ? 'rgb(18, 18, 18)' : PAPER;
}

const NONE = /^(?:none)?$/;
/** What is left of a figure under more than this is hard to read. */
const VEIL = 0.3;
const PAPER = 'rgb(255, 255, 255)';
