import type { ShownOtherwise } from '../../../document/grid';
import type { Steps } from '../../../document/steps';
import { createTreeWalker } from '../../../dom/documents';
import { assignedNodes, childNodes, dataOf, localName, nodeType, shadowRootOf, textContent } from '../../../dom/nodes';
import { isOwn } from '../../../dom/own-hosts';
import { pageOf } from '../../../dom/windows';
import { tagKinds } from '../../page/tags';
import type { Boxes } from '../boxes/boxes';
import { around, boxOf, type ClosedRoot, holds } from '../nodes';
import { comesOut, cutOff, faultOf, isDrawn, isStruckSpace, isThere, runOf, type SeenRun } from './drawn';
import { fieldValue, isLegible, isMarked } from './field-text';

/** What a reader sees of the text in an element. */
export interface SeenText {
  /** Characters that are drawn, fields' values included. */
  readonly text: string;
  /** Why the first text that is not drawn is not; null when all is. */
  readonly fault: ShownOtherwise | null;
  readonly runs: readonly SeenRun[];
  /** Fields whose values are text. */
  readonly fields: readonly SeenRun<Element>[];
  /** All text that is not drawn has no box at all, or is cut off whole: the page leaves it out. */
  readonly isGone: boolean;
  /** Pictures, drawings and fields other than those whose value is text. */
  readonly drawn: readonly Element[];
  /** Every element inside, itself first. */
  readonly elements: readonly Element[];
}

/** Goes through an element as the page draws it: shadow trees instead of what they hide, text that is seen, what is drawn beside it. */
export function* seenText(element: Element, boxes: Boxes, closedRoot: ClosedRoot): Steps<SeenText> {
  let text = '';
  let fault: ShownOtherwise | null = null;
  let isGone = true;
  const runs: SeenRun[] = [];
  const fields: SeenRun<Element>[] = [];
  const drawn: Element[] = [];
  const elements: Element[] = [];
  const stack: Node[] = [element];
  let count = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (++count % BETWEEN_PAUSES === 0) yield;
    if (nodeType(node) === 3) {
      const run = runOf(node as Text);
      const data = dataOf(node as Text);
      if (data.trim() === '') {
        text += data;
        if (isStruckSpace(node as Text, run, boxes)) drawn.push(around(node) ?? element);
      } else {
        const why = faultOf(node as Text, run, boxes);
        if (why === null) {
          text += data;
          runs.push(run);
        } else {
          fault ??= why;
          isGone &&= isLeftOut(node as Text, run, boxes);
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
      // How a word is read aloud stands above it, and is none of the text.
      if (localName(one) === 'rt' && PINYIN.test(textContent(one) ?? '')) continue;
      if (kind === 'break' || kind === 'block' || kind === 'row') text += '\n';
    }
    const root = nodeType(node) === 1 ? (shadowRootOf(one) ?? closedRoot(one)) : null;
    const inside = localName(one) === 'slot' ? slotted(one as HTMLSlotElement) : [...childNodes(root ?? one)];
    for (const child of inside.reverse()) stack.push(child);
  }
  return { text, fault, runs, fields, isGone, drawn, elements };
}

/** The same of the text nodes of a range, where its element holds much besides. */
export function* seenInRange(owner: Element, range: Range, boxes: Boxes): Steps<SeenText> {
  const walker = createTreeWalker(pageOf(owner), range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  let text = '';
  let fault: ShownOtherwise | null = null;
  let isGone = true;
  const runs: SeenRun[] = [];
  const elements = new Set<Element>([owner]);
  let count = 0;
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (++count % BETWEEN_PAUSES === 0) yield;
    if (nodeType(node) !== 3 || !range.intersectsNode(node)) continue;
    const run = runOf(node as Text);
    if (dataOf(node as Text).trim() === '') continue;
    const why = faultOf(node as Text, run, boxes);
    if (why === null) {
      text += dataOf(node as Text);
      runs.push(run);
    } else {
      fault ??= why;
      isGone &&= isLeftOut(node as Text, run, boxes);
    }
    const parent = around(node);
    if (parent && parent !== owner && holds(owner, parent)) elements.add(parent);
  }
  return { text, fault, runs, fields: [], isGone, drawn: [], elements: [...elements] };
}

/** Without a box, or cut off whole: nothing of it is drawn. */
function isLeftOut(node: Text, run: SeenRun, boxes: Boxes): boolean {
  const holder = around(node);
  return run.boxes.length === 0 || (holder !== null && boxes.around(holder).isCutAway);
}

/** Nodes. */
const BETWEEN_PAUSES = 200;

function slotted(slot: HTMLSlotElement): Node[] {
  const nodes = assignedNodes(slot) ?? [];
  return nodes.length > 0 ? [...nodes] : [...childNodes(slot)];
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
const PINYIN = /^[\p{Script=Latin}\p{M}\s·'’-]+$/u;
const CHOICES: ReadonlySet<string> = new Set(['option', 'optgroup']);
