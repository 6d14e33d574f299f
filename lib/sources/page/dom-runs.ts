import {
  dataOf,
  firstChild,
  getAttribute,
  hasAttribute,
  localName,
  nextSibling,
  nodeType,
  parentElement,
  parentNode,
} from '../../dom/nodes';
import { collapse, lower, raise } from './collapse';
import { isHiddenInline, isRaised, linesOf } from './looks';
import type { PageElement } from './page';
import { type TagKind, tagKinds } from './tags';

/** A stretch of text between two breaks, cut exactly as the walk cuts it. */
export interface TextRun {
  /** Collapsed, as in the paragraph. */
  readonly text: string;
  /** The nodes' characters one after the other. */
  readonly raw: string;
  readonly nodes: readonly Text[];
  /** Index of `raw` in the first of them. */
  readonly start: number;
}

/** The run that begins at this text node, within its owner. */
export function runOf(first: Text, owner: Element): TextRun | null {
  const collector = new Collector();
  let node: Node | null = first;
  while (node !== null) {
    if (nodeType(node) === 3) collector.add(node as Text, owner);
    else if (nodeType(node) === 1 && breaks(node as Element)) break;
    const inner: Node | null = nodeType(node) === 1 && entered(node as Element) ? firstChild(node) : null;
    node = inner ?? following(node, owner);
  }
  return collector.take();
}

export interface RunOptions {
  /** Those of the blocks inside it too. */
  readonly inner?: boolean;
  /** False leaves nested tables out. */
  readonly tables?: boolean;
  /** False leaves out the blocks that are hidden by themselves. */
  readonly hidden?: boolean;
}

/**
 * The runs of an element in order: its own only, or those inside it too. Runs inside shadow trees and frames are not the element's.
 */
export function runsOwnedBy(element: Element, options: RunOptions = {}): TextRun[] {
  const runs: TextRun[] = [];
  const collector = new Collector();
  const end = () => {
    const run = collector.take();
    if (run) runs.push(run);
  };
  let node: Node | null = firstChild(element);
  while (node !== null) {
    let inner: Node | null = null;
    if (nodeType(node) === 3) addLines(node as Text, element, collector, end);
    else if (nodeType(node) === 1) {
      const child = node as Element;
      const isBreak = breaks(child);
      const isLeftOut = isBreak && (options.hidden === false ? isHiddenBlock(child) : !options.inner);
      if (isBreak && !(isLeftOut && options.inner)) end();
      const isTable = localName(child) === 'table';
      if (entered(child) && !isLeftOut && !(isTable && options.tables === false)) inner = firstChild(child);
    }
    node = inner ?? followingOf(node, element, end);
  }
  end();
  return runs;
}

/** Characters. No reading takes a longer run, so nothing that was read can be told from what stands behind them. */
const LONGEST_RUN = 200_000;

function addLines(node: Text, owner: Element, collector: Collector, end: () => void): void {
  const data = dataOf(node);
  const lines = LINE_END.test(data) && keepsLines(parentElement(node)) ? data.split(LINE_ENDS) : [data];
  let from = 0;
  for (const line of lines) {
    if (LINE_END.test(line)) end();
    else collector.add(node, owner, line, from);
    from += line.length;
  }
}

/** Cells are read as one, whatever their style says. */
function keepsLines(element: Element | null): boolean {
  let keeps: boolean | null = null;
  for (let one = element; one !== null; one = parentElement(one)) {
    if (localName(one) === 'td' || localName(one) === 'th') return false;
    if (keeps === null && breaks(one)) keeps = linesOf(localName(one), getAttribute(one, 'style'));
  }
  return keeps === true;
}

const LINE_END = /[\r\n]/;
const LINE_ENDS = /(\r\n?|\n)/;

class Collector {
  /** Where in its first node the run begins. */
  private start = 0;
  private raw = '';
  private shown = '';
  private nodes: Text[] = [];

  add(node: Text, owner: Node, text = dataOf(node), from = 0): void {
    if (this.raw.length >= LONGEST_RUN) return;
    const data = text.length > LONGEST_RUN ? text.slice(0, LONGEST_RUN) : text;
    if (this.nodes.length === 0) {
      if (!/\S/.test(data)) return;
      this.start = from;
    }
    this.nodes.push(node);
    this.raw += data;
    this.shown += shownAs(node, owner, data);
  }

  take(): TextRun | null {
    const text = collapse(this.shown);
    const run = text === '' ? null : { text, raw: this.raw, nodes: this.nodes, start: this.start };
    this.raw = '';
    this.shown = '';
    this.nodes = [];
    return run;
  }
}

function following(node: Node, owner: Node): Node | null {
  let from: Node | null = node;
  while (from !== null && from !== owner) {
    if (from !== node && nodeType(from) === 1 && breaks(from as Element)) return null;
    const next = nextSibling(from);
    if (next) return next;
    from = parentNode(from);
  }
  return null;
}

/** Calls `end` whenever a breaking element is left. */
function followingOf(node: Node, owner: Node, end: () => void): Node | null {
  let from: Node | null = node;
  while (from !== null && from !== owner) {
    if (nodeType(from) === 1 && breaks(from as Element)) end();
    const next = nextSibling(from);
    if (next) return next;
    from = parentNode(from);
  }
  return null;
}

const INLINE: ReadonlySet<TagKind> = new Set([
  'inline',
  'styled',
  'raised',
  'link',
  'skip',
  'beside',
  'struck',
  'picture',
  'meta',
  'title',
  'embed',
  'input',
  'slot',
]);

const CLOSED: ReadonlySet<TagKind> = new Set(['skip', 'beside', 'struck', 'title', 'frame', 'embed']);

function breaks(element: Element): boolean {
  return !INLINE.has(tagKinds.get(localName(element)) ?? 'inline');
}

function entered(element: Element): boolean {
  const kind = tagKinds.get(localName(element)) ?? 'inline';
  if (CLOSED.has(kind)) return false;
  const style = kind === 'styled' ? getAttribute(element, 'style') : null;
  return style === null || !isHiddenInline(element as unknown as PageElement, style);
}

function isHiddenBlock(element: Element): boolean {
  const style = getAttribute(element, 'style');
  return style === null ? hasAttribute(element, 'hidden') : isHiddenInline(element as unknown as PageElement, style);
}

/** Digits that stand above or below the line stay such. */
function shownAs(node: Text, owner: Node, data: string): string {
  for (let parent = parentElement(node); parent && parent !== owner; parent = parentElement(parent)) {
    const kind = tagKinds.get(localName(parent));
    if (kind === 'raised') return localName(parent) === 'sub' ? lower(data) : raise(data);
    if (kind === 'styled' && isRaised(getAttribute(parent, 'style') ?? '')) return raise(data);
  }
  return data;
}
