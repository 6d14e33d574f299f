import { getter } from './native';
import { localName } from './nodes';

const readValue = getter<unknown>('HTMLInputElement', 'value');
const readChosen = getter<unknown>('HTMLSelectElement', 'selectedIndex');
const readHref = getter<unknown>('HTMLAnchorElement', 'href');
const readSource = getter<unknown>('HTMLImageElement', 'src');
const readWidth = getter<unknown>('HTMLImageElement', 'naturalWidth');
const readFilm = getter<unknown>('HTMLVideoElement', 'videoWidth');
const readHeight = getter<unknown>('HTMLImageElement', 'naturalHeight');
const readColumns = getter<unknown>('HTMLTableCellElement', 'colSpan');
const readRows = getter<unknown>('HTMLTableCellElement', 'rowSpan');
const innerOfIframe = getter<Document | null>('HTMLIFrameElement', 'contentDocument');
const innerOfFrame = getter<Document | null>('HTMLFrameElement', 'contentDocument');
const windowOfIframe = getter<Window | null>('HTMLIFrameElement', 'contentWindow');
const windowOfFrame = getter<Window | null>('HTMLFrameElement', 'contentWindow');
const sourceOfIframe = getter<string>('HTMLIFrameElement', 'src');
const sourceOfFrame = getter<string>('HTMLFrameElement', 'src');

/** What a text field shows now; undefined of other elements and outside a browser. */
export const liveValue = only('input', readValue);
/** A link's address as the browser resolves it. */
export const liveHref = only('a', readHref);
/** The same of a picture's. */
export const liveSource = only('img', readSource);
/** Which of a list's options is chosen. */
export const chosenIndex = only('select', readChosen);
/** A picture's own size in pixels; 0 while it has not come. */
export const naturalWidth = only('img', readWidth);
export const naturalHeight = only('img', readHeight);
/** The same of a film. */
export const videoWidth = only('video', readFilm);

/** How many columns and rows a table's cell takes as the browser counts them; null of other elements and outside a browser. */
export function liveSpans(cell: object): { readonly columnSpan: number; readonly rowSpan: number } | null {
  try {
    const columnSpan = readColumns(cell);
    const rowSpan = readRows(cell);
    // Nearly every cell.
    if (columnSpan === 1 && rowSpan === 1) return ONE_BY_ONE;
    return typeof columnSpan === 'number' && typeof rowSpan === 'number' ? { columnSpan, rowSpan } : null;
  } catch {
    return null;
  }
}

const ONE_BY_ONE = { columnSpan: 1, rowSpan: 1 };

/** A frame's document; null of any other element and where another site's stands in it. */
export function contentDocument(frame: object): Document | null {
  const name = localName(frame);
  if (name !== 'iframe' && name !== 'frame') return null;
  try {
    return (name === 'iframe' ? innerOfIframe(frame) : innerOfFrame(frame)) ?? null;
  } catch {
    return null;
  }
}

export function contentWindow(frame: object): Window | null {
  const name = localName(frame);
  if (name !== 'iframe' && name !== 'frame') return null;
  return (name === 'iframe' ? windowOfIframe(frame) : windowOfFrame(frame)) ?? null;
}

/** A frame's address as the browser resolves it. */
export function frameSource(frame: object): string {
  return localName(frame) === 'iframe' ? sourceOfIframe(frame) : sourceOfFrame(frame);
}

/** An element that only looks like one (of another namespace) has no such property, and its own prototype says so. */
/* @__NO_SIDE_EFFECTS__ */
function only(name: string, read: (of: object) => unknown): (element: object) => unknown {
  return (element) => {
    if (localName(element) !== name) return undefined;
    try {
      return read(element);
    } catch {
      return undefined;
    }
  };
}
