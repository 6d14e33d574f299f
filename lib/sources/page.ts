/** The little of a page that the walk looks at: a browser's DOM, jsdom and our static tree all have this shape. */
export interface PageNode {
  readonly nodeType: number;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageText extends PageNode {
  readonly data: string;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  /** Open shadow root, if the tree knows of such. */
  readonly shadowRoot?: PageNode | null;
  /** A same-origin frame's document; null for others. */
  readonly contentDocument?: PageNode | null;
  /** Live controls and pictures only. */
  readonly value?: unknown;
  readonly naturalWidth?: unknown;
  readonly naturalHeight?: unknown;
  /** Links only: the address as the browser resolves it. */
  readonly href?: unknown;
}

export const ELEMENT = 1;
export const TEXT = 3;
export const DOCUMENT = 9;
export const FRAGMENT = 11;

/** What the walk cannot know by itself. */
export interface PageOptions {
  readonly name: string | null;
  /** Address of the page: links are resolved against it. */
  readonly url: string | null;
  /** Rows and cells for which this is true are left out of their table. */
  readonly isHidden: (element: PageElement) => boolean;
  /** Makes an address absolute; the address itself when it cannot. */
  readonly resolve: (href: string) => string;
  /** Where reading stops, with a note in the document. */
  readonly limits: PageLimits;
}

export interface PageLimits {
  /** Nodes visited. */
  readonly nodes: number;
  /** Characters in one paragraph or cell; the rest is dropped. */
  readonly run: number;
  /** Table cells, and characters of all text. Absent: any number. */
  readonly cells?: number;
  readonly characters?: number;
}
