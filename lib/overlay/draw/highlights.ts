import { makeElement, viewOf } from '../../dom/documents';
import { ownerDocument } from '../../dom/nodes';
import { canHighlight, hasHighlights, type Ink, inkNames } from '../marks/ink';
import { dressDocument, type Sheet } from './sheets';
import { highlightCss } from './styles/highlight-css';

/** Draws ranges by the CSS Custom Highlight API, in whatever document each range belongs to. */
export interface Highlighter {
  /** Replaces all ranges of these inks; inks that are left out keep theirs. */
  paint(inks: ReadonlyMap<Ink, readonly Range[]>): void;
  setPrinted(printed: boolean): void;
  /** Whether the page has left our highlights and their rules where they were. */
  stands(): boolean;
}

/** The host's name names the highlights too: a page that knows no name can neither restyle them nor take them off. */
export function createHighlighter(host: Element, signal: AbortSignal): Highlighter {
  const nameOf = (ink: Ink) => `${host.localName}-${ink}`;
  const sheets = new Map<globalThis.Document, Sheet>();
  let printed = false;
  const drawn = new Map<string, { readonly owner: globalThis.Document; readonly highlight: Highlight }>();

  const dress = (owner: globalThis.Document) => {
    sheets.get(owner)?.remove();
    const parent = owner === host.ownerDocument ? host : null;
    sheets.set(owner, dressDocument(owner, highlightCss(printed, inherits(owner) ? ':root' : '', nameOf), parent));
  };
  // Rules make the browser restyle the whole page: they come with the first range. Where they need an element, it must be inside the host
  // before the host is on the page.
  if (canHighlight(viewOf(host.ownerDocument)) && !takesSheets(host.ownerDocument)) dress(host.ownerDocument);
  signal.addEventListener('abort', () => {
    for (const [owner, sheet] of sheets) {
      sheet.remove();
      const registry = registryOf(owner);
      for (const name of inkNames) registry?.delete(nameOf(name));
    }
  });

  return {
    paint(inks) {
      for (const ink of inks.keys()) drawn.delete(nameOf(ink));
      for (const owner of sheets.keys()) for (const ink of inks.keys()) registryOf(owner)?.delete(nameOf(ink));
      for (const [ink, ranges] of inks) {
        for (const [owner, own] of byDocument(ranges)) {
          if (!canHighlight(viewOf(owner))) continue;
          if (!sheets.has(owner)) dress(owner);
          const view = viewOf(owner);
          if (!view) continue;
          const highlight = new view.Highlight();
          for (const range of own) highlight.add(range);
          highlight.priority = inkNames.length - inkNames.indexOf(ink);
          registryOf(owner)?.set(nameOf(ink), highlight);
          if (owner === host.ownerDocument) drawn.set(nameOf(ink), { owner, highlight });
        }
      }
    },
    stands() {
      const sheet = sheets.get(host.ownerDocument);
      if (sheet && !sheet.stands()) return false;
      return [...drawn].every(([name, { owner, highlight }]) => registryOf(owner)?.get(name) === highlight);
    },
    setPrinted(next) {
      printed = next;
      for (const owner of [...sheets.keys()]) dress(owner);
    },
  };
}

/** Tried on a root of our own that never comes to the page: trying it on the page would restyle it. */
function takesSheets(owner: globalThis.Document): boolean {
  try {
    makeElement(owner, 'div').attachShadow({ mode: 'closed' }).adoptedStyleSheets = [];
    return true;
  } catch {
    return false;
  }
}

/**
 * Highlight styles inherit since Chromium 131, which nothing tells; `highlightsFromPoint` came a little later. Rules on the root alone
 * save the browser half of the work of restyling the page.
 */
function inherits(owner: globalThis.Document): boolean {
  const registry: (HighlightRegistry & { readonly highlightsFromPoint?: unknown }) | null = registryOf(owner);
  return registry?.highlightsFromPoint !== undefined;
}

function registryOf(owner: globalThis.Document): HighlightRegistry | null {
  const view = viewOf(owner);
  return hasHighlights(view) ? (view?.CSS.highlights ?? null) : null;
}

function byDocument(ranges: readonly Range[]): Map<globalThis.Document, Range[]> {
  const groups = new Map<globalThis.Document, Range[]>();
  for (const range of ranges) {
    const owner = ownerDocument(range.startContainer);
    if (!owner) continue;
    const group = groups.get(owner);
    if (group) group.push(range);
    else groups.set(owner, [range]);
  }
  return groups;
}
