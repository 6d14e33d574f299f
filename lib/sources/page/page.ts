declare const node: unique symbol;
declare const text: unique symbol;
declare const element: unique symbol;

/**
 * A node of a browser's DOM, of jsdom's or of our static tree, as the walk holds it. It has no properties on purpose: a page decides what
 * `form.firstChild` is, so nodes are read by the functions of page-nodes only.
 */
export interface PageNode {
  readonly [node]: true;
}

export interface PageText extends PageNode {
  readonly [text]: true;
}

export interface PageElement extends PageNode {
  readonly [element]: true;
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
  /** Quicker: true where it is certain that neither the element nor anything around it is hidden; absent: never certain. */
  readonly isShown?: (element: PageElement) => boolean;
  /** Whether an element is not seen for what it is or what it stands in; absent: by `isHidden` alone. */
  readonly isUnseen?: (element: PageElement) => boolean;
  /** Whether words marked as struck out are shown without a line through them; absent: never. */
  readonly isUnstruck?: (element: PageElement) => boolean;
  /** The words of a page that an element brings along, where no browser opens it. */
  readonly broughtBy?: (element: PageElement) => string | null;
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
