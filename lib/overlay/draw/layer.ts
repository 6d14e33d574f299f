import type { Steps } from '../../document/steps';
import { makeElement } from '../../dom/documents';
import type { Group, Shape } from '../place/compose';
import { type Container, scrollOf } from '../place/containers';
import { BADGE, SLIM } from '../place/placing';
import { arrange, type Item } from './arrange';
import { type BadgeFace, dressBadge, makeBadge } from './badge';

/** Writes what {@link Group}s say into the shadow layer; the only place that sets positions. */
export interface Layer {
  draw(groups: readonly Group[], face: (ids: readonly number[]) => BadgeFace, current: number | null): Steps<void>;
  /** In document order. */
  readonly badges: readonly HTMLButtonElement[];
  badgeOf(index: number): HTMLButtonElement | null;
  indicesOf(badge: HTMLElement): readonly number[];
  /** Moves a group after its container scrolled: one write. */
  follow(container: Container): void;
  /** A passing shape in a group (where a jump landed); removed by its own animation's end or the next draw. */
  flash(shape: Shape, container: Container | null): HTMLElement | null;
}

export function createLayer(parent: HTMLElement): Layer {
  const root = parent.ownerDocument;
  const known = new Map<number, HTMLButtonElement>();
  const contents = new Map<Element | null, HTMLElement>();
  let badges: HTMLButtonElement[] = [];
  let owners = new Map<number, HTMLButtonElement>();
  let indices = new Map<HTMLElement, readonly number[]>();

  return {
    get badges() {
      return badges;
    },
    badgeOf: (index) => owners.get(index) ?? null,
    indicesOf: (badge) => indices.get(badge) ?? [],
    follow(container) {
      const content = contents.get(container.element);
      if (content) scrollTo(content, container);
    },
    flash(shape, container) {
      const content = contents.get(container?.element ?? null) ?? contents.get(null);
      return content ? content.appendChild(drawShape(root, shape)) : null;
    },
    *draw(groups, face, current) {
      const drawn: HTMLButtonElement[] = [];
      const owned = new Map<number, HTMLButtonElement>();
      const indexed = new Map<HTMLElement, readonly number[]>();
      const kept = new Set<Element | null>([null]);
      ensure(null, null, contents, parent);
      const wanted = new Map<HTMLElement, Item[]>();
      for (const group of groups) {
        const inner = group.containers.at(-1) ?? null;
        const content = ensure(inner, group, contents, parent);
        kept.add(inner?.element ?? null);
        const items: Item[] = [];
        for (const [nth, shape] of group.shapes.entries()) {
          if (nth % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield;
          items.push({ node: drawShape(root, shape), order: -1 });
        }
        const clip = inner ? content.parentElement : null;
        const outer = clip?.parentElement;
        if (clip && outer) wanted.get(outer)?.push({ node: clip, order: firstIndex(group, groups) });
        for (const [nth, { ids, centre, size }] of group.spots.entries()) {
          if (nth % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield;
          const first = ids[0] ?? -1;
          const button = known.get(first) ?? makeBadge(root);
          known.set(first, button);
          dressBadge(button, face(ids), size, current !== null && ids.includes(current));
          button.style.left = `${Math.round(centre.x - (size === 'slim' ? SLIM : BADGE) / 2)}px`;
          button.style.top = `${Math.round(centre.y - BADGE / 2)}px`;
          for (const id of ids) owned.set(id, button);
          indexed.set(button, ids);
          drawn.push(button);
          items.push({ node: button, order: first });
        }
        wanted.set(content, items);
      }
      badges = drawn.sort((a, b) => (indexed.get(a)?.[0] ?? 0) - (indexed.get(b)?.[0] ?? 0));
      owners = owned;
      indices = indexed;
      for (const [key, content] of contents)
        if (!kept.has(key)) {
          (content.parentElement ?? content).remove();
          contents.delete(key);
        } else yield* arrange(content, wanted.get(content) ?? []);
    },
  };
}

const BETWEEN_PAUSES = 50;

/** The first finding of a group or of any group inside it. */
function firstIndex(group: Group, groups: readonly Group[]): number {
  const own = group.containers.at(-1)?.element;
  const inside = groups.filter((one) => one.containers.some((container) => container.element === own));
  return Math.min(...inside.flatMap((one) => one.spots.flatMap((spot) => spot.ids)));
}

function ensure(
  inner: Container | null,
  group: Group | null,
  contents: Map<Element | null, HTMLElement>,
  parent: HTMLElement,
): HTMLElement {
  const key = inner?.element ?? null;
  let content = contents.get(key);
  if (!content) {
    content = makeElement(parent.ownerDocument, 'div');
    content.className = 'content';
    contents.set(key, content);
    if (!inner) parent.append(content);
    else {
      const clip = makeElement(parent.ownerDocument, 'div');
      clip.className = inner.kind === 'pinned' ? 'group pinned' : 'group';
      clip.append(content);
      const outer = contents.get(group?.containers.at(-2)?.element ?? null);
      (outer ?? parent).append(clip);
    }
  }
  if (group) content.style.setProperty('--level', String(group.level));
  if (inner && group) {
    const clip = content.parentElement;
    if (clip) setBox(clip, group.frame);
    if (clip) clip.style.zIndex = String(group.level);
    scrollTo(content, inner);
  }
  return content;
}

function scrollTo(content: HTMLElement, container: Container): void {
  const { left, top } = scrollOf(container);
  content.style.transform = left || top ? `translate(${-left}px, ${-top}px)` : '';
}

/** A box of ours, not yet on the page. */
export function drawShape(root: globalThis.Document, shape: Shape): HTMLElement {
  const element = makeElement(root, 'div');
  element.className = shape.look;
  setBox(element, shape.box);
  return element;
}

function setBox(element: HTMLElement, box: Shape['box']): void {
  const { style } = element;
  style.left = `${box.left}px`;
  style.top = `${box.top}px`;
  style.width = `${Math.max(0, box.width)}px`;
  if (box.height > 0) style.height = `${box.height}px`;
}
