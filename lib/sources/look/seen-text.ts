import type { ShownOtherwise } from '../../document/grid';
import { createRange, createTreeWalker, documentElement, viewOf } from '../../dom/documents';
import { assignedNodes, childNodes, clientWidth, closest, dataOf, localName, nodeType, shadowRootOf, tagsIn } from '../../dom/nodes';
import { isOwn } from '../../dom/own-hosts';
import { pageOf } from '../../dom/windows';
import { tagKinds } from '../page/tags';
import { type Box, shareInside } from './box';
import { type Boxes, isFolded, type Surroundings } from './boxes';
import { fieldValue, isLegible, isMarked } from './field-text';
import { around, boxOf, holds } from './nodes';
import { faultOfText } from './style';

/** A text node as it is drawn, or a field with its value. */
export interface SeenRun<Of extends Node = Text> {
  readonly node: Of;
  readonly boxes: readonly DOMRect[];
}

/** What a reader sees of the text in an element. */
export interface SeenText {
  /** Characters that are drawn, fields' values included. */
  readonly text: string;
  /** Why the first text that is not drawn is not; null when all is. */
  readonly fault: ShownOtherwise | null;
  readonly runs: readonly SeenRun[];
  /** Fields whose values are text. */
  readonly fields: readonly SeenRun<Element>[];
  /** All text that is not drawn has no box at all: the page leaves it out. */
  readonly isGone: boolean;
  /** Pictures, drawings and fields other than those whose value is text. */
  readonly drawn: readonly Element[];
  /** Every element inside, itself first. */
  readonly elements: readonly Element[];
}

/** The closed root of an element, where the extension may ask for it. */
export type ClosedRoot = (element: Element) => ShadowRoot | null;

/** Goes through an element as the page draws it: shadow trees instead of what they hide, text that is seen, what is drawn beside it. */
export function seenText(element: Element, boxes: Boxes, closedRoot: ClosedRoot): SeenText {
  let text = '';
  let fault: ShownOtherwise | null = null;
  let isGone = true;
  const runs: SeenRun[] = [];
  const fields: SeenRun<Element>[] = [];
  const drawn: Element[] = [];
  const elements: Element[] = [];
  const stack: Node[] = [element];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (nodeType(node) === 3) {
      const run = runOf(node as Text);
      const data = dataOf(node as Text);
      if (data.trim() === '') {
        text += data;
        // A line through nothing looks like a minus.
        if (isStruckSpace(node as Text, run, boxes)) drawn.push(around(node) ?? element);
      } else {
        const why = faultOf(node as Text, run, boxes);
        if (why === null) {
          text += data;
          runs.push(run);
        } else {
          fault ??= why;
          isGone &&= run.boxes.length === 0;
        }
      }
      continue;
    }
    if (nodeType(node) !== 1 && nodeType(node) !== 11) continue;
    const one = node as Element;
    if (nodeType(node) === 1) {
      if (isOwn(one)) continue;
      elements.push(one);
      const kind = tagKinds.get(localName(one)) ?? 'inline';
      if (SILENT.has(localName(one))) {
        // A page may show the text of its scripts and sheets.
        if (isDrawn(one, boxes)) drawn.push(one);
        continue;
      }
      const value = fieldValue(one);
      if (value === '' && isMarked(one) && isThere(one, boxes)) drawn.push(one);
      if (value !== null) {
        const field: SeenRun<Element> = { node: one, boxes: [boxOf(one)] };
        const lost = cutOff(field, boxes.around(one), /\d/.test(value));
        if (isDrawn(one, boxes) && isLegible(one, boxes) && lost === null) {
          text += value;
          if (value !== '') fields.push(field);
        } else if (value !== '') fault ??= lost ?? 'hidden';
        continue;
      }
      // Choices outside a list of choices stand where they stand.
      if (CHOICES.has(localName(one)) && isDrawn(one, boxes)) drawn.push(one);
      if (DRAWN.has(localName(one))) {
        if (isThere(one, boxes) || comesOut(one, boxes)) drawn.push(one);
        continue;
      }
      if (kind === 'break' || kind === 'block' || kind === 'row') text += '\n';
    }
    const root = nodeType(node) === 1 ? (shadowRootOf(one) ?? closedRoot(one)) : null;
    const inside = localName(one) === 'slot' ? slotted(one as HTMLSlotElement) : [...childNodes(root ?? one)];
    for (const child of inside.reverse()) stack.push(child);
  }
  return { text, fault, runs, fields, isGone, drawn, elements };
}

/** The same of the text nodes of a range, where its element holds much besides. */
export function seenInRange(owner: Element, range: Range, boxes: Boxes): SeenText {
  const walker = createTreeWalker(pageOf(owner), range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  let text = '';
  let fault: ShownOtherwise | null = null;
  let isGone = true;
  const runs: SeenRun[] = [];
  const elements = new Set<Element>([owner]);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (nodeType(node) !== 3 || !range.intersectsNode(node)) continue;
    const run = runOf(node as Text);
    if (dataOf(node as Text).trim() === '') continue;
    const why = faultOf(node as Text, run, boxes);
    if (why === null) {
      text += dataOf(node as Text);
      runs.push(run);
    } else {
      fault ??= why;
      isGone &&= run.boxes.length === 0;
    }
    const parent = around(node);
    if (parent && parent !== owner && holds(owner, parent)) elements.add(parent);
  }
  return { text, fault, runs, fields: [], isGone, drawn: [], elements: [...elements] };
}

function isStruckSpace(node: Text, run: SeenRun, boxes: Boxes): boolean {
  const holder = around(node);
  return holder !== null && run.boxes.some(({ width }) => width > 2) && /line-through/.test(boxes.around(holder).lines);
}

function slotted(slot: HTMLSlotElement): Node[] {
  const nodes = assignedNodes(slot) ?? [];
  return nodes.length > 0 ? [...nodes] : [...childNodes(slot)];
}

function runOf(node: Text): SeenRun {
  const range = createRange(pageOf(node));
  range.selectNodeContents(node);
  return { node, boxes: [...range.getClientRects()].filter(({ width, height }) => width > 0.4 && height > 0.4) };
}

function faultOf(node: Text, { boxes: drawn }: SeenRun, boxes: Boxes): ShownOtherwise | null {
  if (drawn.length === 0) return 'hidden';
  const holder = around(node);
  if (!holder || isFolded(node)) return 'hidden';
  const surroundings = boxes.around(holder);
  const why = surroundings.fault ?? faultOfText((property) => surroundings.style.getPropertyValue(property));
  if (why) return why;
  if (boxes.isInvisibleInk(holder) || drawn.some(({ height }) => height < LOWEST)) return 'hidden';
  const washed = boxes.washed(node, surroundings.ground);
  if (washed) return washed;
  // Of a long figure a digit is a small share.
  return cutOff({ node, boxes: drawn }, surroundings, /^[\s\d,.]{2,40}$/.test(dataOf(node)));
}

/** Cut by what is around it, or off the page. */
function cutOff({ node, boxes: drawn }: SeenRun<Node>, { clip, back }: Surroundings, isFigure: boolean): ShownOtherwise | null {
  if (clip) {
    const seen = drawn.reduce((least, box) => Math.min(least, shareInside(box, clip)), 1);
    const lost = (box: DOMRect) => Math.max(0, clip.left - box.left) + Math.max(0, box.right - clip.right);
    if (seen < LEAST_SHARE || (isFigure && drawn.some((box) => lost(box) > box.height * 0.3))) return 'cut';
  }
  return drawn.some((box) => isOffPage(box, pageOf(node), back)) ? 'hidden' : null;
}

/** Left of or above everything that can be scrolled to, or so far off that nobody goes there. */
function isOffPage(box: Box, page: globalThis.Document, back: Surroundings['back']): boolean {
  const view = viewOf(page);
  if (!view) return true;
  const [x, y] = [view.scrollX + back.left, view.scrollY + back.up];
  return box.right + x <= 1 || box.bottom + y <= 1 || box.left + x > clientWidth(documentElement(page)) + FAR;
}

function isDrawn(element: Element, boxes: Boxes): boolean {
  const { width, height } = boxOf(element);
  const { fault, style } = boxes.around(element);
  return width > 4 && height > 4 && (fault === null || fault === 'struck') && style.visibility === 'visible';
}

/** As large as a one, where a picture is concerned. */
function isThere(element: Element, boxes: Boxes): boolean {
  const { width, height } = boxOf(element);
  const { fault, style } = boxes.around(element);
  return width > 1.4 && height > 4 && (fault === null || fault === 'struck') && style.visibility === 'visible';
}

/** Pictures and drawings may be painted outside of their boxes. */
function comesOut(element: Element, boxes: Boxes): boolean {
  const { style, fault } = boxes.around(element);
  if (fault !== null || style.visibility !== 'visible' || style.overflowX !== 'visible' || style.display === 'none') return false;
  if (localName(element) !== 'svg') return /^(?:img|canvas|video)$/.test(localName(element)) && style.objectFit !== 'fill';
  return [...tagsIn(element, '*')].slice(0, MOST_SHAPES).some((shape) => {
    const { width, height } = boxOf(shape);
    return width > 1.4 && height > 4 && closest(shape, 'defs,symbol') === null;
  });
}

/** Whether anything of `inner` is drawn inside `outer`. */
export function isInside(inner: Element, outer: Element): boolean {
  return holds(outer, inner);
}

const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'link',
  'meta',
  'noscript',
  'noframes',
  'noembed',
  'title',
  'head',
  'datalist',
  'col',
  'colgroup',
]);
const DRAWN: ReadonlySet<string> = new Set([
  ...['img', 'svg', 'canvas', 'video', 'object', 'embed', 'iframe', 'frame', 'select', 'textarea', 'meter', 'progress', 'math', 'audio'],
]);
const CHOICES: ReadonlySet<string> = new Set(['option', 'optgroup']);
const LEAST_SHARE = 0.7;
const MOST_SHAPES = 200;
/** CSS pixels: the height of a line of characters that nobody reads, however they were made so small. */
const LOWEST = 6;
/** CSS pixels beyond the page's width. */
const FAR = 2500;
