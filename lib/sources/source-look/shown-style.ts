import type { ShownOtherwise } from '../../document/grid';
import { FAINT, leftByFilter } from '../look/style/filters';
import { amountOf, pixelsOf } from '../look/style/lengths';
import { faultOfBox, faultOfText } from '../look/style/style';
import type { StyleOf } from '../look/style/style-of';
import type { TagKind } from '../page/tags';
import { isHiddenByAnimation, type Keyframes } from './animations';
import type { Declared } from './declarations';
import { pixelsOfSize } from './font-sizes';
import { drawingOf, groundOf, isDarkened, isInvisible, isWholeMask, showsThrough } from './inks';
import { faultOfPlace } from './places';
import { resolved, UNKNOWN, withOwn } from './resolved';
import type { Variables } from './values';

/** What an element does to the text in it. */
export interface SourceStyle {
  /** Of the text directly inside, and of everything inside. */
  readonly fault: ShownOtherwise | null;
  readonly boxFault: ShownOtherwise | null;
  /** Not displayed at all. */
  readonly isGone: boolean;
  readonly isTouched: boolean;
  /** Inherited properties that were declared. */
  readonly inherited: Declared;
  /** How much of what tells text from ground is left by all opacities and filters. */
  readonly opacity: number;
  readonly ground: string | null;
  /** A gradient of several colours behind the text; null for none. */
  readonly drawing: string | null;
  readonly variables: Variables;
  /** Product of all that makes it smaller, or larger. */
  readonly scale: number;
  /** Lines drawn by itself and by what is around. */
  readonly lines: string;
}

/** What is made of an element, and of what stands in it: few of a page's elements are anything new. */
export interface Shown {
  /** What is declared, variables put in. */
  readonly own: Declared;
  readonly style: SourceStyle;
  /** What it draws or writes beside its text; undefined until somebody asks. */
  addition: ShownOtherwise | null | undefined;
  /** Of what stands in it with no declarations of its own. */
  bare: Shown | null;
  /** The rest of it, by declarations and the kind of the element. */
  readonly within: Map<Declared, Map<TagKind | undefined, Shown>>;
}

/** What an element of this kind with these declarations makes of what stands around it; `fold`: of the box of an open fold around it. */
export function makeShown(
  declared: Declared,
  kind: TagKind | undefined,
  outer: SourceStyle,
  fold: Declared | null,
  { keyframes, registered, rootSize }: PageStyle,
): Shown {
  const names = Object.keys(declared);
  const own = resolved(declared, outer.variables, registered);
  const variables = names.some((name) => name.startsWith('--')) ? withOwn(new Map(outer.variables), own) : outer.variables;
  // Whoever only names values touches nothing.
  if (names.length > 0 && names.every((name) => name.startsWith('--'))) return shownAs(own, { ...outer, variables });
  const inherited = { ...outer.inherited };
  for (const name of INHERITED) if (own[name] !== undefined && own[name] !== 'inherit') inherited[name] = own[name] ?? '';
  const outerSize = pixelsOf(outer.inherited['font-size']) ?? 16;
  if (own['font-size'] !== undefined) inherited['font-size'] = `${pixelsOfSize(own['font-size'], outerSize, rootSize)}px`;
  const opacity =
    outer.opacity *
    (own.opacity === undefined ? 1 : amountOf(own.opacity)) *
    (own.filter === undefined ? 1 : leftByFilter(own.filter)) *
    (fold ? amountOf(fold.opacity ?? '1') : 1);
  const scale = outer.scale * (own.zoom === undefined ? 1 : amountOf(own.zoom)) * scaleOf(own);
  const isMasked = own['mask-image'] !== undefined && !isWholeMask(own);
  const get: StyleOf = (property) => (property === 'mask-image' && !isMasked ? '' : (own[property] ?? ''));
  const isThrough = showsThrough(own, outer.ground);
  const text = isThrough ? { ...inherited, color: 'black', '-webkit-text-fill-color': 'black' } : inherited;
  const getText: StyleOf = (property) => textProperty(property, own, text);
  const behind = groundOf(own, outer.ground);
  const ground = behind === 'currentcolor' ? (inherited.color ?? 'black') : behind;
  const size = (pixelsOf(inherited['font-size']) ?? 16) * scale;
  const isSmall = size < SMALLEST || (inherited['font-size-adjust'] !== undefined && amountOf(inherited['font-size-adjust']) < 0.2);
  // What a box does to its text it does to all of it; the look of text may be another again further in.
  const boxFault =
    outer.boxFault ??
    (own[UNKNOWN] === undefined && !(isDark(inherited) && OF_SCHEME.test(`${own.color} ${own['background-color']}`))
      ? null
      : 'not-what-is-shown') ??
    faultOfBox(get) ??
    (fold && (fold.visibility === 'hidden' ? 'hidden' : faultOfBox((property) => fold[property] ?? ''))) ??
    (opacity < FAINT || isDarkened(own, outer.ground) ? 'hidden' : null) ??
    (isHiddenByAnimation(own, keyframes) ? 'hidden' : null) ??
    (isPartOfLine(kind) && isUneven(own, (pixelsOf(inherited['font-size']) ?? 16) / outerSize) ? 'reordered' : null) ??
    (isPartOfLine(kind) && isLowered(own) && /underline/.test(outer.lines) ? 'struck' : null) ??
    faultOfPlace(own, kind);
  const fault = boxFault ?? faultOfText(getText) ?? (isSmall || isInvisible(text, isThrough ? 'white' : ground, opacity) ? 'hidden' : null);
  const isGone = outer.isGone || own.display === 'none';
  return shownAs(own, {
    fault,
    boxFault,
    isGone,
    isTouched: true,
    inherited,
    opacity,
    ground,
    drawing: drawingOf(own, outer.drawing),
    variables,
    scale,
    lines: `${outer.lines} ${own['text-decoration-line'] ?? ''}`,
  });
}

/** What holds for all of a page. */
export interface PageStyle {
  readonly keyframes: ReadonlyMap<string, Keyframes>;
  /** Custom properties that nothing has from around. */
  readonly registered: Variables;
  /** Of the characters of its root, in pixels. */
  readonly rootSize: number;
}

/** Of its two schemes a page wants the dark one only. */
export function isDark(inherited: Declared): boolean {
  return /^(?:only\s+)?dark(?:\s+only)?$/.test(inherited['color-scheme'] ?? '');
}

/** Colours that are others in a dark scheme. */
const OF_SCHEME = /light-dark|\b(?:canvas|field|window|button|highlight|mark|menu|info|link|gray)(?:text|face)?\b/i;
const isPartOfLine = (kind: TagKind | undefined): boolean => kind === undefined || kind === 'styled' || kind === 'inline';

/** Much smaller than what is around it, or smaller and lifted or lowered: no digit of the same figure. */
function isUneven(own: Declared, share: number): boolean {
  if (share < 0.6) return true;
  if (share > 0.87) return false;
  const align = own['vertical-align'] ?? 'baseline';
  const isShifted = !/^(?:baseline|middle|0(?:px|em|%)?|inherit|initial)$/.test(align);
  const isPushed = own.position === 'relative' && ['top', 'bottom'].some((side) => Math.abs(pixelsOf(own[side]) ?? 0) > 3);
  return isShifted || isPushed;
}

function isLowered(own: Declared): boolean {
  const align = own['vertical-align'] ?? '';
  return /^(?:sub|text-bottom)$/.test(align) || Number.parseFloat(align) < 0;
}

const shownAs = (own: Declared, style: SourceStyle): Shown => ({ own, style, addition: undefined, bare: null, within: new Map() });
/** No declarations. */
export const NOTHING: Declared = {};
/** Of a page without a style. */
export const PLAIN: SourceStyle = {
  fault: null,
  boxFault: null,
  isGone: false,
  isTouched: false,
  inherited: {},
  opacity: 1,
  ground: 'white',
  drawing: null,
  variables: new Map(),
  scale: 1,
  lines: '',
};

/** Of a transform and a scale, along the side that is shrunk most. */
function scaleOf(own: Declared): number {
  if (own.transform === undefined && own.scale === undefined) return 1;
  const numbers = [
    ...(/scale(?:3d|X|Y)?\(([^)]{0,200})\)/i.exec(own.transform ?? '')?.[1]?.split(',') ?? []),
    ...(own.scale === undefined || own.scale === 'none' ? [] : own.scale.split(/\s+/)),
  ].map(amountOf);
  return Math.min(1, ...numbers.map(Math.abs));
}

/** What holds for text: an element's own word, or what it has from around. */
export function textProperty(property: string, own: Declared, inherited: Declared): string {
  if (property === 'unicode-bidi') return own['unicode-bidi'] ?? '';
  const value = inherited[property] ?? '';
  if (property === 'font-size') return String(pixelsOf(value) ?? 16);
  if (property === 'visibility') return value === '' ? 'visible' : value;
  return value;
}

const INHERITED = [
  'visibility',
  'color',
  '-webkit-text-fill-color',
  'font-size',
  'direction',
  '-webkit-text-security',
  'text-emphasis-style',
  'quotes',
  'list-style-type',
  'text-shadow',
  'font-family',
  'font-size-adjust',
  '-webkit-text-stroke-width',
  '-webkit-text-stroke-color',
  'paint-order',
  'color-scheme',
];
const SMALLEST = 5;
