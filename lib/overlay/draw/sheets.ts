/**
 * Adds rules to a document or shadow root without an element where possible: constructed sheets pass any CSP.
 * Firefox hides `adoptedStyleSheets` from content scripts (bug 1751346): there the rules go into a style element inside our own host.
 * Returns how to take them away again.
 */
export function addSheet(scope: globalThis.Document | ShadowRoot, css: string, fallbackParent: Node): () => void {
  const view = (scope.nodeType === DOCUMENT_NODE ? (scope as globalThis.Document) : scope.ownerDocument)?.defaultView;
  try {
    if (!view) throw new Error('no window');
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
    return () => {
      scope.adoptedStyleSheets = [...scope.adoptedStyleSheets].filter((one) => one !== sheet);
    };
  } catch {
    const style = (fallbackParent.ownerDocument ?? document).createElement('style');
    style.textContent = css;
    fallbackParent.appendChild(style);
    return () => style.remove();
  }
}

const DOCUMENT_NODE = 9;
