import { allSteps } from '../../document/steps';
import { makeElement } from '../../dom/documents';
import { markStrings } from '../../strings/marks';
import { tones } from '../marks/tone';
import type { OverlayOptions } from '../options';
import { bottom, grow, move, overlaps, type Rect, right } from '../place/geometry';
import type { Survey } from '../place/survey';
import { readTexts } from '../place/texts';
import type { MannersStand } from './stand';
import type { Target } from './targets';

/** What a mark under the pointer looks like: thicker, and with its word where there is room for one. */
export interface Pointed {
  renew(options: OverlayOptions): void;
  /** None: nothing is pointed at. */
  show(targets: readonly Target[]): void;
}

export function createPointed({ root, host, layer }: MannersStand, signal: AbortSignal): Pointed {
  let options: OverlayOptions | null = null;
  let shown: readonly Target[] = [];
  let drawn: HTMLElement[] = [];
  const clear = () => {
    for (const one of drawn) one.remove();
    drawn = [];
  };
  signal.addEventListener('abort', clear);

  const draw = (targets: readonly Target[], { surface, language }: OverlayOptions) => {
    const [first] = targets;
    if (!first) return;
    const survey = surface.survey(host.layer);
    const flash = (look: string, box: Rect, element: Element): HTMLElement | null => {
      const shape = layer.flash({ look, box }, survey.containersOf(element).at(-1) ?? null);
      if (shape) drawn.push(shape);
      return shape;
    };
    for (const target of targets) for (const { look, box } of thickened(target, survey)) flash(look, box, target.element);
    const words = markStrings[language].tone;
    const tone = tones.find((one) => targets.some((target) => target.tone === one)) ?? first.tone;
    const word = flash(`tip ${tone}`, { left: 0, top: 0, width: 0, height: 0 }, first.element);
    if (!word) return;
    word.style.width = 'auto';
    word.append(makeElement(root, 'span'));
    if (word.firstElementChild) word.firstElementChild.textContent = words[tone];
    const { width, height } = word.getBoundingClientRect();
    const spot = roomForWord(first, { width, height }, survey, ownBadges());
    if (!spot) return word.remove();
    word.style.left = `${spot.left}px`;
    word.style.top = `${spot.top}px`;
  };
  /** Our badges, in the space of the page. */
  const ownBadges = (): readonly Rect[] => {
    const { left, top } = host.layer.getBoundingClientRect();
    return layer.badges.map((badge) => move(badge.getBoundingClientRect(), -left, -top));
  };

  return {
    renew(now) {
      options = now;
      // Drawing anew has taken the shapes away.
      shown = [];
      clear();
    },
    show(targets) {
      if (targets.length === shown.length && targets.every((one, i) => one === shown[i])) return;
      shown = targets;
      clear();
      if (options) draw(targets, options);
    },
  };
}

/** The strokes of a mark once more, broader. */
function thickened({ element, range, kind, tone }: Target, survey: Survey): { readonly look: string; readonly box: Rect }[] {
  if (kind === 'ring') {
    const text = (range && survey.boxOfRange(range, element)) ?? survey.boxOf(element);
    return [
      { look: `pointed around ${tone}`, box: { left: text.left - 8, top: text.top - 3, width: text.width + 16, height: text.height + 6 } },
    ];
  }
  const lines = range ? survey.linesOfRange(range, element) : [];
  if (lines.length === 0) return [{ look: `pointed around ${tone}`, box: grow(survey.boxOf(element), -2) }];
  return lines.map((line) => ({ look: `pointed ${tone}`, box: { left: line.left, top: bottom(line) - 1, width: line.width, height: 3 } }));
}

/** Beside the mark, or a little above and below: where it covers no character and no badge. */
function roomForWord(
  { element, range }: Target,
  { width, height }: { readonly width: number; readonly height: number },
  survey: Survey,
  badges: readonly Rect[],
): Rect | null {
  const box = (range ? survey.linesOfRange(range, element)[0] : null) ?? survey.boxOf(element);
  const containers = survey.containersOf(element);
  const taken = [...allSteps(readTexts([element], survey)).near(box, containers), ...(containers.length === 0 ? badges : [])];
  const tops = [box.top + (box.height - height) / 2, box.top - height - 2, bottom(box) + 4];
  for (let out = 4; out <= FARTHEST; out += 4)
    for (const top of tops)
      for (const left of [right(box) + out, box.left - out - width]) {
        const spot = { left, top, width, height };
        if (left >= 0 && !taken.some((one) => overlaps(one, spot))) return spot;
      }
  return null;
}

const FARTHEST = 120;
