import { isOwn } from '../../dom/own-hosts';
import { linesBeside, textBeside } from './beside';
import { chosenIn } from './chosen';
import type { Content } from './content';
import type { Furniture } from './drafts';
import { isAway } from './hidden-parts';
import { inlineLook, isBoxOfTable, isBoxToPress, isHiddenInline, isTinyPicture, visibleValue } from './looks';
import type { PageElement, PageNode, PageOptions, PageText } from './page';
import { PageFinds } from './page-finds';
import type { Frame } from './page-frame';
import { PageFrames, type Start } from './page-frames';
import { dataOf, firstChild, getAttribute, localName } from './page-nodes';
import { openFrame, openInside, openSlot } from './page-portal';
import { openTable, openTablePart } from './page-table';
import { type CellDraft, settleTable } from './settle-table';
import { OBSTACLES, tagKinds } from './tags';

/** Knows what each element of a page means, as the walk reaches and leaves it. */
export class PageReader {
  /** So many characters were read. */
  characters = 0;
  readonly finds: PageFinds;
  readonly at: PageFrames;

  constructor(
    root: PageElement,
    private readonly options: PageOptions,
    start: Start,
    private readonly reread: (cell: CellDraft, furniture: Furniture | null) => Content,
  ) {
    this.finds = new PageFinds(options.resolve);
    this.at = new PageFrames(root, start, options.limits.run);
  }

  text(node: PageText): void {
    if (this.at.top.isTable) return; // nothing but whitespace, unless a script put it there: the page shows it elsewhere
    const { run, owner } = this.at;
    const data = dataOf(node);
    if (!owner.lines || !LINE_END.test(data)) this.characters += run.add(data, node);
    else
      data.split(LINE_END).forEach((line, nth) => {
        if (nth > 0) this.at.flush();
        this.characters += run.add(line, node);
      });
  }

  /** Returns the first node inside, or null when there is nothing to go into. */
  open(element: PageElement): PageNode | null {
    const { at } = this;
    const tag = localName(element);
    const depth = at.path.visit(tag);
    const kind = tagKinds.get(tag) ?? 'inline';
    switch (kind) {
      case 'inline':
        return isOwn(element) ? null : openInside(at, element, depth, null);
      case 'styled': {
        const style = getAttribute(element, 'style');
        const look = style === null ? 'plain' : inlineLook(style);
        if (style !== null && isHiddenInline(element, style, look)) return null;
        if (isBoxOfTable(element, look)) return openInside(at, element, depth, at.block(element, 'block', tag, depth));
        return look === 'raised' ? this.raised(element, depth) : at.down(element, firstChild(element), false);
      }
      case 'raised':
        return this.raised(element, depth);
      case 'struck':
        if (this.options.isUnstruck?.(element)) this.beside(element, depth);
        return null;
      case 'beside':
      case 'skip':
        if (kind === 'beside') this.beside(element, depth, this.chosen(element) ?? undefined);
        if (OBSTACLES.has(tag)) at.content.obstacles++;
        return null;
      case 'break':
        at.flush();
        return null;
      case 'block':
      case 'heading':
      case 'aside':
      case 'landmark':
        return openInside(at, element, depth, at.block(element, kind, tag, depth));
      case 'link':
        at.run.openLink(at.push(element, kind, depth));
        return at.down(element, firstChild(element), false);
      case 'table':
        return openTable(at, element, depth, this.options);
      case 'section':
      case 'row':
      case 'cell':
        return openTablePart(at, element, kind, tag, depth, this.options);
      case 'picture':
        if (!isTinyPicture(element)) at.content.obstacles++;
        this.finds.addPicture(element, () => at.place(depth));
        return null;
      case 'frame':
        at.flush();
        this.finds.addEmbedded(element, 'src', () => at.place(depth));
        this.beside(element, depth, '');
        return openFrame(at, element, depth);
      case 'meta':
        this.finds.addMeta(element);
        return null;
      case 'title':
        this.finds.addTitle(element);
        return null;
      case 'embed':
        this.finds.addEmbedded(element, 'src', () => at.place(depth));
        this.finds.addEmbedded(element, 'data', () => at.place(depth));
        at.content.obstacles++;
        this.beside(element, depth);
        return null;
      case 'input':
        this.input(element, depth);
        return null;
      case 'slot':
        openSlot(at);
        return at.down(element, firstChild(element), false);
    }
  }

  private raised(element: PageElement, depth: number): PageNode | null {
    if (localName(element) === 'sub') this.at.run.lowered++;
    else this.at.run.raised++;
    this.at.push(element, 'raised', depth);
    return this.at.down(element, firstChild(element), false);
  }

  /** Words that are no part of the text, as page furniture: they speak for nothing, and may speak against it. */
  private beside(element: PageElement, depth: number, own = textBeside(element)): void {
    const { at, options } = this;
    const text = linesBeside(options.broughtBy?.(element) ?? own);
    if (text === '' || isAway(element, options)) return;
    const selector = at.path.selector(depth);
    const beside = { isBeside: true, isMenu: true, heading: null, furniture: null, first: null, part: 0 } as const;
    at.content.drafts.push({ kind: 'paragraph', text, selector, element, ...beside });
  }

  /** What a field to choose from shows, behind what it is called. */
  private chosen(field: PageElement): string | null {
    const chosen = chosenIn(field);
    if (!chosen) return chosen;
    const called = this.at.run.said.replace(/[:：]$/, '');
    return called === '' ? chosen : `${called}:${chosen}`;
  }

  private input(element: PageElement, depth: number): void {
    const value = visibleValue(element);
    const chosen = value === null ? this.chosen(element) : null;
    if (chosen) this.beside(element, depth, chosen);
    if (value === null && isBoxToPress(element)) return;
    // A field that may show something that is not told: a password, a date.
    if (!value) this.at.content.obstacles++;
    this.at.run.addValue(value ?? '');
  }

  /** `node` and everything in it have been read. */
  leave(node: PageNode): void {
    if (this.at.top.node === node) this.close();
  }

  /** Nothing follows. */
  end(): void {
    while (this.at.top.node !== null) this.close();
    this.at.flush();
  }

  /** The end of the innermost open frame. */
  private close(): void {
    const { at } = this;
    const frame = at.top;
    switch (frame.kind) {
      case 'raised':
        if (localName(frame.node as PageElement) === 'sub') at.run.lowered--;
        else at.run.raised--;
        break;
      case 'link':
        this.finds.addLink(frame.node as PageElement, at.run.closeLink(frame), () => at.place(frame.depth));
        break;
      case 'table':
        at.flush();
        if (frame.table) {
          const { furniture } = at.owner;
          settleTable(frame.table, at.content, this.options, (cell) => this.reread(cell, furniture));
        }
        break;
      case 'cell':
        at.flush();
        if (frame.outerContent) at.content = frame.outerContent;
        break;
      case 'section':
      case 'row':
      case 'inline':
        break;
      default:
        at.flush();
        if (frame.candidate) frame.candidate.decided = isSmall(frame, at.content);
    }
    at.pop();
  }
}

/** What looks like a footer and is longer than any, or holds tables, is none. */
function isSmall(frame: Frame, content: Content): boolean {
  return content.grids === frame.grids && content.length - frame.mark < LONGEST_FOOTER;
}

const LINE_END = /\r\n?|\n/;
const LONGEST_FOOTER = 1500;
