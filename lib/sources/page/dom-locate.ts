import type { DomPlace, Place } from '../../document/place';
import { rememberFor } from '../../document/remember';
import { createRange, find } from '../../dom/documents';
import { contentDocument } from '../../dom/fields';
import {
  dataOf,
  findIn,
  findInShadow,
  isConnected,
  localName,
  ownerDocument,
  parentNode,
  shadowRootOf,
  textContent,
} from '../../dom/nodes';
import { collapseMap } from './collapse';
import { type RunOptions, runOf, runsOwnedBy, type TextRun } from './dom-runs';
import type { TextAnchor } from './drafts';
import { isBlank } from './simple-cell';

type Located = { readonly element: Element; readonly range: Range | null };

/** Where a block stands now: nothing is selected where it has no runs. */
interface Standing {
  readonly element: Element;
  readonly runs: readonly TextRun[];
}

/**
 * Finds what was read again: the element remembered from the reading if it is still on the page and says the same, else whatever stands
 * at its selector if that says the same, else null.
 */
export function locator(root: globalThis.Document, anchors: () => readonly TextAnchor[]): (place: Place) => Located | null {
  let index: Index | null = null;
  /** Nothing on the page changes until our own code has ended: a thousand places of one paragraph need it read once. */
  let now: Map<TextAnchor, Standing | null> | null = null;
  const standing = (anchor: TextAnchor): Standing | null => {
    if (now === null) {
      now = new Map();
      queueMicrotask(() => {
        now = null;
      });
    }
    let found = now.get(anchor);
    if (found === undefined) {
      found = stands(root, anchor);
      now.set(anchor, found);
    }
    return found;
  };
  return (place) => {
    if (place.kind !== 'dom') return null;
    index ??= indexOf(anchors());
    const anchor = place.part ? index.parts.get(keyOf(place)) : index.whole.get(place.selector);
    const found = anchor ? standing(anchor) : null;
    return found && { element: found.element, range: rangeIn(found.runs, place) };
  };
}

function stands(root: globalThis.Document, anchor: TextAnchor): Standing | null {
  const remembered = anchor.element as unknown as Element;
  const known = isConnected(remembered) ? runsHere(remembered, anchor, true) : null;
  if (known) return { element: remembered, runs: known };
  const found = query(root, anchor.place.selector);
  const runs = found && found !== remembered ? runsHere(found, anchor, false) : null;
  return found && runs && { element: found, runs };
}

/** Nearly all is its element's first part, or the whole of it: no key has to be made for that. */
interface Index {
  readonly whole: ReadonlyMap<string, TextAnchor>;
  readonly parts: ReadonlyMap<string, TextAnchor>;
}

function indexOf(anchors: readonly TextAnchor[]): Index {
  const whole = new Map<string, TextAnchor>();
  const parts = new Map<string, TextAnchor>();
  for (const anchor of anchors) {
    if (anchor.place.part) parts.set(keyOf(anchor.place), anchor);
    else whole.set(anchor.place.selector, anchor);
  }
  return { whole, parts };
}

/** Paragraphs, cells and grids may share an element only under different parts. */
function keyOf({ selector, part }: DomPlace): string {
  return `${selector} ${part}`;
}

function rangeIn(runs: readonly TextRun[], { span }: DomPlace): Range | null {
  const [only] = runs;
  if (!only) return null;
  return (span && runs.length === 1 ? spanRange(only, span[0], span[1]) : null) ?? wholeRange(runs);
}

/** The runs that make up the block, or null when they no longer say what was read. */
function runsHere(element: Element, anchor: TextAnchor, isRemembered: boolean): TextRun[] | null {
  if (anchor.text === null) return [];
  const tag = localName(element);
  if (tag === 'td' || tag === 'th') {
    const cell = cellRuns(element, anchor.text ?? '');
    if (cell) return cell;
  }
  const first = anchor.first as unknown as Text | null;
  if (isRemembered && first && parentNode(first)) {
    const run = runOf(first, element);
    if (run && run.text === anchor.text) return [run];
  }
  const run = runsOwnedBy(element)[anchor.place.part ?? 0];
  return run && run.text === anchor.text ? [run] : null;
}

function cellRuns(cell: Element, raw: string): TextRun[] | null {
  if (raw === '' && isBlank(textContent(cell) ?? '')) return [];
  for (const options of READINGS) {
    const runs = runsOwnedBy(cell, { inner: true, ...options });
    if (runs.map((run) => run.text).join('\n') === raw) return runs;
  }
  // A field's value stands in no text node.
  return raw !== '' && findIn(cell, 'input') ? [] : null;
}

/** As simple cells are read, as others are, as those of data with a table in them. */
const READINGS: readonly RunOptions[] = [{ hidden: false }, {}, { tables: false }];

const indicesOf = rememberFor((run: TextRun): readonly number[] => collapseMap(run.raw).at);

function spanRange(run: TextRun, start: number, end: number): Range | null {
  const indices = indicesOf(run);
  const from = indices[start];
  const to = indices[end - 1];
  return from === undefined || to === undefined ? null : rangeBetween(run, from, run, to + 1);
}

function wholeRange(runs: readonly TextRun[]): Range | null {
  const first = runs[0];
  const last = runs.at(-1);
  if (!first || !last) return null;
  const start = indicesOf(first)[0];
  const end = indicesOf(last).at(-1);
  return start === undefined || end === undefined ? null : rangeBetween(first, start, last, end + 1);
}

function rangeBetween(startRun: TextRun, start: number, endRun: TextRun, end: number): Range | null {
  const from = pointIn(startRun, start, false);
  const to = pointIn(endRun, end, true);
  if (!from || !to) return null;
  const owner = ownerDocument(from.node);
  if (!owner) return null;
  const range = createRange(owner);
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** `isEnd`: a boundary between two text nodes belongs to the first. */
function pointIn(run: TextRun, index: number, isEnd: boolean): { node: Text; offset: number } | null {
  let before = -run.start;
  for (const node of run.nodes) {
    const end = before + dataOf(node).length;
    if (index < end || (isEnd && index === end)) return { node, offset: index - before };
    before = end;
  }
  return null;
}

function query(root: globalThis.Document, selector: string): Element | null {
  const [outer = '', ...inner] = selector.split(' >>> ');
  let found = find(root, outer);
  for (const path of inner) {
    const shadow = found && shadowRootOf(found);
    const page = found && !shadow ? contentDocument(found) : null;
    found = shadow ? findInShadow(shadow, path) : page ? find(page, path) : null;
  }
  return found;
}
