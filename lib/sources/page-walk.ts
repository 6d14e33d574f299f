import type { Document, Link, Picture } from '../document/document';
import type { DomPlace } from '../document/place';
import { collapse, raise } from './collapse';
import { type Anchor, type Furniture, settleDrafts } from './drafts';
import { isHiddenInline, isLargePicture, isRaised, isTinyPicture, looksLikeFooter, visibleValue } from './looks';
import { ELEMENT, type PageElement, type PageNode, type PageOptions, type PageText, TEXT } from './page';
import { MetaCollector } from './page-meta';
import { PagePath } from './page-path';
import { spansOf } from './place-cells';
import { type CellDraft, type Content, emptyContent, type RowDraft, settleTable, type TableDraft } from './settle-table';
import { isBlank, simpleLines } from './simple-cell';
import { OBSTACLES, type TagKind, tagKinds } from './tags';

/**
 * Reads a page in one walk without recursion. `advance` visits some nodes and says whether the end is reached, so that the caller may
 * pause in between; `finish` makes the document.
 */
export class PageWalk {
  private node: PageNode | null;
  private visited = 0;
  private shortened = false;
  private stopped = false;
  private readonly path: PagePath;
  /** The open elements from the root down: cheaper than asking each node for its parent. */
  private readonly ancestors: PageNode[] = [];
  private readonly metas = new MetaCollector();
  private readonly links: Link[] = [];
  private readonly pictures: Picture[] = [];
  private content: Content = emptyContent();
  private readonly page = this.content;
  private top: Frame;
  /** Nearest block, cell or the page: whose text the current run is. */
  private owner: Frame;
  private link: Frame | null = null;
  private raised = 0;
  private run = '';
  private first: PageNode | null = null;
  /** Characters of the run that belong to links, and how many links. */
  private linked = 0;
  private linksInRun = 0;

  constructor(
    private readonly root: PageElement,
    private readonly options: PageOptions,
    start: Start = TOP,
  ) {
    this.path = new PagePath(start.selector);
    this.node = root;
    this.top = new Frame(null, 'block', 0, null);
    this.top.furniture = start.furniture;
    this.owner = this.top;
  }

  /** Visits up to `budget` nodes; true when nothing is left. */
  advance(budget: number): boolean {
    let left = Math.min(budget, this.options.limits.nodes - this.visited);
    this.visited += left;
    let node = this.node;
    while (node !== null && left-- > 0) {
      const type = node.nodeType;
      let down: PageNode | null = null;
      if (type === TEXT) this.text(node as PageText);
      else if (type === ELEMENT) down = this.open(node as PageElement);
      node = down ?? this.leave(node);
    }
    this.node = node;
    if (node === null) return true;
    if (this.visited < this.options.limits.nodes) return false;
    this.stopped = true;
    return true;
  }

  finish(): { document: Document; anchors: Anchor[] } {
    const steps = this.finishing();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** `finish` with pauses. */
  *finishing(): Generator<undefined, { document: Document; anchors: Anchor[] }> {
    while (this.top.node !== null) this.close();
    this.flush();
    const { blocks, anchors } = yield* settleDrafts(this.page.drafts);
    const document: Document = {
      kind: 'html',
      name: this.options.name ?? this.options.url,
      blocks,
      meta: this.metas.metadata(),
      links: this.links,
      pictures: this.pictures,
      ...(this.stopped ? { truncated: TOO_LONG } : this.shortened ? { truncated: SHORTENED } : {}),
    };
    return { document, anchors };
  }

  /** A cell that was skimmed, read in full: it turned out to be layout. */
  private reread(cell: CellDraft, furniture: Furniture | null): Content {
    const walk = new PageWalk(cell.element as PageElement, this.options, { selector: cell.selector, furniture });
    walk.advance(Number.POSITIVE_INFINITY);
    walk.flush();
    return walk.page;
  }

  /** The next node after `node` and everything in it. */
  private leave(node: PageNode): PageNode | null {
    let from = node;
    for (;;) {
      if (this.top.node === from) this.close();
      if (from === this.root) return null;
      const next = from.nextSibling;
      if (next !== null) return next;
      const parent = this.ancestors.pop();
      if (parent === undefined) return null;
      this.path.up();
      const portal = this.top;
      if (portal.node === parent && portal.slotted && !portal.inLight && parent.firstChild !== null) {
        portal.inLight = true;
        this.ancestors.push(parent);
        this.path.down(false);
        return parent.firstChild;
      }
      from = parent;
    }
  }

  private text(node: PageText): void {
    if (this.top.isTable) return; // nothing but whitespace, unless a script put it there: the page shows it elsewhere
    const data = node.data;
    if (this.run === '') {
      if (isBlank(data)) return;
      this.first = node;
    }
    if (this.run.length + data.length > this.options.limits.run) {
      this.shortened = true;
      this.run += data.slice(0, Math.max(0, this.options.limits.run - this.run.length));
      return;
    }
    this.run += this.raised > 0 ? raise(data) : data;
  }

  /** Returns the first node inside, or null when there is nothing to go into. */
  private open(element: PageElement): PageNode | null {
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
          this.raised++;
          this.push(element, 'raised', depth);
        }
        return this.down(element, element.firstChild, false);
      }
      case 'raised':
        this.raised++;
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
        this.link = this.push(element, kind, depth);
        this.link.mark = this.run.length;
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
        this.metas.meta(element.getAttribute('name'), element.getAttribute('content'));
        return null;
      case 'title':
        this.metas.title(ownText(element));
        return null;
      case 'embed':
        this.embedded(element, 'src', depth);
        this.embedded(element, 'data', depth);
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
    const isContainer = kind === 'block' && CONTAINERS.has(tag);
    const decided = kind === 'aside' || (kind === 'landmark' && !frame.sections) || (isContainer && isLandmarkRole(element));
    if (decided || (isContainer && looksLikeFooter(element))) {
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
      const frame = this.push(element, kind, depth);
      const section = holder.section ?? anonymousSection(holder.table);
      frame.row = { hidden: holder.hidden || this.options.isHidden(element), cells: [] };
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
    row.cells.push({ rowSpan, columnSpan, hidden, content, lines, element, selector: this.path.selector(depth) });
    if (lines !== null) {
      for (const line of lines) count(content, line);
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
    if (isLargePicture(element)) this.pictures.push({ alt: collapse(element.getAttribute('alt') ?? ''), place: this.place(depth) });
  }

  private frame(element: PageElement, depth: number): PageNode | null {
    this.flush();
    const inner = rootOf(element.contentDocument ?? null);
    this.embedded(element, 'src', depth);
    if (inner === null) return null;
    this.block(element, 'block', 'iframe', depth).isPortal = true;
    return this.down(element, inner, true);
  }

  private input(element: PageElement): void {
    const value = visibleValue(element);
    if (value === null) return;
    if (value === '') this.content.obstacles++;
    this.run += value;
  }

  /** The innermost shadow tree shows its host's own children. */
  private slot(): void {
    for (let one: Frame | null = this.top; one !== null; one = one.outer) {
      if (!one.isPortal) continue;
      one.slotted = (one.node as PageElement).localName !== 'iframe';
      return;
    }
  }

  /** A document shown by a viewer is an attachment without a link of its own. */
  private embedded(element: PageElement, attribute: string, depth: number): void {
    const href = element.getAttribute(attribute);
    const file = href === null || href.length > 2000 ? null : /[^/?#&=]+\.(?:pdf|docx?|wps|ofd)(?=$|[?#&])/i.exec(href);
    if (href !== null && file) this.links.push({ href: this.options.resolve(href), text: decoded(file[0]), place: this.place(depth) });
  }

  private down(element: PageNode, first: PageNode | null, portal: boolean): PageNode | null {
    if (first === null) return null;
    this.ancestors.push(element);
    this.path.down(portal);
    return first;
  }

  private push(element: PageElement, kind: TagKind, depth: number): Frame {
    const frame = new Frame(element, kind, depth, this.top);
    frame.outerOwner = this.owner;
    this.top = frame;
    return frame;
  }

  /** The end of the innermost open frame. */
  private close(): void {
    const frame = this.top;
    switch (frame.kind) {
      case 'raised':
        this.raised--;
        break;
      case 'link':
        this.endLink(frame);
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

  private endLink(frame: Frame): void {
    this.linked += this.run.length - frame.mark;
    this.linksInRun++;
    const text = collapse(frame.linkText + this.run.slice(frame.mark));
    const href = (frame.node as PageElement).getAttribute('href')?.trim() ?? '';
    if (text !== '' && href !== '' && !/^(?:javascript:|#)/i.test(href)) {
      this.links.push({ href: this.options.resolve(href), text, place: this.place(frame.depth) });
    }
    this.link = null;
  }

  /** The end of a run of text: a paragraph of its owner. */
  private flush(): void {
    const raw = this.run;
    if (raw === '') return;
    const first = this.first;
    let linked = this.linked;
    const links = this.linksInRun + (this.link ? 1 : 0);
    if (this.link) {
      linked += raw.length - this.link.mark;
      this.link.linkText += `${raw.slice(this.link.mark)} `;
      this.link.mark = 0;
    }
    this.run = '';
    this.first = null;
    this.linked = 0;
    this.linksInRun = 0;
    const text = collapse(raw);
    if (text === '') return;
    const owner = this.owner;
    const content = this.content;
    count(content, text);
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

/** An open element that the walk has to come back to. */
class Frame {
  parts = 0;
  heading: number | null = null;
  furniture: Furniture | null = null;
  candidate: Furniture | null = null;
  /** Inside an article: its header and footer are its own. */
  sections = false;
  hidden = false;
  outerOwner: Frame | null = null;
  outerContent: Content | null = null;
  table: TableDraft | null = null;
  section: { tag: string; rows: RowDraft[] } | null = null;
  row: RowDraft | null = null;
  linkText = '';
  /** Links: where the link's text begins in the run. Possible furniture: characters read before it. */
  mark = 0;
  grids = 0;
  isPortal = false;
  slotted = false;
  inLight = false;

  /** Between the cells of a table. */
  readonly isTable: boolean;

  constructor(
    readonly node: PageNode | null,
    readonly kind: TagKind,
    readonly depth: number,
    readonly outer: Frame | null,
  ) {
    this.isTable = kind === 'table' || kind === 'section' || kind === 'row';
  }
}

/** Where a walk begins that is not a whole page. */
interface Start {
  readonly selector: string | null;
  readonly furniture: Furniture | null;
}

const TOP: Start = { selector: null, furniture: null };

/** Rows without a section of their own share one with their neighbours, as in the rendered table. */
function anonymousSection(table: TableDraft): { tag: string; rows: RowDraft[] } {
  const last = table.sections.at(-1);
  if (last?.tag === '') return last;
  const section = { tag: '', rows: [] };
  table.sections.push(section);
  return section;
}

function count(content: Content, text: string): void {
  content.paragraphs++;
  content.length += text.length;
  if (text.length > 40) content.stops += text.split('。').length - 1;
}

/** A paragraph that is one link may be the report's attachment or title; a list item or a row of links is navigation. */
function isMenu(text: string, linked: number, links: number, node: PageNode | null): boolean {
  if (links < 2 && (node as PageElement | null)?.localName !== 'li') return false;
  return linked >= text.replace(/[\s>»›＞|｜/·•\-—:：]/g, '').length * 0.8;
}

function isLandmarkRole(element: PageElement): boolean {
  const role = element.getAttribute('role');
  return role !== null && /^(?:navigation|banner|contentinfo|menu|menubar|search)$/i.test(role.trim());
}

function rootOf(document: PageNode | null): PageNode | null {
  for (let node = document?.firstChild ?? null; node !== null; node = node.nextSibling) if (node.nodeType === ELEMENT) return node;
  return null;
}

function ownText(element: PageElement): string {
  let text = '';
  for (let node = element.firstChild; node !== null; node = node.nextSibling) if (node.nodeType === TEXT) text += (node as PageText).data;
  return text;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const CONTAINERS: ReadonlySet<string> = new Set(['div', 'section', 'ul', 'ol', 'dl', 'center', 'form']);
const LONGEST_FOOTER = 1500;
const TOO_LONG = {
  zh: '页面过大，只读取了前面的部分',
  en: 'The page is too large: only its beginning was read',
};
const SHORTENED = {
  zh: '有一段文字过长，已截短',
  en: 'A very long run of text was shortened',
};
