import { documentElement, makeElement } from '../../dom/documents';
import { append, parentNode } from '../../dom/nodes';
import { markAsOwn } from '../../dom/own-hosts';
import { makePlane, type Plane } from './plane';
import { randomName } from './random-name';
import { dressShadow } from './sheets';
import { layerCss } from './styles/layer-css';

/** The one element that the page gets. Everything of ours lives in its shadow, which is closed: no script of the page reaches in. */
export interface Host {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** In page coordinates; takes no pointer but on buttons. All that follows is in it, in this order. */
  readonly layer: HTMLElement;
  /** Of all badges and boxes. */
  readonly marks: HTMLElement;
  /** Marks on the page itself: at the level of their cells. */
  readonly page: Plane;
  /** For the card. */
  readonly cards: HTMLElement;
  /** Before everything in the page. */
  readonly front: Front;
}

/** Things that move along with the page, and things that stay in the window. */
export interface Front {
  readonly page: Plane;
  readonly window: Plane;
}

/** Makes the host, not yet on the page; of an element that was drawn with before, if there is one. */
export function createHost(root: globalThis.Document, sketched?: HTMLElement): Host {
  const element = sketched ?? makeElement(root, randomName());
  markAsOwn(element);
  const shadow = element.attachShadow({ mode: 'closed' });
  const layer = makeElement(root, 'div');
  layer.className = 'layer';
  // A landmark of its own: assistive technology finds it, and finds it apart from the page.
  layer.setAttribute('role', 'region');
  const [marks, cards] = [makeElement(root, 'div'), makeElement(root, 'div')];
  const page = makePlane(root);
  page.inside.className = 'content';
  const front = { page: makePlane(root, 'front'), window: makePlane(root, 'front pinned') };
  marks.append(page.element);
  layer.append(marks, cards, front.page.element, front.window.element);
  shadow.append(layer);
  dressShadow(shadow, layerCss);
  return { element, shadow, layer, marks, page, cards, front };
}

/** Puts the host on the page, finished, in one mutation. Aborting takes it off. `lost` is told when the page will not have it. */
export function showHost({ element }: Host, lost: () => void, signal: AbortSignal): void {
  const root = element.ownerDocument;
  append(documentElement(root), element);
  keepOnPage(element, root, lost, signal);
  signal.addEventListener('abort', () => element.remove());
}

/** A page that empties itself takes our host along: it is put back, a few times, then the page has its will. */
function keepOnPage(element: HTMLElement, root: globalThis.Document, lost: () => void, signal: AbortSignal): void {
  let left = 3;
  const observer = new MutationObserver(() => {
    const top: HTMLElement | null = documentElement(root);
    if (!top || parentNode(element) === top) return;
    if (left === 0) {
      observer.disconnect();
      lost();
      return;
    }
    left -= 1;
    append(top, element);
    // The page may have brought a new root.
    observer.observe(top, { childList: true });
  });
  observer.observe(root, { childList: true });
  observer.observe(documentElement(root), { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
