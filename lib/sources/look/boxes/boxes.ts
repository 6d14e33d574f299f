import type { ShownOtherwise } from '../../../document/grid';
import { checkVisibility, hasAttribute, localName } from '../../../dom/nodes';
import { isOwn } from '../../../dom/own-hosts';
import { type Box, cut } from '../box';
import { around, boxOf } from '../nodes';
import { cutsAway } from '../style/cut-away';
import { FAINT, leftByFilter, opacityIn } from '../style/filters';
import { isPlaced } from '../style/placed';
import { heightOf, isStack } from '../style/stacking';
import { faultOfBox } from '../style/style';
import type { StyleOf } from '../style/style-of';
import { crossesLine, linesOn } from '../style/text-lines';
import { isFolded, isSummary } from '../text/folds';
import { clipOf, cutsCorners, hidesOutside, widened } from './clips';
import { Columns, tableOf } from './columns';
import { type Backdrop, canvasOf, hasGround, isDarkened, laidOver } from './grounds';
import type { MayLie } from './lying-fonts';
import { AT_REST, type Restless } from './restless';
import { isScroller, type Room, roomIn } from './room';
import { NO_STATES, type States } from './states';
import type { Washed } from './washed';
import { reachOfFixed, reachOfWindow, within } from './window-reach';

/** What an element does to the text inside it, its surroundings included. */
export interface Surroundings extends Backdrop {
  readonly fault: ShownOtherwise | null;
  /** How much of what tells text from ground is left by all opacities and filters. */
  readonly opacity: number;
  /** Nothing outside is seen; null: not clipped. */
  readonly clip: Box | null;
  /** How far what is in it can be scrolled right and down, to come out of the left and the top. */
  readonly back: { readonly left: number; readonly up: number };
  /** How much of what it paints is left by all opacities: what is under it shows through the rest. */
  readonly solidity: number;
  /** Cut off whole: nothing of it is painted. */
  readonly isCutAway: boolean;
  /** It goes about by itself. */
  readonly isWandering: boolean;
  /** Whether it, or what is around it, lays a ground over all that stands below the flow here. */
  readonly buries: boolean;
  /** Highest `z-index` of a positioned element around, 0 for none. */
  readonly level: number;
  /** The nearest box around it that a reader scrolls: what is in it is seen nowhere but there. */
  readonly scroller: Element | null;
  /** The nearest element, itself or around it, that is taken out of the flow: what is in it is painted over what is not. */
  readonly layer: Element | null;
  /** Lines that are drawn through all text inside, at the height of their own, each with the size of the type that it belongs to. */
  readonly lines: string;
  readonly style: CSSStyleDeclaration;
}

/** Computed styles and what they make of text, each element asked once. */
export class Boxes {
  private readonly known = new Map<Element, Surroundings>();
  private readonly columns = new Columns((element) => this.view.getComputedStyle(element));

  constructor(
    readonly view: Window,
    /** Elements that go on changing how they look, whatever they look like now. */
    readonly restless: Restless = AT_REST,
    /** Whether digits in a style may be others than a text says. */
    readonly mayLie: MayLie = () => false,
    readonly washed: Washed = () => null,
    readonly states: States = NO_STATES,
    /** What is seen of a page in a frame; null: all. */
    private readonly frame: Box | null = null,
  ) {}

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

  /** What a style sheet may generate in an element. */
  generatedIn(element: Element): readonly string[] {
    return this.states.mayGenerate(element) ? GENERATED : [];
  }

  /** Shown at other moments, or only after a click. */
  private isKept(element: Element): boolean {
    return this.restless.changing.has(element) || isFolded(element) || localName(element) === 'marquee';
  }

  private inside(element: Element, outer: Surroundings | null): Surroundings {
    const style = this.view.getComputedStyle(element);
    const get: StyleOf = (property) => style.getPropertyValue(property);
    const unfolded = this.unfolded(element);
    const opacity = (outer?.opacity ?? 1) * Number.parseFloat(style.opacity || '1') * leftByFilter(style.filter) * (unfolded?.opacity ?? 1);
    // What the body hides it hides for the whole window, unless the root says something itself.
    const isRoot =
      outer === null || (localName(element) === 'body' && outer.style.overflowX === 'visible' && outer.style.overflowY === 'visible');
    const behind = outer ? this.behind(element, style, outer) : paper(canvasOf(element, style, this.view));
    const backdrop = laidOver(style, behind);
    const own = this.isKept(element)
      ? 'hidden'
      : (unfolded?.fault ??
        faultOfBox(get) ??
        (isDarkened(style, behind.ground) ? 'hidden' : null) ??
        // What we lay under a page of our own nobody is to see.
        (outer && isBuried(style, outer) && !isOwn(element) ? 'covered' : this.states.faultOf(element, backdrop.ground)));
    const lines = linesOn(style, outer?.lines ?? '');
    const hides = !isRoot && hidesOutside(element, style);
    const drawn = opacity < FAINT ? 'hidden' : crossesLine(style, outer?.lines ?? '') ? 'struck' : null;
    const fault = outer?.fault ?? own ?? drawn ?? (hides && cutsCorners(style) ? 'cut' : null);
    const room = isScroller(element, style) ? roomIn(element, style) : null;
    const outerClip = this.clipAround(element, style, outer);
    const clip = outerClip && room ? widened(outerClip, room) : outerClip;
    const z = style.position === 'static' ? 0 : Number.parseInt(style.zIndex, 10) || 0;
    return {
      fault,
      opacity,
      solidity: (outer?.solidity ?? 1) * Number.parseFloat(style.opacity || '1') * opacityIn(style.filter),
      isCutAway: (outer?.isCutAway ?? false) || cutsAway(get),
      isWandering: (outer?.isWandering ?? false) || this.restless.wandering.has(element),
      back: backIn(room, outer?.back ?? { left: 0, up: 0 }),
      clip: hides ? cut(clip, clipOf(style, boxOf(element))) : clip,
      ...backdrop,
      buries: outer !== null && !isStack(style, outer.style) && (outer.buries || this.laysGround(element, style, outer.style)),
      lines,
      level: Math.max(outer?.level ?? 0, z),
      scroller: room && Object.values(room).some((left) => left > 0) ? element : scrollerAround(style, outer, this),
      layer: isPlaced(style, around(element), outer) ? element : (outer?.layer ?? null),
      style,
    };
  }

  /** The styles of the columns that a cell stands on, where they have grounds of their own. */
  columnsUnder(cell: Element): readonly CSSStyleDeclaration[] {
    const table = tableOf(cell, this.around(cell).style);
    return table ? this.columns.under(cell, table) : [];
  }

  /** What lies behind an element: of a cell the columns, too, between its table and its row. */
  private behind(element: Element, style: CSSStyleDeclaration, outer: Surroundings): Backdrop {
    const table = tableOf(element, style);
    const columns = table ? this.columns.under(element, table) : [];
    if (!table || columns.length === 0) return outer;
    const rows: CSSStyleDeclaration[] = [];
    for (let at = around(element); at && at !== table; at = around(at)) rows.unshift(this.around(at).style);
    return [...columns, ...rows].reduce<Backdrop>((below, one) => laidOver(one, below), this.around(table));
  }

  private clipAround(element: Element, style: CSSStyleDeclaration, outer: Surroundings | null): Box | null {
    if (!outer) return within(this.frame, reachOfWindow(element, this.view));
    return style.position === 'fixed'
      ? within(
          outer.clip,
          reachOfFixed(element, (at) => this.around(at).style, this.view),
        )
      : outer.clip;
  }

  /** A body gives its ground to the window, unless the root has one. */
  private laysGround(element: Element, style: CSSStyleDeclaration, outer: CSSStyleDeclaration): boolean {
    if (style.display === 'contents' || (localName(element) === 'body' && !hasGround(outer))) return false;
    const table = tableOf(element, style);
    return hasGround(style) || (table !== null && this.columns.under(element, table).length > 0);
  }

  /** In a closed fold, or left out: a browser gives boxes to what it does not paint. What has no box of its own is painted with what holds it. */
  isUnpainted(element: Element): boolean {
    if (this.around(element).style.display !== 'contents') return checkVisibility(element) === false;
    const holder = around(element);
    return holder !== null && this.isUnpainted(holder);
  }

  /** How an open fold shows what is in it, elements and its own text: by a box of its own that no element has. */
  unfolded(element: Node): { readonly opacity: number; readonly fault: ShownOtherwise | null } | null {
    const fold = around(element);
    if (!fold || localName(fold) !== 'details' || isSummary(element)) return null;
    const content = this.styleOf(fold, '::details-content');
    const opacity = Number.parseFloat(content('opacity') || '1') * leftByFilter(content('filter'));
    return { opacity, fault: hasAttribute(fold, 'open') ? faultOfBox(content) : null };
  }
}

/** What is taken out of the flow may be held by a box farther out. */
function scrollerAround({ position }: CSSStyleDeclaration, outer: Surroundings | null, boxes: Boxes): Element | null {
  const scroller = outer?.scroller ?? null;
  const isLetOut = position === 'fixed' || (position === 'absolute' && scroller && boxes.around(scroller).style.position === 'static');
  return isLetOut ? null : scroller;
}

/** Below the flow, and under a ground of what is around it. */
function isBuried(style: CSSStyleDeclaration, outer: Surroundings): boolean {
  return outer.buries && (heightOf(style, outer.style) ?? 0) < 0;
}

const paper = (colour: string): Backdrop => ({ ground: colour, under: colour, drawing: null });

function backIn(room: Room | null, outer: Surroundings['back']): Surroundings['back'] {
  return room ? { left: outer.left + room.left, up: outer.up + room.up } : outer;
}

const GENERATED = ['::before', '::after'];
