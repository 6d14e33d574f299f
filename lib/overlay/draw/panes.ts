import { makeElement } from '../../dom/documents';
import type { Group } from '../place/compose';
import { type Container, scrollOf } from '../place/containers';
import type { Host } from './host';
import { makePlane, type Plane } from './plane';
import { setBox } from './shapes';

/** What the groups of a layer are drawn in: the page's own pane, and for each scroller, frame and the window one that clips. */
export interface Panes {
  /** What stands in a container, or on the page itself; on the page, too, where the container has no pane. */
  contentOf(container: Container | null): HTMLElement;
  /** Makes those that are missing and sets all as the groups say; gives the clips of those that belong into the content of another. */
  lay(groups: readonly Group[]): ReadonlyMap<Group, HTMLElement>;
  /** Takes away those of no group. */
  keep(groups: readonly Group[]): void;
  /** Moves what stands in a container after it scrolled: one write. */
  follow(container: Container): void;
}

interface Pane {
  readonly clip: HTMLElement;
  readonly content: HTMLElement;
  /** Where it lies by itself in the page's stacking order; null: inside another. */
  plane: Plane | null;
}

export function createPanes({ marks, page }: Host): Panes {
  const root = marks.ownerDocument;
  const panes = new Map<Element, Pane>();

  const paneOf = ({ element }: Container): Pane => {
    const known = panes.get(element);
    if (known) return known;
    const clip = makeElement(root, 'div');
    clip.className = 'group';
    const content = clip.appendChild(makeElement(root, 'div'));
    content.className = 'content';
    const pane = { clip, content, plane: null };
    panes.set(element, pane);
    return pane;
  };
  const setApart = (pane: Pane, isPinned: boolean, level: number) => {
    if (!pane.plane) {
      pane.plane = makePlane(root);
      pane.plane.inside.append(pane.clip);
      marks.append(pane.plane.element);
    }
    const { element } = pane.plane;
    element.classList.toggle('pinned', isPinned);
    element.style.zIndex = String(level);
  };
  const setInside = (pane: Pane) => {
    pane.plane?.element.remove();
    pane.plane = null;
  };

  return {
    contentOf: (container) => (container && panes.get(container.element)?.content) ?? page.inside,
    lay(groups) {
      const pageLevel = groups.find(({ containers }) => containers.length === 0)?.level ?? 0;
      page.element.style.zIndex = String(pageLevel);
      const inside = new Map<Group, HTMLElement>();
      for (const group of groups) {
        const inner = group.containers.at(-1);
        if (!inner) continue;
        const pane = paneOf(inner);
        setBox(pane.clip, group.frame);
        scrollTo(pane.content, inner);
        const isPinned = inner.kind === 'pinned';
        if (isPinned || (group.containers.length === 1 && group.level !== pageLevel)) setApart(pane, isPinned, group.level);
        else {
          setInside(pane);
          inside.set(group, pane.clip);
        }
      }
      return inside;
    },
    keep(groups) {
      const kept = new Set(groups.map(({ containers }) => containers.at(-1)?.element));
      for (const [element, { clip, plane }] of panes)
        if (!kept.has(element)) {
          (plane?.element ?? clip).remove();
          panes.delete(element);
        }
    },
    follow(container) {
      const content = panes.get(container.element)?.content;
      if (content) scrollTo(content, container);
    },
  };
}

function scrollTo(content: HTMLElement, container: Container): void {
  const { left, top } = scrollOf(container);
  content.style.transform = left || top ? `translate(${-left}px, ${-top}px)` : '';
}
