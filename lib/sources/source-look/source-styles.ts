import type { ShownOtherwise } from '../../document/grid';
import { areAlike, blended } from '../look/colours';
import { amountOf, pixelsOf } from '../look/lengths';
import { WORDS } from '../look/note-words';
import { generated } from '../look/pseudo';
import { drawsBand } from '../look/strokes';
import { FAINT, faultOfBox, faultOfText, leftByFilter } from '../look/style';
import type { StyleOf } from '../look/style-of';
import { ELEMENT, type PageElement, type PageNode } from '../page';
import { firstChild, getAttribute, localName, nodeType, parentNode } from '../page-nodes';
import { type Ink, inkOf } from './colors';
import type { Declared } from './declarations';
import { faultOfPlace, isBar, isLaidOver } from './places';
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
}

/** What the declarations of a page's own source make of each element, asked once. */
export class SourceStyles {
  private readonly known = new Map<PageNode, SourceStyle>();
  private readonly declared = new Map<PageElement, Declared>();
  private readonly plain: PlainTrees;

  constructor(private readonly cascade: Cascade) {
    this.plain = new PlainTrees(
      (element) => Object.keys(ownStyle(element, cascade)).length === 0 && PSEUDO.every((name) => cascade.own(element, name) === null),
    );
  }

  of(element: PageElement): SourceStyle {
    const chain: PageElement[] = [];
    let from: PageNode | null = element;
    while (from && nodeType(from) === ELEMENT && !this.known.has(from)) {
      chain.push(from as PageElement);
      from = parentNode(from);
    }
    let outer = from ? (this.known.get(from) ?? null) : null;
    for (const one of chain.reverse()) {
      outer = this.inside(one, outer ?? PLAIN);
      this.known.set(one, outer);
    }
    return outer ?? PLAIN;
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
    const known = this.declared.get(element);
    if (known) return known;
    const own = resolved(ownStyle(element, this.cascade), this.of(element).variables);
    this.declared.set(element, own);
    return own;
  }

  private inside(element: PageElement, outer: SourceStyle): SourceStyle {
    const declared = ownStyle(element, this.cascade);
    const names = Object.keys(declared);
    if (names.length === 0 && !this.unfolded(element)) return outer.isTouched || outer.variables.size > 0 ? outer : PLAIN;
    const own = resolved(declared, outer.variables);
    this.declared.set(element, own);
    const variables = names.some((name) => name.startsWith('--')) ? new Map([...outer.variables, ...variablesIn(own)]) : outer.variables;
    // Whoever only names values touches nothing.
    if (names.length > 0 && names.every((name) => name.startsWith('--'))) return { ...outer, variables };
    const inherited = { ...outer.inherited };
    for (const name of INHERITED) if (own[name] !== undefined && own[name] !== 'inherit') inherited[name] = own[name] ?? '';
    const fold = this.unfolded(element);
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
      faultOfPlace(own, element);
    const fault = boxFault ?? faultOfText(getText) ?? (isSmall || isInvisible(inherited, ground, opacity) ? 'hidden' : null);
    return {
      fault,
      boxFault,
      isGone: outer.isGone || own.display === 'none',
      isTouched: true,
      inherited,
      opacity,
      ground,
      variables,
      scale,
    };
  }

  /** A generated box's or a letter's own declarations, variables put in. */
  pseudo(element: PageElement, name: string): Declared | null {
    const declared = this.cascade.own(element, name);
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
    if (own.display === 'list-item' && !HARMLESS_MARKS.test(own['list-style-type'] ?? '')) return 'generated';
    if (/url\(/.test(own['background-image'] ?? '') || /url\(/.test(own['border-image-source'] ?? own['border-image'] ?? ''))
      return 'drawn';
    if (drawsBand((property) => own[property] ?? '') || (firstChild(element) === null && isBar(own))) return 'drawn';
    if (WORDS.test(own.quotes ?? '')) return 'generated';
    if (/["']/.test(this.of(element).inherited['text-emphasis-style'] ?? '')) return 'generated';
    return null;
  }
}

function ownStyle(element: PageElement, cascade: Cascade): Declared {
  return { ...attributesOf(element), ...cascade.own(element) };
}

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
    if (done === null && !isVariable) found[UNKNOWN] = name;
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

function attributesOf(element: PageElement): Declared {
  const attributes: Record<string, string> = {};
  if (getAttribute(element, 'hidden') !== null) attributes.display = 'none';
  if (localName(element) === 'bdo' && getAttribute(element, 'dir')?.toLowerCase() === 'rtl') {
    attributes.direction = 'rtl';
    attributes['unicode-bidi'] = 'bidi-override';
  }
  const dir = getAttribute(element, 'dir')?.toLowerCase();
  if (dir === 'rtl' || dir === 'ltr') attributes.direction = dir;
  const color = localName(element) === 'font' ? getAttribute(element, 'color') : null;
  if (color) attributes.color = color.toLowerCase();
  const ground = getAttribute(element, 'bgcolor');
  if (ground) attributes['background-color'] = ground.toLowerCase();
  return attributes;
}

function textProperty(property: string, own: Declared, inherited: Declared): string {
  if (property === 'unicode-bidi') return own['unicode-bidi'] ?? '';
  const value = inherited[property] ?? '';
  if (property === 'font-size') return String(pixelsOf(value) ?? 16);
  if (property === 'visibility') return value === '' ? 'visible' : value;
  return value;
}

function groundOf(own: Declared, behind: string | null): string | null {
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
  'font-size-adjust',
  '-webkit-text-stroke-width',
  '-webkit-text-stroke-color',
];
/** Stands among declarations of which one was not followed to its end. */
const UNKNOWN = 'not-followed';
const VARYING = /\b(?:var|calc|min|max|clamp)\(/i;
const SMALLEST = 5;
const HARMLESS_MARKS = /^(?:none|disc|circle|square|inside|outside|\s|disclosure-(?:open|closed))*$/;
