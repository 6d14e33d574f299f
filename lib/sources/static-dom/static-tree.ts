import { html, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { TEXT } from '../page/page';
import { COMMENT, commentNode, fragmentNode, StaticDocument, StaticElement, type StaticNode, textNode } from './static-node';

/** Our nodes, as the parser's types ask for them. */
export type StaticTree = TreeAdapterTypeMap<
  StaticNode,
  StaticNode,
  StaticNode,
  StaticDocument,
  StaticNode,
  StaticElement,
  StaticNode,
  StaticNode,
  StaticElement,
  StaticNode
>;

/** How the parser builds a tree of our nodes: no other tree is made before it. Doctypes are no nodes, remarks have no text. */
export const staticTree: TreeAdapter<StaticTree> = {
  createDocument: () => new StaticDocument(),
  createDocumentFragment: fragmentNode,
  createElement: (name, namespace, attributes) => new StaticElement(name, namespace, attributes),
  createCommentNode: commentNode,
  createTextNode: textNode,
  appendChild: (parent, node) => parent.insert(node, null),
  insertBefore: (parent, node, next) => parent.insert(node, next),
  detachNode: (node) => node.detach(),
  insertText: (parent, text) => addText(parent, text, null),
  insertTextBefore: addText,
  setTemplateContent(template, content) {
    template.content = content;
  },
  getTemplateContent: (template) => template.content ?? fragmentNode(),
  setDocumentType() {},
  setDocumentMode(document, mode) {
    document.mode = mode;
  },
  getDocumentMode: (document) => document.mode ?? html.DOCUMENT_MODE.NO_QUIRKS,
  adoptAttributes: (element, attributes) => element.adopt(attributes),
  getFirstChild: (parent) => parent.firstChild,
  getChildNodes(parent) {
    const children: StaticNode[] = [];
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) children.push(child);
    return children;
  },
  getParentNode: (node) => node.parentNode,
  getAttrList: (element) => element.attributes,
  getTagName: (element) => element.localName,
  getNamespaceURI: (element) => element.namespaceURI,
  getTextNodeContent: (node) => node.data,
  getCommentNodeContent: (node) => node.data,
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is StaticNode => node.nodeType === TEXT,
  isCommentNode: (node): node is StaticNode => node.nodeType === COMMENT,
  isDocumentTypeNode: (_node): _node is StaticNode => false,
  isElementNode: (node): node is StaticElement => node instanceof StaticElement,
  // Where in the source a node stands is not asked.
  setNodeSourceCodeLocation() {},
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation() {},
};

/** Text next to text becomes one. */
function addText(parent: StaticNode, text: string, next: StaticNode | null): void {
  const previous = next === null ? parent.lastChild : next.previousSibling;
  if (previous?.nodeType === TEXT) previous.data += text;
  else parent.insert(textNode(text), next);
}
