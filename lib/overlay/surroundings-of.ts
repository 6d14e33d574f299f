import type { Surroundings } from './card/surroundings';
import { ownBox } from './jump';
import type { Located } from './locate';
import { frameOffset, readContainers } from './place/containers';
import { move, type Rect } from './place/geometry';

/** What a card stands beside, as it lies in the window now. */
export function surroundingsOf(located: Located, operands: readonly Located[], root: globalThis.Document): Surroundings {
  return {
    own: boxInWindow(located, root),
    operands: operands.map((one) => boxInWindow({ ...one, range: null }, root)),
    isPinned: readContainers(root)
      .of(located.element)
      .some(({ kind }) => kind === 'pinned'),
  };
}

function boxInWindow(located: Located, root: globalThis.Document): Rect {
  const { dx, dy } = frameOffset(located.element, root);
  return move(ownBox(located), dx, dy);
}
