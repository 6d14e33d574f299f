import type { DomPlace } from '../document/place';
import { type Content, countLine, emptyContent } from './content';
import type { Furniture } from './drafts';
import { furnitureLook, isMenu } from './furniture';
import { isHiddenInline, isRaised, isTinyPicture, visibleValue } from './looks';
import { ELEMENT, type PageElement, type PageNode, type PageOptions, type PageText } from './page';
import { PageFinds } from './page-finds';
import { Frame } from './page-frame';
import { PagePath } from './page-path';
import { PageRun } from './page-run';
import { spansOf } from './place-cells';
import { type CellDraft, type RowDraft, settleTable, type TableDraft } from './settle-table';
import { simpleLines } from './simple-cell';
import { simpleRow } from './simple-row';
import { OBSTACLES, type TagKind, tagKinds } from './tags';

/** Knows what each element of a page means, as the walk reaches and leaves it. */
export class PageReader {
  /** So many cells and characters were read. */
  cells = 0;
  characters = 0;
  readonly finds: PageFinds;
  readonly run: PageRun;
  readonly page: Content = emptyContent();
  readonly path: PagePath;
  private content = this.page;
  private top: Frame;
  /** Nearest block, cell or the page: whose text the current run is. */
  private owner: Frame;

  constructor(
    private readonly root: PageElement,
    private readonly options: PageOptions,
    start: Start,
    private readonly reread: (cell: CellDraft, furniture: Furniture | null) => Content,
  ) {
    this.path = new PagePath(start.selector);
    this.finds = new PageFinds(options.resolve);
    this.run = new PageRun(options.limits.run);
    this.top = new Frame(null, 'block', 0, null);
    this.top.furniture = start.furniture;
    this.owner = this.top;
  }

  text(node: PageText): void {
    if (this.top.isTable) return; // nothing but whitespace, unless a script put it there: the page shows it elsewhere
    this.characters += this.run.add(node);
  }

  /** Returns the first node inside, or null when there is nothing to go into. */
  open(element: PageElement): PageNode | null {
    const tag = element.localName;
    const depth = this.path.visit(tag);
    const kind = tagKinds.get(tag) ?? 'inline';
    switch (kind) {
      case 'inline':
        return this.inside(element, depth, null);
      case 'styled': {
        const style = element.getAttribute('style');
        if (style !== null && isHiddenInline(style)) return null;
        if (style !== null && isRaised(style)) {
          this.run.raised++;
          this.push(element, 'raised', depth);
        }
        return this.down(element, element.firstChild, false);
      }
      case 'raised':
        this.run.raised++;
        this.push(element, kind, depth);
        return this.down(element, element.firstChild, false);
      case 'skip':
        if (OBSTACLES.has(tag)) this.content.obstacles++;
        return null;
      case 'break':
        this.flush();
        return null;
      case 'block':
      case 'heading':
      case 'aside':
      case 'landmark':
        return this.inside(element, depth, this.block(element, kind, tag, depth));
      case 'link':
        this.run.openLink(this.push(element, kind, depth));
        return this.down(element, element.firstChild, false);
      case 'table':
        this.flush();
        this.push(element, kind, depth).table = { element, selector: this.path.selector(depth), sections: [] };
        return this.down(element, element.firstChild, false);
      case 'section':
      case 'row':
      case 'cell':
        return this.tablePart(element, kind, tag, depth);
      case 'picture':
        this.picture(element, depth);
        return null;
      case 'frame':
        return this.frame(element, depth);
      case 'meta':
        this.finds.addMeta(element);
        return null;
      case 'title':
        this.finds.addTitle(element);
        return null;
      case 'embed':
        this.finds.addEmbedded(element, 'src', () => this.place(depth));
        this.finds.addEmbedded(element, 'data', () => this.place(depth));
        this.content.obstacles++;
        return null;
      case 'input':
        this.input(element);
        return null;
      case 'slot':
        this.slot();
        return this.down(element, element.firstChild, false);
    }
  }

  /** Into an element that may hold a shadow root. */
  private inside(element: PageElement, depth: number, frame: Frame | null): PageNode | null {
    const shadow = element.shadowRoot;
    if (shadow == null || shadow.firstChild === null) return this.down(element, element.firstChild, false);
    (frame ?? this.push(element, 'inline', depth)).isPortal = true;
    return this.down(element, shadow.firstChild, true);
  }

  private block(element: PageElement, kind: TagKind, tag: string, depth: number): Frame {
    this.flush();
    const frame = this.push(element, kind, depth);
    frame.heading = kind === 'heading' ? Number(tag[1]) : this.owner.heading;
    frame.sections = this.owner.sections || tag === 'article' || tag === 'main';
    frame.furniture = this.owner.furniture;
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

  private tablePart(element: PageElement, kind: 'section' | 'row' | 'cell', tag: string, depth: number): PageNode | null {
    const holder = this.top;
    if (kind === 'cell' && holder.row) return this.cell(element, holder.row, depth);
    if (kind === 'row' && holder.table) {
      const section = holder.section ?? anonymousSection(holder.table);
      const hidden = holder.hidden || this.options.isHidden(element);
      const cells = simpleRow(element, this.path.selector(depth), this.options.isHidden);
      if (cells !== null) {
        section.rows.push({ hidden, cells });
        this.cells += cells.length;
        return null;
      }
      const frame = this.push(element, kind, depth);
      frame.row = { hidden, cells: [] };
      section.rows.push(frame.row);
    } else if (kind === 'section' && holder.table && !holder.section) {
      const frame = this.push(element, kind, depth);
      frame.table = holder.table;
      frame.section = { tag, rows: [] };
      frame.hidden = this.options.isHidden(element);
      holder.table.sections.push(frame.section);
    } else this.block(element, 'block', tag, depth); // a stray part, put there by a script
    return this.down(element, element.firstChild, false);
  }

  private cell(element: PageElement, row: RowDraft, depth: number): PageNode | null {
    const { rowSpan, columnSpan } = spansOf(element);
    const hidden = this.options.isHidden(element);
    const lines = simpleLines(element);
    const content = emptyContent();
    this.cells++;
    row.cells.push({ rowSpan, columnSpan, hidden, content, lines, element, selector: this.path.selector(depth) });
    if (lines !== null) {
      for (const line of lines) countLine(content, line);
      return null;
    }
    this.flush();
    const frame = this.push(element, 'cell', depth);
    frame.outerContent = this.content;
    frame.furniture = this.owner.furniture;
    frame.sections = this.owner.sections;
    this.content = content;
    this.owner = frame;
    return this.down(element, element.firstChild, false);
  }

  private picture(element: PageElement, depth: number): void {
    if (!isTinyPicture(element)) this.content.obstacles++;
    this.finds.addPicture(element, () => this.place(depth));
  }

  private frame(element: PageElement, depth: number): PageNode | null {
    this.flush();
    const inner = rootOf(element.contentDocument ?? null);
    this.finds.addEmbedded(element, 'src', () => this.place(depth));
    if (inner === null) return null;
    this.block(element, 'block', 'iframe', depth).isPortal = true;
    return this.down(element, inner, true);
  }

  private input(element: PageElement): void {
    const value = visibleValue(element);
    if (value === null) return;
    if (value === '') this.content.obstacles++;
    this.run.addValue(value);
  }

  /** The innermost shadow tree shows its host's own children. */
  private slot(): void {
    for (let one: Frame | null = this.top; one !== null; one = one.outer) {
      if (!one.isPortal) continue;
      one.slotted = (one.node as PageElement).localName !== 'iframe';
      return;
    }
  }

  private down(element: PageNode, first: PageNode | null, portal: boolean): PageNode | null {
    if (first === null) return null;
    this.path.down(element, portal);
    return first;
  }

  private push(element: PageElement, kind: TagKind, depth: number): Frame {
    const frame = new Frame(element, kind, depth, this.top);
    frame.outerOwner = this.owner;
    this.top = frame;
    return frame;
  }

  /** `node` and everything in it have been read. */
  leave(node: PageNode): void {
    if (this.top.node === node) this.close();
  }

  /** The host's own children, when its shadow tree has been left and shows them. */
  slotted(host: PageNode): PageNode | null {
    const portal = this.top;
    if (portal.node !== host || !portal.slotted || portal.inLight || host.firstChild === null) return null;
    portal.inLight = true;
    return this.down(host, host.firstChild, false);
  }

  /** Nothing follows. */
  end(): void {
    while (this.top.node !== null) this.close();
    this.flush();
  }

  /** The end of the innermost open frame. */
  private close(): void {
    const frame = this.top;
    switch (frame.kind) {
      case 'raised':
        this.run.raised--;
        break;
      case 'link':
        this.finds.addLink(frame.node as PageElement, this.run.closeLink(frame), () => this.place(frame.depth));
        break;
      case 'table':
        this.flush();
        if (frame.table) {
          const { furniture } = this.owner;
          settleTable(frame.table, this.content, (cell) => this.reread(cell, furniture));
        }
        break;
      case 'cell':
        this.flush();
        if (frame.outerContent) this.content = frame.outerContent;
        break;
      case 'section':
      case 'row':
      case 'inline':
        break;
      default:
        this.flush();
        if (frame.candidate) frame.candidate.decided = this.isSmall(frame);
    }
    this.owner = frame.outerOwner ?? this.owner;
    if (frame.outer) this.top = frame.outer;
  }

  private isSmall(frame: Frame): boolean {
    return this.content.grids === frame.grids && this.content.length - frame.mark < LONGEST_FOOTER;
  }

  /** The end of a run of text: a paragraph of its owner. */
  private flush(): void {
    const ended = this.run.end();
    if (ended === null) return;
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
      first,
    });
  }

  private place(depth: number): DomPlace {
    return { kind: 'dom', selector: this.path.selector(depth), span: null };
  }
}

/** Where a walk begins that is not a whole page. */
export interface Start {
  readonly selector: string | null;
  readonly furniture: Furniture | null;
}

/** Rows without a section of their own share one with their neighbours, as in the rendered table. */
function anonymousSection(table: TableDraft): { tag: string; rows: RowDraft[] } {
  const last = table.sections.at(-1);
  if (last?.tag === '') return last;
  const section = { tag: '', rows: [] };
  table.sections.push(section);
  return section;
}

function rootOf(document: PageNode | null): PageNode | null {
  for (let node = document?.firstChild ?? null; node !== null; node = node.nextSibling) if (node.nodeType === ELEMENT) return node;
  return null;
}

const LONGEST_FOOTER = 1500;
