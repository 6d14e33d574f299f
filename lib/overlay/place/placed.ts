import { parentElement } from '../../dom/nodes';
import { styleOf } from '../../dom/windows';

/** The outermost thing around an element whose position is of that kind; null: nothing is. */
export function outermost(element: Element | null, position: RegExp): Element | null {
  let found: Element | null = null;
  for (let at = element; at; at = parentElement(at)) if (position.test(styleOf(at)?.position ?? '')) found = at;
  return found;
}

/** Does not move with the page. */
export const STAYS = /^(?:fixed|sticky)$/;
/** Can lie over what it does not belong to. */
export const LIES_OVER = /^(?:fixed|sticky|absolute)$/;
