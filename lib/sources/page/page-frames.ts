import type { DomPlace } from '../../document/place';
import { type Content, countLine, emptyContent } from './content';
import type { Furniture } from './drafts';
import { furnitureLook, isMenu } from './furniture';
import { linesOf } from './looks';
import type { PageElement, PageNode } from './page';
import { Frame } from './page-frame';
import { getAttribute } from './page-nodes';
import { PagePath } from './page-path';
import { PageRun } from './page-run';
import type { TagKind } from './tags';

/** Where a walk begins that is not a whole page. */
export interface Start {
  readonly selector: string | null;
  readonly furniture: Furniture | null;
}

/** Where a walk stands: which elements are open around it, and what the text it comes by belongs to. */
export class PageFrames {
  readonly path: PagePath;
  readonly run: PageRun;
  /** What is read of the page outside all cells. */
  readonly page: Content = emptyContent();
  /** The page's, or the innermost cell's. */
  content = this.page;
  top: Frame;
  /** Nearest block, cell or the page: whose text the current run is. */
  owner: Frame;
  /** Paths of what hides tables. */
  readonly hidden: string[] = [];
  /** Tables and what stands around them, asked whether they are shown. */
  readonly known = new Set<PageNode>();
  private readonly isCell: boolean;
  /** So many cells were read. */
  cells = 0;
  /** Something lies deeper than is read. */
  tooDeep = false;

  constructor(
    private readonly root: PageElement,
    start: Start,
    longestRun: number,
  ) {
    this.isCell = start.selector !== null;
    this.path = new PagePath(start.selector);
    this.run = new PageRun(longestRun);
    this.top = new Frame(null, 'block', 0, null);
    this.top.furniture = start.furniture;
    this.owner = this.top;
  }

  private get isInCell(): boolean {
    return this.content !== this.page || this.isCell;
  }

  push(element: PageElement, kind: TagKind, depth: number): Frame {
    const frame = new Frame(element, kind, depth, this.top);
    frame.outerOwner = this.owner;
    this.top = frame;
    return frame;
  }

  /** The innermost frame is left; what it changed in the frames around it has been settled. */
  pop(): void {
    const frame = this.top;
    this.owner = frame.outerOwner ?? this.owner;
    if (frame.outer) this.top = frame.outer;
  }

  /** Goes in to the first node inside; null when there is none. */
  down(element: PageNode, first: PageNode | null, portal: boolean): PageNode | null {
    if (first === null) return null;
    if (this.path.isTooDeep) {
      this.tooDeep = true;
      return null;
    }
    this.path.down(element, portal);
    return first;
  }

  block(element: PageElement, kind: TagKind, tag: string, depth: number): Frame {
    this.flush();
    const frame = this.push(element, kind, depth);
    frame.heading = kind === 'heading' ? Number(tag[1]) : this.owner.heading;
    frame.sections = this.owner.sections || tag === 'article' || tag === 'main';
    frame.furniture = this.owner.furniture;
    frame.lines = !this.isInCell && (linesOf(tag, getAttribute(element, 'style')) ?? this.owner.lines);
    const look = kind === 'block' ? furnitureLook(element, tag) : 'no';
    const decided = kind === 'aside' || (kind === 'landmark' && !frame.sections) || look === 'yes';
    if (decided || look === 'perhaps') {
      frame.furniture = { outer: this.owner.furniture, decided };
      frame.candidate = decided ? null : frame.furniture;
      frame.mark = this.content.length;
      frame.grids = this.content.grids;
    }
    this.owner = frame;
    return frame;
  }

  /** The end of a run of text: a paragraph of its owner. */
  flush(): void {
    const ended = this.run.end();
    if (ended === null) return;
    if (this.path.isTooDeep) {
      this.tooDeep = true;
      return;
    }
    const { text, first, linked, links } = ended;
    const { owner, content } = this;
    countLine(content, text);
    if (owner.heading !== null) content.headings++;
    content.drafts.push({
      kind: 'paragraph',
      text,
      selector: this.path.selector(owner.depth),
      part: owner.parts++,
      heading: owner.heading,
      isMenu: linked > 0 && isMenu(text, linked, links, owner.node),
      furniture: owner.furniture,
      element: owner.node ?? this.root,
      // A text node of several lines does not tell which of them is meant.
      first: owner.lines ? null : first,
    });
  }

  place(depth: number): DomPlace {
    return { kind: 'dom', selector: this.path.selector(depth), span: null };
  }
}
