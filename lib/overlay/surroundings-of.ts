import type { Surroundings } from './card/surroundings';
import { ownBox } from './jump';
import type { Located } from './locate';
import { containerBox, frameOffset, readContainers } from './place/containers';
import { clamp, move, type Rect } from './place/geometry';

/** What a card stands beside, as it lies in the window now; what a box of the page has scrolled out of sight, at that box's edge. */
export function surroundingsOf(located: Located, operands: readonly Located[], root: globalThis.Document): Surroundings {
  const containers = readContainers(root).of(located.element);
  const boxes = containers.filter(({ kind }) => kind !== 'pinned').map((one) => containerBox(one, root));
  return {
    own: boxes.reduceRight(atEdge, boxInWindow(located, root)),
    operands: operands.map((one) => boxInWindow({ ...one, range: null }, root)),
    isPinned: containers.some(({ kind }) => kind === 'pinned'),
  };
}

function boxInWindow(located: Located, root: globalThis.Document): Rect {
  const { dx, dy } = frameOffset(located.element, root);
  return move(ownBox(located), dx, dy);
}

/** A box where it can be seen inside another; one that cannot, as a line on the edge behind which it is. */
function atEdge(box: Rect, around: Rect): Rect {
  const [left, width] = within(box.left, box.width, around.left, around.width);
  const [top, height] = within(box.top, box.height, around.top, around.height);
  return { left, top, width, height };
}

function within(from: number, length: number, start: number, room: number): readonly [from: number, length: number] {
  const [first, last] = [clamp(from, start, start + room), clamp(from + length, start, start + room)];
  return [first, last - first];
}
