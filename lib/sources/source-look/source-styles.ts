import type { ShownOtherwise } from '../../document/grid';
import { generated } from '../look/pseudo';
import { FAINT, faultOfBox, faultOfText, type StyleOf } from '../look/style';
import { ELEMENT, type PageElement, type PageNode } from '../page';
import { getAttribute, localName, nodeType, parentNode } from '../page-nodes';
import { colorOf } from './colors';
import type { Declared } from './declarations';
import { amountOf, pixelsOf } from './lengths';
import { faultOfPlace, isLaidOver } from './places';
import { PlainTrees } from './plain-trees';
import type { Cascade } from './static-cascade';

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
  readonly opacity: number;
  readonly ground: string | null;
}

/** What the declarations of a page's own source make of each element, asked once. */
export class SourceStyles {
  private readonly known = new Map<PageNode, SourceStyle>();
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

  private inside(element: PageElement, outer: SourceStyle): SourceStyle {
    const own = ownStyle(element, this.cascade);
    const names = Object.keys(own);
    if (names.length === 0) return outer.isTouched ? outer : PLAIN;
    const inherited = { ...outer.inherited };
    for (const name of INHERITED) if (own[name] !== undefined && own[name] !== 'inherit') inherited[name] = own[name] ?? '';
    const opacity = outer.opacity * (own.opacity === undefined ? 1 : amountOf(own.opacity));
    const get: StyleOf = (property) => own[property] ?? '';
    const getText: StyleOf = (property) => textProperty(property, own, inherited);
    const color = inherited['-webkit-text-fill-color'] ?? inherited.color;
    const ground = groundOf(own, outer.ground);
    const isInvisible = color !== undefined && ground !== null && colorOf(color) !== null && colorOf(color) === colorOf(ground);
    // What a box does to its text it does to all of it; the look of text may be another again further in.
    const boxFault = outer.boxFault ?? faultOfBox(get) ?? (opacity < FAINT ? 'hidden' : null) ?? faultOfPlace(own, element);
    const fault = boxFault ?? faultOfText(getText) ?? (isInvisible ? 'hidden' : null);
    return { fault, boxFault, isGone: outer.isGone || own.display === 'none', isTouched: true, inherited, opacity, ground };
  }

  /** What the style adds to an element, or draws in its place. */
  addition(element: PageElement, isFigure: boolean): ShownOtherwise | null {
    for (const name of ['before', 'after']) {
      const pseudo = this.cascade.own(element, name);
      if (!pseudo?.content || pseudo.display === 'none') continue;
      const said = generated(pseudo.content, (attribute) => getAttribute(element, attribute));
      if (said !== null && (isFigure || WORDS.test(said))) return 'generated';
      if (isFigure && isLaidOver(pseudo)) return 'covered';
    }
    if (!isFigure) return null;
    for (const name of ['first-letter', 'first-line']) {
      const apart = this.cascade.own(element, name);
      if (apart && (faultOfText((property) => textProperty(property, apart, apart)) ?? faultOfBox((property) => apart[property] ?? '')))
        return 'hidden';
    }
    const own = this.cascade.own(element);
    if (own?.display === 'list-item' && /decimal|roman|alpha|latin|cjk|chinese|["']/.test(own['list-style-type'] ?? '')) return 'generated';
    if (/url\(/.test(own?.['background-image'] ?? '')) return 'drawn';
    if (WORDS.test(own?.quotes ?? '')) return 'generated';
    if (/["']/.test(this.of(element).inherited['text-emphasis-style'] ?? '')) return 'generated';
    return null;
  }
}

function ownStyle(element: PageElement, cascade: Cascade): Declared {
  return { ...attributesOf(element), ...cascade.own(element) };
}

const PSEUDO = ['before', 'after', 'first-letter', 'first-line'];
const PLAIN: SourceStyle = { fault: null, boxFault: null, isGone: false, isTouched: false, inherited: {}, opacity: 1, ground: 'white' };

function attributesOf(element: PageElement): Declared {
  const attributes: Record<string, string> = {};
  if (getAttribute(element, 'hidden') !== null) attributes.display = 'none';
  if (localName(element) === 'bdo' && getAttribute(element, 'dir')?.toLowerCase() === 'rtl') {
    attributes.direction = 'rtl';
    attributes['unicode-bidi'] = 'bidi-override';
  }
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
];
const WORDS = /[\d\u3400-\u9fff\uff10-\uff19%％]/;
