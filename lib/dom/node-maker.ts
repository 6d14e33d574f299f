import { method } from './native';

const createIn = method<Element, [string, string]>('Document', 'createElementNS');
const createText = method<Text, [string]>('Document', 'createTextNode');

/** What Preact makes its nodes with: the build puts it in the place of the page's document. Alone in its file, as pages of ours want no more. */
export const nodeMaker = {
  createElementNS: (namespace: string, tag: string): Element => createIn(document, namespace, tag),
  createTextNode: (text: string): Text => createText(document, text),
};
