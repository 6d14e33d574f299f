import { documentElement, viewOf } from '../../dom/documents';
import { ownerDocument, parentElement } from '../../dom/nodes';
import { styleOf } from '../../dom/windows';

/** How high an element stands in the page's stacking order: the z-index of the outermost thing around it that has one; 0 and up. */
export type Levels = (element: Element) => number;

/** For one layout. What has the same level and comes later in the page lies over it, so marks with this level lie over their cells and under all that lies over these. */
export function readLevels(root: globalThis.Document): Levels {
  const known = new Map<Element, Standing>();
  const standingOf = (element: Element): Standing => {
    const found = known.get(element);
    if (found) return found;
    const owner = ownerDocument(element);
    const around = parentElement(element) ?? (owner && owner !== root ? viewOf(owner)?.frameElement : null) ?? null;
    const outer = around && element !== documentElement(root) ? standingOf(around) : NOWHERE;
    const own = outer.isSettled || !around ? outer : ownStanding(element, around);
    known.set(element, own);
    return own;
  };
  return (element) => Math.max(0, standingOf(element).level);
}

interface Standing {
  readonly level: number;
  /** Something around it forms a stacking context: nothing inside can leave its level. */
  readonly isSettled: boolean;
}

const NOWHERE: Standing = { level: 0, isSettled: false };

function ownStanding(element: Element, around: Element): Standing {
  const style = styleOf(element);
  if (!style) return NOWHERE;
  const level = Number(style.zIndex);
  const counts = style.position !== 'static' || /flex|grid/.test(styleOf(around)?.display ?? '');
  if (counts && Number.isFinite(level)) return { level, isSettled: true };
  return { level: 0, isSettled: formsContext(style) };
}

/** Without a z-index of its own (CSS Positioned Layout 3, CSS Transforms, Filters, Compositing, Containment). */
function formsContext(style: CSSStyleDeclaration): boolean {
  const isSet = [style.transform, style.filter, style.perspective, style.clipPath, style.maskImage].some((one) => one && one !== 'none');
  return (
    isSet ||
    style.position === 'fixed' ||
    style.position === 'sticky' ||
    Number(style.opacity) < 1 ||
    style.isolation === 'isolate' ||
    (style.mixBlendMode || 'normal') !== 'normal' ||
    /transform|opacity|filter|perspective/.test(style.willChange) ||
    /layout|paint|strict|content/.test(style.contain)
  );
}
