import type { Document } from '../../document/document';
import type { Steps } from '../../document/steps';
import type { Content } from './content';
import { anchorsOf, type Furniture, settleDrafts, type TextAnchor } from './drafts';
import { ELEMENT, type PageElement, type PageNode, type PageOptions, type PageText, TEXT } from './page';
import type { Start } from './page-frames';
import { nextSibling, nodeType } from './page-nodes';
import { slottedIn } from './page-portal';
import { PageReader } from './page-reader';
import type { CellDraft } from './settle-table';

/** A page that has been read, and what each of its blocks was read from. */
export interface Walked {
  readonly document: Document;
  readonly anchors: () => readonly TextAnchor[];
}

/**
 * Reads a page in one walk without recursion. `advance` visits some nodes and says whether the end is reached, so that the caller may
 * pause in between; so may `finish`, which makes the document. What each element means is the {@link PageReader}'s business.
 */
export class PageWalk {
  private node: PageNode | null;
  private visited = 0;
  private stopped = false;
  private readonly reader: PageReader;

  constructor(
    private readonly root: PageElement,
    private readonly options: PageOptions,
    start: Start = TOP,
  ) {
    this.reader = new PageReader(root, options, start, (cell, furniture) => this.reread(cell, furniture));
    this.node = root;
  }

  /** Visits up to `budget` nodes; true when nothing is left. */
  advance(budget: number): boolean {
    const { reader } = this;
    const { nodes, cells = Number.POSITIVE_INFINITY, characters = Number.POSITIVE_INFINITY } = this.options.limits;
    const end = Math.min(this.spent + budget, nodes);
    let node = this.node;
    while (node !== null && this.visited + reader.at.cells < end && !this.stopped) {
      this.visited++;
      const type = nodeType(node);
      let down: PageNode | null = null;
      if (type === TEXT) reader.text(node as PageText);
      else if (type === ELEMENT) down = reader.open(node as PageElement);
      node = down ?? this.next(node);
      this.stopped = node !== null && (reader.at.cells > cells || reader.characters > characters);
    }
    this.node = node;
    this.stopped ||= node !== null && this.spent >= nodes;
    return node === null || this.stopped;
  }

  *finish(): Steps<Walked> {
    const { reader } = this;
    reader.end();
    const settled = yield* settleDrafts(reader.at.page.drafts, reader.at.hidden, this.options);
    const document: Document = {
      kind: 'html',
      name: this.options.name ?? this.options.url,
      blocks: settled.blocks,
      meta: reader.finds.meta,
      links: reader.finds.links,
      pictures: reader.finds.pictures,
      ...(this.stopped
        ? { truncated: TOO_LONG }
        : this.reader.at.tooDeep
          ? { truncated: TOO_DEEP }
          : reader.at.run.shortened
            ? { truncated: SHORTENED }
            : {}),
    };
    return { document, anchors: () => anchorsOf(settled) };
  }

  /** A cell that was skimmed, read in full: it turned out to be layout. */
  private reread(cell: CellDraft, furniture: Furniture | null): Content {
    const walk = new PageWalk(cell.element as PageElement, this.options, { selector: cell.selector, furniture });
    walk.advance(Number.POSITIVE_INFINITY);
    walk.reader.end();
    this.reader.at.tooDeep ||= walk.reader.at.tooDeep;
    return walk.reader.at.page;
  }

  /** Nodes visited; simple rows are read without visiting their cells. */
  private get spent(): number {
    return this.visited + this.reader.at.cells;
  }

  /** The next node after `node` and everything in it. */
  private next(node: PageNode): PageNode | null {
    const { reader } = this;
    let from = node;
    for (;;) {
      reader.leave(from);
      if (from === this.root) return null;
      const next = nextSibling(from);
      if (next !== null) return next;
      const parent = reader.at.path.up();
      if (parent === null) return null;
      const slotted = slottedIn(reader.at, parent);
      if (slotted !== null) return slotted;
      from = parent;
    }
  }
}

const TOP: Start = { selector: null, furniture: null };

const TOO_LONG = {
  zh: '页面过大，只读取了前面的部分',
  en: 'The page is too large: only its beginning was read',
};
/** Said of a page whose elements lie deeper within each other than is read. */
export const TOO_DEEP = {
  zh: '页面元素嵌套过深，深处的内容没有读取',
  en: 'Elements of the page lie too deep within each other: what is deep inside was not read',
};
const SHORTENED = {
  zh: '有一段文字过长，已截短',
  en: 'A very long run of text was shortened',
};
