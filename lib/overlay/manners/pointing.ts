import { onTrusted, viewOf } from '../../dom/documents';
import { closest, nodeType, ownerDocument, parentElement } from '../../dom/nodes';
import type { Scenery } from '../marks/behold';
import type { OverlayOptions } from '../options';
import { hitTargets } from './hit';
import { createPointed } from './pointed';
import type { MannersStand } from './stand';
import { type Target, targetsOf } from './targets';

/** A click on a mark opens its card, and a mark under the pointer shows that it would. */
export interface Pointing {
  /** After each drawing. */
  renew(options: OverlayOptions, scenery: Scenery): void;
}

/** Only listens: no event of the page is stopped or changed, and what the page itself makes of a click comes first in its own way. */
export function createPointing(stand: MannersStand, signal: AbortSignal): Pointing {
  let targets: ReadonlyMap<Element, readonly Target[]> = new Map();
  const pointed = createPointed(stand, signal);
  const owners = new Map<globalThis.Document, AbortController>();
  signal.addEventListener('abort', () => {
    for (const one of owners.values()) one.abort();
  });

  const at = (event: MouseEvent): readonly Target[] => {
    const element = elementOf(event);
    for (let around = element; around; around = parentElement(around)) {
      const own = targets.get(around);
      if (own) return hitTargets(own, event.clientX, event.clientY);
    }
    return [];
  };
  const click = (event: Event) => {
    const pressed = event as MouseEvent;
    const element = elementOf(pressed);
    if (!element) return;
    if (pressed.button !== 0 || pressed.detail > 1 || isModified(pressed) || isControl(element)) return leave(element);
    // What was drawn over with the pointer is to be copied, not explained.
    if (isSelecting(element)) return;
    const indices = [...new Set(at(pressed).map(({ index }) => index))];
    if (indices.length > 0) stand.press(indices);
    else leave(element);
  };
  /** The window does not hear what happens in a frame: there a click beside all marks, or Esc, closes the card as anywhere else. */
  const leave = (element: Element) => {
    if (ownerDocument(element) !== stand.root) stand.press([]);
  };
  const move = (event: Event) => {
    const moved = event as PointerEvent;
    const element = elementOf(moved);
    // Our own badges show by themselves what they belong to.
    if (moved.composedPath().includes(stand.host.element)) return;
    pointed.show(moved.pointerType === 'touch' || !element || isControl(element) ? [] : at(moved));
  };
  const listen = (owner: globalThis.Document) => {
    const session = new AbortController();
    const options = { capture: true, passive: true, signal: session.signal };
    onTrusted(owner, 'click', click, options);
    if (owner !== stand.root) onTrusted(owner, 'keydown', (event) => (event as KeyboardEvent).key === 'Escape' && stand.press([]), options);
    onTrusted(owner, 'pointermove', move, options);
    onTrusted(owner, 'pointerout', (event) => (event as PointerEvent).relatedTarget === null && pointed.show([]), options);
    owners.set(owner, session);
  };
  // A badge under the pointer shows what it belongs to.
  stand.host.marks.addEventListener(
    'pointerover',
    (event) => {
      const badge = event.target instanceof Element ? event.target.closest('button') : null;
      const indices = badge ? stand.layer.indicesOf(badge) : [];
      pointed.show([...targets.values()].flat().filter(({ index, kind }) => kind === 'own' && indices.includes(index)));
    },
    { signal },
  );

  return {
    renew(options, scenery) {
      targets = targetsOf(options, scenery);
      pointed.renew(options);
      const wanted = new Set([...targets.keys()].map(ownerDocument));
      for (const [owner, session] of owners) if (!wanted.has(owner)) session.abort();
      for (const owner of [...owners.keys()]) if (!wanted.has(owner)) owners.delete(owner);
      for (const owner of wanted) if (owner && !owners.has(owner)) listen(owner);
    },
  };
}

function elementOf(event: Event): Element | null {
  const [first] = event.composedPath();
  return first && nodeType(first) === ELEMENT ? (first as Element) : null;
}

const ELEMENT = 1;

/** What the page itself answers to a click. */
function isControl(element: Element): boolean {
  return closest(element, CONTROLS) !== null;
}

const CONTROLS = `a[href], area, button, input, select, textarea, option, label, summary, audio, video, object, embed, [contenteditable],
  [role=button], [role=link], [role=tab], [role=checkbox], [role=radio], [role=switch], [role=menuitem], [role=option]`;

function isModified(event: MouseEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
}

function isSelecting(element: Element): boolean {
  const owner = ownerDocument(element);
  return owner ? viewOf(owner)?.getSelection()?.type === 'Range' : false;
}
