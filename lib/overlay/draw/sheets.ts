import { documentSheets, headOf, makeElement, setDocumentSheets, viewOf } from '../../dom/documents';
import { append } from '../../dom/nodes';

/** Rules on a page, and how to take them away again. */
export interface Sheet {
  /** Whether they are still there: a page may replace all sheets of its document. */
  readonly stands: () => boolean;
  readonly remove: () => void;
}

/**
 * Adds rules to our own shadow root without an element where possible: constructed sheets pass any CSP.
 * Firefox hides `adoptedStyleSheets` from content scripts (bug 1751346): there the rules go into a style element.
 */
export function dressShadow(shadow: ShadowRoot, css: string): void {
  const owner = shadow.ownerDocument;
  try {
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, made(owner, css)];
  } catch {
    shadow.append(styleElement(owner, css));
  }
}

/** Adds rules to a page's document; where that cannot be done by a sheet, into an element in the parent (else the document's head). */
export function dressDocument(owner: globalThis.Document, css: string, parent: Element | null): Sheet {
  try {
    const sheet = made(owner, css);
    setDocumentSheets(owner, [...documentSheets(owner), sheet]);
    return {
      stands: () => [...documentSheets(owner)].includes(sheet),
      remove: () =>
        setDocumentSheets(
          owner,
          [...documentSheets(owner)].filter((one) => one !== sheet),
        ),
    };
  } catch {
    const style = styleElement(owner, css);
    const holder = parent ?? headOf(owner);
    if (holder) append(holder, style);
    return { stands: () => style.isConnected, remove: () => style.remove() };
  }
}

function made(owner: globalThis.Document, css: string): CSSStyleSheet {
  const view = viewOf(owner);
  if (!view) throw new Error('no window');
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

function styleElement(owner: globalThis.Document, css: string): HTMLStyleElement {
  const style = makeElement(owner, 'style');
  style.textContent = css;
  return style;
}
