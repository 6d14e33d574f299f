import type { ShownOtherwise } from '../../document/grid';
import { hasAttribute, localName, nodeType } from '../../dom/nodes';
import { familyName } from './lying-fonts';
import { around, boxOf } from './nodes';
import { isScroller, roomIn } from './room';
import { alphaOf, FAINT, faultOfBox, isSameInk, type StyleOf } from './style';

/** A rectangle of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What an element does to the text inside it, its surroundings included. */
export interface Surroundings {
  readonly fault: ShownOtherwise | null;
  /** Product of all opacities. */
  readonly opacity: number;
  /** Nothing outside is seen; null: not clipped. */
  readonly clip: Box | null;
  /** How far what is in it can be scrolled right and down, to come out of the left and the top. */
  readonly back: { readonly left: number; readonly up: number };
  /** The colour behind; null where a picture stands there. */
  readonly ground: string | null;
  /** Highest `z-index` of a positioned element around, 0 for none. */
  readonly level: number;
  readonly style: CSSStyleDeclaration;
}

/** Computed styles and what they make of text, each element asked once. */
export class Boxes {
  private readonly known = new Map<Element, Surroundings>();

  constructor(
    readonly view: Window,
    /** Elements that go on changing how they look, whatever they look like now. */
    private readonly restless: ReadonlySet<Element> = new Set(),
    /** Families of fonts that draw other digits. */
    private readonly lying: ReadonlySet<string> = new Set(),
  ) {}

  /** Whether digits in this style may be others than the text says. */
  mayLie(style: CSSStyleDeclaration): boolean {
    return this.lying.size > 0 && style.fontFamily.split(',').some((name) => this.lying.has(familyName(name)));
  }

  styleOf(element: Element, pseudo?: string): StyleOf {
    const style = this.view.getComputedStyle(element, pseudo);
    return (property) => style.getPropertyValue(property);
  }

  around(element: Element): Surroundings {
    const chain: Element[] = [];
    let from: Element | null = element;
    while (from && !this.known.has(from)) {
      chain.push(from);
      from = around(from);
    }
    let outer: Surroundings | null = from ? (this.known.get(from) ?? null) : null;
    for (const one of chain.reverse()) {
      outer = this.inside(one, outer);
      this.known.set(one, outer);
    }
    return outer ?? this.inside(element, null);
  }

  /** Shown at other moments, or only after a click. */
  private isKept(element: Element): boolean {
    return this.restless.has(element) || isFolded(element);
  }

  private inside(element: Element, outer: Surroundings | null): Surroundings {
    const style = this.view.getComputedStyle(element);
    const get: StyleOf = (property) => style.getPropertyValue(property);
    const opacity = (outer?.opacity ?? 1) * Number.parseFloat(style.opacity || '1');
    const isRoot = outer === null || localName(element) === 'body';
    const fault = outer?.fault ?? (this.isKept(element) ? 'hidden' : faultOfBox(get)) ?? (opacity < FAINT ? 'hidden' : null);
    const hides = !isRoot && [style.overflowX, style.overflowY, style.contain].some((value) => CLIPS.test(value));
    const z = style.position === 'static' ? 0 : Number.parseInt(style.zIndex, 10) || 0;
    return {
      fault,
      opacity,
      back: backIn(element, style, outer?.back ?? NONE),
      clip: hides ? cut(outer?.clip ?? null, clipOf(style, boxOf(element))) : (outer?.clip ?? null),
      ground: groundOf(style, outer ? outer.ground : 'rgb(255, 255, 255)'),
      level: Math.max(outer?.level ?? 0, z),
      style,
    };
  }

  /** Whether text in this element has the colour of what is behind it. */
  isInvisibleInk(element: Element): boolean {
    const { style, ground } = this.around(element);
    const ink = style.getPropertyValue('-webkit-text-fill-color') || style.color;
    return ground !== null && isSameInk(ink, ground);
  }
}

function backIn(element: Element, style: CSSStyleDeclaration, outer: Surroundings['back']): Surroundings['back'] {
  if (!isScroller(element, style)) return outer;
  const { left, up } = roomIn(element, style);
  return { left: outer.left + left, up: outer.up + up };
}

const NONE = { left: 0, up: 0 };

const CLIPS = /hidden|clip|paint|strict|content/;

/** In a fold that is shut: its summary alone is shown. */
export function isFolded(node: Node): boolean {
  const fold = around(node);
  return fold !== null && localName(fold) === 'details' && !hasAttribute(fold, 'open') && !isSummary(node);
}

const isSummary = (node: Node): boolean => nodeType(node) === 1 && localName(node as Element) === 'summary';

function groundOf(style: CSSStyleDeclaration, behind: string | null): string | null {
  if (style.backgroundImage !== 'none' && style.backgroundImage !== '') return null;
  const alpha = alphaOf(style.backgroundColor);
  return alpha > 0.9 ? style.backgroundColor : alpha < 0.1 ? behind : null;
}

/** An axis that scrolls hides nothing for good. */
function clipOf(style: CSSStyleDeclaration, box: DOMRect): Box {
  const whole = /paint|strict|content/.test(style.contain);
  const x = whole || /hidden|clip/.test(style.overflowX);
  const y = whole || /hidden|clip/.test(style.overflowY);
  return {
    left: x ? box.left : Number.NEGATIVE_INFINITY,
    right: x ? box.right : Number.POSITIVE_INFINITY,
    top: y ? box.top : Number.NEGATIVE_INFINITY,
    bottom: y ? box.bottom : Number.POSITIVE_INFINITY,
  };
}

function cut(one: Box | null, other: Box): Box {
  if (!one) return other;
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** The share of a box that lies in another. */
export function shareInside(box: Box, outer: Box): number {
  const width = Math.min(box.right, outer.right) - Math.max(box.left, outer.left);
  const height = Math.min(box.bottom, outer.bottom) - Math.max(box.top, outer.top);
  const size = (box.right - box.left) * (box.bottom - box.top);
  return width <= 0 || height <= 0 || size <= 0 ? 0 : (width * height) / size;
}
