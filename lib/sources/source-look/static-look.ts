import type { Block, Document } from '../../document/document';
import type { GridCell, ShownOtherwise } from '../../document/grid';
import { normalise } from '../../document/normalise';
import { collapse } from '../collapse';
import type { TextAnchor } from '../drafts';
import type { Seen } from '../look/look';
import { generated } from '../look/pseudo';
import { alphaOf, FAINT, faultOfBox, faultOfText, type StyleOf } from '../look/style';
import { ELEMENT, type PageElement, type PageNode, type PageText, TEXT } from '../page';
import { dataOf, firstChild, getAttribute, localName, nextSibling, nodeType, parentNode, shadowRoot } from '../page-nodes';
import { tagKinds } from '../tags';
import { colorOf } from './colors';
import type { Declared } from './declarations';
import { PlainTrees } from './plain-trees';
import type { Cascade } from './static-cascade';

/**
 * What the page's own source says of how its cells and paragraphs are shown: the second look where nothing is rendered. It goes by
 * declarations alone; what depends on sizes and places of boxes, on scripts or linked sheets, it cannot know.
 */
export function lookAtSource(
  document: Document,
  anchors: readonly TextAnchor[],
  cascade: Cascade,
  isFigure: (text: string) => boolean,
): Seen[] {
  const elements = new Map(anchors.map((anchor) => [anchor.place, anchor.element as PageElement]));
  const styles = new Styles(cascade);
  const found: Seen[] = [];
  const look = (of: GridCell | Block, read: string, element: PageElement | undefined, isCell: boolean) => {
    const seen = element && lookAt(of, read, element, isCell, isCell && isFigure(read), styles);
    if (seen) found.push(seen);
  };
  for (const block of document.blocks) {
    if (block.hidden) continue;
    if (block.kind === 'paragraph') {
      if (STATES.test(block.text)) look(block, block.text, elementAt(elements, block.place), false);
    } else for (const cell of block.cells) look(cell, cell.raw, cell.places[0] && elementAt(elements, cell.places[0]), true);
  }
  return found;
}

const elementAt = (elements: ReadonlyMap<unknown, PageElement>, place: unknown) => elements.get(place);

function lookAt(of: GridCell | Block, read: string, element: PageElement, isCell: boolean, isFigure: boolean, styles: Styles): Seen | null {
  if (styles.isPlain(element)) return null;
  const seen = seenIn(element, isFigure, styles);
  if (seen.addition) return { of, reason: seen.addition, shown: null };
  if (!seen.isTouched) return null;
  const [shown, wanted] = [comparable(seen.text), comparable(read)];
  if (isCell ? shown === wanted : shown.includes(wanted)) return null;
  const lines = seen.text.split('\n').map(collapse);
  return {
    of,
    reason: seen.fault ?? 'not-what-is-shown',
    shown: isCell && seen.isGone ? lines.filter((line) => line !== '').join('\n') : null,
  };
}

interface SourceSeen {
  readonly text: string;
  readonly fault: ShownOtherwise | null;
  readonly addition: ShownOtherwise | null;
  readonly isGone: boolean;
  /** Some declaration that matters holds for it. */
  readonly isTouched: boolean;
}

/** The text of an element that its declarations leave to be seen. */
function seenIn(top: PageElement, isFigure: boolean, styles: Styles): SourceSeen {
  let text = '';
  let fault: ShownOtherwise | null = null;
  let addition: ShownOtherwise | null = null;
  let isGone = true;
  let isTouched = styles.of(top).isTouched;
  const stack: PageNode[] = [top];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (nodeType(node) === TEXT) {
      const data = dataOf(node as PageText);
      const holder = parentNode(node) as PageElement | null;
      const why = data.trim() === '' || !holder ? null : styles.of(holder).fault;
      if (why === null) text += data;
      else {
        fault ??= why;
        isGone &&= holder !== null && styles.of(holder).isGone;
      }
      continue;
    }
    if (nodeType(node) !== ELEMENT) continue;
    const element = node as PageElement;
    const kind = tagKinds.get(localName(element)) ?? 'inline';
    if (kind === 'skip' && !SEEN_ALL_THE_SAME.has(localName(element))) continue;
    const style = styles.of(element);
    isTouched ||= style.isTouched;
    addition ??= styles.addition(element, isFigure);
    if (kind === 'input') text += getAttribute(element, 'value') ?? '';
    if (kind === 'break' || kind === 'block' || kind === 'row') text += '\n';
    const inside = shadowRoot(element) ?? element;
    const children: PageNode[] = [];
    for (let child = firstChild(inside); child !== null; child = nextSibling(child)) children.push(child);
    for (const child of children.reverse()) stack.push(child);
  }
  return { text, fault, addition, isGone, isTouched };
}

interface SourceStyle {
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

class Styles {
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

/** Off the page, out of its box, out of its order. */
function faultOfPlace(own: Declared, element: PageElement): ShownOtherwise | null {
  const far = ['left', 'top', 'right', 'bottom', 'margin-left', 'margin-top', 'text-indent'].some(
    (name) => (pixelsOf(own[name]) ?? 0) < -FAR || (name !== 'text-indent' && (pixelsOf(own[name]) ?? 0) > 2 * FAR),
  );
  if (far) return 'hidden';
  const moved = /translate(?:X|Y|3d)?\(([^)]{0,200})\)/i.exec(own.transform ?? '')?.[1] ?? own.translate ?? '';
  if (moved.split(/[,\s]+/).some((one) => Math.abs(pixelsOf(one) ?? 0) > FAR)) return 'hidden';
  const hides = [own.overflow, own['overflow-x'], own['overflow-y']].some((value) => /hidden|clip/.test(value ?? ''));
  if (hides && ['width', 'height', 'max-width', 'max-height'].some((name) => (pixelsOf(own[name]) ?? 99) < 4)) return 'hidden';
  const kind = tagKinds.get(localName(element));
  const isInCell = kind === 'cell' || kind === 'styled' || kind === 'inline' || kind === undefined;
  if (isInCell && own.position === 'relative' && ['left', 'top', 'right', 'bottom'].some((name) => Math.abs(pixelsOf(own[name]) ?? 0) > 8))
    return 'reordered';
  if (kind === 'cell' && moved.split(/[,\s]+/).some((one) => Math.abs(pixelsOf(one) ?? 0) > 8)) return 'reordered';
  if (/reverse/.test(own['flex-direction'] ?? '')) return 'reordered';
  if (own.order !== undefined && own.order !== '0') return 'reordered';
  if (own.float === 'right' && kind !== 'block' && kind !== 'table') return 'reordered';
  return (pixelsOf(own['letter-spacing']) ?? 0) < -3 ? 'reordered' : null;
}

function isLaidOver(pseudo: Declared): boolean {
  if (pseudo.position !== 'absolute' && pseudo.position !== 'fixed') return false;
  if (Number.parseInt(pseudo['z-index'] ?? '0', 10) < 0 || (pseudo.opacity !== undefined && amountOf(pseudo.opacity) < 0.35)) return false;
  const isPainted =
    /url|gradient/.test(pseudo['background-image'] ?? '') ||
    (pseudo['background-color'] !== undefined && alphaOf(pseudo['background-color']) > 0.3);
  const height = pixelsOf(pseudo.height);
  // A line at an edge decorates, a line through the middle strikes.
  return isPainted && (height === null || height > 4 || /%/.test(pseudo.top ?? pseudo.bottom ?? ''));
}

/** A length in CSS pixels, an em as 16; null when it is none. */
function pixelsOf(value: string | undefined): number | null {
  const match = value === undefined ? null : /^(-?(?:\d+(?:\.\d+)?|\.\d+))(px|pt|em|rem|ch|ex|vw|vh|%)?$/.exec(value.trim());
  if (!match) return null;
  const scale: Readonly<Record<string, number>> = { px: 1, pt: 1.33, em: 16, rem: 16, ch: 8, ex: 8, vw: 13.66, vh: 7, '%': 0 };
  const number = Number(match[1]);
  // A share of something that is not known here; none is none.
  if (match[2] === '%') return number === 0 ? 0 : null;
  return number * (scale[match[2] ?? 'px'] ?? 1);
}

function amountOf(value: string): number {
  const number = Number.parseFloat(value);
  return Number.isNaN(number) ? 1 : value.includes('%') ? number / 100 : number;
}

function groundOf(own: Declared, behind: string | null): string | null {
  if (/url|gradient/.test(own['background-image'] ?? '')) return null;
  const color = own['background-color'];
  return color === undefined || color === 'transparent' || color === 'inherit' ? behind : color;
}

function comparable(text: string): string {
  return normalise(text).replace(/\s+/g, '');
}

const INHERITED = ['visibility', 'color', '-webkit-text-fill-color', 'font-size', 'direction', '-webkit-text-security'];
/** Skipped while reading, but the page shows them. */
const SEEN_ALL_THE_SAME: ReadonlySet<string> = new Set();
const FAR = 400;
const WORDS = /[\d\u3400-\u9fff\uff10-\uff19%％]/;
const STATES = /[\d０-９]|无|没有|未/;
