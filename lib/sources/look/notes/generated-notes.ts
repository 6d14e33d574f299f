import { closest } from '../../../dom/nodes';
import type { Box } from '../box';
import type { Boxes } from '../boxes/boxes';
import type { Generated } from '../boxes/generated-boxes';
import { attributeOf } from '../nodes';
import { inkOf } from '../style/chosen-colours';
import { faultOfBox, faultOfText, isFaint } from '../style/style';
import { isOrnament, isSaid, wordsOf } from '../words/said-by-style';

/** Whether a style sheet writes something by an element that is no text of the page, and changes what a reader takes the report for. */
export function isNoted(element: Element, written: readonly Generated[], boxes: Boxes): boolean {
  return written.some(({ content, style }) => {
    const said = wordsOf(content, (name) => attributeOf(element, name));
    const isApart = () => style('position') === 'fixed' || closest(element, CONTROLS) !== null;
    if (isOrnament(said) || !isSaid(said, isApart())) return false;
    const { fault, ground, opacity, isCutAway } = boxes.around(element);
    if (fault !== null || isCutAway || (faultOfBox(style) ?? faultOfText(style)) !== null) return false;
    return !isFaint(inkOf(style), ground, opacity * Number.parseFloat(style('opacity') || '1'));
  });
}

/** How far above and below a report what is generated there is taken for a part of it, in CSS pixels. */
export function besides({ left, right, top, bottom }: Box): Box {
  return { left, right, top: top - NEAR, bottom: bottom + NEAR };
}

const NEAR = 120;
const CONTROLS = 'a,button,summary,label,option,input';
