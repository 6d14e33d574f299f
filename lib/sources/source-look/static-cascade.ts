import { compile } from 'css-select';
import { remember } from '../../document/remember';
import type { PageElement, PageNode } from '../page/page';
import { getAttribute, parentNode } from '../page/page-nodes';
import type { Keyframes } from './animations';
import { type Declared, declarationsIn } from './declarations';
import { isForScreens } from './media';
import { candidatesFor, type NamedElements, namedElements } from './named-elements';
import type { PageSheet } from './page-sheet';
import { adapterWithin, TooManySteps } from './select';
import { type Gathered, gatherRules } from './sheet-rules';
import { plainLetters, unpacked, withoutComments } from './sheet-text';
import { declaredBy, layerRanks, merge, type Ranked, type Won } from './strongest';

/** An element's own declarations, the page's sheet and its `style` attribute in cascade order; `pseudo`: of a generated box. */
export interface Cascade {
  own(element: PageElement, pseudo?: string): Declared | null;
  /** False where the page has more style, or more rules for what it holds, than can be judged: anything may be hidden then. */
  readonly isWhole: boolean;
  /** Whether any rule writes something before or after what it holds for, or as its mark. */
  readonly generates: boolean;
  /** Whether any rule holds for a generated box, a first letter or the like. */
  readonly hasPseudo: boolean;
  /** Animations by name. */
  readonly keyframes: ReadonlyMap<string, Keyframes>;
  /** Kinds of list marks of its own, with what they may write. */
  readonly counters: ReadonlyMap<string, string>;
  /** Custom properties that are not inherited, with what they are by themselves. */
  readonly registered: ReadonlyMap<string, string>;
  /** The page is shown as browsers of old showed it. */
  readonly isQuirky: boolean;
  /**
   * The same with rules that hang on what is not known: all of them, each kind by itself. What is seen is seen in all; where one of them
   * hides something, or takes a hiding back, nothing may be counted on.
   */
  readonly others: readonly OtherCascade[];
}

/** How a page is styled where something holds of which that is not known. */
export interface OtherCascade extends Cascade {
  /** Whether that says something of an element, of what is in it or of what it is in. */
  concerns(element: PageElement): boolean;
}

/**
 * The cascade of a page's own `<style>` sheets over a parsed page, for the declarations that decide what is seen. Linked sheets are not
 * loaded, states (`:hover`) do not hold; what goes beyond what a saved page brings with it is not judged, and that is said.
 */
export function cascadeOf(root: PageElement, sheets: readonly PageSheet[], isQuirky = false): Cascade {
  const { judged, isWhole } = withinReach(sheets.map((sheet) => ({ ...sheet, css: unpacked(sheet.css) })));
  const chosen = sheets.find(({ title }) => title !== '')?.title ?? '';
  const gathered: Gathered = {
    rules: [],
    layers: new Set(),
    keyframes: new Map(),
    counters: new Map(),
    registered: new Map(),
    isQuirky,
    isTorn: false,
  };
  for (const { css, media, title } of judged) {
    const isMeant = isForScreens(media);
    // A reader, or a script, may have chosen another set.
    const condition = title !== '' && title !== chosen ? '@other' : isMeant === null ? `@media ${media}` : null;
    if (isMeant !== false) gatherRules(css, gathered, condition);
  }
  const rankOf = layerRanks([...gathered.layers]);
  const all = gathered.rules.map((rule, order) => ({ ...rule, order, rank: rankOf(rule.layer) }));
  const held = all.length > 0 ? namedElements(root, isQuirky) : null;
  const rules = all.filter(({ needs }) => needs.every((name) => held?.by.has(isQuirky ? name.toLowerCase() : name)));
  const ask = held ? askWithin(MOST_STEPS, root, held) : null;
  let isAnswered = true;
  const found = rules.slice(0, MOST_RULES).flatMap((rule): Matched[] => {
    const elements = ask ? ask(rule.selector) : [];
    if (elements === null) isAnswered = false;
    return elements === null || elements.length === 0 ? [] : [{ rule: { ...rule, specificity: rule.specificity() }, elements }];
  });
  const conditions = [...new Set(found.flatMap(({ rule }) => rule.condition ?? []))];
  const page = {
    generates: rules.some((rule) => writes(rule, gathered.counters)),
    keyframes: gathered.keyframes,
    counters: gathered.counters,
    registered: gathered.registered,
    hasPseudo: rules.some(({ pseudo }) => pseudo !== ''),
    isWhole: isWhole && isAnswered && !gathered.isTorn && rules.length <= MOST_RULES && conditions.length <= MOST_CONDITIONS,
    isQuirky,
  };
  const where = (holds: (condition: string) => boolean): OtherCascade => {
    const sure = found.filter(({ rule: { condition } }) => condition === null || holds(condition));
    const own = ownBy(sure, isQuirky);
    return { ...page, own, others: [], concerns: nearTo(sure.flatMap(({ rule, elements }) => (rule.condition === null ? [] : elements))) };
  };
  const some = conditions.slice(0, MOST_CONDITIONS);
  const others = [
    ...(some.length > 0 ? [where(() => true)] : []),
    ...(some.length > 1 ? some.map((one) => where((condition) => condition === one)) : []),
  ];
  return { ...where(() => false), others };
}

/** Before or after what it holds for, or as the mark of an item. */
function writes(
  { pseudo, declared, important }: Pick<Ranked, 'pseudo' | 'declared' | 'important'>,
  counters: Cascade['counters'],
): boolean {
  const all = { ...declared, ...important };
  if (/^(?:before|after|marker)$/.test(pseudo)) return 'content' in all;
  const mark = all['list-style-type'] ?? '';
  return /["']/.test(mark) || (counters.size > 0 && mark.split(/\s+/).some((word) => counters.has(word)));
}

/** Whether something is one of these, holds one or stands in one. */
function nearTo(elements: readonly PageElement[]): (element: PageElement) => boolean {
  const meant = new Set<PageNode>(elements);
  const around = new Set<PageNode>();
  for (const element of meant)
    for (let node: PageNode | null = element; node !== null && !around.has(node); node = parentNode(node)) around.add(node);
  return (element) => {
    if (around.has(element)) return true;
    for (let node: PageNode | null = element; node !== null; node = parentNode(node)) if (meant.has(node)) return true;
    return false;
  };
}

/** A rule and what it holds for. */
interface Matched {
  readonly rule: Ranked;
  readonly elements: readonly PageElement[];
}

/** What rules and its own attribute declare for an element. */
function ownBy(rules: readonly Matched[], isQuirky: boolean): Cascade['own'] {
  const matched = new Map<string, Map<PageNode, Won>>();
  for (const { rule, elements } of rules) {
    const won = matched.get(rule.pseudo) ?? new Map<PageNode, Won>();
    matched.set(rule.pseudo, won);
    for (const element of elements) won.set(element, merge(won.get(element), rule));
  }
  const inlineOf = isQuirky ? quirkyInlineOf : plainInlineOf;
  return (element, pseudo = '') => {
    const won = matched.get(pseudo)?.get(element);
    const style = pseudo === '' ? getAttribute(element, 'style') : null;
    const inline = style ? inlineOf(style) : null;
    if (!won) return inline;
    const sheet = declaredBy(won);
    return inline ? { ...sheet.normal, ...inline, ...sheet.important } : { ...sheet.normal, ...sheet.important };
  };
}

/** Sheets, the first of them, that together are short enough to be parsed. */
function withinReach(sheets: readonly PageSheet[]): { readonly judged: readonly PageSheet[]; readonly isWhole: boolean } {
  let left = LONGEST_STYLE;
  const judged = sheets.filter(({ css }) => {
    left -= css.length;
    return left >= 0;
  });
  return { judged, isWhole: judged.length === sheets.length };
}

/** A page pasted from Word repeats a few style attributes a thousand times. */
const [plainInlineOf, quirkyInlineOf] = [false, true].map((isQuirky) =>
  remember((style: string): Declared | null => {
    const { declared, important } = declarationsIn(withoutComments(plainLetters(style)), isQuirky);
    const all = { ...declared, ...important };
    return Object.keys(all).length > 0 ? all : null;
  }),
) as [(style: string) => Declared | null, (style: string) => Declared | null];

/** Asks which of a page's elements a selector means: null where that would take more steps than are left for the page, or for anybody. */
function askWithin(most: number, root: PageElement, held: NamedElements): (selector: string) => readonly PageElement[] | null {
  const options = { adapter: adapterWithin(most), cacheResults: true, quirksMode: held.isQuirky };
  return (selector) => {
    try {
      return candidatesFor(selector, held).filter(compile<PageNode, PageElement>(selector, options, [root]));
    } catch (problem) {
      // Anything else is no selector.
      return problem instanceof TooManySteps || problem instanceof RangeError ? null : [];
    }
  };
}

/** Rules that may hold for something on the page, steps that all their selectors may take on it, and characters of all sheets. */
const MOST_RULES = 3000;
const MOST_STEPS = 2_000_000;
const MOST_CONDITIONS = 12;
const LONGEST_STYLE = 2_000_000;
