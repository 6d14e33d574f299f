import { findAllIn, localName, rectsOf, textContent } from '../../../dom/nodes';
import type { Boxes } from '../boxes/boxes';
import type { Generated } from '../boxes/generated-boxes';
import { attributeOf } from '../nodes';
import { isStamp, isStampAlone, isStampAt, isStampDrawn, isStampOf } from '../words/stamps';

/** Whether an element draws a stamp, however faint, that says that its page does not hold: in a drawing, a picture or a ground. */
export function isStamped(element: Element, generated: readonly Generated[], boxes: Boxes): boolean {
  const draws =
    generated.some(({ content, style }) => isStampDrawn(content) || isStampDrawn(style('background-image')) || isLarge(content, style)) ||
    isPictured(element) ||
    isStampDrawn(boxes.styleOf(element)('background-image'));
  if (!draws) return false;
  const { solidity, isCutAway, style } = boxes.around(element);
  return solidity > FAINTEST && !isCutAway && style.visibility === 'visible' && rectsOf(element).length > 0;
}

function isPictured(element: Element): boolean {
  switch (localName(element)) {
    case 'img':
      return isStampAlone(attributeOf(element, 'alt') ?? '') || isStampAt(attributeOf(element, 'src') ?? '');
    case 'svg':
      return (
        isStampAlone(attributeOf(element, 'aria-label') ?? '') ||
        isStampOf([...findAllIn(element, 'text')].map((text) => textContent(text) ?? ''))
      );
    default:
      return false;
  }
}

/** Words as large as those of a stamp, which may be as faint as a watermark. */
function isLarge(content: string, style: Generated['style']): boolean {
  return (
    Number.parseFloat(style('font-size')) >= LARGE &&
    Number.parseFloat(style('opacity') || '1') > FAINTEST &&
    isStamp(content.replace(/["']/g, ''))
  );
}

/** Less is seen by nobody. */
const FAINTEST = 0.03;
/** CSS pixels. */
const LARGE = 28;
