import { animationsOf, timelineOf } from '../../dom/documents';
import { FAINT, faultOfBox, faultOfText } from './style';

/**
 * Elements that an animation without end shows now so, now otherwise, or as the page is scrolled. One that ends is looked at again when it
 * has ended.
 */
export function restlessIn(page: globalThis.Document): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const animation of animationsOf(page) ?? []) {
    const { effect } = animation;
    if (!(effect && 'getKeyframes' in effect)) continue;
    const frames = effect as KeyframeEffect;
    const isEndless = !Number.isFinite(frames.getComputedTiming().endTime) || Number(frames.getComputedTiming().endTime) > LONG;
    if (!isEndless && animation.timeline === timelineOf(page) && !endsHidden(frames)) continue;
    if (frames.target && frames.getKeyframes().some((frame) => Object.keys(frame).some((name) => MATTERS.test(name))))
      found.add(frames.target);
  }
  return found;
}

/** One that stays as it has ended, and has hidden what it moved by then, has hidden it, though it may not have begun. */
function endsHidden(effect: KeyframeEffect): boolean {
  const { fill } = effect.getComputedTiming();
  const last = effect.getKeyframes().at(-1);
  if (!last || (fill !== 'forwards' && fill !== 'both')) return false;
  const get = (property: string) => String(last[property.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())] ?? '');
  return (faultOfBox(get) ?? faultOfText(get)) !== null || (get('opacity') !== '' && Number.parseFloat(get('opacity')) < FAINT);
}

/** Properties that hide a figure, change or move it. */
const MATTERS =
  /^(?:opacity|visibility|color|display|fontSize|transform|translate|scale|rotate|clip|clipPath|filter|left|top|right|bottom|inset|margin|textIndent|content|width|height|maxWidth|maxHeight|letterSpacing|WebkitTextFillColor|webkitTextFillColor|maskImage|offsetDistance|zIndex)/;
/** Milliseconds. */
const LONG = 20_000;
