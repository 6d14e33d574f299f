import type { ShownOtherwise } from '../../document/grid';
import { pixelsOf } from '../look/style/lengths';
import { ELEMENT, type PageElement, type PageNode } from '../page/page';
import { localName, nodeType, parentNode, shadowRoot } from '../page/page-nodes';
import { type TagKind, tagKinds } from '../page/tags';
import type { Declared } from './declarations';
import { groundOf } from './inks';
import { additionOf } from './own-additions';
import { attributesOf } from './own-attributes';
import { PlainTrees } from './plain-trees';
import { resolved } from './resolved';
import { isDark, makeShown, NOTHING, PLAIN, type Shown, type SourceStyle } from './shown-style';
import type { Cascade } from './static-cascade';

export type { SourceStyle } from './shown-style';

/** What the declarations of a page's own source make of each element, asked once. */
export class SourceStyles {
  private readonly page: Shown = { own: NOTHING, style: PLAIN, addition: undefined, bare: null, within: new Map() };
  private readonly plain: PlainTrees;
  /** Pixels, once its root was asked about, which comes before everything in it. */
  private rootSize = 16;
  /** Of the page's body, which tables take for theirs on a page of old. */
  private bodyColor = 'black';
  /** What stands behind cells of columns that have a ground. */
  private readonly columns = new Map<PageElement, string>();

  /** `apart`: where to keep what is found, if not with the elements. */
  constructor(
    private readonly cascade: Cascade,
    private readonly apart: Map<PageNode, Shown> | null = null,
  ) {
    this.plain = new PlainTrees(
      (element) =>
        ownStyle(element, cascade) === NOTHING &&
        shadowRoot(element) == null &&
        !(cascade.hasPseudo && PSEUDO.some((name) => cascade.own(element, name) !== null)),
    );
  }

  /** Whether any rule of the page's holds for a generated box. */
  get hasPseudo(): boolean {
    return this.cascade.hasPseudo;
  }

  of(element: PageElement): SourceStyle {
    return this.shown(element).style;
  }

  private kept(element: PageNode): Shown | null {
    return this.apart === null ? keptIn(element).shown : (this.apart.get(element) ?? null);
  }

  /** Once for an element: it is kept there. */
  private shown(element: PageElement): Shown {
    const known = this.kept(element);
    if (known) return known;
    const parent = parentNode(element);
    const around = parent && nodeType(parent) === ELEMENT ? this.kept(parent) : null;
    return around ? this.keep(element, around) : this.fromTop(element);
  }

  private keep(element: PageElement, outer: Shown): Shown {
    const name = localName(element);
    const shown = name === 'html' ? this.root(this.inside(element, outer)) : this.inside(element, outer);
    if (name === 'body') this.bodyColor = shown.style.inherited.color ?? 'black';
    if (this.apart === null) keptIn(element).shown = shown;
    else this.apart.set(element, shown);
    return shown;
  }

  /** The same for what stands around it first. */
  private fromTop(element: PageElement): Shown {
    const chain: PageElement[] = [element];
    let from = parentNode(element);
    while (from && nodeType(from) === ELEMENT && !this.kept(from)) {
      chain.push(from as PageElement);
      from = parentNode(from);
    }
    let shown = (from && nodeType(from) === ELEMENT && this.kept(from)) || this.page;
    for (let one = chain.pop(); one !== undefined; one = chain.pop()) shown = this.keep(one, shown);
    return shown;
  }

  /** Nothing is declared for an element, what stands around it and what stands in it: it is shown as it was read. */
  isPlain(element: PageElement): boolean {
    return !this.of(element).isTouched && this.plain.holds(element);
  }

  /** What is declared for the box in which an open fold shows what it holds. */
  private unfolded(element: PageElement): Declared | null {
    const fold = parentNode(element);
    if (!fold || nodeType(fold) !== ELEMENT || localName(element) === 'summary') return null;
    return this.foldOf(fold as PageElement);
  }

  private foldOf(element: PageElement): Declared | null {
    return localName(element) === 'details' ? this.cascade.own(element, 'details-content') : null;
  }

  /** How the text is shown that an element holds itself: a fold's stands in a box that is no element's. */
  ofTextIn(element: PageElement): SourceStyle {
    const style = this.of(element);
    const fold = this.foldOf(element);
    return fold ? makeShown(NOTHING, undefined, style, fold, this.pageRules()).style : style;
  }

  /** Lays the ground of its column behind a cell, where its row and what holds the row have none. */
  putBehind(cell: PageElement, ground: string): void {
    const row = parentNode(cell);
    const group = row && parentNode(row);
    const hasOwn = [row, group].some((one) => {
      const own = one && nodeType(one) === ELEMENT ? this.declaredFor(one as PageElement) : NOTHING;
      return groundOf(own, null) !== null;
    });
    if (!hasOwn) this.columns.set(cell, ground);
  }

  /** What is declared for an element itself, variables put in. */
  declaredFor(element: PageElement): Declared {
    return this.shown(element).own;
  }

  /** Its characters are the measure of others, and its scheme paints the canvas. */
  private root(shown: Shown): Shown {
    const { inherited, ground } = shown.style;
    this.rootSize = pixelsOf(inherited['font-size']) || 16;
    if (!isDark(inherited)) return shown;
    const isBare = shown.own['background-color'] === undefined && shown.own['background-image'] === undefined;
    return {
      ...shown,
      style: { ...shown.style, isTouched: true, inherited: { color: 'white', ...inherited }, ground: isBare ? DARK_CANVAS : ground },
    };
  }

  private pageRules() {
    return { keyframes: this.cascade.keyframes, registered: this.cascade.registered, rootSize: this.rootSize };
  }

  private inside(element: PageElement, outer: Shown): Shown {
    const page = this.pageRules();
    const declared = ownStyle(element, this.cascade);
    const fold = this.unfolded(element);
    const kind = tagKinds.get(localName(element));
    if (fold) return makeShown(declared, kind, outer.style, fold, page);
    if (kind === 'table' && this.cascade.isQuirky && outer.style.isTouched)
      return makeShown({ color: this.bodyColor, 'font-size': 'medium', ...declared }, kind, outer.style, null, page);
    const ground = kind === 'cell' ? this.columns.get(element) : undefined;
    if (ground !== undefined) return makeShown(declared, kind, { ...outer.style, ground }, null, page);
    if (declared === NOTHING) {
      if (outer.own === NOTHING) return outer;
      outer.bare ??= { own: NOTHING, style: outer.style, addition: null, bare: null, within: outer.within };
      return outer.bare;
    }
    const kinds = outer.within.get(declared) ?? new Map<TagKind | undefined, Shown>();
    const shown = kinds.get(kind) ?? makeShown(declared, kind, outer.style, null, page);
    outer.within.set(declared, kinds.set(kind, shown));
    return shown;
  }

  /** A generated box's or a letter's own declarations, variables put in. */
  pseudo(element: PageElement, name: string): Declared | null {
    const declared = this.hasPseudo ? this.cascade.own(element, name) : null;
    return declared && resolved(declared, this.of(element).variables, this.cascade.registered);
  }

  /** What is written as the mark of an item; of a kind of the page's own all that it may be. */
  markOf(element: PageElement): string {
    const type = this.of(element).inherited['list-style-type'] ?? '';
    const { counters } = this.cascade;
    return counters.size === 0 ? type : type.replace(/(?<![\w-])[\w-]+/g, (word) => counters.get(word) ?? word);
  }

  /** What an element's own style draws or writes beside its text. */
  drawnBy(element: PageElement): ShownOtherwise | null {
    const shown = this.shown(element);
    if (shown.own === NOTHING) return null;
    const isCell = tagKinds.get(localName(element)) === 'cell';
    if (shown.addition === undefined) shown.addition = additionOf(shown.own, isCell);
    return shown.addition;
  }
}

const keptIn = (element: PageNode) => element as object as { shown: Shown | null };

/** {@link NOTHING} where nothing is declared. */
function ownStyle(element: PageElement, cascade: Cascade): Declared {
  const attributes = attributesOf(element);
  const declared = cascade.own(element);
  if (attributes !== null) return { ...attributes, ...declared };
  return declared === null || Object.keys(declared).length === 0 ? NOTHING : declared;
}

/** As Chromium paints it. */
const DARK_CANVAS = '#121212';
const PSEUDO = ['before', 'after', 'first-letter', 'first-line', 'marker', 'details-content'];
