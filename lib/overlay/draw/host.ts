import { markAsOwn } from '../../dom/own-hosts';
import { randomName } from './random-name';
import { addSheet } from './sheets';
import { layerCss } from './styles/layer-css';

/** The one element that the page gets. Everything of ours lives in its shadow, which is closed: no script of the page reaches in. */
export interface Host {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** In page coordinates; takes no pointer but on buttons. */
  readonly layer: HTMLElement;
}

/** Makes the host, not yet on the page; of an element that was drawn with before, if there is one. */
export function createHost(root: globalThis.Document, sketched?: HTMLElement): Host {
  const element = sketched ?? root.createElement(randomName());
  markAsOwn(element);
  const shadow = element.attachShadow({ mode: 'closed' });
  const layer = root.createElement('div');
  layer.className = 'layer';
  // A landmark of its own: assistive technology finds it, and finds it apart from the page.
  layer.setAttribute('role', 'region');
  shadow.append(layer);
  addSheet(shadow, layerCss, shadow);
  return { element, shadow, layer };
}

/** Puts the host on the page, finished, in one mutation. Aborting takes it off. */
export function showHost({ element }: Host, signal: AbortSignal): void {
  const root = element.ownerDocument;
  root.documentElement.append(element);
  keepOnPage(element, root, signal);
  signal.addEventListener('abort', () => element.remove());
}

/** A page that empties itself takes our host along: it is put back, a few times, then the page has its will. */
function keepOnPage(element: HTMLElement, root: globalThis.Document, signal: AbortSignal): void {
  let left = 3;
  const observer = new MutationObserver(() => {
    if (element.isConnected || !root.documentElement) return;
    if (left === 0) return observer.disconnect();
    left -= 1;
    root.documentElement.append(element);
  });
  observer.observe(root.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
