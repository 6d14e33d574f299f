import type { ShownOtherwise } from '../../document/grid';
import { areAlike, blended } from '../look/colours';
import { amountOf, pixelsOf } from '../look/lengths';
import { WORDS } from '../look/note-words';
import { generated } from '../look/pseudo';
import { drawsBand, drawsSide, filledBy } from '../look/strokes';
import { FAINT, faultOfBox, faultOfText, leftByFilter } from '../look/style';
import type { StyleOf } from '../look/style-of';
import { ELEMENT, type PageElement, type PageNode } from '../page/page';
import { firstChild, getAttribute, localName, nodeType, parentNode } from '../page/page-nodes';
import { type TagKind, tagKinds } from '../page/tags';
import { isHiddenByAnimation, type Keyframes } from './animations';
import { type Ink, inkOf } from './colors';
import { type Declared, PICTURE } from './declarations';
import { pixelsOfSize } from './font-sizes';
import { attributesOf } from './own-attributes';
import { faultOfPlace, groundBehind, isBar, isLaidOver } from './places';
import { PlainTrees } from './plain-trees';
import type { Cascade } from './static-cascade';
import { calculated, type Variables, withVariables } from './values';

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
  readonly variables: Variables;
  /** Product of all that makes it smaller, or larger. */
  readonly scale: number;
  /** Lines drawn by itself and by what is around. */
  readonly lines: string;
}

/** What the declarations of a page's own source make of each element, asked once. */
export class SourceStyles {
  private readonly page: Shown = { own: NOTHING, style: PLAIN, bare: null, within: new Map() };
  private readonly plain: PlainTrees;

  constructor(private readonly cascade: Cascade) {
    this.plain = new PlainTrees(
      (element) =>
        ownStyle(element, cascade) === NOTHING && !(cascade.hasPseudo && PSEUDO.some((name) => cascade.own(element, name) !== null)),
    );
  }

  of(element: PageElement): SourceStyle {
    return this.shown(element).style;
  }

  /** Once for an element: it is kept there. */
  private shown(element: PageElement): Shown {
    const known = keptIn(element).shown;
    if (known) return known;
    const chain: PageElement[] = [element];
    let from = parentNode(element);
    while (from && nodeType(from) === ELEMENT && !keptIn(from).shown) {
      chain.push(from as PageElement);
      from = parentNode(from);
    }
    let shown = (from && nodeType(from) === ELEMENT && keptIn(from).shown) || this.page;
    for (let one = chain.pop(); one !== undefined; one = chain.pop()) {
      shown = this.inside(one, shown);
      keptIn(one).shown = shown;
    }
    return shown;
  }

  /** Nothing is declared for an element, what stands around it and what stands in it: it is shown as it was read. */
  isPlain(element: PageElement): boolean {
    return !this.of(element).isTouched && this.plain.holds(element);
  }

  /** What is declared for the box in which an open fold shows what it holds. */
  private unfolded(element: PageElement): Declared | null {
    const fold = parentNode(element);
    if (!fold || nodeType(fold) !== ELEMENT || localName(fold as PageElement) !== 'details' || localName(element) === 'summary')
      return null;
    return this.cascade.own(fold as PageElement, 'details-content');
  }

  /** What is declared for an element itself, variables put in. */
  declaredFor(element: PageElement): Declared {
    return this.shown(element).own;
  }

  private inside(element: PageElement, outer: Shown): Shown {
    const declared = ownStyle(element, this.cascade);
    const fold = this.unfolded(element);
    const kind = tagKinds.get(localName(element));
    if (fold) return make(declared, kind, outer.style, fold, this.cascade.keyframes);
    if (declared === NOTHING) {
      if (outer.own === NOTHING) return outer;
      outer.bare ??= { own: NOTHING, style: outer.style, bare: null, within: outer.within };
      return outer.bare;
    }
    const kinds = outer.within.get(declared) ?? new Map<TagKind | undefined, Shown>();
    const shown = kinds.get(kind) ?? make(declared, kind, outer.style, null, this.cascade.keyframes);
    outer.within.set(declared, kinds.set(kind, shown));
    return shown;
  }

  /** A generated box's or a letter's own declarations, variables put in. */
  pseudo(element: PageElement, name: string): Declared | null {
    const declared = this.cascade.hasPseudo ? this.cascade.own(element, name) : null;
    return declared && resolved(declared, this.of(element).variables);
  }

  /** What the style adds to an element, or draws in its place. */
  addition(element: PageElement, isFigure: boolean): ShownOtherwise | null {
    for (const name of ['before', 'after']) {
      const pseudo = this.pseudo(element, name);
      if (isFigure && pseudo?.[UNKNOWN] !== undefined) return 'generated';
      if (!pseudo?.content || pseudo.display === 'none') continue;
      const said = generated(pseudo.content, (attribute) => getAttribute(element, attribute));
      if (said !== null && (isFigure || WORDS.test(said))) return 'generated';
      if (isFigure && isLaidOver(pseudo)) return 'covered';
      if (isFigure && isBar(pseudo)) return 'drawn';
      const behind = isFigure ? groundBehind(pseudo) : null;
      if (behind !== null && isInvisible(this.of(element).inherited, behind, 1)) return 'hidden';
    }
    if (!isFigure) return null;
    if (generated(this.pseudo(element, 'marker')?.content ?? '', () => null) !== null) return 'generated';
    for (const name of ['first-letter', 'first-line']) {
      const apart = this.pseudo(element, name);
      if (!apart) continue;
      if (faultOfText((property) => textProperty(property, apart, apart)) ?? faultOfBox((property) => apart[property] ?? ''))
        return 'hidden';
      if (isSetApart(apart)) return 'reordered';
    }
    const own = this.declaredFor(element);
    const added = own === NOTHING ? null : additionOf(own, firstChild(element) === null, tagKinds.get(localName(element)) === 'cell');
    if (added) return added;
    if (/["']/.test(this.of(element).inherited['text-emphasis-style'] ?? '')) return 'generated';
    return null;
  }
}

/** What is made of an element, and of what stands in it: few of a page's elements are anything new. */
interface Shown {
  /** What is declared, variables put in. */
  readonly own: Declared;
  readonly style: SourceStyle;
  /** Of what stands in it with no declarations of its own. */
  bare: Shown | null;
  /** The rest of it, by declarations and the kind of the element. */
  readonly within: Map<Declared, Map<TagKind | undefined, Shown>>;
}

const keptIn = (element: PageNode) => element as object as { shown: Shown | null };

/** {@link NOTHING} where nothing is declared. */
function ownStyle(element: PageElement, cascade: Cascade): Declared {
  const attributes = attributesOf(element);
  const declared = cascade.own(element);
  if (attributes !== null) return { ...attributes, ...declared };
  return declared === null || Object.keys(declared).length === 0 ? NOTHING : declared;
}

/** What a box's own style draws or writes beside its text. */
function additionOf(own: Declared, isEmpty: boolean, isCell: boolean): ShownOtherwise | null {
  if (own.display === 'list-item' && !HARMLESS_MARKS.test(own['list-style-type'] ?? '')) return 'generated';
  const pictures = [own['background-image'], own['border-image-source'] ?? own['border-image'], own.content];
  if (pictures.some((value) => PICTURE.test(value ?? ''))) return 'drawn';
  if (!isCell && drawsSide((property) => (property === 'box-shadow' ? (own[property] ?? '') : ''))) return 'drawn';
  if (drawsBand((property) => own[property] ?? '') || (isEmpty && isBar(own))) return 'drawn';
  return WORDS.test(own.quotes ?? '') ? 'generated' : null;
}

/** What an element of this kind with these declarations makes of what stands around it; `fold`: of the box of an open fold around it. */
function make(
  declared: Declared,
  kind: TagKind | undefined,
  outer: SourceStyle,
  fold: Declared | null,
  keyframes: ReadonlyMap<string, Keyframes>,
): Shown {
  const names = Object.keys(declared);
  const own = resolved(declared, outer.variables);
  const variables = names.some((name) => name.startsWith('--')) ? new Map([...outer.variables, ...variablesIn(own)]) : outer.variables;
  // Whoever only names values touches nothing.
  if (names.length > 0 && names.every((name) => name.startsWith('--'))) return shownAs(own, { ...outer, variables });
  const inherited = { ...outer.inherited };
  for (const name of INHERITED) if (own[name] !== undefined && own[name] !== 'inherit') inherited[name] = own[name] ?? '';
  const outerSize = pixelsOf(outer.inherited['font-size']) ?? 16;
  if (own['font-size'] !== undefined) inherited['font-size'] = `${pixelsOfSize(own['font-size'], outerSize)}px`;
  const opacity =
    outer.opacity *
    (own.opacity === undefined ? 1 : amountOf(own.opacity)) *
    (own.filter === undefined ? 1 : leftByFilter(own.filter)) *
    (fold ? amountOf(fold.opacity ?? '1') : 1);
  const scale = outer.scale * (own.zoom === undefined ? 1 : amountOf(own.zoom)) * scaleOf(own);
  const get: StyleOf = (property) => own[property] ?? '';
  const getText: StyleOf = (property) => textProperty(property, own, inherited);
  const ground = groundOf(own, outer.ground);
  const size = (pixelsOf(inherited['font-size']) ?? 16) * scale;
  const isSmall = size < SMALLEST || (inherited['font-size-adjust'] !== undefined && amountOf(inherited['font-size-adjust']) < 0.2);
  // What a box does to its text it does to all of it; the look of text may be another again further in.
  const boxFault =
    outer.boxFault ??
    (own[UNKNOWN] === undefined ? null : 'not-what-is-shown') ??
    faultOfBox(get) ??
    (fold && (fold.visibility === 'hidden' ? 'hidden' : faultOfBox((property) => fold[property] ?? ''))) ??
    (opacity < FAINT ? 'hidden' : null) ??
    (isHiddenByAnimation(own, keyframes) ? 'hidden' : null) ??
    (isPartOfLine(kind) && isUneven(own, (pixelsOf(inherited['font-size']) ?? 16) / outerSize) ? 'reordered' : null) ??
    (isPartOfLine(kind) && isLowered(own) && /underline/.test(outer.lines) ? 'struck' : null) ??
    faultOfPlace(own, kind);
  const fault = boxFault ?? faultOfText(getText) ?? (isSmall || isInvisible(inherited, ground, opacity) ? 'hidden' : null);
  const isGone = outer.isGone || own.display === 'none';
  return shownAs(own, {
    fault,
    boxFault,
    isGone,
    isTouched: true,
    inherited,
    opacity,
    ground,
    variables,
    scale,
    lines: `${outer.lines} ${own['text-decoration-line'] ?? ''}`,
  });
}

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

const shownAs = (own: Declared, style: SourceStyle): Shown => ({ own, style, bare: null, within: new Map() });
const NOTHING: Declared = {};
const PSEUDO = ['before', 'after', 'first-letter', 'first-line', 'marker', 'details-content'];
const PLAIN: SourceStyle = {
  fault: null,
  boxFault: null,
  isGone: false,
  isTouched: false,
  inherited: {},
  opacity: 1,
  ground: 'white',
  variables: new Map(),
  scale: 1,
  lines: '',
};

/** Variables put in, calculations done. */
function resolved(declared: Declared, variables: Variables): Declared {
  const values = Object.values(declared);
  if (!values.some((value) => VARYING.test(value))) return declared;
  const own = new Map([...variables, ...variablesIn(declared)]);
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(declared)) {
    const put = withVariables(value, own);
    const done = put === null ? null : calculated(put);
    // A variable is followed where it is used.
    const isVariable = name.startsWith('--');
    if ((done === null || (name !== 'content' && DEPENDING.test(done))) && !isVariable) found[UNKNOWN] = name;
    found[name] = done ?? (isVariable ? value : '');
  }
  return found;
}

function variablesIn(declared: Declared): [string, string][] {
  return Object.entries(declared).filter(([name]) => name.startsWith('--'));
}

function isInvisible(inherited: Declared, ground: string | null, strength: number): boolean {
  const color = inherited['-webkit-text-fill-color'] ?? inherited.color;
  if (color === undefined && ground === 'white' && strength === 1) return false;
  const behind = ground === null ? null : inkOf(ground);
  const over = (ink: Ink | null, left: number) =>
    ink !== null &&
    (ink.alpha * left < FAINT || (behind !== null && areAlike(blended(ink.channels, behind.channels, ink.alpha * left), behind.channels)));
  if (over(color === undefined ? { channels: [0, 0, 0], alpha: 1 } : inkOf(color), strength)) return true;
  const outline = pixelsOf(inherited['-webkit-text-stroke-width']) ?? 0;
  return outline > 0.6 && over(inkOf(inherited['-webkit-text-stroke-color'] ?? color ?? 'black'), 1);
}

/** Of a transform and a scale, along the side that is shrunk most. */
function scaleOf(own: Declared): number {
  if (own.transform === undefined && own.scale === undefined) return 1;
  const numbers = [
    ...(/scale(?:3d|X|Y)?\(([^)]{0,200})\)/i.exec(own.transform ?? '')?.[1]?.split(',') ?? []),
    ...(own.scale === undefined || own.scale === 'none' ? [] : own.scale.split(/\s+/)),
  ].map(amountOf);
  return Math.min(1, ...numbers.map(Math.abs));
}

/** The first letter or line is set elsewhere, or so small that it looks like a note's. */
function isSetApart(apart: Declared): boolean {
  const isMoved = ['float', 'margin-left', 'margin-right', 'margin-top', 'letter-spacing', 'vertical-align'].some(
    (name) => !/^(?:|none|normal|0(?:px)?|auto|baseline|left)$/.test(apart[name] ?? ''),
  );
  const size = apart['font-size'];
  return isMoved || (size !== undefined && (/%|em$/.test(size) ? amountOf(size) : (pixelsOf(size) ?? 16) / 16) < 0.7);
}

function textProperty(property: string, own: Declared, inherited: Declared): string {
  if (property === 'unicode-bidi') return own['unicode-bidi'] ?? '';
  const value = inherited[property] ?? '';
  if (property === 'font-size') return String(pixelsOf(value) ?? 16);
  if (property === 'visibility') return value === '' ? 'visible' : value;
  return value;
}

function groundOf(own: Declared, behind: string | null): string | null {
  const fill = filledBy(own['box-shadow'] ?? '');
  if (fill !== null) return fill;
  if (/url|gradient/.test(own['background-image'] ?? '')) return null;
  const color = own['background-color'];
  return color === undefined || color === 'transparent' || color === 'inherit' ? behind : color;
}

const INHERITED = [
  'visibility',
  'color',
  '-webkit-text-fill-color',
  'font-size',
  'direction',
  '-webkit-text-security',
  'text-emphasis-style',
  'text-shadow',
  'font-family',
  'font-size-adjust',
  '-webkit-text-stroke-width',
  '-webkit-text-stroke-color',
];
/** Stands among declarations of which one was not followed to its end. */
const UNKNOWN = 'not-followed';
const VARYING = /(?:^|[^\w-])(?:var|calc|min|max|clamp|if|attr|contrast-color|random|--[\w-]{1,60})\(/i;
/** What depends on more than declarations. */
const DEPENDING = /(?:^|[^\w-])(?:if|attr|contrast-color|random|--[\w-]{1,60})\(/i;
const SMALLEST = 5;
const HARMLESS_MARKS = /^(?:none|disc|circle|square|inside|outside|\s|disclosure-(?:open|closed))*$/;
