import type { PageNode } from './page';
import { tagKinds } from './tags';

/** The way from the root to where the walk stands: CSS paths are made only when somebody asks, and shared by what stands below. */
export class PagePath {
  /** `root`: the path of the first element, when the walk does not begin at the top of a page. */
  constructor(private readonly root: string | null = null) {}

  private depth = 0;
  /** The open elements from the root down: cheaper than asking each node for its parent. */
  private readonly parents: PageNode[] = [];
  private readonly tags: string[] = [];
  private readonly counts: number[] = [0];
  private readonly joints: string[] = [''];
  private readonly made: (string | null)[] = [];
  /** Characters of all paths asked for. */
  private written = 0;

  /** An element at the current depth has been reached. Returns the depth. */
  visit(tag: string): number {
    const depth = this.depth;
    this.tags[depth] = tag;
    this.made[depth] = null;
    this.counts[depth] = (this.counts[depth] ?? 0) + 1;
    return depth;
  }

  /** Elements do not lie so deep on any page that means well, nor thousands of them half as deep. */
  get isTooDeep(): boolean {
    return this.depth >= DEEPEST || (this.depth > DEEP && this.written > MOST_WRITTEN);
  }

  /** Into an element; `portal`: into another tree of it (frame, shadow root). */
  down(parent: PageNode, portal: boolean): void {
    this.parents.push(parent);
    this.depth++;
    this.counts[this.depth] = 0;
    this.joints[this.depth] = portal ? ' >>> ' : '>';
  }

  /** Out of the innermost open element: returns it, or null at the top. */
  up(): PageNode | null {
    const parent = this.parents.pop();
    if (parent === undefined) return null;
    this.depth--;
    return parent;
  }

  /** CSS path of the open element at this depth. */
  selector(depth: number): string {
    let known = depth;
    while (known > 0 && this.made[known] == null) known--;
    let path = this.made[known] ?? this.root ?? this.step(0);
    for (let at = known; ; ) {
      this.made[at] ??= path;
      if (at === depth) {
        this.written += path.length;
        return path;
      }
      at++;
      path += this.joints[at] + this.step(at);
    }
  }

  private step(depth: number): string {
    const tag = this.tags[depth] ?? '*';
    return tag === 'html' || tag === 'body' ? tag : `${isName(tag) ? tag : ''}:nth-child(${this.counts[depth]})`;
  }
}

/** A tag that may stand in a selector as it is. */
function isName(tag: string): boolean {
  return tagKinds.has(tag) || NAME.test(tag);
}

/** A browser's parser nests no deeper than 512 elements; scripts and frames may. Paths as long as this are still bearable in an export. */
const DEEPEST = 1_000;
/** Deeper than any layout of tables in tables. */
const DEEP = 100;
/** A path is as long as its element lies deep: that of a page of thousands of blocks at a hundred would be larger than the page. */
const MOST_WRITTEN = 6_000_000;
const NAME = /^[a-z][a-z0-9-]*$/;
