import type { Steps } from '../../../document/steps';
import { animationsOf, timelineOf } from '../../../dom/documents';
import { styleOf } from '../../../dom/windows';
import { FAINT } from '../style/filters';
import { alphaOf, faultOfBox, faultOfText, isFaint } from '../style/style';

/** Elements that go on changing how they look, whatever they look like now. */
export interface Restless {
  /** Shown now so, now otherwise, by an animation without end, or as the page is scrolled. */
  readonly changing: ReadonlySet<Element>;
  /** What a style sheet generates for them does so. */
  readonly generating: ReadonlySet<Element>;
  /** They go so far from where they are that nothing under them is hidden for good. */
  readonly wandering: ReadonlySet<Element>;
  /** They go with the page as it is scrolled. */
  readonly following: ReadonlySet<Element>;
}

/** Nothing moves. */
export const AT_REST: Restless = { changing: new Set(), generating: new Set(), wandering: new Set(), following: new Set() };

/** What moves on a page. An animation that ends is looked at again when it has ended. */
export function* restlessIn(page: globalThis.Document): Steps<Restless> {
  const [changing, generating, wandering, following] = [new Set<Element>(), new Set<Element>(), new Set<Element>(), new Set<Element>()];
  for (const [nth, animation] of (animationsOf(page) ?? []).entries()) {
    if (nth % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield;
    const { effect, timeline } = animation;
    if (!(effect && 'getKeyframes' in effect)) continue;
    const frames = effect as KeyframeEffect;
    const { target } = frames;
    if (!target) continue;
    const isOfTime = timeline === timelineOf(page);
    const isEndless = !Number.isFinite(frames.getComputedTiming().endTime) || Number(frames.getComputedTiming().endTime) > LONG;
    if (!isEndless && isOfTime && !endsHidden(frames)) continue;
    if (!frames.getKeyframes().some((frame) => changesText(frame, target))) continue;
    if (frames.pseudoElement) generating.add(target);
    else {
      changing.add(target);
      if (goesAbout(frames.getKeyframes())) (isOfTime ? wandering : following).add(target);
    }
  }
  return { changing, generating, wandering, following };
}

/** Animations. */
const BETWEEN_PAUSES = 10;

/** One that stays as it has ended, and has hidden what it moved by then, has hidden it, though it may not have begun. */
function endsHidden(effect: KeyframeEffect): boolean {
  const { fill } = effect.getComputedTiming();
  const last = effect.getKeyframes().at(-1);
  if (!last || (fill !== 'forwards' && fill !== 'both')) return false;
  const get = (property: string) => String(last[property.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())] ?? '');
  return (faultOfBox(get) ?? faultOfText(get)) !== null || (get('opacity') !== '' && Number.parseFloat(get('opacity')) < FAINT);
}

/** A ground that pulses changes nothing as long as the ink stands out. */
function changesText(frame: ComputedKeyframe, target: Element): boolean {
  return Object.entries(frame).some(([name, value]) => {
    if (name !== 'backgroundColor') return MATTERS.test(name);
    const ink = styleOf(target)?.color;
    return ink !== undefined && alphaOf(String(value)) > 0.5 && isFaint(ink, String(value), 1);
  });
}

/** It goes far, and stands nowhere for more than half of the time. */
function goesAbout(frames: readonly ComputedKeyframe[]): boolean {
  if (!frames.some(goesFar)) return false;
  const placeIn = (frame: ComputedKeyframe) => JSON.stringify(Object.entries(frame).filter(([name]) => GOES.test(name)));
  let stood = 0;
  for (const [at, frame] of frames.entries()) {
    const next = frames[at + 1];
    stood = next && placeIn(next) === placeIn(frame) ? stood + next.computedOffset - frame.computedOffset : 0;
    if (stood > MOSTLY) return false;
  }
  return true;
}

/** Further than what is under it is long. */
function goesFar(frame: ComputedKeyframe): boolean {
  return Object.entries(frame).some(
    ([name, value]) =>
      GOES.test(name) &&
      [...String(value).matchAll(/(-?[\d.]{1,12})(px|%|v[wh]|r?em)/g)].some(
        ([, number = '', unit = '']) => Math.abs(Number(number)) >= (FAR[unit] ?? 100),
      ),
  );
}

/** Properties that hide a figure, change or move it. */
const MATTERS =
  /^(?:opacity|visibility|color|display|contentVisibility|fontSize|fontFamily|zoom|order|position|direction|verticalAlign|textDecoration|textShadow|webkitTextStroke|WebkitTextStroke|transform|translate|scale|rotate|clip|clipPath|filter|left|top|right|bottom|inset|margin|textIndent|wordSpacing|content|width|height|maxWidth|maxHeight|letterSpacing|WebkitTextFillColor|webkitTextFillColor|maskImage|offsetDistance|zIndex)/;
const GOES = /^(?:transform|translate|left|top|right|bottom|inset|margin)/;
const FAR: Readonly<Record<string, number>> = { px: 100, '%': 100, vw: 10, vh: 10, em: 6, rem: 6 };
/** Share of a round. */
const MOSTLY = 0.5;
/** Milliseconds. */
const LONG = 20_000;
