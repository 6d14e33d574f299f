import { animationsOf, timelineOf } from '../../dom/documents';

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
    if (!isEndless && animation.timeline === timelineOf(page)) continue;
    if (frames.target && frames.getKeyframes().some((frame) => Object.keys(frame).some((name) => MATTERS.test(name))))
      found.add(frames.target);
  }
  return found;
}

/** Properties that hide a figure, change or move it. */
const MATTERS =
  /^(?:opacity|visibility|color|display|fontSize|transform|translate|scale|rotate|clip|clipPath|filter|left|top|right|bottom|inset|margin|textIndent|content|width|height|maxWidth|maxHeight|letterSpacing|WebkitTextFillColor|webkitTextFillColor|maskImage|offsetDistance|zIndex)/;
/** Milliseconds. */
const LONG = 20_000;
