import type { Steps } from '../../document/steps';
import type { Group, Shape } from '../place/compose';
import type { Container } from '../place/containers';
import { BADGE, SLIM } from '../place/placing';
import { arrange, type Item } from './arrange';
import { type BadgeFace, dressBadge, makeBadge } from './badge';
import type { Host } from './host';
import { createPanes } from './panes';
import { drawShape } from './shapes';

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
  flash(shape: Shape, container: Container | null): HTMLElement;
}

export function createLayer(host: Host): Layer {
  const root = host.marks.ownerDocument;
  const known = new Map<number, HTMLButtonElement>();
  const panes = createPanes(host);
  let badges: HTMLButtonElement[] = [];
  let owners = new Map<number, HTMLButtonElement>();
  let indices = new Map<HTMLElement, readonly number[]>();

  return {
    get badges() {
      return badges;
    },
    badgeOf: (index) => owners.get(index) ?? null,
    indicesOf: (badge) => indices.get(badge) ?? [],
    follow: panes.follow,
    flash: (shape, container) => panes.contentOf(container).appendChild(drawShape(root, shape)),
    *draw(groups, face, current) {
      const drawn: HTMLButtonElement[] = [];
      const owned = new Map<number, HTMLButtonElement>();
      const indexed = new Map<HTMLElement, readonly number[]>();
      const wanted = new Map<HTMLElement, Item[]>([[panes.contentOf(null), []]]);
      const clips = panes.lay(groups);
      for (const group of groups) {
        const content = panes.contentOf(group.containers.at(-1) ?? null);
        const items: Item[] = [];
        for (const [nth, shape] of group.shapes.entries()) {
          if (nth % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield;
          items.push({ node: drawShape(root, shape), order: -1 });
        }
        const clip = clips.get(group);
        if (clip) wanted.get(panes.contentOf(group.containers.at(-2) ?? null))?.push({ node: clip, order: firstIndex(group, groups) });
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
      for (const [content, items] of wanted) yield* arrange(content, items);
      panes.keep(groups);
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
