import type { ShownOtherwise } from '../../document/grid';
import { drawsBandWithin } from '../look/style/edge-lines';
import { amountOf, pixelsOf } from '../look/style/lengths';
import { drawsBand, drawsSide } from '../look/style/strokes';
import { faultOfBox, faultOfText } from '../look/style/style';
import { WORDS } from '../look/words/note-words';
import { generated, PLAIN_MARKS } from '../look/words/pseudo';
import { ELEMENT, type PageElement, type PageNode } from '../page/page';
import { firstChild, getAttribute, localName, nodeType, parentNode, shadowRoot } from '../page/page-nodes';
import { type TagKind, tagKinds } from '../page/tags';
import { type Declared, PICTURE } from './declarations';
import { groundOf, isInvisible, isLostIn } from './inks';
import { attributesOf } from './own-attributes';
import { groundBehind, isBar, isLaidOver } from './places';
import { PlainTrees } from './plain-trees';
import { resolved, UNKNOWN } from './resolved';
import { isDark, makeShown, NOTHING, PLAIN, type Shown, type SourceStyle, textProperty } from './shown-style';
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
    if (!fold || nodeType(fold) !== ELEMENT || localName(fold as PageElement) !== 'details' || localName(element) === 'summary')
      return null;
    return this.cascade.own(fold as PageElement, 'details-content');
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

  private inside(element: PageElement, outer: Shown): Shown {
    const page = { keyframes: this.cascade.keyframes, registered: this.cascade.registered, rootSize: this.rootSize };
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

  /** What the style adds to an element, or draws in its place. */
  addition(element: PageElement, isFigure: boolean): ShownOtherwise | null {
    const generated = this.cascade.hasPseudo ? this.generatedIn(element, isFigure) : null;
    if (generated !== null || !isFigure) return generated;
    const shown = this.shown(element);
    if (shown.own !== NOTHING) {
      const isCell = tagKinds.get(localName(element)) === 'cell';
      if (shown.addition === undefined) shown.addition = additionOf(shown.own, isCell);
      const added = shown.addition ?? (firstChild(element) === null && isBar(shown.own) ? 'drawn' : null);
      if (added !== null) return added;
    }
    const { inherited, drawing } = shown.style;
    if (drawing !== null && isLostIn(inherited, drawing)) return 'hidden';
    const { quotes = '', 'text-emphasis-style': emphasis } = inherited;
    if (localName(element) === 'q' && WORDS.test(quotes)) return 'generated';
    return emphasis !== undefined && /["']/.test(emphasis) ? 'generated' : null;
  }

  /** What generated boxes, letters and lines add. */
  private generatedIn(element: PageElement, isFigure: boolean): ShownOtherwise | null {
    for (const name of ['before', 'after']) {
      const pseudo = this.pseudo(element, name);
      if (isFigure && pseudo?.[UNKNOWN] !== undefined) return 'generated';
      if (!pseudo?.content || pseudo.display === 'none') continue;
      const said = generated(pseudo.content, (attribute) => getAttribute(element, attribute), isFigure ? PLAIN_MARKS : undefined);
      if (said !== null && (isFigure || WORDS.test(said))) return 'generated';
      if (pseudo.display === 'list-item' && !HARMLESS_MARKS.test(pseudo['list-style-type'] ?? '')) return 'generated';
      if (isFigure && /line-through/.test(pseudo['text-decoration-line'] ?? '')) return 'drawn';
      if (isFigure && isLaidOver(pseudo, tagKinds.get(localName(element)) === 'cell')) return 'covered';
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
      const behind = apart['background-color'] ?? (apart.color === undefined ? undefined : this.of(element).ground);
      if (behind !== undefined && isInvisible({ ...this.of(element).inherited, ...apart }, behind, 1)) return 'hidden';
      if (isSetApart(apart)) return 'reordered';
    }
    return null;
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

/** What a box's own style draws or writes beside its text. */
function additionOf(own: Declared, isCell: boolean): ShownOtherwise | null {
  if (own.display === 'list-item' && !HARMLESS_MARKS.test(own['list-style-type'] ?? '')) return 'generated';
  const pictures = [own['background-image'], own['border-image-source'] ?? own['border-image'], own.content];
  if (pictures.some((value) => PICTURE.test(value ?? ''))) return 'drawn';
  if (!isCell && drawsSide((property) => (property === 'box-shadow' ? (own[property] ?? '') : ''))) return 'drawn';
  if ((isCell ? drawsBandWithin : drawsBand)((property) => own[property] ?? '')) return 'drawn';
  return WORDS.test(own.quotes ?? '') ? 'generated' : null;
}

/** The first letter or line is set elsewhere, or so small that it looks like a note's. */
function isSetApart(apart: Declared): boolean {
  const isMoved = ['float', 'margin-left', 'margin-right', 'margin-top', 'letter-spacing', 'vertical-align'].some(
    (name) => !/^(?:|none|normal|0(?:px)?|auto|baseline|left)$/.test(apart[name] ?? ''),
  );
  const size = apart['font-size'];
  return isMoved || (size !== undefined && (/%|em$/.test(size) ? amountOf(size) : (pixelsOf(size) ?? 16) / 16) < 0.7);
}

/** As Chromium paints it. */
const DARK_CANVAS = '#121212';
const PSEUDO = ['before', 'after', 'first-letter', 'first-line', 'marker', 'details-content'];
/** Rings are like noughts. */
const HARMLESS_MARKS = /^(?:none|disc|square|inside|outside|\s|disclosure-(?:open|closed))*$/;
