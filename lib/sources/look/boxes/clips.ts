import { documentElement } from '../../../dom/documents';
import { pageOf } from '../../../dom/windows';
import type { Box } from '../box';
import { boxOf } from '../nodes';
import type { Room } from './room';

/** Whether an element cuts off what does not lie in its box. */
export function hidesOutside(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    [style.overflowX, style.overflowY, style.contain].some((value) => CLIPS.test(value)) ||
    isShownWhenNeeded(style) ||
    hasNoRoom(element, style)
  );
}

/** Whether a box that cuts off what does not lie in it has corners that reach into it. */
export function cutsCorners(style: CSSStyleDeclaration): boolean {
  const shape = ['top-left', 'top-right', 'bottom-right', 'bottom-left'].map((corner) => style.getPropertyValue(`corner-${corner}-shape`));
  return shape.some((one) => INWARDS.test(one)) && /[1-9]/.test(style.borderRadius);
}
/** Corners of a box that reach into it. */
export const INWARDS = /notch|scoop|bevel|superellipse\((?:-|0\))/;

/** What a box cuts off shows again where a reader scrolls it in, in a box of its own within. */
export function widened({ left, right, top, bottom }: Box, room: Room): Box {
  return { left: left - room.left, right: right + room.right, top: top - room.up, bottom: bottom + room.down };
}

/** A box that scrolls, but is too small for a character. */
function hasNoRoom(element: Element, style: CSSStyleDeclaration): boolean {
  if (!/auto|scroll/.test(`${style.overflowX} ${style.overflowY}`) || element === documentElement(pageOf(element))) return false;
  const { width, height } = boxOf(element);
  return width < LEAST_ROOM || height < LEAST_ROOM;
}

/** CSS pixels. */
const LEAST_ROOM = 9;

/** An axis that scrolls hides nothing for good. */
export function clipOf(style: CSSStyleDeclaration, box: DOMRect): Box {
  const whole = /paint|strict|content/.test(style.contain) || isShownWhenNeeded(style);
  const x = whole || /hidden|clip/.test(style.overflowX) || (style.overflowX !== 'visible' && box.width < LEAST_ROOM);
  const y = whole || /hidden|clip/.test(style.overflowY) || (style.overflowY !== 'visible' && box.height < LEAST_ROOM);
  return {
    left: x ? box.left : Number.NEGATIVE_INFINITY,
    right: x ? box.right : Number.POSITIVE_INFINITY,
    top: y ? box.top : Number.NEGATIVE_INFINITY,
    bottom: y ? box.bottom : Number.POSITIVE_INFINITY,
  };
}

/** Its paint is contained. */
const isShownWhenNeeded = (style: CSSStyleDeclaration): boolean => style.contentVisibility === 'auto' && style.display !== 'inline';

const CLIPS = /hidden|clip|paint|strict|content/;
