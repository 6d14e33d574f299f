import { documentElement, findAll } from '../dom/documents';
import { contentDocument } from '../dom/fields';
import { getter, method } from '../dom/native';
import { baseUri, childNodes, nodeType } from '../dom/nodes';
import { isOwn } from '../dom/own-hosts';

/** A page's source as it stands now. */
export interface SerialisedPage {
  readonly url: string;
  readonly html: string;
}

/** The page as scripts have made it, without anything of ours, then each frame that may be read. Nothing on the page changes. */
export function serialisePage(root: globalThis.Document, depth = 0): SerialisedPage[] {
  const frames = depth < DEEPEST ? [...findAll(root, 'iframe,frame')].map(contentDocument).filter((one) => one !== null) : [];
  return [{ url: documentUri(root), html: htmlOf(root) }, ...frames.flatMap((frame) => serialisePage(frame, depth + 1))];
}

function htmlOf(root: globalThis.Document): string {
  const top: HTMLElement | null = documentElement(root);
  if (!top) return '';
  // The element alone, for its own tag; it belongs to no page.
  const [open = '', close = ''] = outerHtml(cloneNode(top, false)).split(/(?=<\/html>$)/i);
  const inside = [...childNodes(top)].filter((node) => !isOwn(node) && nodeType(node) === ELEMENT);
  return `${doctypeOf(root)}${open}${inside.map((node) => outerHtml(node)).join('\n')}${close}`;
}

function doctypeOf(root: globalThis.Document): string {
  const type = doctype(root);
  if (!type) return '';
  const [of, by] = [publicId(type), systemId(type)];
  return `<!DOCTYPE ${typeName(type)}${of ? ` PUBLIC "${of}"${by ? ` "${by}"` : ''}` : ''}>\n`;
}

const outerHtml = getter<string>('Element', 'outerHTML');
const cloneNode = method<Node, [boolean]>('Node', 'cloneNode');
const doctype = getter<DocumentType | null>('Document', 'doctype');
const typeName = getter<string>('DocumentType', 'name');
const publicId = getter<string>('DocumentType', 'publicId');
const systemId = getter<string>('DocumentType', 'systemId');
const uriOf = getter<string>('Document', 'documentURI');
const ELEMENT = 1;
const DEEPEST = 3;

/** Of a frame without an address, that of the page it stands in. */
function documentUri(root: globalThis.Document): string {
  const uri = uriOf(root);
  return uri === 'about:srcdoc' || uri === 'about:blank' ? baseUri(root) : uri;
}
