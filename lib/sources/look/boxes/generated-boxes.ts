import { zoomOf } from '../../../dom/nodes';
import type { StyleOf } from '../style/style-of';
import { zoomedBy } from '../style/zoomed';
import type { Boxes } from './boxes';

/** A box that a style sheet generates before or after what an element holds. */
export interface Generated {
  readonly name: string;
  readonly content: string;
  readonly style: StyleOf;
}

/** Those of an element that are there. */
export function generatedBy(element: Element, boxes: Boxes): Generated[] {
  return boxes.generatedIn(element).flatMap((name) => {
    const own = boxes.styleOf(element, name);
    const style = zoomedBy(zoomOf(element) * (Number(own('zoom')) || 1), own);
    const content = style('content');
    return content === 'none' || content === 'normal' || content === '' || style('display') === 'none' ? [] : [{ name, content, style }];
  });
}

/** The mark of an item of a list, whatever it is. */
export function markOf(element: Element, boxes: Boxes): Generated[] {
  const own = boxes.styleOf(element);
  if (own('display') !== 'list-item') return [];
  const style = boxes.styleOf(element, '::marker');
  const content = style('content');
  return [{ name: '::marker', content: content === 'normal' || content === '' ? spelt(own('list-style-type'), boxes) : content, style }];
}

/** A kind of marks of the page's own: what it may write. */
function spelt(type: string, { states }: Boxes): string {
  return states.marks.get(type) ?? type;
}
